import Vietnamese

/// What a workbook says whatever the report.
enum Words {
  static let form = Bilingual(vi: "Biểu", en: "Form")
  static let data = Bilingual(vi: "Dữ liệu", en: "Data")
  static let charts = Bilingual(vi: "Biểu đồ", en: "Charts")
  static let comparison = Bilingual(vi: "So sánh", en: "Comparison")
  static let provenance = Bilingual(vi: "Nguồn số liệu", en: "Provenance")
  static let country = Bilingual(
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    en: "SOCIALIST REPUBLIC OF VIET NAM"
  )
  static let motto = Bilingual(
    vi: "Độc lập - Tự do - Hạnh phúc",
    en: "Independence - Freedom - Happiness"
  )
  static let letter = Bilingual(
    vi: "(Kèm theo Báo cáo số ........./BC-............ ngày ...../...../..........)",
    en: "(Attached to Report No. ......... of ..../..../.......)"
  )
  static let unit = Bilingual(vi: "Đơn vị tính", en: "Unit")
  static let notes = Bilingual(vi: "Ghi chú:", en: "Notes:")
  static let sign = Bilingual(vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)")
  static let seal = Bilingual(
    vi: "(Ký, ghi rõ họ tên, đóng dấu)",
    en: "(Signature, full name, seal)"
  )
  static let ordinal = Bilingual(vi: "STT", en: "No.")
  static let group = Bilingual(vi: "Nhóm", en: "Group")
  static let countsInGroup = Bilingual(vi: "Tính ở dòng nhóm", en: "Counts in group")
  static let countsInTotal = Bilingual(vi: "Tính ở tổng cộng", en: "Counts in total")
  static let back = Bilingual(vi: "← Về biểu", en: "← Back to the form")
  static let nobody = Bilingual(vi: "(không có)", en: "(none)")
}

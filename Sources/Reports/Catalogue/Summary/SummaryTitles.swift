import Vietnamese

/// The words of the lists behind `ttdn-summary`.
enum SummaryTitles {
  /// A list's title, and the short one for its tab.
  struct Pair {
    let title: Bilingual
    let short: Bilingual

    init(_ vi: String, _ en: String, short: (vi: String, en: String)) {
      title = Bilingual(vi: vi, en: en)
      self.short = Bilingual(vi: short.vi, en: short.en)
    }

    func tab(_ number: String) -> Bilingual {
      Bilingual(vi: "Danh sách \(number) \(short.vi)", en: "List \(number) \(short.en)")
    }
  }

  static let assigned = Pair(
    "Cán bộ, công chức, viên chức được phân công",
    "Officers assigned",
    short: ("phân công", "assigned")
  )
  static let fullTime = Pair(
    "Cán bộ chuyên trách",
    "Full-time officers",
    short: ("chuyên trách", "full-time")
  )
  static let concurrent = Pair(
    "Cán bộ kiêm nhiệm",
    "Concurrent officers",
    short: ("kiêm nhiệm", "concurrent")
  )
  static let trained = Pair(
    "Cán bộ đã qua bồi dưỡng trong kỳ",
    "Officers trained in the period",
    short: ("đã bồi dưỡng", "trained")
  )
  static let metMinimum = Pair(
    "Cán bộ đủ số tiết tối thiểu trong năm",
    "Officers who reached the year's minimum",
    short: ("đủ số tiết", "minimum")
  )
  static let attendances = Pair(
    "Lượt người được bồi dưỡng trong kỳ",
    "Attendances in the period",
    short: ("lượt người", "attendances")
  )
  static let issued = Pair(
    "Chứng chỉ, giấy chứng nhận đã cấp trong kỳ",
    "Certificates and attestations issued in the period",
    short: ("giấy đã cấp", "issued")
  )
  static let valid = Pair(
    "Chứng chỉ, giấy chứng nhận còn hiệu lực",
    "Certificates and attestations that are valid",
    short: ("còn hiệu lực", "valid")
  )
  static let meetsProfile = Pair(
    "Cán bộ đạt chuẩn khung năng lực",
    "Officers who meet their profile",
    short: ("đạt chuẩn", "profile")
  )

  private static let who = [
    ReportColumn("agency", Bilingual(vi: "Mã cơ quan", en: "Agency code"), kind: .text, width: 13),
    ReportColumn(
      "agencyName",
      Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"),
      kind: .text,
      width: 32
    ),
    ReportColumn("officer", Bilingual(vi: "Mã cán bộ", en: "Officer code"), kind: .text, width: 13),
    ReportColumn("name", Bilingual(vi: "Họ và tên", en: "Name"), kind: .text, width: 26),
  ]

  static let personColumns =
    who + [
      ReportColumn("position", Bilingual(vi: "Chức vụ", en: "Post"), kind: .text, width: 24),
      ReportColumn("duties", Bilingual(vi: "Nhiệm vụ", en: "Duties"), kind: .text, width: 34),
      ReportColumn("share", Bilingual(vi: "Hình thức", en: "Form"), kind: .sign, width: 14),
      ReportColumn(
        "decisions",
        Bilingual(vi: "Quyết định phân công", en: "Decisions"),
        kind: .text,
        width: 22
      ),
      ReportColumn(
        "credited",
        Bilingual(vi: "Số tiết trong kỳ", en: "Periods credited"),
        kind: .quantity,
        width: 12
      ),
    ]

  static let resultColumns =
    who + [
      ReportColumn("class", Bilingual(vi: "Mã lớp", en: "Class code"), kind: .text, width: 14),
      ReportColumn("classTitle", Bilingual(vi: "Lớp", en: "Class"), kind: .text, width: 44),
      ReportColumn(
        "closed",
        Bilingual(vi: "Ngày bế giảng", en: "Closed on"),
        kind: .date,
        width: 14
      ),
      ReportColumn("mark", Bilingual(vi: "Điểm", en: "Mark"), kind: .mark, width: 8),
      ReportColumn("periods", Bilingual(vi: "Số tiết", en: "Periods"), kind: .quantity, width: 9),
      ReportColumn("paper", Bilingual(vi: "Loại giấy", en: "Paper"), kind: .text, width: 30),
    ]

  static let certificateColumns =
    who + [
      ReportColumn("number", Bilingual(vi: "Số hiệu", en: "Number"), kind: .text, width: 16),
      ReportColumn("class", Bilingual(vi: "Mã lớp", en: "Class code"), kind: .text, width: 14),
      ReportColumn("classTitle", Bilingual(vi: "Lớp", en: "Class"), kind: .text, width: 44),
      ReportColumn("issued", Bilingual(vi: "Ngày cấp", en: "Issued on"), kind: .date, width: 14),
      ReportColumn(
        "validThrough",
        Bilingual(vi: "Hiệu lực đến hết ngày", en: "Valid through"),
        kind: .date,
        width: 14
      ),
    ]
}

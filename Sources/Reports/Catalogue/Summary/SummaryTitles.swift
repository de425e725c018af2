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
}

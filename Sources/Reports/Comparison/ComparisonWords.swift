public import Vietnamese

/// What a comparison says on every face.
public enum ComparisonWords {
  public static let heading = Bilingual(
    vi: "So sánh với kỳ khác",
    en: "Comparison with other periods"
  )
  public static let row = Bilingual(vi: "Dòng của biểu", en: "Row")
  public static let figure = Bilingual(vi: "Chỉ tiêu", en: "Figure")
  public static let now = Bilingual(vi: "Kỳ này", en: "This period")
  public static let before = Bilingual(vi: "Số liệu", en: "Figure then")
  public static let difference = Bilingual(vi: "Tăng, giảm", en: "Change")
  public static let growth = Bilingual(vi: "Tăng, giảm (%)", en: "Change (%)")
  /// How differences of shares are meant.
  public static let points = Bilingual(
    vi: "Với tỷ lệ, tăng giảm là số điểm phần trăm. Ô trống: kỳ đó không có dòng hoặc số liệu này.",
    en:
      "Of shares, changes are in percentage points. An empty cell: that period lacks the row or figure."
  )
}

extension ReportComparison.Base {
  /// Such as "Kỳ trước: Quý II năm 2020".
  public var title: Bilingual {
    let name =
      switch kind {
      case .previous: Bilingual(vi: "Kỳ trước", en: "Period before")
      case .yearBefore: Bilingual(vi: "Cùng kỳ năm trước", en: "A year before")
      }
    guard let period else { return name }
    return Bilingual(vi: "\(name.vi): \(period.title.vi)", en: "\(name.en): \(period.title.en)")
  }

  /// The title with its day, or with why there are no figures.
  public var sentence: Bilingual {
    if let missing {
      return Bilingual(vi: "\(title.vi). \(missing.vi)", en: "\(title.en). \(missing.en)")
    }
    return Bilingual(
      vi: "\(title.vi), số liệu tính đến ngày \(asOf.short(.vi)).",
      en: "\(title.en), figures as of \(asOf.short(.en))."
    )
  }
}

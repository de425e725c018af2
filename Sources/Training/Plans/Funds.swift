public import Vietnamese

/// Where money comes from (nguồn kinh phí).
public enum FundingSource: String, CaseIterable, Hashable, Sendable {
  /// The state budget, the centre's part (NSTW).
  case central
  /// The state budget, the province's part (NSĐP).
  case local
  case other

  /// In words.
  public var title: Bilingual {
    switch self {
    case .central: Bilingual(vi: "Ngân sách trung ương", en: "Central budget")
    case .local: Bilingual(vi: "Ngân sách địa phương", en: "Local budget")
    case .other: Bilingual(vi: "Nguồn khác", en: "Other")
    }
  }
}

/// Amounts of đồng by their source; what is 0 is not there.
public struct Funds: Hashable, Sendable {
  private var amounts: [FundingSource: Int] = [:]

  /// No money.
  public init() {}

  /// So much of a source, in đồng; never less than 0.
  public subscript(source: FundingSource) -> Int {
    get { amounts[source, default: 0] }
    set { amounts[source] = newValue > 0 ? newValue : nil }
  }

  /// All of it, in đồng.
  public var total: Int { amounts.values.reduce(0, +) }

  /// The sources that give something, in their order.
  public var sources: [FundingSource] { FundingSource.allCases.filter { self[$0] > 0 } }

  /// Both together.
  public static func + (left: Funds, right: Funds) -> Funds {
    var sum = left
    for source in FundingSource.allCases { sum[source] += right[source] }
    return sum
  }

  /// The most that one entry may say: a thousand billion đồng.
  public static let most = 1_000_000_000_000

  /// What one entry may say.
  public static let possible = 0...most
}

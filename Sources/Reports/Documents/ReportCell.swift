public import Personnel
public import Training
public import Vietnamese

/// What stands in one cell of a report, before any face shows it.
public enum ReportCell: Hashable, Sendable {
  case empty
  /// A text in both languages; names are the same in both.
  case text(Bilingual)
  /// How many; the list behind it is named by its column.
  case count(Int)
  /// An exact amount, such as periods credited.
  case quantity(Fraction)
  /// An exact share; a share of nothing is `empty`.
  case share(Fraction)
  case mark(Score)
  case date(PartialDate)

  /// A text that is the same in both languages; empty where there is none.
  public static func text(_ text: String?) -> ReportCell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(Bilingual(both: text))
  }

  /// A share, empty where it is one of nothing.
  public static func share(_ part: Int, of whole: Int) -> ReportCell {
    Fraction(part, over: whole).map { .share($0) } ?? .empty
  }

  /// The exact number in it, if it holds one.
  public var number: Fraction? {
    switch self {
    case .count(let count): Fraction(count)
    case .quantity(let number), .share(let number): number
    case .mark(let score): Fraction(score.hundredths, over: 100)
    case .empty, .text, .date: nil
    }
  }
}

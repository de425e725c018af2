public import Chronology

/// A date of which perhaps only the year, or the month and year, is known: many birth dates.
public enum PartialDate: Hashable, Sendable {
  case year(Int)
  case month(year: Int, month: Int)
  case day(Day)

  /// Reads `1980`, `1980-02` or `1980-02-05`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 4:
      guard let day = Day(iso: text + "-01-01") else { return nil }
      self = .year(day.year)
    case 7:
      guard let day = Day(iso: text + "-01") else { return nil }
      self = .month(year: day.parts.year, month: day.parts.month)
    default:
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    }
  }

  /// The year, which is always known.
  public var year: Int {
    switch self {
    case .year(let year), .month(let year, _): year
    case .day(let day): day.year
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// `1980`, `1980-02` or `1980-02-05`.
  public var description: String {
    switch self {
    case .year(let year): String("000\(year)".suffix(4))
    case .month(let year, let month): "000\(year)".suffix(4) + "-" + "0\(month)".suffix(2)
    case .day(let day): "\(day)"
    }
  }
}

extension PartialDate {
  /// As it is written in Vietnam, as far as it is known: `05/02/1980`, `02/1980`, `1980`.
  public var slashed: String {
    switch self {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(month < 10 ? "0" : "")\(month)/\(year)"
    case .day(let day): day.slashed
    }
  }
}

/// A duration in the calendar's own units: ISO 8601 of years, months and days (`P2Y`, `P24M`, `P90D`).
///
/// Adding goes months first, clipped to the last day of the month, then days.
public struct Term: Hashable, Sendable {
  /// Whole months, years counted as twelve.
  public let months: Int
  /// Days that come on top.
  public let days: Int

  /// A term of so many months and days; nil where negative or beyond 9,999 years.
  public init?(months: Int = 0, days: Int = 0) {
    guard (0...119_988).contains(months), (0...3_652_058).contains(days) else { return nil }
    self.months = months
    self.days = days
  }

  /// No time at all.
  public static let zero = Term(uncheckedMonths: 0, days: 0)

  /// Reads `P1Y6M10D`: a `P`, then at least one number with `Y`, `M` or `D`, in that order.
  public init?(iso text: some StringProtocol) {
    var rest = text.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var months = 0
    var days = 0
    var units: [UInt8] = [UInt8(ascii: "Y"), UInt8(ascii: "M"), UInt8(ascii: "D")]
    while !rest.isEmpty {
      let digits = rest.prefix { (48...57).contains($0) }
      guard !digits.isEmpty, digits.count <= 6,
        let amount = Int(String(decoding: digits, as: UTF8.self))
      else {
        return nil
      }
      rest = rest[digits.endIndex...]
      guard let unit = rest.popFirst(), let place = units.firstIndex(of: unit) else { return nil }
      units.removeSubrange(...place)
      switch unit {
      case UInt8(ascii: "Y"): months += amount * 12
      case UInt8(ascii: "M"): months += amount
      default: days += amount
      }
    }
    self.init(months: months, days: days)
  }

  private init(uncheckedMonths months: Int, days: Int) {
    self.months = months
    self.days = days
  }
}

extension Term: CustomStringConvertible {
  /// ISO 8601, months kept as months: `P24M`, `P1M10D`, `P0D`.
  public var description: String {
    if months == 0 { return "P\(days)D" }
    return "P\(months)M" + (days == 0 ? "" : "\(days)D")
  }
}

extension Day {
  /// The day that lies a term later: 2020-02-29 + P12M = 2021-02-28. The last day that can be
  /// written, 9999-12-31, is where it stops.
  public static func + (day: Day, term: Term) -> Day {
    day.later(by: term) ?? .last
  }

  /// The day that lies a term later, or nil where that is past the last day that can be written.
  public func later(by term: Term) -> Day? {
    var moved = self
    if term.months > 0 {
      let parts = parts
      let months = parts.year * 12 + parts.month - 1 + term.months
      let year = months / 12
      guard year <= 9999 else { return nil }
      let month = months % 12 + 1
      let clipped = min(parts.day, Day.days(inMonth: month, of: year))
      moved = Day(number: Day.number(year: year, month: month, day: clipped))
    }
    let later = Day(number: moved.number + Int32(term.days))
    return later <= .last ? later : nil
  }

  /// 0001-01-01, the first day that can be written.
  public static let first = Day(number: number(year: 1, month: 1, day: 1))

  /// 9999-12-31, the last day that can be written.
  public static let last = Day(number: number(year: 9999, month: 12, day: 31))
}

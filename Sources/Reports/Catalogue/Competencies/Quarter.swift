public import Chronology
public import Vietnamese

/// A quarter of a calendar year.
public struct Quarter: Hashable, Sendable {
  public let year: Int
  /// From 1 to 4.
  public let number: Int

  /// The quarter of a day.
  public init(of day: Day) {
    year = day.year
    number = (day.parts.month - 1) / 3 + 1
  }

  private init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  var next: Quarter {
    number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }

  var previous: Quarter {
    number == 1 ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  /// Its first day.
  public var first: Day { Day(year: year, month: number * 3 - 2, day: 1) ?? .last }

  /// The day before the next one begins.
  public var last: Day {
    let following = next
    return Day(year: following.year, month: following.number * 3 - 2, day: 1)?.advanced(by: -1)
      ?? .last
  }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// In words.
  public var title: Bilingual {
    let numeral = ["I", "II", "III", "IV"][number - 1]
    return Bilingual(vi: "quý \(numeral) năm \(year)", en: "Q\(number) \(year)")
  }

  /// So many of them, from the one of the day after a day on.
  public static func following(_ day: Day, count: Int) -> [Quarter] {
    var quarters = [Quarter(of: day < .last ? day.advanced(by: 1) : day)]
    while quarters.count < count, let last = quarters.last { quarters.append(last.next) }
    return quarters
  }

  /// So many of them, the last that of a day.
  public static func running(to day: Day, count: Int) -> [Quarter] {
    var quarters = [Quarter(of: day)]
    while quarters.count < count, let first = quarters.first {
      quarters.insert(first.previous, at: 0)
    }
    return quarters
  }
}

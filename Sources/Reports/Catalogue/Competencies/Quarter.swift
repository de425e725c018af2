import Chronology
import Vietnamese

/// A quarter of a calendar year.
struct Quarter: Hashable {
  let year: Int
  /// From 1 to 4.
  let number: Int

  /// The quarter of a day.
  init(of day: Day) {
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

  /// The day before the next one begins.
  var last: Day {
    let following = next
    return Day(year: following.year, month: following.number * 3 - 2, day: 1)?.advanced(by: -1)
      ?? .last
  }

  var title: Bilingual {
    let numeral = ["I", "II", "III", "IV"][number - 1]
    return Bilingual(vi: "quý \(numeral) năm \(year)", en: "Q\(number) \(year)")
  }

  /// So many of them, from the one of the day after a day on.
  static func following(_ day: Day, count: Int) -> [Quarter] {
    var quarters = [Quarter(of: day < .last ? day.advanced(by: 1) : day)]
    while quarters.count < count, let last = quarters.last { quarters.append(last.next) }
    return quarters
  }
}

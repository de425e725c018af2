import Chronology
import Personnel

/// The birth date of an officer, as far as it is known, and the numbers that go with it.
struct NumberDraw {
  let birthDate: PartialDate?
  let nationalID: NationalID?
  let phone: String?

  /// - Parameter number: The officer's number among all, from 0: no two have the same serial.
  init(_ number: Int, _ gender: Gender, born province: Province, _ draw: inout Draw) {
    let year = draw.within(1963...2001)
    let month = draw.within(1...12)
    let day = SampleCalendar.day(year, month, draw.within(1...28))
    switch draw.below(1_000) {
    case ..<30: birthDate = .year(year)
    case ..<40: birthDate = .month(year: year, month: month)
    case ..<50: birthDate = nil
    default: birthDate = .day(day)
    }
    nationalID = Self.nationalID(number, gender, year, province, &draw)
    phone = draw.happens(900) ? Self.phone(&draw) : nil
  }

  private static func phone(_ draw: inout Draw) -> String {
    "+84\(draw.pick(prefixes))\(draw.below(10_000_000).padded(to: 7))"
  }

  private static let prefixes = ["90", "91", "97", "98", "35", "38", "70", "79", "82", "94", "56"]

  /// A serial is the officer's number in an order that does not show it: 611,953 and a million have
  /// no divisor in common, so every number has its own.
  private static func nationalID(
    _ number: Int,
    _ gender: Gender,
    _ year: Int,
    _ province: Province,
    _ draw: inout Draw
  ) -> NationalID? {
    let serial = ((number * 611_953 + 97_531) % 1_000_000).padded(to: 6)
    let kind = draw.below(1_000)
    if kind < 40 { return nil }
    if kind < 70, year < 1990 { return NationalID("221\(serial)") }
    let births =
      draw.happens(880) ? province.births : Province.all[draw.below(Province.all.count)].births
    let century = (year < 2000 ? 0 : 2) + (gender == .male ? 0 : 1)
    return NationalID("\(births)\(century)\((year % 100).padded(to: 2))\(serial)")
  }
}

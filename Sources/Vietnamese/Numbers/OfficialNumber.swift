/// Numbers as officials write them: `1.234,5` in Vietnamese, `1,234.5` in English.
public enum OfficialNumber {
  /// A whole number with its thousands grouped.
  public static func text(_ number: Int, in language: Language = .vi) -> String {
    text(number, places: 0, in: language)
  }

  /// A decimal: 12345 with one place is `1.234,5`.
  ///
  /// - Parameters:
  ///   - units: The number times ten to the power of `places`.
  ///   - places: How many digits stand after the comma; all of them are shown.
  ///   - language: Whose signs are used.
  public static func text(_ units: Int, places: Int, in language: Language = .vi) -> String {
    if places == 0, (0..<1_000).contains(units) { return "\(units)" }
    let decimal = DecimalDigits(units, places: places, keepsZeros: true)
    let signs = language == .vi ? (group: ".", point: ",") : (group: ",", point: ".")
    let fraction = decimal.fraction.map { "\($0)" }.joined()
    return (decimal.isNegative ? "-" : "") + grouped(decimal.whole, by: signs.group)
      + (fraction.isEmpty ? "" : signs.point + fraction)
  }

  /// A share in per cent, rounded half up: 38 of 45 to one place is `84,4`. Nil for a share of nothing.
  public static func percent(
    _ part: Int,
    of whole: Int,
    places: Int = 1,
    in language: Language = .vi
  ) -> String? {
    guard whole > 0, part >= 0 else { return nil }
    let scale = (0..<places).reduce(100) { power, _ in power * 10 }
    return text((2 * part * scale + whole) / (2 * whole), places: places, in: language)
  }

  private static func grouped(_ number: UInt, by sign: String) -> String {
    let digits = Array("\(number)".utf8)
    var groups: [String] = []
    var end = digits.count
    while end > 0 {
      let start = max(0, end - 3)
      groups.append(String(decoding: digits[start..<end], as: UTF8.self))
      end = start
    }
    return groups.reversed().joined(separator: sign)
  }
}

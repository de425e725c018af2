/// Numbers in Vietnamese words, as they stand in official lists: 45 is `bốn mươi lăm`.
public enum NumberWords {
  /// A whole number in words.
  public static func vietnamese(_ number: Int) -> String {
    if number == 0 { return "không" }
    let words = whole(number.magnitude, isLeading: true).joined(separator: " ")
    return number < 0 ? "âm " + words : words
  }

  /// A decimal in words: 85 with one place is 8,5, `tám phẩy năm`; 100 with one is `mười`.
  ///
  /// - Parameters:
  ///   - units: The number times ten to the power of `places`.
  ///   - places: How many digits stand after the comma, 0 to 9.
  public static func vietnamese(_ units: Int, places: Int) -> String {
    let decimal = DecimalDigits(units, places: places)
    let sign = decimal.isNegative ? "âm " : ""
    let head = decimal.whole == 0 ? ["không"] : whole(decimal.whole, isLeading: true)
    return sign + (head + fraction(decimal.fraction)).joined(separator: " ")
  }

  private static func fraction(_ digits: [UInt8]) -> [String] {
    guard !digits.isEmpty else { return [] }
    let zeros = digits.prefix { $0 == 0 }.count
    let rest = digits.dropFirst(zeros).reduce(UInt(0)) { $0 * 10 + UInt($1) }
    return ["phẩy"] + Array(repeating: "không", count: zeros) + whole(rest, isLeading: true)
  }

  /// By billions, the only step that repeats: 10¹² is `một nghìn tỷ`.
  private static func whole(_ number: UInt, isLeading: Bool) -> [String] {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard billions > 0 else { return belowBillion(rest, isLeading: isLeading) }
    return whole(billions, isLeading: isLeading) + ["tỷ"] + belowBillion(rest, isLeading: false)
  }

  private static func belowBillion(_ number: UInt, isLeading: Bool) -> [String] {
    var isLeading = isLeading
    var words: [String] = []
    for (unit, name) in [(1_000_000, "triệu"), (1_000, "nghìn"), (1, "")] as [(UInt, String)] {
      let group = number / unit % 1_000
      guard group > 0 else { continue }
      words += belowThousand(group, isLeading: isLeading)
      if !name.isEmpty { words.append(name) }
      isLeading = false
    }
    return words
  }

  /// A group that is not the first is read in full: 1.001 is `một nghìn không trăm linh một`.
  private static func belowThousand(_ number: UInt, isLeading: Bool) -> [String] {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    if hundreds == 0, isLeading { return belowHundred(rest) }
    let head = [digits[Int(hundreds)], "trăm"]
    if rest == 0 { return head }
    return head + (rest < 10 ? ["linh"] : []) + belowHundred(rest)
  }

  private static func belowHundred(_ number: UInt) -> [String] {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let head = tens == 0 ? [] : tens == 1 ? ["mười"] : [digits[Int(tens)], "mươi"]
    switch (ones, tens) {
    case (0, _): return head
    case (1, 2...): return head + ["mốt"]
    case (5, 1...): return head + ["lăm"]
    default: return head + [digits[Int(ones)]]
    }
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
}

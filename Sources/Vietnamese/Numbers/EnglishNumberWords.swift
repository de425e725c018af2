extension NumberWords {
  /// A whole number in English words: 45 is `forty-five`.
  public static func english(_ number: Int) -> String {
    if number == 0 { return "zero" }
    let words = englishWhole(number.magnitude).joined(separator: " ")
    return number < 0 ? "minus " + words : words
  }

  /// A decimal in English words: 85 with one place is `eight point five`.
  public static func english(_ units: Int, places: Int) -> String {
    let decimal = DecimalDigits(units, places: places)
    let sign = decimal.isNegative ? "minus " : ""
    let head = decimal.whole == 0 ? ["zero"] : englishWhole(decimal.whole)
    let tail = decimal.fraction.isEmpty ? [] : ["point"] + decimal.fraction.map(englishDigit)
    return sign + (head + tail).joined(separator: " ")
  }

  /// A whole number in the words of a language.
  public static func words(_ number: Int, in language: Language) -> String {
    language == .vi ? vietnamese(number) : english(number)
  }

  private static func englishDigit(_ digit: UInt8) -> String {
    digit == 0 ? "zero" : ones[Int(digit)]
  }

  private static func englishWhole(_ number: UInt) -> [String] {
    for (unit, name) in scales where number >= unit {
      let (head, rest) = number.quotientAndRemainder(dividingBy: unit)
      return englishWhole(head) + [name] + englishWhole(rest)
    }
    if number < 20 { return number == 0 ? [] : [ones[Int(number)]] }
    let (ten, one) = number.quotientAndRemainder(dividingBy: 10)
    return [tens[Int(ten)] + (one == 0 ? "" : "-" + ones[Int(one)])]
  }

  private static let scales: [(UInt, String)] = [
    (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred"),
  ]

  private static let ones = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}

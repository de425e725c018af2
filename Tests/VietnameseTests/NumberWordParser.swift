/// Reads a number in words back, written from how people say numbers, not from the writer.
enum NumberWordParser {
  private static let digits: [Substring: Int] = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "tám": 8, "chín": 9,
  ]
  private static let scales: [(word: Substring, value: Int)] = [
    ("tỷ", 1_000_000_000), ("triệu", 1_000_000), ("nghìn", 1_000),
  ]

  /// Nil where the words are no number.
  static func vietnamese(_ text: String) -> Int? { vietnamese(text.split(separator: " ")[...]) }

  private static func vietnamese(_ words: ArraySlice<Substring>) -> Int? {
    for (word, value) in scales {
      guard let place = words.lastIndex(of: word) else { continue }
      guard let head = vietnamese(words[..<place]) else { return nil }
      let rest = words[(place + 1)...]
      return rest.isEmpty ? head * value : vietnamese(rest).map { head * value + $0 }
    }
    return belowThousand(words)
  }

  private static func belowThousand(_ words: ArraySlice<Substring>) -> Int? {
    guard let place = words.firstIndex(of: "trăm") else { return belowHundred(words) }
    guard place == words.startIndex + 1, let hundreds = digits[words[words.startIndex]] else {
      return nil
    }
    let rest = words[(place + 1)...]
    if rest.isEmpty { return hundreds * 100 }
    if rest.first == "linh" {
      guard rest.count == 2, let ones = digits[rest[rest.startIndex + 1]] else { return nil }
      return hundreds * 100 + ones
    }
    guard let tens = belowHundred(rest), tens >= 10 else { return nil }
    return hundreds * 100 + tens
  }

  private static func belowHundred(_ words: ArraySlice<Substring>) -> Int? {
    let words = Array(words)
    switch words.count {
    case 1: return words[0] == "mười" ? 10 : digits[words[0]]
    case 2 where words[0] == "mười": return digits[words[1]].map { 10 + $0 }
    case 2 where words[1] == "mươi": return digits[words[0]].map { $0 * 10 }
    case 3 where words[1] == "mươi":
      guard let tens = digits[words[0]], let ones = digits[words[2]] else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }

  /// English words, likewise.
  static func english(_ text: String) -> Int? {
    var (total, group) = (0, 0)
    for word in text.split(separator: " ") {
      switch word {
      case "hundred": group *= 100
      case "thousand": (total, group) = (total + group * 1_000, 0)
      case "million": (total, group) = (total + group * 1_000_000, 0)
      case "billion": (total, group) = ((total + group) * 1_000_000_000, 0)
      default:
        let values = word.split(separator: "-").map { names.firstIndex(of: $0) }
        guard !values.contains(nil) else { return nil }
        group += values.compactMap { $0 }.map { $0 > 20 ? ($0 - 18) * 10 : $0 }.reduce(0, +)
      }
    }
    return total + group
  }

  /// Up to twenty, then the tens from thirty.
  private static let names: [Substring] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}

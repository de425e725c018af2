import Vietnamese

/// The number that a line under a table states: `Danh sách này có 45 (bốn mươi lăm) người./.`
enum StatedTotal {
  /// The first whole number in the texts, in digits or in words; nil where there is none.
  static func number(in texts: [String]) -> Int? {
    for text in texts {
      if let number = digits(in: text) { return number }
    }
    return texts.lazy.compactMap { words(in: $0) }.first
  }

  /// Whether a text is nothing but a number of people: `02`, `3 người`.
  static func isCount(_ text: String) -> Bool {
    let fold = text.searchFold
    let digits = fold.utf8.prefix { (48...57).contains($0) }
    let unit = String(decoding: fold.utf8.dropFirst(digits.count), as: UTF8.self).tidied
    return (1...4).contains(digits.count) && ["", "nguoi", "dong chi", "dc"].contains(unit)
  }

  private static func digits(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { (48...57).contains($0) }) else { return nil }
    let run = bytes[start...].prefix { (48...57).contains($0) }
    return run.count <= 6 ? Int(String(decoding: run, as: UTF8.self)) : nil
  }

  private static func words(in text: String) -> Int? {
    let fold = " \(text.searchFold) ".replacing(" le ", with: " linh ")
      .replacing(" muoi bon ", with: " muoi tu ")
    // From the greatest down, so that `bốn mươi lăm` is not taken for `bốn`.
    return spoken.first { fold.contains(" \($0.words) ") }?.number
  }

  private static let spoken: [(number: Int, words: String)] = (1...999).map { number in
    let words = " \(NumberWords.vietnamese(number).searchFold) "
    return (number, words.replacing(" muoi bon ", with: " muoi tu ").tidied)
  }
  .sorted { $0.words.utf8.count > $1.words.utf8.count }
}

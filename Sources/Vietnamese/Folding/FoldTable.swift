/// What a search compares of the letters that stand in one code point, by their bytes: a list of thousands of names
/// is looked through for each search.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  /// For each scalar below U+2000, in which all letters of Vietnamese lie, what counts of it; 0 where a table
  /// can't tell.
  private let folds: [UInt8]

  private init() {
    folds = (0..<UInt32(0x2000)).map { value in
      if let letter = LetterTable.shared[value] { return UInt8(letter.base) }
      guard value < 0x80, let scalar = Unicode.Scalar(value) else { return 0 }
      return scalar.isSpace ? Self.space : UInt8(value)
    }
  }

  private static let space = UInt8(ascii: " ")

  /// Whether it knows each sign of a text.
  func covers(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    folds.withUnsafeBufferPointer { folds in
      var at = 0
      while at < text.count {
        guard folds[Self.scalar(in: text, &at)] != 0 else { return false }
      }
      return true
    }
  }

  /// Writes what counts of a text that it covers, with single spaces between words.
  ///
  /// - Parameter result: With room for as many bytes as the text has.
  /// - Returns: How many bytes it wrote.
  func fold(
    _ text: UnsafeBufferPointer<UInt8>,
    into result: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    folds.withUnsafeBufferPointer { folds in
      var at = 0
      var count = 0
      var gap = false
      while at < text.count {
        let folded = folds[Self.scalar(in: text, &at)]
        guard folded != Self.space else {
          gap = count > 0
          continue
        }
        if gap {
          result[count] = Self.space
          count += 1
        }
        gap = false
        result[count] = folded
        count += 1
      }
      return count
    }
  }

  /// The scalar at a place of a text in UTF-8, and the place behind it; 0 for one beyond the table.
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int {
    let lead = text[at]
    if lead < 0x80 {
      at += 1
      return Int(lead)
    }
    if lead < 0xE0 {
      defer { at += 2 }
      return Int(lead & 0x1F) << 6 | Int(text[at + 1] & 0x3F)
    }
    guard lead < 0xE2 else {
      at = text.count
      return 0
    }
    defer { at += 3 }
    return Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
  }
}

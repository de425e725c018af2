import Vietnamese

/// How long what is typed of an account may be, in Unicode scalars.
enum LineLength {
  static let name = 200
  static let reason = 1_000
}

extension String {
  /// The text without spaces around it; refuses one that is longer than that.
  func line(of most: Int) throws(AccountRefusal) -> String {
    let text = tidied
    guard text.unicodeScalars.count <= most else { throw .tooLong(most: most) }
    return text
  }
}

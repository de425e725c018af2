/// A short code that people know a thing by, such as `R4` or `TTDN-03`. A `Code<Duty>` is no
/// `Code<Course>`. Codes are never reused.
public struct Code<Entity>: Hashable, Comparable, Sendable {
  /// The code as written: ASCII letters (and the Vietnamese Đ), digits, `-`, `_`, `.`; 1 to 40 of them.
  public let text: String

  /// Reads a code, or nil where it is empty, too long or has another sign in it.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard CodeText.isCode(text) else { return nil }
    self.text = text
  }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Code: CustomStringConvertible {
  /// The code as written.
  public var description: String { text }
}

/// The same for the codes of all things: every row of the records has some.
private enum CodeText {
  static func isCode(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= 40, isAllowed(scalar) else { return false }
    }
    return count > 0
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "-", "_", ".", "Đ", "đ": true
    default: false
    }
  }
}

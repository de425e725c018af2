/// A text whose plain byte order is the order of Vietnamese official lists.
///
/// Store it in a column: `memcmp`, SQLite's BINARY and PostgreSQL's `COLLATE "C"` all sort by it.
/// Syllable by syllable: letters (a ă â b c d đ e ê …), then the tone (ngang, huyền, hỏi, ngã, sắc,
/// nặng); shorter before longer; lower case before upper only where all else is equal. It is ASCII:
/// `hoa!C!` is `hòa`: letters, `!`, the tone, and `!` where the text ends.
public struct SortKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The key itself, to be stored and compared as bytes.
  public let text: String

  /// The key of a text, such as the name of an agency.
  public init(_ text: String) {
    self.init(parts: text)
  }

  /// The key of several texts, the first deciding first; case decides after all of them.
  public init(parts: String...) {
    var writer = SortKeyWriter()
    for part in parts { writer.append(part) }
    text = writer.finish()
  }

  public var description: String { text }

  public static func < (left: SortKey, right: SortKey) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// Where something stands in a text file, counted from 1; columns count Unicode scalars, as editors do.
public struct DocumentPlace: Hashable, Comparable, Sendable {
  private let packed: UInt64

  /// A place by its line and column, both from 1.
  public init(line: Int, column: Int) {
    packed = UInt64(UInt32(clamping: line)) << 32 | UInt64(UInt32(clamping: column))
  }

  /// Where a file begins.
  public static let start = DocumentPlace(line: 1, column: 1)

  /// The line, from 1.
  public var line: Int { Int(packed >> 32) }

  /// The column, from 1.
  public var column: Int { Int(packed & 0xFFFF_FFFF) }

  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

/// A piece of a YAML or JSON file and where it stands. Scalars stay as they were written, so that
/// numbers are read exactly and nothing is guessed from a word.
struct DocumentNode: Equatable {
  let place: DocumentPlace
  let content: Content

  enum Content: Equatable {
    /// A word without quotes: in JSON a number, `true`, `false` or `null`.
    case plain(String)
    /// A text in quotes.
    case quoted(String)
    case list([DocumentNode])
    case fields([Field])
  }

  /// A key with its value.
  struct Field: Equatable {
    let key: String
    let place: DocumentPlace
    let value: DocumentNode
  }

  /// The value of a key.
  subscript(key: String) -> DocumentNode? {
    guard case .fields(let fields) = content else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The items of a list; none where it is no list.
  var items: [DocumentNode] {
    if case .list(let items) = content { items } else { [] }
  }

  /// The fields of a mapping; none where it is no mapping.
  var fields: [Field] {
    if case .fields(let fields) = content { fields } else { [] }
  }

  /// A scalar as written, quoted or not.
  var scalar: String? {
    switch content {
    case .plain(let text), .quoted(let text): text
    case .list, .fields: nil
    }
  }

  /// Whether it says that there is no value.
  var isNull: Bool {
    if case .plain(let text) = content {
      ["", "~", "null", "Null", "NULL"].contains(text)
    } else {
      false
    }
  }
}

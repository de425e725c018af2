import Pages
import Vietnamese

/// What stands behind the `?` of an address, read byte by byte.
struct QueryItems: Equatable, Sendable {
  private(set) var items: [Address.Item] = []

  /// Reads `a=b&c=d` with `+` and `%XX`; refuses what is no UTF-8, has control signs or is too long.
  init(
    _ text: String,
    longest: Int = 4_000,
    most: Int = 50,
    tidies: Bool = true,
    keepsLines: Bool = false
  ) throws(RequestRefusal) {
    guard text.utf8.count <= longest else { throw .tooLong }
    for part in text.utf8.split(separator: UInt8(ascii: "&")).prefix(most) {
      let halves = part.split(
        separator: UInt8(ascii: "="),
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      let name = try Self.decode(halves[0], keepsLines: false)
      let decoded = halves.count > 1 ? try Self.decode(halves[1], keepsLines: keepsLines) : ""
      let value = tidies ? decoded.tidied : decoded
      items.append(Address.Item(name, value))
    }
  }

  /// The first value under a name; nil where there is none or it is empty.
  subscript(_ name: String) -> String? {
    items.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  private static func decode(
    _ text: Substring.UTF8View,
    keepsLines: Bool
  ) throws(RequestRefusal) -> String {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { throw .unreadable }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    guard let decoded = String(validating: bytes, as: UTF8.self),
      !decoded.unicodeScalars.contains(where: { isControl($0, keepsLines: keepsLines) })
    else { throw .unreadable }
    return decoded
  }

  /// Whether a sign is none of a text; tabs and line ends are, where lines are kept.
  private static func isControl(_ scalar: Unicode.Scalar, keepsLines: Bool) -> Bool {
    switch scalar.value {
    case 9, 10, 13: !keepsLines
    case 0..<32, 127: true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

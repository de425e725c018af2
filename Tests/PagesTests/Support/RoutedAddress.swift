import Pages

/// A link as the router takes it: a page that there is, and what is asked of it.
struct RoutedAddress {
  let address: Address
  let fragment: String?

  /// Reads a link; nil where it leads out of the site or to no page.
  init?(_ link: String) {
    let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    guard Self.isPage(path) else { return nil }
    fragment = halves.count > 1 ? String(halves[1]) : nil
    var items: [Address.Item] = []
    for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let name = Self.decoded(sides[0]), let value = Self.decoded(sides[1])
      else { return nil }
      items.append(.init(name, value))
    }
    address = Address(path: path, query: items)
  }

  /// Whether the router has a page or a file at this path.
  private static func isPage(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.hasPrefix("//") else { return false }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      let lists = ["agencies", "officers", "classes", "courses", "certificates"]
      return
        (["", "competencies", "reports", "rosters", "plans", "needs"] + lists
        + lists.map { $0 + ".xlsx" })
        .contains(String(parts[0]))
    case 2: return isThing(parts[1], in: parts[0])
    default: return false
    }
  }

  private static func isThing(_ thing: Substring, in list: Substring) -> Bool {
    switch list {
    case "agencies", "officers", "classes", "rosters": Int64(thing).map { $0 > 0 } ?? false
    case "plans", "needs": Int(thing).map { $0 > 1999 } ?? false
    case "courses": decoded(thing).map { !$0.isEmpty } ?? false
    case "admin": ["accounts", "log", "jobs", "retention"].contains(thing)
    case "me": ["account", "calendar"].contains(thing)
    case "reports":
      ["ttdn-summary", "class-list", "attendance", "marks"]
        .contains(thing.prefix { $0 != "." })
    default: false
    }
  }

  /// The text behind percent signs; nil where what is not encoded should be.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
        rest = rest.dropFirst(2)
        bytes.append(value)
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

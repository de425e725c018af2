/// Reads markup byte by byte as browsers do; every sign of markup is one byte of UTF-8. What our
/// pages never write is a fault: a value without quotes, a loose sign, an unknown reference.
struct MarkupReader {
  private(set) var tokens: [MarkupToken] = []
  private(set) var faults: [String] = []
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    while place < bytes.count {
      if bytes[place] == Self.less { readTag() } else { readText() }
    }
  }

  private static let less = UInt8(ascii: "<")
  private static let more = UInt8(ascii: ">")
  private static let quote = UInt8(ascii: "\"")

  private static let references: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": less, "gt": more, "quot": quote, "#39": UInt8(ascii: "'"),
  ]

  private func isNext(_ byte: UInt8) -> Bool { place < bytes.count && bytes[place] == byte }

  private mutating func readText() {
    let text = take { $0 != Self.less }
    if text.contains(Self.more) { faults.append("a loose > in “\(Self.string(text))”") }
    tokens.append(.text(resolved(text)))
  }

  private mutating func readTag() {
    place += 1
    if isNext(UInt8(ascii: "!")) { return readDeclaration() }
    let isClosing = isNext(UInt8(ascii: "/"))
    if isClosing { place += 1 }
    let name = Self.string(take(while: Self.isNamed))
    guard !name.isEmpty else { return faults.append("a loose <") }
    let attributes = readAttributes()
    let isClosed = isNext(UInt8(ascii: "/"))
    if isClosed { place += 1 }
    guard isNext(Self.more) else {
      return faults.append("<\(name)> goes on with “\(Self.string(take { $0 != Self.more }))”")
    }
    place += 1
    if isClosing, !attributes.isEmpty { faults.append("</\(name)> has attributes") }
    tokens.append(isClosing ? .close(name) : .open(name, attributes, isClosed: isClosed))
  }

  private mutating func readDeclaration() {
    let text = Self.string(take { $0 != Self.more })
    place += 1
    if text == "!doctype html" { tokens.append(.doctype) } else { faults.append("<\(text)>") }
  }

  private mutating func readAttributes() -> [MarkupAttribute] {
    var attributes: [MarkupAttribute] = []
    while !take(while: { $0 == 32 || $0 == 10 }).isEmpty {
      let name = Self.string(take(while: Self.isNamed))
      guard !name.isEmpty else { break }
      if attributes.contains(where: { $0.name == name }) { faults.append("\(name) twice") }
      attributes.append(MarkupAttribute(name: name, value: readValue(of: name)))
    }
    return attributes
  }

  private mutating func readValue(of name: String) -> String? {
    guard isNext(UInt8(ascii: "=")) else { return nil }
    place += 1
    guard isNext(Self.quote) else {
      faults.append("\(name) without quotes")
      return Self.string(take { $0 != 32 && $0 != Self.more })
    }
    place += 1
    let value = take { $0 != Self.quote }
    if !isNext(Self.quote) { faults.append("\(name) never ends") }
    place += 1
    if value.contains(Self.less) || value.contains(Self.more) {
      faults.append("\(name) has markup in it")
    }
    return resolved(value)
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, isTaken(bytes[place]) { place += 1 }
    return bytes[start..<place]
  }

  /// The text with its references resolved.
  private mutating func resolved(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return Self.string(text) }
    var (result, rest) = ([] as [UInt8], text)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "&") else {
        result.append(byte)
        continue
      }
      let name = Self.string(rest.prefix { $0 != UInt8(ascii: ";") })
      if let meant = Self.references[name] {
        rest = rest.dropFirst(name.utf8.count + 1)
        result.append(meant)
      } else {
        faults.append("a loose & in “\(Self.string(text))”")
        result.append(byte)
      }
    }
    return Self.string(result[...])
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func isNamed(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 45: true
    default: false
    }
  }
}

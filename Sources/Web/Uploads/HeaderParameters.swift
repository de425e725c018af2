/// A header with parameters, such as `form-data; name="tệp"; filename="a.xlsx"`, read byte by byte.
struct HeaderParameters: Equatable, Sendable {
  /// What stands first, in lower case.
  let value: [UInt8]
  /// Names in lower case, with their values as they were sent.
  private(set) var parameters: [(name: [UInt8], value: [UInt8])] = []

  /// Nil where it is not built as it should be.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    Self.skipBlanks(&rest)
    let head = Self.take(&rest) { Self.isToken($0) || $0 == UInt8(ascii: "/") }
    guard !head.isEmpty else { return nil }
    value = head.map(Self.lowered)
    while true {
      Self.skipBlanks(&rest)
      guard let next = rest.popFirst() else { return }
      guard next == UInt8(ascii: ";") else { return nil }
      Self.skipBlanks(&rest)
      // A semicolon at the end, as some programs send it.
      if rest.isEmpty { return }
      let name = Self.take(&rest, while: Self.isToken).map(Self.lowered)
      guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
      guard let value = Self.takeValue(&rest) else { return nil }
      parameters.append((name, value))
    }
  }

  /// The value of a parameter; nil where there is none. Twice the same name is refused, as two
  /// readers could take two different ones.
  func single(_ name: String) throws(UploadRefusal) -> [UInt8]? {
    let found = parameters.filter { $0.name == Array(name.utf8) }
    guard found.count <= 1 else { throw .malformed }
    return found.first?.value
  }

  static func == (one: Self, other: Self) -> Bool {
    one.value == other.value
      && one.parameters.elementsEqual(other.parameters) {
        $0.name == $1.name && $0.value == $1.value
      }
  }

  /// A quoted string or a token. Browsers put `%22` for a quote and never a backslash to escape;
  /// older ones and other programs write `\"`. A backslash before anything else is itself, as in
  /// `C:\a.xlsx`.
  private static func takeValue(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard rest.first == UInt8(ascii: "\"") else {
      let token = take(&rest, while: isToken)
      return token.isEmpty ? nil : Array(token)
    }
    rest.removeFirst()
    var value: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return value
      case UInt8(ascii: "\\") where rest.first == UInt8(ascii: "\""):
        rest.removeFirst()
        value.append(UInt8(ascii: "\""))
      default: value.append(byte)
      }
    }
    return nil
  }

  private static func skipBlanks(_ rest: inout ArraySlice<UInt8>) {
    _ = take(&rest) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func take(
    _ rest: inout ArraySlice<UInt8>,
    while belongs: (UInt8) -> Bool
  ) -> ArraySlice<UInt8> {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return taken
  }

  /// The characters of a token of RFC 9110.
  static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: Array("!#$%&'*+-.^_`|~".utf8).contains(byte)
    }
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

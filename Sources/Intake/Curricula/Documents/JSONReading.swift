import Assessment
import Vietnamese

/// Reads JSON (RFC 8259) into nodes that know their places. It stops at the first thing that is no
/// JSON; keys that come twice are faults of their own.
struct JSONReading {
  private static let deepest = 100

  private let bytes: ArraySlice<UInt8>
  private let log: FaultLog
  private var next: Int
  private var line = 1
  /// Where the line begins, moved on by each byte that is no character of its own.
  private var lineStart: Int
  private var steps: [FrameworkPath.Step] = []

  init(_ bytes: ArraySlice<UInt8>, log: FaultLog) {
    self.bytes = bytes
    self.log = log
    next = bytes.startIndex
    lineStart = bytes.startIndex
  }

  /// The whole file as one value, or nil with a fault.
  func document() -> DocumentNode? {
    var reading = self
    do throws(Stop) {
      let node = try reading.value()
      reading.skipSpace()
      guard reading.next == bytes.endIndex else { throw reading.stop("") }
      return node
    } catch {
      log.add(error.sentence, at: error.place, path: FrameworkPath(error.steps))
      return nil
    }
  }

  private struct Stop: Error {
    let place: DocumentPlace
    let steps: [FrameworkPath.Step]
    let sentence: Bilingual
  }

  private var place: DocumentPlace {
    DocumentPlace(line: line, column: next - lineStart + 1)
  }

  private func stop(_ expected: String) -> Stop {
    let found = next < bytes.endIndex ? String(decoding: bytes[next...next], as: UTF8.self) : nil
    return Stop(place: place, steps: steps, sentence: Wording.notJSON(expected, found: found))
  }

  private var byte: UInt8? { next < bytes.endIndex ? bytes[next] : nil }

  private mutating func skipSpace() {
    while let byte {
      switch byte {
      case 0x20, 0x09, 0x0D: next += 1
      case 0x0A:
        next += 1
        line += 1
        lineStart = next
      default: return
      }
    }
  }

  private mutating func take(_ expected: Unicode.Scalar) throws(Stop) {
    skipSpace()
    guard byte == UInt8(ascii: expected) else { throw stop(String(Character(expected))) }
    next += 1
  }

  private mutating func takes(_ wanted: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: wanted) else { return false }
    next += 1
    return true
  }

  private mutating func value() throws(Stop) -> DocumentNode {
    skipSpace()
    let place = place
    switch byte {
    case UInt8(ascii: "{"): return DocumentNode(place: place, content: .fields(try fields()))
    case UInt8(ascii: "["): return DocumentNode(place: place, content: .list(try list()))
    case UInt8(ascii: "\""): return DocumentNode(place: place, content: .quoted(try string()))
    default: return DocumentNode(place: place, content: .plain(try word()))
    }
  }

  private mutating func list() throws(Stop) -> [DocumentNode] {
    try take("[")
    guard steps.count < Self.deepest else {
      throw Stop(place: place, steps: [], sentence: Wording.tooDeep)
    }
    var items: [DocumentNode] = []
    if takes("]") { return items }
    repeat {
      steps.append(.index(items.count))
      items.append(try value())
      steps.removeLast()
    } while takes(",")
    try take("]")
    return items
  }

  private mutating func fields() throws(Stop) -> [DocumentNode.Field] {
    try take("{")
    guard steps.count < Self.deepest else {
      throw Stop(place: place, steps: [], sentence: Wording.tooDeep)
    }
    var fields: [DocumentNode.Field] = []
    var keys: Set<String> = []
    if takes("}") { return fields }
    repeat {
      skipSpace()
      let place = place
      let key = try string()
      try take(":")
      steps.append(.key(key))
      let value = try value()
      if Self.isRepeated(key, after: fields, &keys) {
        log.add(Wording.repeatedKey(key), at: place, path: FrameworkPath(steps))
      } else {
        fields.append(DocumentNode.Field(key: key, place: place, value: value))
      }
      steps.removeLast()
    } while takes(",")
    try take("}")
    return fields
  }

  /// Few keys are compared one by one, which is faster; many would take without end that way.
  private static func isRepeated(
    _ key: String,
    after fields: [DocumentNode.Field],
    _ keys: inout Set<String>
  ) -> Bool {
    if fields.count < 16 { return fields.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(fields.map(\.key)) }
    return !keys.insert(key).inserted
  }

  /// A number, `true`, `false` or `null`, kept as written.
  private mutating func word() throws(Stop) -> String {
    let end = bytes[next...].firstIndex { !Self.isOfWord($0) } ?? bytes.endIndex
    let text = String(decoding: bytes[next..<end], as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || Self.isNumber(bytes[next..<end]) else {
      throw stop("")
    }
    next = end
    return text
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix { (0x30...0x39).contains($0) }
    guard !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else { return false }
    rest = rest[whole.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let places = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !places.isEmpty else { return false }
      rest = rest[places.endIndex...]
    }
    guard rest.first == 0x65 || rest.first == 0x45 else { return rest.isEmpty }
    rest.removeFirst()
    if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func string() throws(Stop) -> String {
    guard byte == UInt8(ascii: "\"") else { throw stop("\"") }
    let start = next + 1
    var end = start
    while end < bytes.endIndex, bytes[end] != 0x22, bytes[end] != 0x5C, bytes[end] >= 0x20 {
      end += 1
    }
    guard end < bytes.endIndex, bytes[end] == 0x22 else { return try escapedString() }
    return try finish(bytes[start..<end], at: end)
  }

  /// Ends a string at its closing quote: the bytes must be UTF-8, and those that go on with a
  /// character are no columns.
  private mutating func finish(_ text: some Collection<UInt8>, at end: Int) throws(Stop) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw Stop(place: place, steps: steps, sentence: Wording.notUTF8)
    }
    for index in next..<end where bytes[index] & 0xC0 == 0x80 { lineStart += 1 }
    next = end + 1
    return string
  }

  private mutating func escapedString() throws(Stop) -> String {
    var text: [UInt8] = []
    var index = next + 1
    while index < bytes.endIndex, bytes[index] >= 0x20 {
      switch bytes[index] {
      case 0x22: return try finish(text, at: index)
      case 0x5C:
        guard let escape = JSONEscape(bytes[index...]) else {
          throw Stop(place: place, steps: steps, sentence: Wording.brokenEscape)
        }
        text.append(contentsOf: escape.text)
        index += escape.length
      case let byte:
        text.append(byte)
        index += 1
      }
    }
    throw Stop(place: place, steps: steps, sentence: Wording.openString)
  }
}

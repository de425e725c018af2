/// One element cut out of its part, to be changed and put back.
struct XMLElementBytes: Hashable {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Gives an attribute of the element a value, in its place or behind the others.
  mutating func set(_ name: StaticString, to value: String) {
    guard let (scanner, tag) = first else { return }
    if let place = scanner.attribute(name, of: tag) {
      bytes.replaceSubrange(place.value, with: value.utf8)
    } else {
      bytes.insert(contentsOf: " \(name)=\"\(value)\"".utf8, at: Self.endOfAttributes(tag))
    }
  }

  /// Takes an attribute of the element away.
  mutating func remove(_ name: StaticString) {
    guard let (scanner, tag) = first, let place = scanner.attribute(name, of: tag) else { return }
    bytes.removeSubrange(place.range)
  }

  /// The value of an attribute of the element.
  func value(of name: StaticString) -> String? {
    first.flatMap { $0.0.value(of: name, in: $0.1) }
  }

  /// The first element within of this name.
  func child(_ name: StaticString) -> (range: Range<Int>, element: XMLElementBytes)? {
    guard var (scanner, _) = first else { return nil }
    while let tag = scanner.next() {
      guard tag.kind != .close, scanner.isNamed(tag, name) else { continue }
      let range = tag.range.lowerBound..<scanner.skip(tag)
      return (range, XMLElementBytes(Array(bytes[range])))
    }
    return nil
  }

  /// Puts an element in the place of one within, or in front of all others.
  mutating func put(_ child: XMLElementBytes, at place: Range<Int>?) {
    if let place { return bytes.replaceSubrange(place, with: child.bytes) }
    guard let (scanner, tag) = first else { return }
    let end = tag.range.upperBound
    guard tag.kind == .empty else { return bytes.insert(contentsOf: child.bytes, at: end) }
    let close = "</\(scanner.text(tag.qualifiedName))>"
    bytes.replaceSubrange(end - 2..<end, with: [UInt8(ascii: ">")] + child.bytes + close.utf8)
  }

  /// Takes the first element within of this name away.
  mutating func removeChild(_ name: StaticString) {
    if let place = child(name)?.range { bytes.removeSubrange(place) }
  }

  private var first: (XMLTagScanner, XMLTag)? {
    var scanner = XMLTagScanner(bytes)
    return scanner.next().map { (scanner, $0) }
  }

  private static func endOfAttributes(_ tag: XMLTag) -> Int {
    tag.range.upperBound - (tag.kind == .empty ? 2 : 1)
  }
}

/// A part that is written anew, mostly by copying.
struct XMLSplice {
  let source: [UInt8]
  private(set) var output: [UInt8] = []
  private var position = 0

  init(_ source: [UInt8], growth: Int) {
    self.source = source
    output.reserveCapacity(source.count + growth)
  }

  /// Copies what has not been copied yet, up to a place.
  mutating func copy(to end: Int) {
    guard end > position else { return }
    output.append(contentsOf: source[position..<end])
    position = end
  }

  /// Leaves out what stands up to a place.
  mutating func skip(to end: Int) {
    position = max(position, end)
  }

  mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  mutating func write(_ bytes: [UInt8]) {
    output.append(contentsOf: bytes)
  }

  /// Copies up to a range and writes something in its place.
  mutating func replace(_ range: Range<Int>, with text: String) {
    copy(to: range.lowerBound)
    write(text)
    skip(to: range.upperBound)
  }

  /// Copies the rest.
  mutating func finish() -> [UInt8] {
    copy(to: source.count)
    return output
  }
}

/// A tag, as places in the bytes of its part.
struct XMLTag {
  /// Whether something stands between it and its other half.
  enum Kind {
    case open
    case close
    case empty
  }

  let kind: Kind
  /// From `<` to behind `>`.
  let range: Range<Int>
  /// The name with its prefix.
  let qualifiedName: Range<Int>
  /// The name without its prefix.
  let name: Range<Int>
}

/// An attribute, as places in the bytes of its part.
struct XMLAttributePlace {
  /// With the white space before it.
  let range: Range<Int>
  /// Between the quotation marks.
  let value: Range<Int>
}

/// Finds the tags of a part of which expat has said before that it is well-formed, so that the part
/// can be changed in places and stay as it is everywhere else.
struct XMLTagScanner {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next tag; comments, instructions and bare text are passed over.
  mutating func next() -> XMLTag? {
    let count = bytes.count
    while true {
      while position < count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      guard position + 2 < count else { return nil }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"): skip(past: "?>")
      case UInt8(ascii: "!"):
        if bytes[position + 2] == UInt8(ascii: "-") {
          // The marks of a comment's beginning are none of its end: `<!-->` is not a whole one.
          skip(4, past: "-->")
        } else {
          skip(past: "]]>")
        }
      default: return tag()
      }
    }
  }

  /// Goes behind the end of an element whose first tag was just found; gives that place.
  mutating func skip(_ tag: XMLTag) -> Int {
    guard tag.kind == .open else { return tag.range.upperBound }
    var depth = 1
    while depth > 0, let next = next() {
      switch next.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .empty: break
      }
    }
    return position
  }

  private mutating func skip(_ opening: Int = 2, past end: StaticString) {
    let count = end.utf8CodeUnitCount
    position += opening
    while position + count <= bytes.count, !equals(position..<position + count, end) {
      position += 1
    }
    position = min(bytes.count, position + count)
  }

  private mutating func tag() -> XMLTag {
    let start = position
    let isClose = bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = isClose ? start + 2 : start + 1
    var next = nameStart
    var local = nameStart
    while next < bytes.count, !Self.endsName(bytes[next]) {
      if bytes[next] == UInt8(ascii: ":") { local = next + 1 }
      next += 1
    }
    let nameEnd = next
    var quote: UInt8 = 0
    while next < bytes.count, quote != 0 || bytes[next] != UInt8(ascii: ">") {
      let byte = bytes[next]
      if quote == 0, byte == 34 || byte == 39 { quote = byte } else if byte == quote { quote = 0 }
      next += 1
    }
    position = min(bytes.count, next + 1)
    let isEmpty = bytes[next - 1] == UInt8(ascii: "/")
    return XMLTag(
      kind: isClose ? .close : isEmpty ? .empty : .open,
      range: start..<position,
      qualifiedName: nameStart..<nameEnd,
      name: local..<nameEnd
    )
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}

extension XMLTagScanner {
  /// Whether a tag is called so, whatever its prefix.
  func isNamed(_ tag: XMLTag, _ name: StaticString) -> Bool { equals(tag.name, name) }

  /// The prefix of a tag with its colon, or nothing.
  func prefix(of tag: XMLTag) -> String { text(tag.qualifiedName.lowerBound..<tag.name.lowerBound) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// An attribute without a prefix.
  func attribute(_ name: StaticString, of tag: XMLTag) -> XMLAttributePlace? {
    var next = tag.qualifiedName.upperBound
    while let found = attribute(from: next, in: tag) {
      if equals(found.name, name) { return found.place }
      next = found.place.range.upperBound
    }
    return nil
  }

  func value(of name: StaticString, in tag: XMLTag) -> String? {
    attribute(name, of: tag).map { text($0.value) }
  }

  func integer(_ name: StaticString, of tag: XMLTag) -> Int? {
    attribute(name, of: tag).flatMap { integer($0.value) }
  }

  /// No honest number of a row, a column or a style has more than nine digits.
  func integer(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      guard (48...57).contains(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 48)
    }
    return value
  }

  func flag(_ name: StaticString, of tag: XMLTag) -> Bool {
    value(of: name, in: tag).map { ["1", "true", "on"].contains($0) } ?? false
  }

  private func attribute(
    from start: Int,
    in tag: XMLTag
  ) -> (name: Range<Int>, place: XMLAttributePlace)? {
    let end = tag.range.upperBound - (tag.kind == .empty ? 2 : 1)
    var next = start
    while next < end, bytes[next] <= 32 { next += 1 }
    let nameStart = next
    while next < end, bytes[next] > 32, bytes[next] != UInt8(ascii: "=") { next += 1 }
    let name = nameStart..<next
    while next < end, bytes[next] != 34, bytes[next] != 39 { next += 1 }
    guard next < end else { return nil }
    let quote = bytes[next]
    let valueStart = next + 1
    next += 1
    while next < end, bytes[next] != quote { next += 1 }
    return (name, XMLAttributePlace(range: start..<min(end, next + 1), value: valueStart..<next))
  }

  private func equals(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    var next = name.utf8Start
    for index in range {
      guard bytes[index] == next.pointee else { return false }
      next += 1
    }
    return true
  }
}

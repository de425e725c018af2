/// Reads texts that may go over the end of a record into the ones that continue it.
struct LegacyTextReader {
  private let pieces: [LegacyBytes]
  private var piece = 0
  private var offset = 0
  private let limit: Int

  /// A text with the places where another font begins.
  struct Text {
    var units: [UInt16] = []
    var fonts: [(start: Int, font: Int)] = []

    var string: String { String(decoding: units, as: UTF16.self) }
  }

  init(_ pieces: [LegacyBytes], limit: Int) {
    self.pieces = pieces
    self.limit = limit
  }

  /// What is left in the piece we are in.
  private var left: Int { piece < pieces.count ? pieces[piece].count - offset : 0 }

  /// Whether nothing more comes.
  var isAtEnd: Bool { left == 0 && pieces.dropFirst(piece + 1).allSatisfy { $0.count == 0 } }

  /// Goes on to the next piece if the one we are in is used up.
  private mutating func advance() throws(WorkbookError) {
    while left == 0 {
      guard piece + 1 < pieces.count else {
        throw .damaged(part: "Workbook", reason: "a text is longer than its record")
      }
      piece += 1
      offset = 0
    }
  }

  private mutating func byte() throws(WorkbookError) -> Int {
    try advance()
    defer { offset += 1 }
    return try pieces[piece].byte(at: offset)
  }

  mutating func short() throws(WorkbookError) -> Int { try byte() | byte() << 8 }

  mutating func long() throws(WorkbookError) -> Int { try short() | short() << 16 }

  mutating func skip(_ count: Int) throws(WorkbookError) {
    var rest = count
    while rest > 0 {
      try advance()
      let step = min(rest, left)
      offset += step
      rest -= step
    }
  }

  /// A text of Excel 97, with what stands about its looks before and after it.
  mutating func text() throws(WorkbookError) -> Text {
    let count = try short()
    guard count <= limit else { throw .tooLarge(.textBytes, allowed: limit) }
    let flags = try byte()
    let fonts = flags & 0x08 != 0 ? try short() : 0
    let phonetic = flags & 0x04 != 0 ? try long() : 0
    var text = Text()
    text.units.reserveCapacity(min(count, 4_096))
    try append(count, isWide: flags & 1 != 0, to: &text.units)
    for _ in 0..<fonts { text.fonts.append((try short(), try short())) }
    try skip(phonetic)
    return text
  }

  /// Units of one byte each or of two; in every further piece a byte says anew which.
  private mutating func append(
    _ count: Int,
    isWide: Bool,
    to units: inout [UInt16]
  ) throws(WorkbookError) {
    var isWide = isWide
    var rest = count
    while rest > 0 {
      if left == 0 {
        try advance()
        isWide = try byte() & 1 != 0
        continue
      }
      let step = min(rest, isWide ? left / 2 : left)
      guard step > 0 else {
        throw .damaged(part: "Workbook", reason: "a letter is cut in two")
      }
      for place in 0..<step {
        let unit =
          isWide
          ? try pieces[piece].short(at: offset + place * 2)
          : try pieces[piece].byte(at: offset + place)
        units.append(UInt16(unit))
      }
      offset += isWide ? step * 2 : step
      rest -= step
    }
  }
}

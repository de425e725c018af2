/// The texts of an old workbook, which run over from one record into the next ones.
struct LegacyTextRecords {
  /// A text with what may stand about its looks behind it.
  struct Text {
    var content: String
    /// Where another font begins, and its number.
    var fonts: [(start: Int, font: Int)] = []
    /// How an East Asian text is spoken; nothing that we read.
    var phonetic: [UInt8] = []
    /// Whether two bytes a letter are used even where one would do.
    var isWide = false
  }

  /// The bytes that a record holds; Excel puts up to 8,224 in one.
  private let size: Int
  private var bodies: [[UInt8]] = [[]]
  private var count = 0

  init(size: Int = 8_224) {
    self.size = size
  }

  init(_ texts: [String], size: Int = 8_224) {
    self.init(size: size)
    for text in texts { add(Text(content: text)) }
  }

  /// The bytes that are free in the last record; the first begins with two numbers.
  private var room: Int { size - bodies[bodies.count - 1].count - (bodies.count == 1 ? 8 : 0) }

  private mutating func append(_ bytes: [UInt8]) {
    bodies[bodies.count - 1] += bytes
  }

  private mutating func beginRecord() { bodies.append([]) }

  private static func isWide(_ units: ArraySlice<UInt16>) -> Bool { units.contains { $0 > 0xFF } }

  /// What stands about a text in front of it is never cut; its letters are, and each piece begins
  /// with a byte that says how wide they are from there on.
  mutating func add(_ text: Text) {
    let units = Array(text.content.utf16)
    var isWide = text.isWide || Self.isWide(units[...])
    var flags: UInt8 = isWide ? 1 : 0
    var head: [UInt8] = []
    if !text.fonts.isEmpty {
      flags |= 8
      head += LegacyBook.number(text.fonts.count, 2)
    }
    if !text.phonetic.isEmpty {
      flags |= 4
      head += LegacyBook.number(text.phonetic.count, 4)
    }
    head = LegacyBook.number(units.count, 2) + [flags] + head
    if room < head.count { beginRecord() }
    append(head)
    var rest = units[...]
    while !rest.isEmpty {
      let step = min(rest.count, room / (isWide ? 2 : 1))
      if step == 0 {
        beginRecord()
        isWide = Self.isWide(rest)
        append([isWide ? 1 : 0])
      }
      for unit in rest.prefix(step) { append(LegacyBook.number(Int(unit), isWide ? 2 : 1)) }
      rest = rest.dropFirst(step)
    }
    for font in text.fonts { addWhole(LegacyBook.number(font.start | font.font << 16, 4)) }
    for byte in text.phonetic { addWhole([byte]) }
    count += 1
  }

  private mutating func addWhole(_ bytes: [UInt8]) {
    if room < bytes.count { beginRecord() }
    append(bytes)
  }

  /// The records, of which a workbook has them once.
  var records: [UInt8] {
    let counts = LegacyBook.number(count, 4) + LegacyBook.number(count, 4)
    return LegacyBook.record(0xFC, counts + bodies[0])
      + bodies.dropFirst().flatMap { LegacyBook.record(0x3C, $0) }
  }

  /// How many records they take.
  var recordCount: Int { bodies.count }

  /// A workbook whose first column names each of the texts.
  func book(globals: [UInt8] = []) -> LegacyBook {
    let cells = (0..<count).flatMap { LegacyBook.shared($0, row: $0, column: 0) }
    return LegacyBook(cells, globals: globals + records)
  }
}

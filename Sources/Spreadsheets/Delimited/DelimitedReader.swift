/// Reads a text of fields (RFC 4180) byte by byte: a comma before a combining mark is a comma still.
struct DelimitedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let limits: ReadingLimits
  private var position = 0
  private var record = 0
  private var cells: [Cell] = []
  private var cellCount = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: Separator, limits: ReadingLimits) {
    self.bytes = bytes
    self.separator = separator.rawValue
    self.limits = limits
  }

  /// Hands over each record in which at least one field is not empty.
  mutating func read(
    _ deliver: (SheetRow) throws -> Continuation
  ) throws -> SheetOutline {
    var outline = SheetOutline()
    while position < bytes.count {
      record += 1
      cells.removeAll(keepingCapacity: true)
      try readRecord()
      if cells.isEmpty { continue }
      outline.rowCount += 1
      guard outline.rowCount <= limits.rows else {
        throw WorkbookError.tooLarge(.rows, allowed: limits.rows)
      }
      if try deliver(SheetRow(number: record, cells: cells)) == .enough { break }
    }
    return outline
  }

  private mutating func readRecord() throws {
    var column = 1
    while true {
      guard column <= limits.columns else {
        throw WorkbookError.tooLarge(.columns, allowed: limits.columns)
      }
      try readField(column)
      guard position < bytes.count else { return }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        column += 1
        continue
      }
      if byte == 13, position < bytes.count, bytes[position] == 10 { position += 1 }
      return
    }
  }

  private mutating func readField(_ column: Int) throws {
    let text: String
    if position < bytes.count, bytes[position] == 34 {
      text = try readQuoted()
    } else {
      text = try field(from: position, to: endOfPlainField())
    }
    guard !text.isEmpty else { return }
    cellCount += 1
    guard cellCount <= limits.cells else {
      throw WorkbookError.tooLarge(.cells, allowed: limits.cells)
    }
    cells.append(Cell(column: column, value: .text(text)))
  }

  private mutating func endOfPlainField() -> Int {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == 10 || byte == 13 { break }
      position += 1
    }
    return position
  }

  private func field(from start: Int, to end: Int) throws -> String {
    guard end - start <= limits.textBytes else {
      throw WorkbookError.tooLarge(.textBytes, allowed: limits.textBytes)
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A quoted field, two quotation marks meaning one. What follows the closing one up to the next
  /// separator is kept, since people who write by hand forget to double them.
  private mutating func readQuoted() throws -> String {
    var text: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else { throw WorkbookError.unclosedQuote(record: record) }
      let byte = bytes[position]
      position += 1
      if byte == 34 {
        guard position < bytes.count, bytes[position] == 34 else { break }
        position += 1
      }
      text.append(byte)
      guard text.count <= limits.textBytes else {
        throw WorkbookError.tooLarge(.textBytes, allowed: limits.textBytes)
      }
    }
    let start = position
    let end = endOfPlainField()
    text.append(contentsOf: bytes[start..<end])
    guard text.count <= limits.textBytes else {
      throw WorkbookError.tooLarge(.textBytes, allowed: limits.textBytes)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

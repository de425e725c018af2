import Testing

@testable import Spreadsheets

struct `Any text of fields` {
  /// The fields of a text whose separator is known, by record and column.
  static func read(_ bytes: [UInt8], _ separator: Separator) throws -> [Int: [Int: [UInt8]]] {
    var found: [Int: [Int: [UInt8]]] = [:]
    try bytes.withUnsafeBufferPointer {
      var reader = DelimitedReader($0, separator: separator, limits: .standard)
      _ = try reader.read { row in
        for cell in row.cells {
          found[row.number, default: [:]][cell.column] = Array((cell.text ?? "").utf8)
        }
        return .more
      }
    }
    return found
  }

  @Test(arguments: 1...120)
  func `is read as it was written, whatever its encoding`(seed: Int) throws {
    var random = SeededRandom(seed)
    let text = FieldText(&random)
    let decoded = DecodedText(text.bytes(&random))
    #expect(decoded.encoding == text.encoding)
    let found = try Self.read(decoded.bytes, text.separator)
    #expect(found == text.expected)
  }

  @Test(arguments: Separator.allCases, 1...15)
  func `of as many fields in each record tells its separator`(
    separator: Separator,
    seed: Int
  ) throws {
    var random = SeededRandom(seed)
    let width = 2 + random.below(6)
    let words = ["Hòa", "1", "8.5", "UBND tỉnh", "a\"b", "x y", "01/02/1980"]
    var records: [[String]] = []
    for _ in 0..<3 + random.below(30) {
      var fields: [String] = []
      for _ in 0..<width { fields.append(random.pick(words)) }
      records.append(fields)
    }
    var text = FieldText(records, separator)
    text.encoding = random.pick(FieldText.encodings)
    text.lineEnd = random.pick(["\n", "\r\n", "\r"])
    let workbook = try Workbook(bytes: text.bytes(&random))
    #expect(workbook.kind == .delimited(separator, text.encoding))
    #expect(try workbook.table(sheet: 0).rows.map { $0.cells.compactMap(\.text) } == records)
  }

  @Test(arguments: 1...12)
  func `cut behind any byte is read up to there or has a quotation mark open`(seed: Int) throws {
    var random = SeededRandom(seed)
    let text = FieldText(&random)
    let bytes = DecodedText(text.bytes(&random)).bytes
    let expected = text.expected
    for count in bytes.indices {
      do {
        let found = try Self.read(Array(bytes[..<count]), text.separator)
        let last = found.keys.max() ?? 0
        // Only the last record may be other than it was.
        for (record, fields) in found where record < last { #expect(fields == expected[record]) }
        #expect(last <= text.records.count)
      } catch WorkbookError.unclosedQuote(let record) {
        #expect((1...text.records.count).contains(record))
      }
    }
  }

  @Test(arguments: FieldText.encodings)
  func `cut as a file is read or refused by name`(encoding: TextEncoding) {
    var random = SeededRandom(7)
    var text = FieldText(
      [["STT", "Họ \"và\" tên", "Ngày;tháng"], ["1", "Nguyễn\nThị", "😀"], ["2", "", "8,5"]],
      .semicolon
    )
    text.encoding = encoding
    let bytes = text.bytes(&random)
    for count in 0..<bytes.count {
      switch Package.error(Array(bytes[..<count])) {
      case nil, .unclosedQuote: break
      case .empty: #expect(count == 0)
      case let error: Issue.record("\(count): \(String(describing: error))")
      }
    }
    #expect(Package.error(bytes) == nil)
  }

  @Test(arguments: 1...40)
  func `of any bytes at all is read or refused`(seed: Int) {
    var random = SeededRandom(seed)
    let likely: [UInt8] = [9, 10, 13, 34, 44, 59, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0xC3, 65]
    for _ in 0..<40 {
      var bytes: [UInt8] = []
      for _ in 0...random.below(60) {
        bytes.append(random.below(3) > 0 ? random.pick(likely) : UInt8(random.below(256)))
      }
      if let error = Package.error(bytes) { #expect(!error.sentences.vi.isEmpty) }
    }
  }
}

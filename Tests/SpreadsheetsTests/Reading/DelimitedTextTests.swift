import Spreadsheets
import Testing

struct `A text of fields` {
  func rows(_ text: String) throws -> [[String]] {
    try rows(Array(text.utf8))
  }

  func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try Workbook(bytes: bytes).table(sheet: 0).rows.map { row in
      (1...(row.cells.last?.column ?? 1)).map { row.cell(inColumn: $0)?.text ?? "" }
    }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", Separator.comma),
      ("a;b\r\n1,5;2,5\r\n", .semicolon),
      ("a\tb\n1\t2", .tab),
      ("một cột\nhai\n", .comma),
      ("a;b\n1,5;2,5\n1,5;2,5\n1,5;2,5\n3;4", .semicolon),
      ("\"a;b;c\",d\n\"e;f;g\",h", .comma),
      ("Tỉnh Phú Yên, Việt Nam\nSTT;Họ tên;Ngày sinh\n1;A;2\n2;B;3", .semicolon),
    ]
  )
  func `is cut where its records agree`(text: String, separator: Separator) throws {
    #expect(try Workbook(bytes: Array(text.utf8)).kind == .delimited(separator, .utf8))
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\"a,1\",\"b\"\"c\"\n", [["a,1", "b\"c"]]),
      ("\"hai\r\ndòng\",x\n", [["hai\r\ndòng", "x"]]),
      ("a,,c\n,,\n,x,\n", [["a", "", "c"], ["", "x"]]),
      ("a,\u{301}b\nx,y\n", [["a", "\u{301}b"], ["x", "y"]]),
      ("a\"b,c\nd,e\n", [["a\"b", "c"], ["d", "e"]]),
      ("\"a\"b,c\nd,e\n", [["ab", "c"], ["d", "e"]]),
      (" a , b \n1,2", [[" a ", " b "], ["1", "2"]]),
      ("\"\",x\ny,z", [["", "x"], ["y", "z"]]),
    ]
  )
  func `is read as the standard says`(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test
  func `numbers its records, empty ones counted`() throws {
    let table = try Workbook(bytes: Array("a,b\n\n,\n\"x\ny\",c\nd,e".utf8)).table(sheet: 0)
    #expect(table.rows.map(\.number) == [1, 4, 5])
  }

  @Test
  func `keeps the zeros of numbers, which stay text`() throws {
    #expect(try rows("054180001234,0905\n1,2") == [["054180001234", "0905"], ["1", "2"]])
  }

  @Test
  func `may come in several encodings`() throws {
    let text = "Họ tên,Điểm\nNguyễn Thị Hòa,8"
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let expected = [["Họ tên", "Điểm"], ["Nguyễn Thị Hòa", "8"]]
    for (bytes, encoding) in [
      (Array(text.utf8), TextEncoding.utf8),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
      (little, .utf16LittleEndian), (big, .utf16BigEndian),
    ] {
      #expect(try rows(bytes) == expected)
      #expect(try Workbook(bytes: bytes).kind == .delimited(.comma, encoding))
    }
  }

  @Test
  func `in an old encoding is given as Windows-1252 shows it`() throws {
    let bytes: [UInt8] =
      Array("UBND t".utf8) + [0xD8] + Array("nh Ph".utf8) + [0xF3, 0x2C, 0x80, 0x8D, 0x0A]
    #expect(try rows(bytes) == [["UBND tØnh Phó", "€\u{8D}"]])
    #expect(try Workbook(bytes: bytes).kind == .delimited(.comma, .singleByte))
  }

  @Test
  func `with a quotation mark never closed is refused with its record`() {
    #expect(throws: WorkbookError.unclosedQuote(record: 2)) { try rows("a,b\n\"c,d\ne,f\n") }
  }

  @Test
  func `keeps to the limits`() throws {
    var limits = ReadingLimits()
    limits.rows = 2
    limits.columns = 2
    limits.textBytes = 4
    limits.cells = 3
    func read(_ text: String) throws {
      try Workbook(bytes: Array(text.utf8), limits: limits).read(sheet: 0) { _ in .more }
    }
    #expect(throws: WorkbookError.tooLarge(.rows, allowed: 2)) { try read("a\nb\nc") }
    #expect(throws: WorkbookError.tooLarge(.columns, allowed: 2)) { try read("a,b,c") }
    #expect(throws: WorkbookError.tooLarge(.textBytes, allowed: 4)) { try read("abcde") }
    #expect(throws: WorkbookError.tooLarge(.textBytes, allowed: 4)) { try read("\"abcde\"") }
    #expect(throws: WorkbookError.tooLarge(.cells, allowed: 3)) { try read("a,b\nc,d") }
    #expect(throws: WorkbookError.noSuchSheet(2)) {
      try Workbook(bytes: [65]).read(sheet: 1) { _ in .more }
    }
  }

  @Test
  func `can be left as soon as enough has been read`() throws {
    var count = 0
    try Workbook(bytes: Array("a\nb\nc".utf8)).read(sheet: 0) { _ in
      count += 1
      return .enough
    }
    #expect(count == 1)
  }
}

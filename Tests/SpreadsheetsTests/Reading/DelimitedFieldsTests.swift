import Spreadsheets
import Testing

struct `Fields of a text` {
  /// All fields of all records that hold something; those that are empty as empty texts.
  static func rows(_ bytes: [UInt8], limits: ReadingLimits = .standard) throws -> [[String]] {
    try Workbook(bytes: bytes, limits: limits).table(sheet: 0).rows.map { row in
      (1...(row.cells.last?.column ?? 1)).map { row.cell(inColumn: $0)?.text ?? "" }
    }
  }

  static func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  static func separator(_ text: String) throws -> Separator? {
    guard case .delimited(let separator, _) = try Workbook(bytes: Array(text.utf8)).kind else {
      return nil
    }
    return separator
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `end with any line end, the last one needless`(end: String) throws {
    let records = ["a,b", "\"c\",d", "e,\"f\""]
    let expected = [["a", "b"], ["c", "d"], ["e", "f"]]
    #expect(try Self.rows(records.joined(separator: end)) == expected)
    #expect(try Self.rows(records.joined(separator: end) + end) == expected)
    #expect(try Self.rows(records.joined(separator: end) + end + end + end) == expected)
  }

  @Test
  func `may mix line ends`() throws {
    #expect(
      try Self.rows("a,b\nc,d\r\ne,f\rg,h") == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]
    )
    #expect(
      try Workbook(bytes: Array("a,b\r\r\nc,d".utf8)).table(sheet: 0).rows.map(\.number) == [1, 3]
    )
  }

  @Test(
    arguments: [
      ("\"\"", []), ("\"\"\"\"", [["\""]]), ("\"a\"\"\"", [["a\""]]), ("\"\"\"a\"", [["\"a"]]),
      ("\"a\"\"b\"\"c\"", [["a\"b\"c"]]), ("\"a,b\"", [["a,b"]]), ("\"a\nb\"", [["a\nb"]]),
      ("\"a\r\nb\",c", [["a\r\nb", "c"]]), ("\"a\rb\",c", [["a\rb", "c"]]),
      ("a\"b\"c,d", [["a\"b\"c", "d"]]),
      ("a\"\"b,c", [["a\"\"b", "c"]]), (" \"a\",b", [[" \"a\"", "b"]]),
      ("\"a\" ,b", [["a ", "b"]]),
      ("\"a\"b\"c\",d", [["ab\"c\"", "d"]]), ("\"\",\"\",x", [["", "", "x"]]),
      (",,x", [["", "", "x"]]),
      ("x,,", [["x"]]), ("\"Sở \"\"A\"\", B\",1", [["Sở \"A\", B", "1"]]),
      ("'a,b'", [["'a", "b'"]]),
    ] as [(String, [[String]])]
  )
  func `are quoted as RFC 4180 has it`(text: String, expected: [[String]]) throws {
    #expect(try Self.rows(text) == expected)
  }

  @Test(
    arguments: [
      ("a,b\nc,\"d", 2), ("\"", 1), ("a,b\n\"c\"\"\nd,e\n", 2), ("\"a\",b\n\"c,d\n\ne,f\n", 2),
      ("a\n\nb\n\"c", 4), ("x,\"\"\"", 1),
    ]
  )
  func `with a quotation mark never closed are refused at its record`(
    text: String,
    record: Int
  ) throws {
    #expect(throws: WorkbookError.unclosedQuote(record: record)) { try Self.rows(text) }
  }

  @Test
  func `count records, not lines`() throws {
    let table = try Workbook(bytes: Array("\"a\nb\nc\",1\n\n\"d\",2\n,\n\"e\r\n\",3".utf8)).table(
      sheet: 0
    )
    #expect(table.rows.map(\.number) == [1, 3, 5])
    #expect(table.lastRow == 5)
    #expect(table.outline.rowCount == 3)
  }

  @Test(
    arguments: [
      "\u{301}", "\u{200D}", "\u{20E3}", "\u{FE0F}", "\u{0323}", "\u{E0020}", "\u{1F3FB}",
      "\u{0D4D}",
    ]
  )
  func `end at a separator whatever combines with it`(mark: String) throws {
    #expect(try Self.rows("a,\(mark)b\nc,d") == [["a", "\(mark)b"], ["c", "d"]])
    #expect(try Self.rows("\"a\"\(mark),b\nc,d") == [["a\(mark)", "b"], ["c", "d"]])
    #expect(try Self.rows("a;\(mark)b\nc;d") == [["a", "\(mark)b"], ["c", "d"]])
    #expect(try Self.rows("a,b\n\(mark)c,d") == [["a", "b"], ["\(mark)c", "d"]])
    #expect(try Self.rows("a,\"\(mark)b,c\"\nd,e") == [["a", "\(mark)b,c"], ["d", "e"]])
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\u{1}", "\u{7F}"])
  func `are not ended by any other control character`(character: String) throws {
    #expect(try Self.rows("a\(character)b,c\nd,e") == [["a\(character)b", "c"], ["d", "e"]])
  }

  @Test
  func `may be ragged`() throws {
    let rows = try Self.rows("a,b,c\n1\n1,2\n1,2,3,4,5\n,,,,,6\n")
    #expect(
      rows == [
        ["a", "b", "c"], ["1"], ["1", "2"], ["1", "2", "3", "4", "5"], ["", "", "", "", "", "6"],
      ]
    )
  }

  @Test(
    arguments: [
      ("STT;Họ tên;Điểm\n1;A;8,5\n2;B;9,25\n", Separator.semicolon),
      ("STT\tHọ tên\tĐiểm\n1\tA, B\t8,5\n", .tab), ("STT,Họ tên\n1,A;B\n2,C;D\n3,E\n", .comma),
      ("8,5\n9,0\n", .comma), ("chỉ một cột\n", .comma), ("", .comma),
      ("\"a;b\";c\n\"d;e\";f\n", .semicolon),
      ("\"a,b\"\t1\n\"c,d\"\t2\n", .tab), ("a;b,c\nd;e,f\n", .semicolon), ("a\tb;c,d\n", .tab),
      ("Quốc hiệu, tiêu ngữ\n\nSTT;Tên;Ngày\n1;A;1/1/2020\n2;B;2/1/2020\n3;C;\n", .semicolon),
    ]
  )
  func `are cut by the separator on which records agree`(text: String, expected: Separator) throws {
    if text.isEmpty {
      #expect(throws: WorkbookError.empty) { try Self.separator(text) }
    } else {
      #expect(try Self.separator(text) == expected)
    }
  }

  @Test
  func `with a mark of their encoding have none in their first field`() throws {
    #expect(try Self.rows([0xEF, 0xBB, 0xBF] + Array("\"Mã\",b".utf8)) == [["Mã", "b"]])
    let units = "Mã;Đ\r\n\"ệ;\n\";😀".utf16
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = [["Mã", "Đ"], ["ệ;\n", "😀"]]
    #expect(try Self.rows(little) == expected)
    #expect(try Self.rows(big) == expected)
    #expect(try Self.rows(little + [0x41]) == expected, "half a unit at the end says nothing")
  }

  @Test(arguments: [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [10], [13, 10, 13, 10], [44, 44],
  ])
  func `are none where only marks, ends or separators stand`(bytes: [UInt8]) throws {
    #expect(try Self.rows(bytes).isEmpty)
  }

  @Test
  func `with a NUL are no text, unless in UTF-16`() throws {
    #expect(throws: WorkbookError.unknownFormat) { try Self.rows("a,b\0,c") }
    #expect(throws: WorkbookError.unknownFormat) { try Self.rows([0x41, 0, 0x42, 0]) }
    #expect(try Self.rows([0xFF, 0xFE, 0x41, 0, 0, 0, 0x42, 0]) == [["A\0B"]])
  }

  @Test
  func `in halves of pairs are replaced, and nothing else is lost`() throws {
    #expect(
      try Self.rows([0xFF, 0xFE, 0x3D, 0xD8, 0x2C, 0, 0x41, 0, 0x0A, 0, 0x42, 0, 0x2C, 0, 0x43, 0])
        == [["\u{FFFD}", "A"], ["B", "C"]]
    )
  }

  @Test
  func `in an old encoding are one character a byte`() throws {
    let bytes: [UInt8] = [0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E, 0x2C, 0xB5, 0x0A, 0xAD, 0x2C, 0x80]
    #expect(try Self.rows(bytes) == [["NguyÔn", "µ"], ["\u{AD}", "€"]])
    for byte in UInt8(0x80)...0xFF {
      let rows = try Self.rows([0x61, byte, 0xFF, 0x2C, 0x62, 0x0A, 0x63, 0x2C, 0x64])
      #expect(rows.count == 2)
      #expect(rows[0][0].unicodeScalars.count == 3, "byte \(byte)")
    }
  }

  @Test
  func `may be very long, but no longer than allowed`() throws {
    let long = String(repeating: "ệ", count: 80_000)
    #expect(try Self.rows("\(long),b\nc,d")[0][0] == long)
    #expect(try Self.rows("\"\(long)\",b\nc,d")[0][0] == long)
    var limits = ReadingLimits()
    limits.textBytes = 6
    let error = WorkbookError.tooLarge(.textBytes, allowed: 6)
    for text in ["abcdefg,b", "\"abcdefg\",b", "\"abc\"defg,b", "b,\"ab\"\"\"\"\"\"cd\"", "ệệa"] {
      #expect(throws: error, "\(text)") { try Self.rows(Array(text.utf8), limits: limits) }
    }
    #expect(
      try Self.rows(Array("abcdef,\"\"\"\"\"\"\"\"\"\"\"\"\"\"".utf8), limits: limits).count == 1
    )
  }

  @Test
  func `beyond the columns of a sheet are refused`() throws {
    let row = String(repeating: ",", count: 16_383)
    #expect(try Self.rows("a" + row + "b")[0].count == 16_384)
    #expect(throws: WorkbookError.tooLarge(.columns, allowed: 16_384)) {
      try Self.rows("a,\(row)b")
    }
  }

  @Test
  func `look like pages only where a page begins`() throws {
    #expect(throws: WorkbookError.otherFormat(.webPage)) { try Self.rows("\r\n<TABLE><tr>") }
    #expect(throws: WorkbookError.otherFormat(.xml)) { try Self.rows("<?xml version='1.0'?><a/>") }
    #expect(try Self.rows("Mã,Tên\n1,<html>\n") == [["Mã", "Tên"], ["1", "<html>"]])
    #expect(try Self.rows("<Mã>,b") == [["<Mã>", "b"]])
  }
}

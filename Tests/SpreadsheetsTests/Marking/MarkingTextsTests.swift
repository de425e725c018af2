import Spreadsheets
import Testing

struct `A marked text of fields` {
  static func marked(_ text: String, _ marks: SheetMarks) throws -> String {
    let workbook = try Workbook(bytes: Array(text.utf8))
    guard case .delimited(let separator, _) = workbook.kind else { return "" }
    let rows = try workbook.table(sheet: 0).rows
    let bytes = MarkedText.bytes(rows: rows, separator: separator, marks: marks)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  @Test
  func `has two more fields in the records that are marked`() throws {
    let text = "DANH SÁCH;\n\nTT;Họ tên\n1;Hòa\n2\nCộng: 2;\n"
    let marked = try Self.marked(text, .usual(head: 3, .good(4), .held(5, "Thiếu; họ \"tên\"")))
    #expect(
      marked == """
        DANH SÁCH\r\n\r\nTT;Họ tên;Kết quả;Cần sửa\r\n1;Hòa;Đã nhập;\r
        2;;Chưa nhập;"Thiếu; họ ""tên""\"\r\nCộng: 2\r\n
        """
    )
  }

  @Test
  func `has the same records when it is marked again`() throws {
    let text = "TT,Họ tên\n1,Hòa\n\n2,\"Hai\ndòng\"\n"
    let marks = SheetMarks.usual(.good(2), .held(4, "Sai, hãy sửa"))
    let once = try Self.marked(text, marks)
    #expect(try Self.marked(once, marks) == once)
    #expect(try Self.marked(once, .usual(.good(2), .good(4))).contains("dòng\",Đã nhập,\r\n"))
  }

  @Test
  func `has records that were not there`() throws {
    #expect(
      try Self.marked("a;b\n", .usual(.good(3)))
        == "a;b;Kết quả;Cần sửa\r\n\r\n;;Đã nhập;\r\n"
    )
  }

  @Test
  func `keeps numbers with a sign and guards what could be a formula`() throws {
    let text = "a\tb\n+84 905 123 456\t=1+1\n-5\t+A1\n"
    let marked = try Self.marked(text, .usual(.held(2, "=HYPERLINK()"), .held(3, "+84 sai")))
    #expect(
      marked == """
        a\tb\tKết quả\tCần sửa\r\n+84 905 123 456\t'=1+1\tChưa nhập\t'=HYPERLINK()\r
        -5\t'+A1\tChưa nhập\t'+84 sai\r\n
        """
    )
  }
}

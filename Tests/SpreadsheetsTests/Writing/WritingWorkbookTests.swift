import Chronology
import Spreadsheets
import Testing

struct `Writing a workbook` {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test(arguments: [false, true])
  func `gives the same bytes for the same cells`(constantMemory: Bool) throws {
    let created = Instant(startOf: try #require(Day(iso: "2020-01-20")))
    for name in ["a.xlsx", "b.xlsx"] {
      try WorkbookWriter.write(to: folder.file(name), constantMemory: constantMemory) { writer in
        try writer.set(DocumentProperties(title: "Biểu", author: "Sở Nội vụ", created: created))
        let sheet = try writer.addSheet("Trang")
        try sheet.set(PageSetup())
        for row in 1...50 { try sheet.write("dòng \(row)", row: row, column: 1) }
      }
    }
    #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    let core = try Parts(folder.bytes("a.xlsx")).text("docProps/core.xml")
    #expect(core.contains("2020-01-19T17:00:00Z"))
    #expect(core.contains("<dc:title>Biểu</dc:title>"))
  }

  @Test
  func `leaves nothing behind where it fails`() throws {
    struct Interrupted: Error {}
    #expect(throws: Interrupted.self) {
      try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
        _ = try writer.addSheet("Trang")
        #expect(folder.names.count == 1)
        throw Interrupted()
      }
    }
    #expect(folder.names.isEmpty)
  }

  @Test
  func `replaces the file that was there only when it is complete`() throws {
    let path = folder.file("a.xlsx")
    try WorkbookWriter.write(to: path) { try $0.addSheet("Cũ").write("x", row: 1, column: 1) }
    let old = try folder.bytes("a.xlsx")
    try WorkbookWriter.write(to: path) { writer in
      try writer.addSheet("Mới").write("y", row: 1, column: 1)
      #expect(try folder.bytes("a.xlsx") == old)
    }
    #expect(try Workbook(path: path).sheets.map(\.name) == ["Mới"])
    #expect(folder.names == ["a.xlsx"])
  }

  @Test
  func `says where it cannot write`() {
    #expect {
      try WorkbookWriter.write(to: "/không/có/a.xlsx") { _ in }
    } throws: { error in
      guard case .cannotCreate(let path, let reason) = error as? WritingError else { return false }
      return path == "/không/có/a.xlsx" && reason.contains("No such file")
    }
  }

  @Test(
    arguments: [
      "", "ba mươi hai ký tự là quá một ký tự", "a/b", "a[b", "a*", "a?", "a:b", "'a", "a'",
      "History?",
    ]
  )
  func `refuses names that sheets cannot have`(name: String) throws {
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      _ = try writer.addSheet("Trang")
      #expect(throws: WritingError.sheetName(name)) { try writer.addSheet(name) }
      #expect(throws: WritingError.sheetName("TRANG")) { try writer.addSheet("TRANG") }
    }
  }

  @Test
  func `ends with closing`() throws {
    let writer = try WorkbookWriter(path: folder.file("a.xlsx"))
    _ = try writer.addSheet("Trang")
    try writer.close()
    #expect(throws: WritingError.closed) { try writer.addSheet("Sau") }
    #expect(throws: WritingError.closed) { try writer.format(.plain) }
    #expect(throws: WritingError.closed) { try writer.close() }
  }

  @Test
  func `keeps names, tables, filters and properties`() throws {
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      try writer.set(property: "Mẫu", to: "1")
      let sheet = try writer.addSheet("Dữ liệu")
      let range = CellRange(rows: 1...3, columns: 1...2)
      try sheet.table(range, name: "DuLieu", heads: ["Mã", "Họ và tên"])
      try sheet.write("01", row: 2, column: 1)
      try sheet.write("A", row: 2, column: 2)
      try writer.define("DanhMuc", as: "=" + range.reference(inSheet: "Dữ liệu"))
      let list = try writer.addSheet("Danh sách")
      try list.filter(CellRange(rows: 1...9, columns: 1...4))
      list.hide()
    }
    let parts = Parts(try folder.bytes("a.xlsx"))
    #expect(try parts.text("xl/tables/table1.xml").contains(#"name="Họ và tên""#))
    #expect(try parts.text("xl/workbook.xml").contains(">'Dữ liệu'!$A$1:$B$3</definedName>"))
    #expect(try parts.text("xl/worksheets/sheet2.xml").contains(#"<autoFilter ref="A1:D9"/>"#))
    #expect(try parts.text("docProps/custom.xml").contains("Mẫu"))
    let workbook = try Workbook(path: folder.file("a.xlsx"))
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(try workbook.table(sheet: 0)[1, 2] == .text("Họ và tên"))
  }

  @Test(arguments: [Chart.Kind.column, .stackedColumn, .bar, .stackedBar, .line, .pie])
  func `draws charts over cells`(kind: Chart.Kind) throws {
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      let sheet = try writer.addSheet("Số liệu")
      for row in 1...3 {
        try sheet.write("Nhóm \(row)", row: row, column: 1)
        try sheet.write(row * 2, row: row, column: 2)
      }
      var chart = Chart(
        kind,
        title: "Tỷ lệ",
        series: [
          Chart.Series(
            name: "Đã qua bồi dưỡng",
            sheet: "Số liệu",
            categories: CellRange(rows: 1...3, columns: 1...1),
            values: CellRange(rows: 1...3, columns: 2...2),
            color: Color(0x1F4E79)
          )
        ]
      )
      chart.valueFormat = "0%"
      chart.showsValues = true
      chart.description = "Biểu đồ tỷ lệ"
      try sheet.insert(chart, at: CellAddress(row: 5, column: 1))
    }
    let parts = Parts(try folder.bytes("a.xlsx"))
    let xml = try parts.text("xl/charts/chart1.xml")
    #expect(xml.contains("<c:f>'Số liệu'!$B$1:$B$3</c:f>"))
    #expect(xml.contains("<a:t>Tỷ lệ</a:t>"))
    #expect(xml.contains("<c:v>Nhóm 3</c:v>"))
    #expect(xml.contains("<c:v>6</c:v>"))
    #expect(try parts.text("xl/drawings/drawing1.xml").contains("Biểu đồ tỷ lệ"))
  }

  @Test
  func `explains its errors`() {
    let cell = CellAddress(row: 1, column: 1)
    let errors: [WritingError] = [
      .cannotCreate(path: "a", reason: "b"), .library("x."), .sheetName("s"), .textTooLong(cell),
      .outside(cell), .rowAlreadyWritten(3), .needsMemory("T"), .listTooLong(300), .notFinite(cell),
      .closed,
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
  }
}

struct `Writing a text of fields` {
  @Test(
    arguments: [
      (["a", "b"], "a;b\r\n"), (["a;b", "c\"d"], "\"a;b\";\"c\"\"d\"\r\n"),
      (["hai\r\ndòng", ""], "\"hai\r\ndòng\";\r\n"),
      (["=1+1", "@x"], "'=1+1;'@x\r\n"),
      (["=\u{301}x"], "'=\u{301}x\r\n"),
      (["-5", "-5,5", "-x"], "-5;-5,5;'-x\r\n"),
      (["+84905"], "'+84905\r\n"),
      (["＝1", "\tx"], "'＝1;'\tx\r\n"),
      (["a,b"], "a,b\r\n"),
    ]
  )
  func `quotes and guards`(fields: [String], expected: String) {
    var writer = DelimitedWriter()
    writer.append(fields)
    #expect(writer.content == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
  }

  @Test
  func `is read back`() throws {
    let folder = try Folder()
    var writer = DelimitedWriter(separator: .comma, withMark: false)
    writer.append(["Mã", "Họ, tên", "Ghi \"chú\""])
    writer.append(["01", "Nguyễn Thị Hòa", "hai\ndòng"])
    try writer.write(to: folder.file("a.csv"))
    let workbook = try Workbook(path: folder.file("a.csv"))
    #expect(workbook.kind == .delimited(.comma, .utf8))
    let table = try workbook.table(sheet: 0)
    #expect(table[1, 2] == .text("Họ, tên"))
    #expect(table[2, 3] == .text("hai\ndòng"))
    #expect(folder.names == ["a.csv"])
  }
}

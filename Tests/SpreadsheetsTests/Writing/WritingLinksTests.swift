import Spreadsheets
import Testing

struct `Links in a written sheet` {
  static let target = CellAddress(row: 12, column: 3)

  @Test
  func `lie over numbers, texts and formulas, which stay what they are`() throws {
    let written = try Written { sheet, writer in
      let blue = try writer.format(.plain.with { $0.color = Color(0x0563C1) })
      try sheet.write(17, linkedTo: Self.target, inSheet: "Số liệu", row: 1, column: 1, blue)
      try sheet.write("xem", linkedTo: Self.target, inSheet: "Số liệu", row: 1, column: 2, blue)
      try sheet.write(
        formula: "=A1*2",
        value: .number(34),
        linkedTo: Self.target,
        inSheet: "Số liệu",
        row: 1,
        column: 3,
        blue
      )
      _ = try writer.addSheet("Số liệu")
    }
    let row = try #require(try written.table.row(1))
    #expect(row[1] == .number(SheetNumber(text: "17", value: 17)))
    #expect(row[2] == .text("xem"))
    #expect(row[3] == .number(SheetNumber(text: "34", value: 34)))
    #expect(row.cells.map(\.isFormula) == [false, false, true])
    let xml = try written.sheet
    for cell in ["A1", "B1", "C1"] {
      #expect(xml.contains("<hyperlink ref=\"\(cell)\" location=\"'Số liệu'!C12\""), "\(cell)")
    }
    #expect(xml.contains("<f>A1*2</f><v>34</v>"))
  }

  @Test(
    arguments: [
      ("Trang", "'Trang'!C12"), ("a b", "'a b'!C12"), ("Sở 'A'-B", "'Sở ''A''-B'!C12"),
      ("a'\u{301}b", "'a''\u{301}b'!C12"), ("a&b", "'a&amp;b'!C12"),
    ]
  )
  func `quote the names of sheets`(name: String, location: String) throws {
    let written = try Written { sheet, writer in
      try sheet.write(1, linkedTo: Self.target, inSheet: name, row: 1, column: 1)
      if name != "Trang" { _ = try writer.addSheet(name) }
    }
    #expect(try written.sheet.contains("location=\"\(location)\""))
    let reference = try cells("A1:B2").reference(inSheet: name)
    #expect(
      reference == "'\(name.unicodeScalars.map { $0 == "'" ? "''" : "\($0)" }.joined())'!$A$1:$B$2"
    )
  }

  @Test
  func `lead to the outside from no text`() throws {
    let written = try Written { sheet, _ in
      for (index, text) in [
        "http://example.invalid/", "mailto:a@example.invalid", "internal:Trang!A1",
        "external:c:\\a.xlsx", "file:///etc/passwd",
      ].enumerated() {
        try sheet.write(text, row: index + 1, column: 1)
      }
    }
    #expect(try !written.sheet.contains("hyperlink"))
    #expect(throws: Parts.Absent.self) {
      try written.parts.text("xl/worksheets/_rels/sheet1.xml.rels")
    }
  }

  @Test
  func `are refused outside of a sheet`() throws {
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.outside(CellAddress(row: 0, column: 1))) {
        try sheet.write(1, linkedTo: Self.target, inSheet: "Trang", row: 0, column: 1)
      }
    }
  }
}

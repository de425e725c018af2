import Chronology
import Spreadsheets
import Testing

struct `Looks of a written sheet` {
  static func styles(_ change: (inout CellFormat) -> Void) throws -> String {
    try Written { sheet, writer in
      try sheet.write("x", row: 1, column: 1, try writer.format(.plain.with(change)))
    }
    .parts.text("xl/styles.xml")
  }

  @Test(
    arguments: [
      (HorizontalAlignment.left, "left"), (.center, "center"), (.right, "right"),
      (.justify, "justify"),
      (.centerAcross, "centerContinuous"),
    ]
  )
  func `stand from left to right`(alignment: HorizontalAlignment, name: String) throws {
    #expect(try Self.styles { $0.horizontal = alignment }.contains("horizontal=\"\(name)\""))
  }

  @Test(arguments: [(VerticalAlignment.top, "top"), (.center, "center")])
  func `stand from top to bottom`(alignment: VerticalAlignment, name: String) throws {
    #expect(try Self.styles { $0.vertical = alignment }.contains("vertical=\"\(name)\""))
  }

  @Test(
    arguments: [
      (Borders.Line.thin, "thin"), (.medium, "medium"), (.dashed, "dashed"), (.dotted, "dotted"),
      (.double, "double"), (.hair, "hair"),
    ]
  )
  func `have lines on each side alone and on all`(line: Borders.Line, name: String) throws {
    let all = try Self.styles { $0.borders = Borders(all: line) }
    for side in ["left", "right", "top", "bottom"] {
      #expect(all.contains("<\(side) style=\"\(name)\">"))
    }
    let left = try Self.styles { $0.borders = Borders(left: line) }
    #expect(left.contains("<left style=\"\(name)\">"))
    #expect(!left.contains("<right style"))
  }

  @Test(
    arguments: [
      (0xD7E4BC, "FFD7E4BC"), (0x000000, "FF000000"), (0xFFFFFF, "FFFFFFFF"),
      (0xFF_12_34_56, "FF123456"),
    ]
      as [(UInt32, String)]
  )
  func `have colours, black too`(rgb: UInt32, code: String) throws {
    #expect(try Self.styles { $0.color = Color(rgb) }.contains("<color rgb=\"\(code)\"/>"))
    #expect(try Self.styles { $0.fill = Color(rgb) }.contains("<fgColor rgb=\"\(code)\"/>"))
  }

  @Test
  func `are Times New Roman 12 unless they say otherwise`() throws {
    let written = try Written { sheet, writer in
      try sheet.write("a", row: 1, column: 1)
      try sheet.write("b", row: 1, column: 2, try writer.format(.plain))
      try sheet.write("c", row: 1, column: 3, try writer.format(.plain.with { $0.font = "Arial" }))
    }
    let cells = try #require(try written.table.row(1)).cells
    #expect(
      cells.map { written.workbook.style($0.style).fontName }
        == ["Times New Roman", "Times New Roman", "Arial"]
    )
    #expect(try written.parts.text("xl/styles.xml").contains("<sz val=\"12\"/>"))
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", true), ("0.0#", false), ("#,##0 \"đ\"", false),
      ("\"ngày\" dd \"tháng\" mm", true),
      ("0%", false), ("General", false), ("@", false), ("d/m/yy h:mm", true),
      ("[Red]-0;<b>&\"x\"", false),
    ]
  )
  func `have number formats that are read back`(code: String, isDay: Bool) throws {
    let written = try Written { sheet, writer in
      try sheet.write(
        43_850,
        row: 1,
        column: 1,
        try writer.format(.plain.with { $0.numberFormat = code })
      )
    }
    let cell = try #require(try written.table.rows.first?.cells.first)
    if isDay {
      #expect(cell.value == .date(Day(number: 18_281), seconds: nil))
    } else {
      #expect(cell.value == .number(SheetNumber(text: "43850", value: 43_850)))
    }
    let kept = written.workbook.style(cell.style).numberFormat
    #expect(kept == nil || kept == code)
  }

  @Test
  func `are one style where they are equal`() throws {
    let written = try Written { sheet, writer in
      for row in 1...30 {
        let bold = CellFormat.plain.with { $0.isBold = true }
        try sheet.write("x", row: row, column: 1, try writer.format(bold))
        try sheet.write(
          "y",
          row: row,
          column: 2,
          try writer.format(bold.with { $0.isItalic = row > 15 })
        )
      }
    }
    let table = try written.table
    #expect(Set(table.rows.compactMap { $0.cell(inColumn: 1)?.style }).count == 1)
    #expect(Set(table.rows.compactMap { $0.cell(inColumn: 2)?.style }).count == 2)
  }

  @Test(arguments: [(-120, "180"), (-90, "180"), (-45, "135"), (45, "45"), (90, "90"), (400, "90")])
  func `turn no further than upright`(rotation: Int, written: String) throws {
    #expect(try Self.styles { $0.rotation = rotation }.contains("textRotation=\"\(written)\""))
  }

  @Test
  func `indent, shrink, wrap, underline, lock and hide`() throws {
    let xml = try Self.styles {
      $0.indent = 99
      $0.shrinks = true
      $0.isUnderlined = true
      $0.isItalic = true
      $0.isLocked = false
      $0.hidesFormula = true
      $0.size = 13.5
    }
    for piece in [
      "indent=\"15\"", "shrinkToFit=\"1\"", "<u/>", "<i/>", "locked=\"0\"", "hidden=\"1\"",
      "<sz val=\"13.5\"/>",
    ] { #expect(xml.contains(piece), "\(piece)") }
    #expect(try Self.styles { $0.wraps = true }.contains("wrapText=\"1\""))
  }

  @Test
  func `have widths, heights and what is hidden`() throws {
    let written = try Written { sheet, writer in
      let bold = try writer.format(.plain.with { $0.isBold = true })
      try sheet.setColumns(1...3, width: 12.5, bold)
      try sheet.setColumns(5...6, width: 8, isHidden: true)
      try sheet.setRow(2, height: 33.75)
      try sheet.setRow(3, height: nil, bold, isHidden: true)
      for row in 1...3 { try sheet.write(row, row: row, column: 1) }
    }
    let table = try written.table
    #expect(table.outline.hiddenColumns == [5...6])
    #expect(table.rows.map(\.isHidden) == [false, false, true])
    let xml = try written.sheet
    #expect(xml.contains("ht=\"33.75\" customHeight=\"1\""))
    #expect(xml.contains("<col min=\"1\" max=\"3\" width=\"13"))
  }

  @Test(
    arguments: [
      (1, 0, "<pane ySplit=\"1\" topLeftCell=\"A2\""),
      (0, 2, "<pane xSplit=\"2\" topLeftCell=\"C1\""),
      (3, 1, "<pane xSplit=\"1\" ySplit=\"3\" topLeftCell=\"B4\""), (0, 0, nil),
    ] as [(Int, Int, String?)]
  )
  func `keep rows and columns in sight`(rows: Int, columns: Int, pane: String?) throws {
    let xml = try Written { sheet, _ in
      try sheet.write("x", row: 1, column: 1)
      try sheet.freeze(rows: rows, columns: columns)
    }
    .sheet
    #expect(xml.contains("<pane") == (pane != nil))
    if let pane { #expect(xml.contains(pane)) }
  }

  @Test(arguments: [(-1, 0), (0, -1), (1_048_576, 0), (0, 16_384)])
  func `keep nothing in sight that is not there`(rows: Int, columns: Int) throws {
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.self) { try sheet.freeze(rows: rows, columns: columns) }
    }
  }

  @Test
  func `have tabs, zoom and no grid`() throws {
    let written = try Written { sheet, writer in
      sheet.setTab(Color(0x1F4E79))
      sheet.setZoom(5)
      sheet.hideGridlines()
      let second = try writer.addSheet("Hai")
      second.activate()
      let third = try writer.addSheet("Ba")
      third.hide()
      third.setZoom(900)
    }
    let xml = try written.sheet
    #expect(xml.contains("<tabColor rgb=\"FF1F4E79\"/>"))
    #expect(xml.contains("zoomScale=\"10\""))
    #expect(xml.contains("showGridLines=\"0\""))
    #expect(try written.parts.text("xl/worksheets/sheet3.xml").contains("zoomScale=\"400\""))
    #expect(try written.parts.text("xl/workbook.xml").contains("activeTab=\"1\""))
    #expect(written.workbook.sheets.map(\.visibility) == [.visible, .visible, .hidden])
  }

  @Test
  func `have merged ranges that are read back with what stands in them`() throws {
    let written = try Written { sheet, writer in
      let middle = try writer.format(.plain.with { $0.horizontal = .center })
      try sheet.merge(try cells("A1:D1"), "tiêu đề", middle)
      try sheet.merge(try cells("A2:A4"), .number(7), middle)
      try sheet.merge(try cells("C3:D4"), .formula("=A2*2", value: .number(14)), middle)
      try sheet.merge(try cells("F1:F1"), "một ô", middle)
      try sheet.merge(try cells("G1:H2"), .blank, middle)
    }
    let table = try written.table
    #expect(table.outline.merges.map(\.description) == ["A1:D1", "A2:A4", "C3:D4", "G1:H2"])
    #expect(table[1, 1] == .text("tiêu đề"))
    #expect(table[2, 1] == .number(SheetNumber(text: "7", value: 7)))
    #expect(table.row(3)?.cell(inColumn: 3)?.isFormula == true)
    #expect(table[1, 6] == .text("một ô"))
    #expect(table[1, 7] == nil)
    #expect(table[1, 2] == nil)
  }

  @Test(arguments: ["1899-12-31", "1850-06-01", "0001-01-01"])
  func `give days before 1900 as text`(iso: String) throws {
    let day = try #require(Day(iso: iso))
    let written = try Written { sheet, writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      try sheet.write(day, row: 1, column: 1, date)
    }
    #expect(try written.table[1, 1] == .text(iso))
  }

  @Test
  func `break a text at its line ends, whatever they are`() {
    let lines = ["một\nhai", "một\r\nhai", "một\rhai"].map { TextFit.height(of: $0, width: 30) }
    #expect(lines == [32, 32, 32])
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// What goes back to a sender whose file has to be written anew.
struct `A roster written anew in Unicode` {
  static let lines = [
    ["STT", "Họ và tên", "Đơn vị"], ["1", "Nguyễn Thị Hường", "Sở Ngoại vụ"],
    ["2", "Trần Đức Thưởng", "Sở Tư pháp"], ["3", "Lê Văn Vũ", "Sở Xây dựng"],
  ]

  static func texts(_ table: Table) -> [[String]] { table.rows.map { $0.cells.compactMap(\.text) } }

  static func workbook(_ body: (WorkbookWriter) throws -> Void) throws -> Table {
    try SampleFile.written(body) { try RosterUnicode.table($0, sheet: 0) }
  }

  @Test(arguments: OldEncoding.allCases, [",", ";", "\t"])
  func `has every text of an old file decoded`(encoding: OldEncoding, separator: String) throws {
    let text = Self.lines.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let file = try Workbook(bytes: OldEncoding.bytes(encoding.write(text)))
    #expect(try Self.texts(RosterUnicode.table(file, sheet: 0)) == Self.lines)
  }

  @Test(
    arguments: [
      "Le\u{302}  An", "Ðặng An", "Lê\u{A0}An", "Lê\u{200B}An", " Lê An ", "LÊ AN", "054080001234",
      "１２３", "\u{202A}0905\u{202C}", "Lê\tAn", "", "Nguy?n",
    ]
  )
  func `keeps a text of Unicode to the byte, whatever reading would mend`(text: String) throws {
    let table = try Self.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", row: 1)
      try sheet.put("1", text, row: 2)
    }
    let kept = table.row(2)?.cells.last.flatMap(\.text) ?? "1"
    #expect(Array(kept.utf8) == Array((text.isEmpty ? "1" : text).utf8))
  }

  @Test
  func `keeps numbers, dates, styles, rows, columns and merged cells`() throws {
    let table = try Self.workbook { writer in
      let old = try writer.format(CellFormat().with { $0.font = ".VnTime" })
      let sheet = try writer.addSheet("Danh sách")
      try sheet.join(2...2, 2...4, "Danh sách")
      try sheet.write(OldEncoding.tcvn3.write("Họ và tên"), row: 5, column: 3, old)
      try sheet.write(1_980, row: 7, column: 2)
      try sheet.write(OldEncoding.tcvn3.write("Lê Văn Tư"), row: 7, column: 3, old)
    }
    #expect(table.rows.map(\.number) == [2, 5, 7])
    #expect(table.outline.merges.map(\.description) == ["B2:D2"])
    #expect(table[5, 3] == .text("Họ và tên"))
    #expect(table[7, 3] == .text("Lê Văn Tư"))
    #expect(table.row(7)?.cells.first?.value.plainText == "1980")
    let styles = table.rows.map { $0.cells.last?.style }
    #expect(styles[1] == styles[2] && styles[0] != styles[1])
  }

  @Test
  func `decodes each cell by its own font`() throws {
    let table = try Self.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      for (row, name) in [".VnTime", "VNI-Times", "Arial", ".VnTimeH"].enumerated() {
        let format = try writer.format(CellFormat().with { $0.font = name })
        let encoding: OldEncoding? = row == 1 ? .vni : row == 2 ? nil : .tcvn3
        let text = encoding?.write("trần hường") ?? "trần hường"
        try sheet.write(text, row: row + 1, column: 1, format)
      }
    }
    #expect(
      Self.texts(table) == [["trần hường"], ["trần hường"], ["trần hường"], ["TRẦN HƯỜNG"]]
    )
  }

  @Test(arguments: `A roster of any form`.seeds)
  func `reads as the old file did`(seed: Int) throws {
    let roster = RandomRoster(seed: seed)
    let text = OldEncoding.vni.write(`A roster of any form`.text(roster, ";"))
    let old = try Workbook(bytes: OldEncoding.bytes(text))
    let table = try RosterUnicode.table(old, sheet: 0)
    let lines = (1...max(1, table.lastRow)).map { number in
      let row = table.row(number)
      let last = row?.cells.last?.column ?? 0
      return (0..<last).map { SampleRoster.quoted(row?.cell(inColumn: $0 + 1)?.text ?? "") }
        .joined(separator: ";")
    }
    let again = try SampleRoster.read(lines)
    `A roster of any form`.check(again, roster, "again \(seed)")
    #expect(again.rows.allSatisfy { !$0.repairs.contains { $0.rule == .encoding } })
  }
}

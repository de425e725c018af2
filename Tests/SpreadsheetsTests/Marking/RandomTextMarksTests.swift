import Spreadsheets
import Testing

/// Random texts of fields with random remarks, written and read again.
struct `Marks on any text of fields` {
  private static let separators = Separator.allCases

  /// Records of fields that need quotation marks now and then.
  private static func records(_ random: inout SeededRandom) -> [[String]] {
    let width = 2 + random.below(5)
    let words = ["Hòa", "1", "8,5", "a;b", "\"x\"", "hai\ndòng", "01/02/1980", "", " Lê "]
    var records = [(1...width).map { "Cột \($0)" }]
    for _ in 0...(3 + random.below(20)) {
      records.append((0..<width).map { _ in random.pick(words) })
    }
    return records
  }

  private static func rows(_ records: [[String]]) -> [SheetRow] {
    records.enumerated().map { place, record in
      let cells = record.enumerated().filter { !$0.element.isEmpty }.map { column, text in
        Cell(column: column + 1, value: .text(text))
      }
      return SheetRow(number: place + 1, cells: cells)
    }
  }

  private static func marks(_ count: Int, width: Int, _ random: inout SeededRandom) -> SheetMarks {
    var rows: [SheetMarks.RowMark] = []
    for row in 2...count where random.below(2) == 0 {
      let remark = random.pick(["", "Thiếu ngày sinh", "Sai: \"31/02\"; sửa lại", "Dòng 1\ndòng 2"])
      rows.append(
        SheetMarks.RowMark(
          row: row,
          texts: [remark.isEmpty ? "Đã nhập" : "Chưa nhập", remark],
          badColumns: remark.isEmpty ? [] : [1 + random.below(width)],
          isHeld: !remark.isEmpty
        )
      )
    }
    return SheetMarks(
      sheet: 0,
      headRow: 1,
      column: width + 1,
      titles: ["Kết quả", "Cần sửa"],
      rows: rows
    )
  }

  @Test(arguments: 1...80)
  func `add their two fields and leave the rest`(seed: Int) throws {
    var random = SeededRandom(seed)
    let records = Self.records(&random)
    let separator = random.pick(Self.separators)
    let marks = Self.marks(records.count, width: records[0].count, &random)
    let bytes = MarkedText.bytes(rows: Self.rows(records), separator: separator, marks: marks)
    let workbook = try Workbook(bytes: bytes)
    #expect(workbook.kind == .delimited(separator, .utf8WithMark))
    let table = try workbook.table(sheet: 0)
    for (place, record) in records.enumerated() {
      for (column, text) in record.enumerated() {
        #expect(table[place + 1, column + 1] == (text.isEmpty ? nil : .text(text)), "\(place)")
      }
    }
    for row in marks.rows {
      for (place, text) in row.texts.enumerated() {
        #expect(table[row.row, marks.column + place] == (text.isEmpty ? nil : .text(text)))
      }
    }
    #expect(table[1, marks.column] == .text("Kết quả"))
    let marked = Set(marks.rows.map(\.row)).union([1])
    for row in table.rows where !marked.contains(row.number) {
      #expect(row.cells.allSatisfy { $0.column < marks.column })
    }
  }

  @Test(arguments: 1...40)
  func `are the same when they are made again`(seed: Int) throws {
    var random = SeededRandom(seed)
    let records = Self.records(&random)
    let marks = Self.marks(records.count, width: records[0].count, &random)
    let once = MarkedText.bytes(rows: Self.rows(records), separator: .semicolon, marks: marks)
    let rows = try Workbook(bytes: once).table(sheet: 0).rows
    #expect(MarkedText.bytes(rows: rows, separator: .semicolon, marks: marks) == once)
  }
}

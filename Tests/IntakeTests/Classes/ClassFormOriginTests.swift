import Chronology
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// Whose form a workbook is, and what must stand in it for it to be one.
struct `The origin of a class workbook` {
  static let notThisForm = Bilingual(
    vi: "_form: tệp không phải mẫu sổ lớp phiên bản 1. Tải mẫu mới và điền lại.",
    en: "_form: this is not the class form, version 1. Take the new form."
  )

  @Test(
    arguments: [
      ("B1", "khác"), ("B1", nil), ("B2", "0"), ("B2", "2"), ("B2", "1.0.1"), ("B2", nil),
      ("A1", nil),
      ("A2", "phiên bản"), ("B1", "boiduong-roster"),
    ] as [(String, String?)]
  )
  func `is refused of another kind or version`(cell: String, text: String?) throws {
    var scene = try FormScene()
    scene.set("_form", cell, text.map { .text($0) })
    let faults = try scene.faults()
    #expect(faults.map { $0.line(in: .vi) } == [Self.notThisForm.vi])
    #expect(faults.map { $0.line(in: .en) } == [Self.notThisForm.en])
  }

  @Test
  func `is known where another program made a number of the version`() throws {
    var scene = try FormScene()
    scene.set("_form", "B2", .number(1))
    #expect(try scene.faults().isEmpty)
  }

  @Test(arguments: ["LOP-2020-02", "", "lop-2020-01"])
  func `is refused where the hidden sheet names another class`(text: String) throws {
    var scene = try FormScene()
    scene.set("_form", "B3", .text(text))
    #expect(try scene.faults().map { $0.cell?.description } == ["B4"])
    scene.set("Lớp", "B4", .text(text))
    #expect(try scene.faults().isEmpty == (text == "LOP-2020-02" || text == "lop-2020-01"))
  }

  @Test(arguments: ["Lớp", "Buổi học", "Học viên", "Điểm danh", "Điểm", "_form"])
  func `is refused without one of its sheets, which it names`(name: String) throws {
    var scene = try FormScene()
    scene.book.pages.removeAll { $0.name == name }
    let faults = try scene.faults()
    #expect(
      faults.map { $0.line(in: .vi) }
        == ["thiếu trang tính “\(name)”. Dùng lại tệp mẫu sổ lớp và điền vào đó."]
    )
    #expect(
      faults.map { $0.line(in: .en) }
        == ["the sheet “\(name)” is missing. Take the form of the class again and fill it in."]
    )
  }

  @Test
  func `is refused without most of its sheets, all named at once`() throws {
    var scene = try FormScene()
    scene.book.pages.removeAll { $0.name != "Lớp" }
    #expect(try scene.faults().count == 5)
  }

  @Test(arguments: ["Buổi học", "Học viên", "Điểm danh", "Điểm"])
  func `is refused where a sheet was emptied`(name: String) throws {
    var scene = try FormScene()
    scene.book.change(name) {
      $0.cells = [:]
      $0.merges = []
    }
    let faults = try scene.faults()
    #expect(!faults.isEmpty)
    for fault in faults {
      #expect(!fault.line(in: .vi).isEmpty)
      #expect(fault.line(in: .vi) != fault.line(in: .en))
    }
  }

  @Test
  func `is told with the file's name in each line`() throws {
    var scene = try FormScene()
    scene.set("Điểm", "D6", .text("11"))
    scene.set("Lớp", "B5", nil)
    let refusal = try #require(throws: FileRefusal.self) { try scene.read() }
    #expect(refusal.lines(in: .vi).allSatisfy { $0.hasPrefix("b.xlsx: ") })
    #expect(refusal.explanation.vi.split(separator: "\n").count == refusal.faults.count)
    #expect(refusal.faults.map { $0.sheet } == ["Lớp", "Điểm"])
  }

  @Test
  func `locks what must not change and opens what is filled in`() throws {
    let folder = try ScratchFolder()
    try ClassFormWriter.write(try SampleForm.form(), to: folder.file("a.xlsx"))
    let workbook = try Workbook(path: folder.file("a.xlsx"))
    #expect(workbook.sheets.last == WorkbookSheet(name: "_form", visibility: .hidden))
    for (sheet, locked, open) in [
      ("Lớp", "B4", "B10"), ("Buổi học", "B4", "E4"), ("Học viên", "B4", "F4"),
      ("Điểm danh", "B6", "D6"),
      ("Điểm", "B6", "D6"),
    ] {
      let index = try #require(workbook.sheets.firstIndex { $0.name == sheet })
      let table = try workbook.table(sheet: index)
      let styles = try [locked, open].map { text in
        let address = try #require(CellAddress(text))
        return try #require(table.row(address.row)?.cell(inColumn: address.column)).style
      }
      #expect(styles[0] != styles[1], "\(sheet)")
    }
  }
}

/// Cells that only a look into their formula can tell apart.
struct `A class workbook that nobody calculated` {
  /// The sheets of the sample, with one value put into them.
  static func sheets(_ name: String, _ cell: String, _ value: CellValue?) throws -> ClassFormSheets
  {
    let folder = try ScratchFolder()
    try ClassFormWriter.write(try SampleForm.form(), to: folder.file("a.xlsx"))
    let workbook = try Workbook(path: folder.file("a.xlsx"))
    let address = try #require(CellAddress(cell))
    var sheets = ClassFormSheets()
    for (index, sheet) in workbook.sheets.enumerated() {
      let table = try workbook.table(sheet: index)
      let changed = sheet.name == name ? table.rows.map { $0.setting(address, value) } : table.rows
      sheets.add(
        Table(name: table.name, rows: changed, outline: table.outline),
        as: sheet.name
      )
    }
    return sheets
  }

  static func scores(_ sheets: ClassFormSheets) -> ScoreReading {
    let facts = FactReading(sheets)
    return ScoreReading(sheets.scores, facts, PlaceReading(sheets.places, facts))
  }

  static func rollCall(_ sheets: ClassFormSheets) -> RollCallReading {
    let facts = FactReading(sheets)
    return RollCallReading(
      sheets.attendance,
      SessionReading(sheets.sessions, facts),
      PlaceReading(sheets.places, facts),
      symbols: ClassMark.symbols
    )
  }

  @Test(arguments: ["D6", "F6"])
  func `is refused where a score is a formula without a value`(cell: String) throws {
    let faults = Self.scores(try Self.sheets("Điểm", cell, .formulaWithoutValue)).faults
    #expect(faults.map { $0.cell?.description } == [cell])
    #expect(faults.first?.sentence.vi.contains("công thức") == true)
    #expect(faults.first?.sentence.en.contains("formula") == true)
  }

  @Test
  func `is refused where an entry is a formula without a value`() throws {
    let faults = Self.rollCall(try Self.sheets("Điểm danh", "D6", .formulaWithoutValue)).faults
    #expect(faults.map { $0.cell?.description } == ["D6"])
    #expect(faults.first?.sentence.vi.contains("công thức") == true)
  }

  @Test(arguments: ["#N/A", "#REF!", "#DIV/0!"])
  func `is refused where a formula failed`(error: String) throws {
    let scores = Self.scores(try Self.sheets("Điểm", "D6", .error(error))).faults
    #expect(scores.map { $0.cell?.description } == ["D6"])
    #expect(scores.first?.sentence.vi.contains(error) == true)
    let marks = Self.rollCall(try Self.sheets("Điểm danh", "D6", .error(error))).faults
    #expect(marks.map { $0.cell?.description } == ["D6"])
  }

  @Test
  func `is read where only the counts at the right were not calculated`() throws {
    for column in ["G6", "H6", "I6"] {
      let reading = Self.rollCall(try Self.sheets("Điểm danh", column, .formulaWithoutValue))
      #expect(reading.faults.isEmpty)
      #expect(reading.marks.count == 2)
    }
  }
}

extension SheetRow {
  /// The row with another value in one of its cells, if it is that cell's row.
  fileprivate func setting(_ address: CellAddress, _ value: CellValue?) -> SheetRow {
    guard number == address.row else { return self }
    var cells = cells.filter { $0.column != address.column }
    if let value { cells.append(Cell(column: address.column, value: value)) }
    return SheetRow(
      number: number,
      isHidden: isHidden,
      cells: cells.sorted { $0.column < $1.column }
    )
  }
}

struct `The head of a component` {
  @Test(
    arguments: [
      ("TN: Bài trắc nghiệm (40%)", "TN", "Bài trắc nghiệm", 40),
      ("TN:Bài (40 %)", "TN", "Bài", 40),
      ("TN : Bài", "TN", "Bài", nil), ("TN: Bài (nhóm)", "TN", "Bài (nhóm)", nil),
      ("TN: Bài (lần 2)", "TN", "Bài (lần 2)", nil),
      ("TN: Bài (nhóm 3) (100%)", "TN", "Bài (nhóm 3)", 100),
      ("Đ.1: a: b (5%)", "Đ.1", "a: b", 5), ("TN: Bài (40%) cuối", "TN", "Bài (40%) cuối", nil),
      ("TN: Bài %)", "TN", "Bài %)", nil), ("TN: (40%)", "TN", "", 40),
      ("TN: Bài (2 lần 40%)", "TN", "Bài (2 lần 40%)", nil),
    ] as [(String, String, String, Int?)]
  )
  func `gives its code, title and weight`(
    head: String,
    code: String,
    title: String,
    weight: Int?
  ) throws {
    let component = try #require(ClassComponent(head: head))
    #expect(component.code.text == code)
    #expect(component.title == title)
    #expect(component.weight == weight)
  }

  @Test(arguments: ["", "Bài", ":", ": Bài", "mã có dấu cách: Bài", "TN", "Bài trắc nghiệm (40%)"])
  func `is refused without a code`(head: String) {
    #expect(ClassComponent(head: head) == nil)
  }
}

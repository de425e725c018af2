import Intake
import Spreadsheets
import Testing

/// A workbook as another program holds it, to be changed as its user does and saved again.
struct BookCopy {
  /// A sheet with its cells.
  struct Page {
    var name: String
    var isHidden: Bool
    var cells: [CellAddress: CellContent]
    var merges: [CellRange]

    subscript(cell: String) -> CellContent? {
      get { CellAddress(cell).flatMap { cells[$0] } }
      set { if let address = CellAddress(cell) { cells[address] = newValue } }
    }

    /// Moves whatever stands in rows to where a rule says.
    mutating func moveRows(_ rule: (Int) -> Int) {
      cells = Dictionary(
        uniqueKeysWithValues: cells.map {
          (CellAddress(row: rule($0.key.row), column: $0.key.column), $0.value)
        }
      )
      merges = merges.map { merge in
        let rows = [rule(merge.first.row), rule(merge.last.row)].sorted()
        return CellRange(rows: rows[0]...rows[1], columns: merge.columns)
      }
    }

    /// Moves whatever stands in columns to where a rule says.
    mutating func moveColumns(_ rule: (Int) -> Int) {
      cells = Dictionary(
        uniqueKeysWithValues: cells.map {
          (CellAddress(row: $0.key.row, column: rule($0.key.column)), $0.value)
        }
      )
      merges = merges.map { merge in
        let columns = [rule(merge.first.column), rule(merge.last.column)].sorted()
        return CellRange(rows: merge.rows, columns: columns[0]...columns[1])
      }
    }
  }

  var pages: [Page]

  init(_ workbook: Workbook) throws {
    pages = try workbook.sheets.enumerated().map { index, sheet in
      let table = try workbook.table(sheet: index)
      var cells: [CellAddress: CellContent] = [:]
      for row in table.rows {
        for cell in row.cells {
          cells[CellAddress(row: row.number, column: cell.column)] = Self.content(cell)
        }
      }
      return Page(
        name: sheet.name,
        isHidden: sheet.visibility != .visible,
        cells: cells,
        merges: table.outline.merges
      )
    }
  }

  private static func content(_ cell: Cell) -> CellContent {
    switch cell.value {
    case .text(let text): cell.isFormula ? .formula("=A1", value: .text(text)) : .text(text)
    case .number(let number):
      cell.isFormula ? .formula("=A1", value: .number(number.value)) : .number(number.value)
    case .date(let day, _): .day(day)
    case .boolean(let truth): .boolean(truth)
    case .error(let error): .text(error)
    case .formulaWithoutValue: .blank
    }
  }

  /// Changes one sheet.
  mutating func change(_ name: String, _ body: (inout Page) -> Void) {
    for index in pages.indices where pages[index].name == name { body(&pages[index]) }
  }

  /// Saves it.
  func write(to path: String) throws {
    try WorkbookWriter.write(to: path) { writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "d/m/yyyy" })
      for page in pages {
        let sheet = try writer.addSheet(page.name)
        try sheet.setColumns(1...40, width: 33)
        if page.isHidden { sheet.hide() }
        var cells = page.cells
        for merge in page.merges {
          try sheet.merge(merge, cells.removeValue(forKey: merge.first) ?? .blank, date)
        }
        for (address, content) in cells.sorted(by: { $0.key < $1.key }) {
          let format = if case .day = content { date } else { FormatID.none }
          try sheet.write(content, row: address.row, column: address.column, format)
        }
      }
    }
  }
}

/// The sample class in a workbook that a test may change before it is read.
struct FormScene {
  let folder: ScratchFolder
  var book: BookCopy

  init(_ form: ClassForm? = nil) throws {
    folder = try ScratchFolder()
    try ClassFormWriter.write(try form ?? SampleForm.form(), to: folder.file("a.xlsx"))
    book = try BookCopy(Workbook(path: folder.file("a.xlsx")))
  }

  /// What is read once it is saved.
  func read(symbols: [String] = ClassMark.symbols) throws -> ClassForm {
    try book.write(to: folder.file("b.xlsx"))
    return try ClassFormReader.read(
      Workbook(path: folder.file("b.xlsx")),
      file: "b.xlsx",
      symbols: symbols
    )
  }

  /// Everything that is wrong with it.
  func faults() throws -> [SheetFault] {
    do {
      _ = try read()
      return []
    } catch let refusal as FileRefusal {
      return refusal.faults
    }
  }

  mutating func set(_ sheet: String, _ cell: String, _ content: CellContent?) {
    book.change(sheet) { $0[cell] = content }
  }
}

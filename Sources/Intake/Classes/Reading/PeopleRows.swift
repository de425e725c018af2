import Personnel
import Spreadsheets
import Vietnamese

/// Finds the rows of people in the roll-call and the score sheet, and checks whose they are.
struct PeopleRows {
  private(set) var rows: [(officer: Code<Officer>, row: SheetRow)] = []
  private(set) var faults: [SheetFault] = []
  /// The row of the labels; the one under it holds their parts. Nil where there is no table.
  let headRow: Int?
  private let sheet: String

  init(_ table: Table, _ places: PlaceReading) {
    sheet = table.name
    headRow =
      table.rows.first { $0[ClassFormLayout.codeColumn]?.plainText?.titleFold == "macbccvc" }?
      .number
    guard let headRow else {
      faults = [.noTable(of: Bilingual(vi: "học viên", en: "officers of the class"))]
      return
    }
    var seen: Set<Code<Officer>> = []
    for row in table.rows where row.number > headRow + 1 {
      guard let text = row[ClassFormLayout.codeColumn]?.plainText else {
        checkNameless(row)
        continue
      }
      guard let code = Code<Officer>(text), let name = places.names[code] else {
        fault(
          row,
          vi: """
            mã cán bộ “\(text)” không có trong trang “\(ClassFormLayout.places)”. Sửa mã, hoặc thêm \
            người này vào trang đó.
            """,
          en: """
            the employee code “\(text)” is not in the sheet “\(ClassFormLayout.places)”. Correct the \
            code, or add the officer there.
            """
        )
        continue
      }
      if seen.insert(code).inserted {
        check(row, code, name)
        rows.append((code, row))
      } else {
        fault(
          row,
          vi: "cán bộ \(code) có hai dòng. Bỏ bớt một dòng.",
          en: "the officer \(code) has two rows. Remove one."
        )
      }
    }
  }

  /// Beside each code stands the name that the list of officers gives it: a column that was sorted by
  /// itself would give everybody another's entries.
  private mutating func check(_ row: SheetRow, _ code: Code<Officer>, _ name: String) {
    let column = ClassFormLayout.codeColumn + 1
    guard let told = row[column]?.plainText, told.matchingFold != name.matchingFold, !name.isEmpty
    else { return }
    fault(
      row,
      column: column,
      vi: """
        mã \(code) là của \(name), không phải “\(told)”. Kiểm tra xem mã và tên có bị sắp xếp lệch \
        nhau không.
        """,
      en: "the code \(code) is \(name)'s, not “\(told)”. Were codes and names sorted apart?"
    )
  }

  /// Entries without a code belong to nobody; formulas that count are no entries.
  private mutating func checkNameless(_ row: SheetRow) {
    guard row.cells.contains(where: { $0.column >= ClassFormLayout.firstColumn && !$0.isFormula })
    else { return }
    fault(
      row,
      vi: "dòng có dữ liệu nhưng thiếu mã cán bộ. Ghi mã hoặc xóa dòng.",
      en: "the row has entries but no employee code. Add the code or clear the row."
    )
  }

  private mutating func fault(
    _ row: SheetRow,
    column: Int = ClassFormLayout.codeColumn,
    vi: String,
    en: String
  ) {
    faults.append(
      SheetFault(
        sheet: sheet,
        cell: CellAddress(row: row.number, column: column),
        sentence: Bilingual(vi: vi, en: en)
      )
    )
  }
}

extension Table {
  /// What the head says over a column: its own cell, or the merged one that covers it.
  func headValue(row: Int, column: Int) -> CellValue? {
    let address = CellAddress(row: row, column: column)
    if let value = self[address] { return value }
    return outline.merges.first { $0.contains(address) }.flatMap { self[$0.first] }
  }
}

extension SheetFault {
  /// A formula that no program has calculated, where an entry is expected.
  static func notCalculated(_ cell: CellAddress, sheet: String) -> SheetFault {
    SheetFault(
      sheet: sheet,
      cell: cell,
      sentence: Bilingual(
        vi: "công thức chưa có kết quả. Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị.",
        en: "the formula has no result yet. Open the file in Excel and save it, or type the value."
      )
    )
  }
}

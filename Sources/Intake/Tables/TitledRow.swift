import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// A row of a table whose columns are known by field; it collects what is wrong with its cells.
struct TitledRow<Field: Hashable & Sendable> {
  let sheet: String
  let row: SheetRow
  let head: TableHead<Field>
  private(set) var faults: [SheetFault] = []

  init(_ row: SheetRow, under head: TableHead<Field>, sheet: String) {
    self.row = row
    self.head = head
    self.sheet = sheet
    for column in head.columns.values.sorted() {
      guard let sentence = broken(column) else { continue }
      let cell = CellAddress(row: row.number, column: column)
      faults.append(SheetFault(sheet: sheet, cell: cell, sentence: sentence))
    }
  }

  /// What is to be said where a formula left an error in a column. The only sheet of a text file has
  /// no name; there errors are texts like all others.
  private func broken(_ column: Int) -> Bilingual? {
    let value = row[column]
    return (sheet.isEmpty ? value?.withErrorsOfText : value)?.brokenFormula
  }

  /// What a field's cell holds; nil also where a formula left an error there, which is a fault
  /// already.
  func value(_ field: Field) -> CellValue? {
    head.columns[field].flatMap { broken($0) == nil ? row[$0] : nil }
  }

  /// What a field's cell says; nil where it says nothing or the table has no such column.
  func text(_ field: Field) -> String? {
    value(field)?.plainText
  }

  /// Whether no cell of the row says anything, in whatever column.
  var isEmpty: Bool { row.cells.allSatisfy { $0.value.plainText == nil } }

  /// A row of nothing but `A`, `B`, `1`, `2`, `3=4+5`: the numbers of the columns.
  var isColumnNumbers: Bool {
    let texts = row.cells.compactMap(\.value.plainText)
    return texts.count > 2
      && texts.allSatisfy { text in
        text.unicodeScalars.count == 1
          || text.unicodeScalars.allSatisfy { "0123456789=+-/()".unicodeScalars.contains($0) }
      }
  }

  /// The place of a field's cell.
  func address(_ field: Field) -> CellAddress {
    CellAddress(row: row.number, column: head.columns[field] ?? 1)
  }

  /// Notes that something is wrong with a field. What follows from a broken formula in its cell is
  /// no other fault.
  mutating func fault(_ field: Field, _ sentence: Bilingual) {
    if let column = head.columns[field], broken(column) != nil { return }
    faults.append(SheetFault(sheet: sheet, cell: address(field), sentence: sentence))
  }

  /// The text of a field that must not be empty.
  mutating func required(_ field: Field, _ name: Bilingual) -> String? {
    if let text = text(field) { return text }
    fault(
      field,
      Bilingual(vi: "thiếu \(name.vi).", en: "\(name.en) is missing.")
    )
    return nil
  }

  /// The code in a field that must hold one.
  mutating func code<Entity>(
    _ field: Field,
    _ name: Bilingual,
    of type: Entity.Type = Entity.self
  ) -> Code<Entity>? {
    guard let text = required(field, name) else { return nil }
    if let code = Code<Entity>(text) { return code }
    faultCode(field, name, text)
    return nil
  }

  /// The codes in a field, between commas, semicolons or spaces; a text that is none is a fault.
  mutating func codes<Entity>(
    _ field: Field,
    _ name: Bilingual,
    of type: Entity.Type = Entity.self
  ) -> [Code<Entity>] {
    let texts = (text(field) ?? "").utf8.split { [44, 59, 32].contains($0) }
    return texts.map { String(decoding: $0, as: UTF8.self) }.compactMap { text in
      let code = Code<Entity>(text)
      if code == nil { faultCode(field, name, text) }
      return code
    }
  }

  private mutating func faultCode(_ field: Field, _ name: Bilingual, _ text: String) {
    fault(
      field,
      Bilingual(
        vi: "\(name.vi) “\(text)” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.",
        en: "\(name.en) “\(text)” is no code: use letters, digits, hyphens and dots only."
      )
    )
  }

  /// The day in a field; a text that is none is a fault.
  mutating func day(_ field: Field, _ name: Bilingual) -> Day? {
    guard let value = value(field), let text = value.plainText else { return nil }
    if let day = value.day { return day }
    fault(
      field,
      Bilingual(
        vi: "\(name.vi) “\(text)” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "\(name.en) “\(text)” is no date. Write it as 20/01/2020."
      )
    )
    return nil
  }

  /// One of some choices, by the words for it.
  mutating func choice<Value: Sendable>(
    _ field: Field,
    _ name: Bilingual,
    among choices: Choices<Value>
  ) -> Value? {
    guard let text = text(field) else { return nil }
    if let value = choices.byFold[text.titleFold] { return value }
    let known = choices.titles
    fault(
      field,
      Bilingual(
        vi: "không hiểu \(name.vi) “\(text)”. Ghi một trong: \(known.vi).",
        en: "\(name.en) “\(text)” is not known. Write one of: \(known.en)."
      )
    )
    return nil
  }
}

import Personnel
public import Spreadsheets
import Vietnamese

/// Reads a roster of officers: finds the titles under whatever letterhead stands above them, and
/// the people under the titles.
public enum RosterReader {
  /// The rows of every sheet that has a table of people; a file without one is refused.
  public static func read(_ workbook: Workbook, file: String) throws -> RosterReading {
    var rows: [RosterRow] = []
    var faults: [SheetFault] = []
    var read = 0
    var tables = 0
    for sheet in workbook.sheets.indices {
      let table = try workbook.table(sheet: sheet)
      guard let head = TableHead.find(.roster, in: table, least: 3), head.hasName else { continue }
      tables += 1
      var reader = RosterTableReader(table, head)
      reader.readRows()
      rows += reader.rows
      faults += reader.faults
      read += reader.read
    }
    guard tables > 0 else {
      let people = Bilingual(vi: "danh sách cán bộ", en: "officers")
      throw FileRefusal(file: file, faults: [.noTable(of: people)])
    }
    return RosterReading(rows: rows, faults: faults, read: read)
  }
}

extension TableHead<RosterField> {
  /// Whether a column holds names.
  var hasName: Bool {
    columns[.fullName] != nil || columns[.givenName] != nil
  }
}

/// One table of people.
private struct RosterTableReader {
  let table: Table
  let head: TableHead<RosterField>
  var rows: [RosterRow] = []
  var faults: [SheetFault] = []
  var read = 0
  private var group: String?

  init(_ table: Table, _ head: TableHead<RosterField>) {
    self.table = table
    self.head = head
  }

  mutating func readRows() {
    for row in table.rows where row.number > head.rows.upperBound {
      var reader = TitledRow(row, under: head, sheet: table.name)
      if isColumnNumbers(row) { continue }
      guard reader.name != nil || reader.text(.code) != nil else {
        if let title = groupTitle(row) { group = title }
        continue
      }
      if rows.isEmpty == false || read > 0, isFooter(row, reader) { break }
      read += 1
      if let entry = RosterRow(&reader, group: group) {
        rows.append(entry)
      }
      faults += reader.faults
    }
  }

  /// A row of nothing but `A`, `B`, `1`, `2`, `3=4+5`: the numbers of the columns.
  private func isColumnNumbers(_ row: SheetRow) -> Bool {
    row.cells.count > 2
      && row.cells.allSatisfy { cell in
        let scalars = (cell.value.plainText ?? "").unicodeScalars
        return scalars.count == 1
          || scalars.allSatisfy { "0123456789=+-/()".unicodeScalars.contains($0) }
      }
  }

  /// A lone text in a row with no person: the agency of the rows under it. A numeral before it
  /// (`I.`, `2.`) is not part of the name.
  private func groupTitle(_ row: SheetRow) -> String? {
    let texts = row.cells.compactMap(\.value.plainText)
    guard let text = texts.last, texts.count <= 2 else { return nil }
    return text.withoutNumeral
  }

  /// What follows the table: a stated total, the place and date, signatures.
  private func isFooter(_ row: SheetRow, _ reader: TitledRow<RosterField>) -> Bool {
    reader.text(.code) == nil && row.cells.compactMap(\.value.plainText).count <= 2
  }
}

extension String {
  /// The text without a leading `IV.`, `2.` or `3)`.
  fileprivate var withoutNumeral: String {
    let numeral = utf8.prefix { byte in
      (48...57).contains(byte) || [73, 86, 88, 76].contains(byte)
    }
    let rest = utf8.dropFirst(numeral.count)
    guard !numeral.isEmpty, let sign = rest.first, sign == 46 || sign == 41 else { return self }
    return String(decoding: rest.dropFirst(), as: UTF8.self).tidied
  }
}

extension TitledRow<RosterField> {
  /// The name in its one column or its two.
  var name: PersonName? {
    if let given = text(.givenName) {
      let rest = text(.familyAndMiddleName) ?? ""
      return PersonName(suggestingPartsOf: rest.isEmpty ? given : "\(rest) \(given)")
    }
    return (text(.fullName) ?? text(.familyAndMiddleName)).map(PersonName.init(suggestingPartsOf:))
  }
}

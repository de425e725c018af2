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
      faults += (reader.read > 0 ? head.missing(in: table) : []) + reader.faults
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

  /// A column that every row needs and that the table does not have.
  fileprivate func missing(in table: Table) -> [SheetFault] {
    guard columns[.code] == nil else { return [] }
    let sentence = Bilingual(
      vi: """
        không có cột mã cán bộ, nên không nhận được dòng nào. Thêm cột “Mã CBCCVC” và ghi mã của \
        từng người.
        """,
      en: """
        there is no column of employee codes, so no row can be taken. Add a column “Employee code” \
        with each person's code.
        """
    )
    let cell = CellAddress(row: rows.lowerBound, column: columns.values.min() ?? 1)
    return [SheetFault(sheet: table.name, cell: cell, sentence: sentence)]
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

  /// Reads down to the last row of a person. What follows is none: a stated total, the place and
  /// date, signatures.
  mutating func readRows() {
    let below = table.rows.filter { $0.number > head.rows.upperBound }
      .map { TitledRow($0, under: head, sheet: table.name) }
      .filter { !$0.isEmpty && !$0.isColumnNumbers }
    let end = below.lastIndex { $0.hasCode || $0.isNumberedPerson } ?? below.endIndex - 1
    for row in below.prefix(end + 1) {
      var reader = row
      if let title = row.groupTitle {
        group = title
        continue
      }
      guard row.name != nil || row.text(.code) != nil || row.isNumbered else { continue }
      read += 1
      if let entry = RosterRow(&reader, group: group) { rows.append(entry) }
      faults += reader.faults
    }
  }
}

extension TitledRow<RosterField> {
  /// Whether the row names an officer by a code.
  fileprivate var hasCode: Bool { text(.code).flatMap { Code<Officer>($0) } != nil }

  /// Whether the row has a running number.
  fileprivate var isNumbered: Bool { text(.number).flatMap { Int($0) } != nil }

  /// Whether the row has a running number and a name: a person, whatever else is missing.
  fileprivate var isNumberedPerson: Bool { isNumbered && name != nil }

  /// A lone text, perhaps after a numeral in a cell of its own, in a row without a code: the agency
  /// of the rows under it. A numeral before it (`I.`, `2.`) is not part of the name.
  fileprivate var groupTitle: String? {
    let texts = row.cells.compactMap(\.value.plainText)
    guard !hasCode, let text = texts.last, texts.count == 1 || isAfterNumeral(texts) else {
      return nil
    }
    return text.withoutNumeral
  }

  private func isAfterNumeral(_ texts: [String]) -> Bool {
    texts.count == 2 && "\(texts[0]).".withoutNumeral.isEmpty && !isNumberedPerson
  }
}

extension String {
  /// The text without a leading `IV.`, `2.`, `3)` or `B.`.
  fileprivate var withoutNumeral: String {
    var numeral = utf8.prefix { (48...57).contains($0) || [73, 86, 88, 76].contains($0) }
    if numeral.isEmpty { numeral = utf8.prefix(1).prefix { (65...72).contains($0) } }
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

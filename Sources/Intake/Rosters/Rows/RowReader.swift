import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// What is the same for all rows of a table of people.
struct RosterTable {
  let sheet: Int
  let head: RosterHead
  let uses1904: Bool
  let referenceYear: Int
  /// Where each field stands; once for each column of birth dates, of which a row uses one.
  let columns: [Int: RosterColumns]
  let plainColumns: RosterColumns

  init(sheet: Int, head: RosterHead, uses1904: Bool, referenceYear: Int) {
    self.sheet = sheet
    self.head = head
    self.uses1904 = uses1904
    self.referenceYear = referenceYear
    var byField: [RosterField: Int] = [:]
    for column in head.columns {
      guard let field = column.field, byField[field] == nil else { continue }
      byField[field] = column.column
    }
    let first = head.columns.first?.column ?? 1
    let last = head.columns.last { !$0.isRemark }?.column ?? first
    // A name in two columns is told about at the first of them.
    byField[.fullName] = byField[.fullName] ?? byField[.familyAndMiddleName] ?? byField[.givenName]
    plainColumns = RosterColumns(byField, first: first, last: last)
    var columns: [Int: RosterColumns] = [:]
    for column in head.columns where column.field == .birthDate {
      byField[.birthDate] = column.column
      columns[column.column] = RosterColumns(byField, first: first, last: last)
    }
    self.columns = columns
  }
}

extension RosterTable {
  /// The same sheet under other titles.
  func with(_ head: RosterHead) -> RosterTable {
    RosterTable(sheet: sheet, head: head, uses1904: uses1904, referenceYear: referenceYear)
  }
}

/// Reads one row of a person: its values, and all that was repaired, is wrong or odd.
struct RowReader {
  let cells: RosterCells
  let table: RosterTable
  /// What the row of the person above told.
  let above: RosterValues?
  var values = RosterValues()
  var repairs: [Repair] = []
  var problems: [RowProblem] = []
  var warnings: [RowWarning] = []
  private var columns: RosterColumns
  private var reported: Set<RosterField> = []
  /// In which order the birth date has its day and its month.
  var dateOrder: DateOrder?

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - group: The agency that the group over the row names.
  static func read(
    _ cells: RosterCells,
    in table: RosterTable,
    group: String?,
    below above: RosterValues? = nil
  ) -> (row: RosterRow, dateOrder: DateOrder?) {
    var reader = RowReader(cells: cells, table: table, above: above)
    reader.readName()
    reader.readBirthDate()
    reader.readGender()
    reader.readNationalID()
    reader.readContacts()
    reader.readTexts(group: group)
    reader.readAssignment()
    let row = RosterRow(
      sheet: table.sheet,
      row: cells.row,
      values: reader.values,
      repairs: reader.repairs,
      problems: reader.problems,
      warnings: reader.warnings,
      columns: reader.columns
    )
    return (row, reader.dateOrder)
  }

  private init(cells: RosterCells, table: RosterTable, above: RosterValues?) {
    self.cells = cells
    self.above = above
    self.table = table
    columns = table.plainColumns
  }

  mutating func hold(
    _ field: RosterField,
    _ code: RowProblem.Code,
    _ value: String,
    _ sentence: Bilingual
  ) {
    problems.append(RowProblem(code, field, value: value, sentence))
  }

  mutating func warn(
    _ field: RosterField,
    _ code: RowWarning.Code,
    _ value: String,
    _ sentence: Bilingual
  ) {
    warnings.append(RowWarning(code, field, value: value, sentence))
  }

  mutating func repaired(_ field: RosterField, _ rule: Repair.Rule, from: String, to: String) {
    repairs.append(Repair(field: field, from: from, to: to, rule: rule))
  }

  /// The text of a field as it was meant; nil where it says nothing, or nothing that can be told,
  /// which then is a problem.
  mutating func text(_ field: RosterField, as told: RosterField? = nil) -> String? {
    guard let cell = cells.cell(field), let text = decoded(cell, told ?? field) else { return nil }
    if Self.mayRepeat.contains(field), text.isDitto { return textAbove(field, text) }
    for rule in cell.text.rules {
      repaired(told ?? field, rule, from: cell.text.original, to: text)
    }
    return text
  }

  private static let mayBeMissing: Set<RosterField> = [
    .birthDate, .nationalID, .phone, .email, .employeeCode,
  ]

  /// What a cell says; a broken formula or a text that nothing makes sense of is told once.
  mutating func decoded(_ cell: RosterCell, _ field: RosterField) -> String? {
    if let sentence = cell.value.withErrorsOfText.brokenFormula {
      if reported.insert(field).inserted {
        hold(field, .brokenFormula, "", sentence)
      }
      return nil
    }
    guard cell.text.isImpossible else {
      return Self.mayBeMissing.contains(field) && cell.text.text.saysNothing ? nil : cell.text.text
    }
    if reported.insert(field).inserted {
      hold(
        field,
        .undecodableText,
        cell.text.original,
        RosterSentences.undecodable(field, cell.text.original)
      )
    }
    return nil
  }
}

extension RowReader {
  private mutating func readName() {
    let given = text(.givenName, as: .fullName)
    let before = text(.familyAndMiddleName, as: .fullName)
    let whole = text(.fullName)
    let wasDecoded = repairs.contains { $0.rule == .encoding }
    let reading: NameReading
    if let given, let before {
      reading = NameReading(familyAndMiddle: before, given: given, wasDecoded: wasDecoded)
    } else if let whole = whole ?? given ?? before {
      reading = NameReading(full: whole, wasDecoded: wasDecoded)
    } else {
      if !problems.contains(where: { $0.field == .fullName }) {
        hold(.fullName, .missingName, "", RosterSentences.missingName)
      }
      return
    }
    if reading.isRepaired {
      let written = [before, given].compactMap { $0 }.joined(separator: " ")
      let from = written.isEmpty ? cells.text(.fullName) ?? "" : written
      repaired(.fullName, .letterCase, from: from, to: reading.name.full)
    }
    guard reading.name.full.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      hold(.fullName, .missingName, reading.name.full, RosterSentences.missingName)
      return
    }
    values.name = reading.name
    let text = reading.name.full
    if text.isOddName { warn(.fullName, .oddName, text, RosterSentences.oddName(text)) }
    if cells.fieldCount == 1, !cells.isNumbered {
      warn(.fullName, .nameOnly, text, RosterSentences.nameOnly)
    }
  }

  private mutating func readBirthDate() {
    let told = cells.cells(.birthDate)
    guard let cell = told.first else { return }
    columns = table.columns[cell.column] ?? columns
    if told.count > 1 {
      hold(
        .birthDate,
        .invalidDate,
        told.map(\.text.text).joined(separator: " / "),
        RosterSentences.twoBirthDates
      )
      return
    }
    readBirthDate(cell)
    if let gender = cell.head?.gender { values.gender = gender }
  }

  private mutating func readBirthDate(_ cell: RosterCell) {
    guard let text = decoded(cell, .birthDate) else { return }
    do throws(BirthDateFault) {
      let reading = try BirthDateReading(
        cell.value,
        text: text,
        format: cell.format,
        uses1904: table.uses1904,
        referenceYear: table.referenceYear
      )
      let age = table.referenceYear - reading.date.year
      guard (16...80).contains(age) else {
        hold(.birthDate, .implausibleBirthDate, text, RosterSentences.implausible(text, age: age))
        return
      }
      values.birthDate = reading.date
      if reading.isRepaired || cell.text.rules.contains(.encoding) {
        repaired(.birthDate, .date, from: cell.text.original, to: "\(reading.date)")
      }
      dateOrder = reading.order
    } catch {
      if error == .noSuchDay(isMonthFirst: true) { dateOrder = .monthFirst }
      hold(.birthDate, .invalidDate, text, RosterSentences.invalidDate(text, error))
    }
  }

  private mutating func readGender() {
    let told = cells.cells(.gender)
    if let cell = told.first(where: { $0.head?.gender == nil }) {
      guard let text = decoded(cell, .gender) else { return }
      guard let gender = Gender(word: text) else {
        warn(.gender, .oddGender, text, RosterSentences.oddGender(text))
        return
      }
      values.gender = gender
      return
    }
    let marks = table.head.columns.filter { $0.field == .gender && $0.gender != nil }
    guard !marks.isEmpty else { return }
    readMarks(told, among: marks)
  }

  /// Columns in which an x tells the gender. Where there is but one of them, no x tells the other.
  private mutating func readMarks(_ told: [RosterCell], among columns: [RosterColumn]) {
    let ticked = told.filter {
      $0.text.text.isTick || Gender(word: $0.text.text) == $0.head?.gender
    }
    guard told.count == ticked.count, ticked.count < 2 else {
      let texts = told.map(\.text.text).joined(separator: " / ")
      warn(.gender, .oddGender, texts, RosterSentences.oddGender(texts))
      return
    }
    if let mark = ticked.first?.head?.gender {
      values.gender = mark
    } else if columns.count == 1, let only = columns.first?.gender {
      values.gender = only == .female ? .male : .female
    }
  }

  private mutating func readNationalID() {
    guard let cell = cells.cell(.nationalID), let text = decoded(cell, .nationalID) else { return }
    let (gender, year) = (values.gender, values.birthDate?.year)
    guard let reading = NationalIDReading(text, gender: gender, birthYear: year) else {
      hold(.nationalID, .invalidNationalID, text, RosterSentences.invalidID(text))
      return
    }
    values.nationalID = reading.number
    if reading.isRepaired {
      repaired(.nationalID, .leadingZero, from: cell.text.original, to: reading.number.digits)
    }
    if !reading.number.agrees(gender: gender, birthYear: year) {
      warn(
        .nationalID,
        .idDisagrees,
        text,
        RosterSentences.idDisagrees(reading.number, gender, year)
      )
    }
  }
}

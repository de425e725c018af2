import Chronology
import Personnel
import Spreadsheets
import Vietnamese

extension RowReader {
  mutating func readContacts() {
    if let cell = cells.cell(.phone), let text = decoded(cell, .phone) {
      if let reading = PhoneReading(text) {
        values.phone = reading.number
        for rule in reading.rules {
          repaired(.phone, rule, from: cell.text.original, to: reading.number)
        }
      } else if let first = text.firstPhone {
        values.phone = first.number
        warn(.phone, .oddPhone, text, RosterSentences.severalPhones(text, first.number))
      } else {
        values.phone = text
        warn(.phone, .oddPhone, text, RosterSentences.oddPhone(text))
      }
    }
    if let text = text(.email) {
      values.email = text
      if !text.isEmailAddress { warn(.email, .oddEmail, text, RosterSentences.oddEmail(text)) }
    }
  }

  /// Fields in which people write `-nt-` for what stands in the row above.
  static let mayRepeat: Set<RosterField> = [
    .agency, .position, .rank, .education, .politicalTheory, .foreignLanguage, .itSkill,
    .ethnicity, .duty, .decision, .notes,
  ]

  /// What the row above told in a field, in place of a mark that says so.
  mutating func textAbove(_ field: RosterField, _ mark: String) -> String? {
    let text = above?.texts.first { $0.field == field }?.text
    if let text { repaired(field, .ditto, from: mark, to: text) }
    return text
  }

  mutating func readTexts(group: String?) {
    if let text = text(.employeeCode) {
      values.employeeCode = Code<Officer>(text)
      if values.employeeCode == nil {
        hold(.employeeCode, .invalidCode, text, RosterSentences.invalidCode(text))
      }
    }
    values.position = text(.position)
    values.agency = text(.agency)
    if values.agency == nil, !problems.contains(where: { $0.field == .agency }) {
      values.agency = group
    }
    readRank()
    values.education = text(.education)
    values.politicalTheory = text(.politicalTheory)
    values.foreignLanguage = text(.foreignLanguage)
    values.itSkill = text(.itSkill)
    values.ethnicity = text(.ethnicity)
    values.notes = text(.notes)
  }

  /// A rank such as `01.003` that a spreadsheet took for a number lost its zero.
  private mutating func readRank() {
    guard let text = text(.rank) else { return }
    guard case .number = cells.cell(.rank)?.value, text.utf8.count == 5, text.utf8.first == 49,
      text.utf8.dropFirst().first == UInt8(ascii: ".")
    else {
      values.rank = text
      return
    }
    values.rank = "0" + text
    repaired(.rank, .leadingZero, from: text, to: "0" + text)
  }

  mutating func readAssignment() {
    values.duty = text(.duty)
    values.share = choice(.share, among: Self.shares)
    values.role = choice(.role, among: Self.roles)
    readDecision()
    values.decisionDay = day(.decisionDay) ?? values.decisionDay
    values.from = day(.from)
    values.until = day(.until)
  }

  /// A decision's number, with its day where both stand in one cell: `12/QĐ-SNgV ngày 05/02/2020`.
  private mutating func readDecision() {
    guard let text = text(.decision) else { return }
    let parted = text.partedAtDay
    values.decision = parted.number
    // A mark for the decision above means that of its day.
    let isRepeated = repairs.contains { $0.field == .decision && $0.rule == .ditto }
    values.decisionDay = isRepeated ? above?.decisionDay : parted.day
  }

  private mutating func day(_ field: RosterField) -> Day? {
    guard let cell = cells.cell(field), let text = decoded(cell, field) else { return nil }
    if let day = cell.value.day { return day }
    if let day = CellValue.text(text).day { return day }
    hold(field, .invalidDate, text, RosterSentences.noDay(field, text))
    return nil
  }

  private mutating func choice<Value: Sendable>(
    _ field: RosterField,
    among choices: Choices<Value>
  ) -> Value? {
    guard let text = text(field) else { return nil }
    if let value = choices.byFold[text.titleFold] { return value }
    hold(field, .unknownChoice, text, RosterSentences.unknownChoice(field, text, choices.titles))
    return nil
  }

  private static let shares = Choices(\Assignment.Share.title)
  private static let roles = Choices(\Assignment.Role.title)
    .with(["chính": .principal, "phó": .deputy])
}

extension String {
  /// Whether something stands in a name that belongs to none: a digit, a bracket, a comma, a dot, a
  /// form of address, a degree.
  var isOddName: Bool {
    let signs: Set<Unicode.Scalar> = ["(", ")", ",", ".", ";", ":", "/", "+", "@", "–"]
    if unicodeScalars.contains(where: { signs.contains($0) || ("0"..."9").contains($0) }) {
      return true
    }
    let words = lowercased().split(separator: " ")
    return words.contains("-")
      || words.first.map { Self.formsOfAddress.contains($0) } == true
        && words.count > 2
  }

  private static let formsOfAddress: Set<Substring> = [
    "ông", "bà", "đ/c", "ths", "ts", "pgs", "gs", "bs", "ks",
  ]

  /// The first of several numbers in one cell.
  fileprivate var firstPhone: PhoneReading? {
    let signs: Set<Unicode.Scalar> = ["/", ";", ","]
    let pieces = unicodeScalars.split { signs.contains($0) }.map { String($0).tidied }
    if pieces.count > 1, let first = pieces.lazy.compactMap({ PhoneReading($0) }).first {
      return first
    }
    return firstPhoneOfWords
  }

  /// The first of two numbers with a space or a line break between them.
  private var firstPhoneOfWords: PhoneReading? {
    let words = split(separator: " ").filter { $0 != "-" }
    for count in 1..<max(1, words.count) {
      guard let first = PhoneReading(words[..<count].joined(separator: " ")) else { continue }
      let rest = words[count...].joined(separator: " ")
      if PhoneReading(rest) != nil || rest.firstPhone != nil { return first }
    }
    return nil
  }

  /// Whether it has the form of an e-mail address: something, one `@`, and a domain with a dot.
  fileprivate var isEmailAddress: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].count >= 3 else { return false }
    let isPlain = utf8.allSatisfy {
      $0 > 32 && $0 < 127 && ![34, 40, 41, 44, 58, 59, 60, 62].contains($0)
    }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return isPlain && labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }

  /// What stands before `ngày`, and the day after it.
  fileprivate var partedAtDay: (number: String, day: Day?) {
    let words = split(separator: " ")
    guard let index = words.firstIndex(where: { $0.lowercased() == "ngày" }), index > 0,
      let day = CellValue.text(words[(index + 1)...].joined(separator: " ")).day
    else { return (self, nil) }
    let number = words[..<index].joined(separator: " ")
    return (number.utf8.last == UInt8(ascii: ",") ? String(number.dropLast()) : number, day)
  }
}

import Chronology
import Personnel
import Vietnamese

struct PackedRow: Codable {
  let row: Int
  let place: Int
  let name: [String]?
  let values: [String: String]
  let repairs: [PackedRepair]
  let problems: [PackedRemark]
  let warnings: [PackedRemark]

  init(_ row: RosterRow, place: Int) {
    self.row = row.row
    self.place = place
    name = row.values.name.map { [$0.full, $0.family, $0.middle, $0.given] }
    values = Dictionary(
      row.values.texts.map { ($0.field.rawValue, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    repairs = row.repairs.map(PackedRepair.init)
    problems = row.problems.map {
      PackedRemark(field: $0.field, code: $0.code.rawValue, value: $0.value, $0.sentence)
    }
    warnings = row.warnings.map {
      PackedRemark(field: $0.field, code: $0.code.rawValue, value: $0.value, $0.sentence)
    }
  }

  func row(sheet: Int, _ columns: RosterColumns) throws -> RosterRow {
    RosterRow(
      sheet: sheet,
      row: row,
      values: try unpackedValues,
      repairs: try repairs.map { try $0.repair },
      problems: try problems.map { problem in
        RowProblem(
          try arrived(RowProblem.Code(rawValue: problem.code)),
          try problem.knownField,
          value: problem.value,
          problem.sentence
        )
      },
      warnings: try warnings.map { warning in
        RowWarning(
          try arrived(RowWarning.Code(rawValue: warning.code)),
          try warning.knownField,
          value: warning.value,
          warning.sentence
        )
      },
      columns: columns
    )
  }

  private var unpackedValues: RosterValues {
    get throws {
      var values = RosterValues()
      values.name = try name.map { parts in
        guard parts.count == 4, !parts[0].isEmpty, !parts[3].isEmpty else {
          throw RosterParcel.Damaged()
        }
        return PersonName(full: parts[0], family: parts[1], middle: parts[2], given: parts[3])
      }
      values.birthDate = try told(.birthDate) { PartialDate(iso: $0) }
      values.gender = try told(.gender) { Gender(rawValue: $0) }
      values.nationalID = try told(.nationalID) { NationalID($0) }
      values.employeeCode = try told(.employeeCode) { Code<Officer>($0) }
      values.phone = self.values[RosterField.phone.rawValue]
      values.email = self.values[RosterField.email.rawValue]
      values.position = self.values[RosterField.position.rawValue]
      values.agency = self.values[RosterField.agency.rawValue]
      values.rank = self.values[RosterField.rank.rawValue]
      values.education = self.values[RosterField.education.rawValue]
      values.politicalTheory = self.values[RosterField.politicalTheory.rawValue]
      values.foreignLanguage = self.values[RosterField.foreignLanguage.rawValue]
      values.itSkill = self.values[RosterField.itSkill.rawValue]
      values.ethnicity = self.values[RosterField.ethnicity.rawValue]
      values.duty = self.values[RosterField.duty.rawValue]
      values.share = try told(.share) { Assignment.Share(rawValue: $0) }
      values.role = try told(.role) { Assignment.Role(rawValue: $0) }
      values.decision = self.values[RosterField.decision.rawValue]
      values.decisionDay = try told(.decisionDay) { Day(iso: $0) }
      values.from = try told(.from) { Day(iso: $0) }
      values.until = try told(.until) { Day(iso: $0) }
      values.notes = self.values[RosterField.notes.rawValue]
      return values
    }
  }

  private func told<Value>(_ field: RosterField, _ read: (String) -> Value?) throws -> Value? {
    try values[field.rawValue].map { try arrived(read($0)) }
  }
}

struct PackedRepair: Codable {
  let field: String
  let from: String
  let to: String
  let rule: String

  init(_ repair: Repair) {
    field = repair.field.rawValue
    from = repair.from
    to = repair.to
    rule = repair.rule.rawValue
  }

  var repair: Repair {
    get throws {
      Repair(
        field: try arrived(RosterField(rawValue: field)),
        from: from,
        to: to,
        rule: try arrived(Repair.Rule(rawValue: rule))
      )
    }
  }
}

/// A problem or a warning.
struct PackedRemark: Codable {
  let field: String?
  let code: String
  let value: String
  let vi: String
  let en: String
  let row: Int?

  init(field: RosterField?, code: String, value: String, _ sentence: Bilingual, row: Int? = nil) {
    self.field = field?.rawValue
    self.code = code
    self.value = value
    vi = sentence.vi
    en = sentence.en
    self.row = row
  }

  var sentence: Bilingual { Bilingual(vi: vi, en: en) }

  var knownField: RosterField {
    get throws { try arrived(field.flatMap { RosterField(rawValue: $0) }) }
  }
}

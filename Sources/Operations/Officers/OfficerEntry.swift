public import Intake
import Personnel
public import Records
import Vietnamese

/// What a form tells of an officer: the texts as they were typed; of the agency its code.
public struct OfficerEntry: Equatable, Sendable {
  public private(set) var texts: [RosterField: String]

  /// The fields of the form, in its order.
  public static let fields: [RosterField] = [
    .fullName, .birthDate, .gender, .nationalID, .employeeCode, .phone, .email, .agency, .position,
    .rank, .education, .politicalTheory, .foreignLanguage, .itSkill, .ethnicity, .notes,
  ]

  /// What was typed; fields of no officer are left out.
  public init(_ texts: [RosterField: String]) {
    self.texts = texts.filter { Self.fields.contains($0.key) }.mapValues(\.tidied)
  }

  /// What stands on record. The number of the identity card and the ethnicity are covered: changing a
  /// telephone number is no reason to read them.
  public init(_ record: OfficerRecord) {
    let officer = record.officer
    let told: [RosterField: String?] = [
      .fullName: officer.name.full, .birthDate: officer.birthDate?.slashed,
      .gender: officer.gender?.title.vi, .nationalID: officer.nationalID?.masked,
      .employeeCode: officer.code.text, .phone: officer.phone, .email: officer.email,
      .agency: record.agency?.text, .position: officer.position, .rank: officer.rank,
      .education: officer.education, .politicalTheory: officer.politicalTheory,
      .foreignLanguage: officer.foreignLanguage, .itSkill: officer.itSkill,
      .ethnicity: record.ethnicity.map { _ in Self.covered }, .notes: officer.notes,
    ]
    texts = told.compactMapValues { $0 }
  }

  /// The text of a field; empty where nothing is told.
  public subscript(_ field: RosterField) -> String { texts[field] ?? "" }

  /// With the text of a field of another entry in place of one's own.
  public func taking(_ field: RosterField, from other: OfficerEntry) -> OfficerEntry {
    var entry = self
    entry.texts[field] = other.texts[field]
    return entry
  }

  /// The fields in which another entry says something else.
  public func differences(from other: OfficerEntry) -> [RosterField] {
    Self.fields.filter { self[$0] != other[$0] }
  }

  /// What stands for an ethnicity that is on record.
  public static let covered = "•••"

  /// With what a record has in place of a cover that was left as it is.
  func uncovered(by record: OfficerRecord) -> OfficerEntry {
    var entry = self
    if let number = record.officer.nationalID, self[.nationalID] == number.masked {
      entry.texts[.nationalID] = number.digits
    }
    if self[.ethnicity] == Self.covered { entry.texts[.ethnicity] = record.ethnicity }
    return entry
  }

  /// Without what the reader may not see of anybody, which they may not write either.
  public func leavingOut(_ field: RosterField) -> OfficerEntry {
    var entry = self
    entry.texts[field] = nil
    return entry
  }
}

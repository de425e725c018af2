public import Personnel
import Vietnamese

/// An officer as recorded, with what is sensitive beside it.
public struct OfficerRecord: Equatable, Sendable {
  public var officer: Officer
  /// Kept apart; reports count it and never show it.
  public var ethnicity: String?
  /// The code of the agency where the officer works, by which an event names it.
  public var agency: Code<Agency>?

  /// An officer and what is sensitive about them.
  public init(officer: Officer, ethnicity: String?, agency: Code<Agency>? = nil) {
    self.officer = officer
    self.ethnicity = ethnicity
    self.agency = agency
  }

  /// The values, as an event keeps them. The ID is covered and ethnicity is left out: the history
  /// is read by people who may not see them.
  public var fields: Fields {
    fields(nationalID: officer.nationalID?.masked, ethnicity: ethnicity.map { _ in "•" })
  }

  /// What is other in another record of the officer, of each of the two, as an event keeps it: an ID
  /// or an ethnicity that changed is named, though its cover may look the same.
  public func changes(to other: OfficerRecord) -> (old: Fields, new: Fields)? {
    guard let (old, new) = uncovered.differences(to: other.uncovered) else { return nil }
    let names = Set((old.values + new.values).map(\.name))
    return (fields.only(names), other.fields.only(names))
  }

  private var uncovered: Fields {
    fields(nationalID: officer.nationalID?.digits, ethnicity: ethnicity)
  }

  private func fields(nationalID: String?, ethnicity: String?) -> Fields {
    Fields([
      "code": officer.code, "name": officer.name.full, "familyName": officer.name.family,
      "middleName": officer.name.middle, "givenName": officer.name.given,
      "birthDate": officer.birthDate, "gender": officer.gender, "nationalID": nationalID,
      "phone": officer.phone, "email": officer.email, "position": officer.position,
      "rank": officer.rank, "education": officer.education,
      "politicalTheory": officer.politicalTheory, "foreignLanguage": officer.foreignLanguage,
      "itSkill": officer.itSkill, "agency": agency, "notes": officer.notes,
      "ethnicity": ethnicity,
    ])
  }
}

extension Query where Answer == OfficerRecord {
  /// Every officer, by code.
  public static var officers: Self { officers(where: "1 = 1") }

  /// The officer with a code.
  public static func officer(_ code: Code<Officer>) -> Self {
    officers(where: "officer.code = \(code)")
  }

  /// Some officers, by code.
  public static func officers(_ ids: [ID<Officer>]) -> Self {
    officers(where: "officer.id IN \(ids)")
  }

  private static func officers(where condition: SQL) -> Self {
    Query(
      """
      SELECT officer.id, officer.code, full_name, family_name, middle_name, given_name, birth_date,
             gender, national_id, phone, email, position, rank, education, political_theory,
             foreign_language, it_skill, officer.agency_id, agency.code AS agency_code,
             officer.notes, officer_sensitive.ethnicity
      FROM officer
      LEFT JOIN officer_sensitive ON officer_sensitive.officer_id = officer.id
      LEFT JOIN agency ON agency.id = officer.agency_id
      WHERE \(condition)
      ORDER BY officer.code
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> OfficerRecord {
    let id: ID<Officer> = try row.get("id")
    let code: Code<Officer> = try row.get("code")
    let name = PersonName(
      full: try row.get("full_name"),
      family: try row.get("family_name"),
      middle: try row.get("middle_name"),
      given: try row.get("given_name")
    )
    var officer = Officer(id: id, code: code, name: name)
    officer.birthDate = try row.get("birth_date")
    officer.gender = try row.get("gender")
    officer.nationalID = try row.get("national_id")
    officer.phone = try row.get("phone")
    officer.email = try row.get("email")
    officer.position = try row.get("position")
    officer.rank = try row.get("rank")
    officer.education = try row.get("education")
    officer.politicalTheory = try row.get("political_theory")
    officer.foreignLanguage = try row.get("foreign_language")
    officer.itSkill = try row.get("it_skill")
    officer.agency = try row.get("agency_id")
    let agency: Code<Agency>? = try row.get("agency_code")
    officer.notes = try row.get("notes")
    return OfficerRecord(officer: officer, ethnicity: try row.get("ethnicity"), agency: agency)
  }
}

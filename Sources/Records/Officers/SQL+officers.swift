public import Personnel
import Vietnamese

extension Query where Answer == ID<Officer> {
  /// The id of the officer with a code.
  public static func officerID(_ code: Code<Officer>) -> Self {
    Query("SELECT id FROM officer WHERE code = \(code)") { try $0.get("id") }
  }

  /// Writes a new officer's row; the id in the value given does not count.
  static func insert(_ officer: Officer) -> Self {
    Query(
      """
      INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key,
                           search_key, match_key, birth_date, gender, national_id, phone, email,
                           position, rank, education, political_theory, foreign_language,
                           it_skill, agency_id, notes)
      VALUES (\(officer.code), \(officer.name.full), \(officer.name.family),
              \(officer.name.middle), \(officer.name.given), \(officer.name.sortKey.text),
              \(officer.name.full.searchFold), \(officer.name.full.matchingFold),
              \(officer.birthDate), \(officer.gender), \(officer.nationalID), \(officer.phone),
              \(officer.email), \(officer.position), \(officer.rank), \(officer.education),
              \(officer.politicalTheory), \(officer.foreignLanguage), \(officer.itSkill),
              \(officer.agency), \(officer.notes))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension BulkTable {
  /// Officers, in the order of `Officer.values`; the records give their ids.
  public static let officers = BulkTable(
    "officer",
    "code",
    "full_name",
    "family_name",
    "middle_name",
    "given_name",
    "sort_key",
    "search_key",
    "match_key",
    "birth_date",
    "gender",
    "national_id",
    "phone",
    "email",
    "position",
    "rank",
    "education",
    "political_theory",
    "foreign_language",
    "it_skill",
    "agency_id",
    "notes"
  )

  /// Ethnicities, apart from the rest: whose, and which.
  public static let ethnicities = BulkTable("officer_sensitive", "officer_id", "ethnicity")
}

extension Officer {
  /// The values of a new officer's row, for adding many at once.
  public var values: [SQLValue] {
    [
      code.sqlValue, name.full.sqlValue, name.family.sqlValue, name.middle.sqlValue,
      name.given.sqlValue, name.sortKey.text.sqlValue, name.full.searchFold.sqlValue,
      name.full.matchingFold.sqlValue, birthDate.sqlValue, gender.sqlValue, nationalID.sqlValue,
      phone.sqlValue, email.sqlValue, position.sqlValue, rank.sqlValue, education.sqlValue,
      politicalTheory.sqlValue, foreignLanguage.sqlValue, itSkill.sqlValue, agency.sqlValue,
      notes.sqlValue,
    ]
  }
}

/// An officer's code with the id that the records gave.
public struct OfficerKey: Equatable, Sendable {
  public let code: Code<Officer>
  public let id: ID<Officer>
}

extension Query where Answer == OfficerKey {
  /// The ids of the officers with some codes.
  public static func ids(ofOfficers codes: [Code<Officer>]) -> Self {
    Query("SELECT code, id FROM officer WHERE code IN \(codes)") { row in
      OfficerKey(code: try row.get("code"), id: try row.get("id"))
    }
  }
}

extension SQL {
  /// Writes an officer's row, all of it, over the old one.
  static func update(_ officer: Officer) -> SQL {
    """
    UPDATE officer
    SET code = \(officer.code), full_name = \(officer.name.full),
        family_name = \(officer.name.family), middle_name = \(officer.name.middle),
        given_name = \(officer.name.given), sort_key = \(officer.name.sortKey.text),
        search_key = \(officer.name.full.searchFold),
        match_key = \(officer.name.full.matchingFold), birth_date = \(officer.birthDate),
        gender = \(officer.gender), national_id = \(officer.nationalID), phone = \(officer.phone),
        email = \(officer.email), position = \(officer.position), rank = \(officer.rank),
        education = \(officer.education), political_theory = \(officer.politicalTheory),
        foreign_language = \(officer.foreignLanguage), it_skill = \(officer.itSkill),
        agency_id = \(officer.agency), notes = \(officer.notes)
    WHERE id = \(officer.id)
    """
  }

  /// Keeps an officer's ethnicity, apart from the rest.
  public static func upsert(ethnicity: String, of officer: ID<Officer>) -> SQL {
    """
    INSERT INTO officer_sensitive (officer_id, ethnicity)
    VALUES (\(officer), \(ethnicity))
    ON CONFLICT (officer_id) DO UPDATE SET ethnicity = excluded.ethnicity
    """
  }

  /// Takes an officer's ethnicity away.
  public static func deleteEthnicity(of officer: ID<Officer>) -> SQL {
    "DELETE FROM officer_sensitive WHERE officer_id = \(officer)"
  }

  /// Frees an officer's national ID, so that another may have it before this one gets its own again.
  public static func freeNationalID(of officer: ID<Officer>) -> SQL {
    "UPDATE officer SET national_id = NULL WHERE id = \(officer)"
  }

  /// Takes an officer away, of whom nothing else is on record.
  public static func delete(officer: ID<Officer>) -> SQL {
    "DELETE FROM officer WHERE id = \(officer)"
  }
}

public import Personnel
import Vietnamese

extension Query where Answer == ID<Officer> {
  /// Writes a new officer down; the id in the value given does not count.
  public static func insert(_ officer: Officer) -> Self {
    Query(
      """
      INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key,
                           search_key, match_key, birth_date, gender, national_id, phone, email,
                           position, rank, education, political_theory)
      VALUES (\(officer.code), \(officer.name.full), \(officer.name.family),
              \(officer.name.middle), \(officer.name.given), \(officer.name.sortKey.text),
              \(officer.name.full.searchFold), \(officer.name.full.matchingFold),
              \(officer.birthDate), \(officer.gender), \(officer.nationalID), \(officer.phone),
              \(officer.email), \(officer.position), \(officer.rank), \(officer.education),
              \(officer.politicalTheory))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes an officer's values, all of them, over the old ones.
  public static func update(_ officer: Officer) -> SQL {
    """
    UPDATE officer
    SET code = \(officer.code), full_name = \(officer.name.full),
        family_name = \(officer.name.family), middle_name = \(officer.name.middle),
        given_name = \(officer.name.given), sort_key = \(officer.name.sortKey.text),
        search_key = \(officer.name.full.searchFold),
        match_key = \(officer.name.full.matchingFold), birth_date = \(officer.birthDate),
        gender = \(officer.gender), national_id = \(officer.nationalID), phone = \(officer.phone),
        email = \(officer.email), position = \(officer.position), rank = \(officer.rank),
        education = \(officer.education), political_theory = \(officer.politicalTheory)
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
}

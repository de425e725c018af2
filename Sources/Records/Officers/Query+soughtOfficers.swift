public import Personnel

/// A name with a year of birth: who is sought among many of the same name.
public struct NameAndBirthYear: Hashable, Sendable {
  /// Folded for matching.
  public let name: String
  public let year: Int

  /// A name, folded for matching, and a year.
  public init(name: String, year: Int) {
    self.name = name
    self.year = year
  }
}

extension Query where Answer == ID<Officer> {
  /// Those with some national IDs.
  public static func officers(withNationalIDs numbers: [NationalID]) -> Self {
    Query("SELECT id FROM officer WHERE national_id IN \(numbers)") { try $0.get("id") }
  }

  /// Those of a name who were born in a year, however much of the date is known.
  public static func officers(born people: [NameAndBirthYear]) -> Self {
    let sought = people.map { person -> SQL in
      let year = PartialDate.year(person.year).description
      return "(\(person.name), \(year), \(year + "-99"))"
    }
    return Query(
      """
      WITH sought (name, earliest, latest) AS (VALUES \(SQL.list(sought)))
      SELECT officer.id
      FROM sought
      JOIN officer ON officer.match_key = sought.name
        AND officer.birth_date >= sought.earliest AND officer.birth_date <= sought.latest
      """
    ) { try $0.get("id") }
  }

  /// Those of a name, folded for matching, the first ones.
  public static func officers(named name: String, limit: Int) -> Self {
    Query("SELECT id FROM officer WHERE match_key = \(name) ORDER BY id LIMIT \(limit)") {
      try $0.get("id")
    }
  }

  /// Those of some names, folded for matching, of whom neither birth date nor agency is known.
  public static func unplacedOfficers(named names: [String]) -> Self {
    Query(
      """
      SELECT id
      FROM officer
      WHERE match_key IN \(names) AND birth_date IS NULL AND agency_id IS NULL
      """
    ) { try $0.get("id") }
  }
}

/// An officer with the name as it is matched.
public struct OfficerFold: Equatable, Sendable {
  public let id: ID<Officer>
  public let name: String
}

extension Query where Answer == OfficerFold {
  /// Everybody who works at an agency, or is or was assigned there.
  public static func officers(everAt agency: ID<Agency>) -> Self {
    Query(
      """
      SELECT id, match_key
      FROM officer
      WHERE agency_id = \(agency)
      UNION
      SELECT officer.id, officer.match_key
      FROM assignment
      JOIN officer ON officer.id = assignment.officer_id
      WHERE assignment.agency_id = \(agency)
      """
    ) { row in
      OfficerFold(id: try row.get("id"), name: try row.get("match_key"))
    }
  }
}

extension SQL {
  /// Parts of a statement with commas between them.
  fileprivate static func list(_ parts: [SQL]) -> SQL {
    var list: SQL = ""
    for (place, part) in parts.enumerated() {
      let comma: SQL = place == 0 ? "" : ", "
      list = "\(list)\(comma)\(part)"
    }
    return list
  }
}

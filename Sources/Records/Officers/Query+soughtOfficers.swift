public import Personnel

/// A name with a birth date: who is sought among many of the same name.
public struct NameAndBirthDate: Hashable, Sendable {
  /// Folded for matching.
  public let name: String
  public let date: PartialDate

  /// A name, folded for matching, and a date, as much of it as is known.
  public init(name: String, date: PartialDate) {
    self.name = name
    self.date = date
  }
}

extension Query where Answer == ID<Officer> {
  /// Those with some national IDs.
  public static func officers(withNationalIDs numbers: [NationalID]) -> Self {
    Query("SELECT id FROM officer WHERE national_id IN \(numbers)") { try $0.get("id") }
  }

  /// Those of a name whose birth date may be the one that is sought: the same, or the one within the
  /// other where of one no more is known.
  public static func officers(born people: some Sequence<NameAndBirthDate>) -> Self {
    let sought = Set(people.lazy.flatMap(BirthSpan.all(of:))).map { span -> SQL in
      "(\(span.name), \(span.earliest), \(span.latest))"
    }
    return Query(
      """
      WITH sought (name, earliest, latest) AS (VALUES \(SQL.rows(sought)))
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

/// Birth dates on record, as they are written there, between which somebody of a name is sought.
private struct BirthSpan: Hashable {
  let name: String
  let earliest: String
  let latest: String

  /// All that go with a date: those within it, and itself as far as less of it is known.
  static func all(of person: NameAndBirthDate) -> [BirthSpan] {
    let text = person.date.description
    let year = String(text.prefix(4))
    let month = String(text.prefix(7))
    func span(_ earliest: String, _ latest: String) -> BirthSpan {
      BirthSpan(name: person.name, earliest: earliest, latest: latest)
    }
    return switch person.date {
    case .year: [span(year, year + "-99")]
    case .month: [span(year, year), span(month, month + "-99")]
    case .day: [span(year, year), span(month, month), span(text, text)]
    }
  }
}

public import Chronology
public import Personnel
public import Vietnamese

/// An officer in a list, with the place from which the next page goes on.
public struct OfficerRow: Equatable, Sendable {
  public let id: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let position: String?
  public let place: OfficerPlace
}

/// A place in the list of officers: after it come those with a higher rank, key and id.
public struct OfficerPlace: Equatable, Sendable {
  /// 0 for an exact spelling, 1 for one without marks.
  public let rank: Int
  public let key: String
  public let id: Int64

  /// A place by its parts.
  public init(rank: Int, key: String, id: Int64) {
    self.rank = rank
    self.key = key
    self.id = id
  }
}

extension Query where Answer == OfficerRow {
  /// So many officers after a place, in the order of official lists.
  public static func officers(
    _ filter: OfficerFilter,
    after place: OfficerPlace?,
    limit: Int
  ) -> Self {
    let start: SQL =
      place.map { "(rank, sort_key, id) > (\($0.rank), \($0.key), \($0.id))" } ?? "1 = 1"
    return Query(
      """
      SELECT rank, sort_key, id, code, full_name, position
      FROM (
        SELECT \(filter.rank) AS rank, officer.sort_key, officer.id, officer.code,
               officer.full_name, officer.position
        FROM officer
        WHERE \(filter.condition)
      ) AS found
      WHERE \(start)
      ORDER BY rank, sort_key, id
      LIMIT \(limit)
      """
    ) { row in
      let rank: Int = try row.get("rank")
      let key: String = try row.get("sort_key")
      let id: ID<Officer> = try row.get("id")
      return OfficerRow(
        id: id,
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position"),
        place: OfficerPlace(rank: rank, key: key, id: id.number)
      )
    }
  }

  /// An officer as lists and headings name one.
  public static func officer(_ id: ID<Officer>) -> Self {
    Query("SELECT sort_key, id, code, full_name, position FROM officer WHERE id = \(id)") { row in
      let key: String = try row.get("sort_key")
      let id: ID<Officer> = try row.get("id")
      return OfficerRow(
        id: id,
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position"),
        place: OfficerPlace(rank: 0, key: key, id: id.number)
      )
    }
  }
}

extension Query where Answer == Int {
  /// How many officers a filter leaves.
  public static func officerCount(_ filter: OfficerFilter) -> Self {
    Query("SELECT count(*) AS officers FROM officer WHERE \(filter.condition)") {
      try $0.get("officers")
    }
  }
}

/// A duty of an officer at an agency, both as they are called on a day.
public struct DutyLine: Equatable, Sendable {
  public let officer: ID<Officer>
  public let agency: ID<Agency>
  public let agencyName: Bilingual
  public let duty: Bilingual
}

extension Query where Answer == DutyLine {
  /// What some officers are assigned to on a day, in agencies that exist then.
  public static func dutyLines(of officers: [ID<Officer>], on day: Day) -> Self {
    Query(
      """
      SELECT assignment.officer_id, assignment.agency_id, agency_standing.name_vi,
             agency_standing.name_en, duty.title_vi, duty.title_en
      FROM assignment
      JOIN duty ON duty.code = assignment.duty_code
      JOIN agency_standing ON agency_standing.agency_id = assignment.agency_id
      WHERE assignment.officer_id IN \(officers)
        AND \(SQL.held("assignment", on: day)) AND \(SQL.held("agency_standing", on: day))
      ORDER BY assignment.officer_id, duty.place, assignment.agency_id, assignment.id
      """
    ) { row in
      DutyLine(
        officer: try row.get("officer_id"),
        agency: try row.get("agency_id"),
        agencyName: try row.bilingual("name_vi", "name_en"),
        duty: try row.bilingual("title_vi", "title_en")
      )
    }
  }
}

public import Chronology
public import Personnel
public import Vietnamese

/// An agency as it is called and grouped on a day.
public struct AgencyLine: Equatable, Sendable {
  public let id: ID<Agency>
  public let code: Code<Agency>
  public let name: Bilingual
  public let kind: AgencyKind
  public let group: AgencyGroup
}

extension Query where Answer == AgencyLine {
  /// The agencies that exist on a day, under the names of that day, in the province's order; under
  /// an agency, or it alone.
  public static func agencyLines(
    on day: Day,
    under agency: ID<Agency>? = nil,
    alone: Bool = false
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency, alone: alone))
      SELECT agency_id, code, name_vi, name_en, kind, agency_group
      FROM line
      ORDER BY place, agency_id
      """
    ) { row in
      AgencyLine(
        id: try row.get("agency_id"),
        code: try row.get("code"),
        name: try row.bilingual("name_vi", "name_en"),
        kind: try row.get("kind"),
        group: try row.get("agency_group")
      )
    }
  }
}

/// An agency and the one that it answers to.
public struct AgencyParent: Equatable, Sendable {
  public let agency: ID<Agency>
  public let parent: ID<Agency>
}

extension Query where Answer == AgencyParent {
  /// The agencies that answer to another on a day.
  public static func agencyParents(on day: Day) -> Self {
    Query(
      """
      SELECT agency_standing.agency_id, agency_standing.parent_id
      FROM agency_standing
      JOIN listed_agency AS agency ON agency.id = agency_standing.agency_id
      WHERE \(SQL.held("agency_standing", on: day)) AND \(SQL.held("agency", on: day))
        AND agency_standing.parent_id IS NOT NULL
      ORDER BY agency_standing.agency_id
      """
    ) { AgencyParent(agency: try $0.get("agency_id"), parent: try $0.get("parent_id")) }
  }
}

extension Query where Answer == Int {
  /// How many agencies the reader sees in lists, whenever they existed, counted up to a number.
  public static func agencyCount(atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS agencies
      FROM (SELECT 1 AS one FROM listed_agency AS agency LIMIT \(most)) AS found
      """
    ) { try $0.get("agencies") }
  }
}

public import Chronology
public import Personnel

/// How many officers an agency has on a day.
public struct AgencyCount: Equatable, Sendable {
  public let agency: ID<Agency>
  public let officers: Int
}

extension Query where Answer == AgencyCount {
  /// The agencies that exist and have officers on a day, each officer counted once in each.
  public static func officerCounts(on day: Day) -> Self {
    Query(
      """
      SELECT assignment.agency_id, count(DISTINCT assignment.officer_id) AS officers
      FROM assignment
      JOIN agency ON agency.id = assignment.agency_id AND \(SQL.held("agency", on: day))
      WHERE \(SQL.held("assignment", on: day))
      GROUP BY assignment.agency_id
      ORDER BY assignment.agency_id
      """
    ) { row in
      AgencyCount(agency: try row.get("agency_id"), officers: try row.get("officers"))
    }
  }
}

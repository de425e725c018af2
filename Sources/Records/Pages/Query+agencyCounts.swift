public import Chronology
public import Personnel

/// How many officers an agency has on a day.
public struct AgencyCount: Equatable, Sendable {
  public let agency: ID<Agency>
  public let officers: Int
}

extension Query where Answer == AgencyCount {
  /// The agencies that have officers on a day, each officer counted once in each.
  public static func officerCounts(on day: Day) -> Self {
    Query(
      """
      SELECT agency_id, count(DISTINCT officer_id) AS officers
      FROM assignment
      WHERE \(SQL.held("assignment", on: day))
      GROUP BY agency_id
      ORDER BY agency_id
      """
    ) { row in
      AgencyCount(agency: try row.get("agency_id"), officers: try row.get("officers"))
    }
  }
}

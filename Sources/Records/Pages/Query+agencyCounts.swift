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

/// How many officers an agency has on a duty on a day.
public struct DutyCount: Equatable, Sendable {
  public let agency: ID<Agency>
  public let duty: Code<Duty>
  public let principals: Int
  public let deputies: Int
}

extension Query where Answer == DutyCount {
  /// Who carries which duty where on a day. An officer counts once, and as principal where both.
  public static func dutyCounts(on day: Day) -> Self {
    Query(
      """
      SELECT agency_id, duty_code,
             count(*) FILTER (WHERE role = 'principal') AS principals,
             count(*) FILTER (WHERE role = 'deputy') AS deputies
      FROM (
        SELECT agency_id, duty_code, officer_id, max(role) AS role
        FROM assignment
        WHERE \(SQL.held("assignment", on: day))
        GROUP BY agency_id, duty_code, officer_id
      ) AS holder
      GROUP BY agency_id, duty_code
      ORDER BY agency_id, duty_code
      """
    ) { row in
      DutyCount(
        agency: try row.get("agency_id"),
        duty: try row.get("duty_code"),
        principals: try row.get("principals"),
        deputies: try row.get("deputies")
      )
    }
  }
}

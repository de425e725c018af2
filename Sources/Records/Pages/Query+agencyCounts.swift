public import Chronology
public import Personnel

/// How many officers an agency has on a day.
public struct AgencyCount: Equatable, Sendable {
  public let agency: ID<Agency>
  public let officers: Int
}

extension Query where Answer == AgencyCount {
  /// The agencies that exist on a day with those who are in charge of one of some duties there, none
  /// counted further than to a number.
  ///
  /// - Parameter agencies: Only of these, whether they exist or not; nil for all that do.
  public static func principals(
    of duties: [Code<Duty>],
    on day: Day,
    upTo most: Int,
    among agencies: [ID<Agency>]? = nil
  ) -> Self {
    let some: SQL = agencies.map { "agency.id IN \($0)" } ?? SQL.held("agency", on: day)
    return Query(
      """
      SELECT agency.id AS agency_id, (
        SELECT count(*)
        FROM (
          SELECT DISTINCT assignment.officer_id
          FROM assignment
          WHERE assignment.agency_id = agency.id AND \(SQL.held("assignment", on: day))
            AND assignment.duty_code IN \(duties) AND assignment.role = 'principal'
          LIMIT \(most)
        ) AS counted
      ) AS officers
      FROM agency
      WHERE \(some)
      ORDER BY agency.id
      """
    ) { row in
      AgencyCount(agency: try row.get("agency_id"), officers: try row.get("officers"))
    }
  }

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

public import Chronology
public import Personnel

/// Somebody who answers for a duty at an agency on a day, with how to reach them.
public struct FocalPerson: Equatable, Sendable {
  public let agency: ID<Agency>
  public let code: Code<Officer>
  public let name: String
  public let position: String?
  public let duty: Code<Duty>
  public let share: Assignment.Share
  public let role: Assignment.Role
  public let decision: Assignment.Decision
  public let from: Day
  public let phone: String?
  public let email: String?
}

extension Query where Answer == FocalPerson {
  /// Who holds one of some duties on a day, agency by agency; in each those who answer for it before
  /// their deputies, and then as lists of people are ordered.
  public static func focalPeople(
    of duties: [Code<Duty>],
    on day: Day,
    under agency: ID<Agency>?
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT assignment.agency_id, officer.code, officer.full_name, officer.position,
             assignment.duty_code, assignment.share, assignment.role, assignment.decision_number,
             assignment.decision_day, assignment.from_day, officer.phone, officer.email
      FROM assignment
      JOIN line ON line.agency_id = assignment.agency_id
      JOIN officer ON officer.id = assignment.officer_id
      JOIN duty ON duty.code = assignment.duty_code
      WHERE assignment.duty_code IN \(duties) AND \(SQL.held("assignment", on: day))
      ORDER BY line.place, line.agency_id, duty.place,
               CASE WHEN assignment.role = 'principal' THEN 0 ELSE 1 END,
               officer.sort_key, officer.code, assignment.from_day, assignment.id
      """
    ) { row in
      FocalPerson(
        agency: try row.get("agency_id"),
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position"),
        duty: try row.get("duty_code"),
        share: try row.get("share"),
        role: try row.get("role"),
        decision: Assignment.Decision(
          number: try row.get("decision_number"),
          day: try row.get("decision_day")
        ),
        from: try row.get("from_day"),
        phone: try row.get("phone"),
        email: try row.get("email")
      )
    }
  }
}

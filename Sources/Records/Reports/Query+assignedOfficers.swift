public import Chronology
public import Personnel

/// One assignment that is active on a day, with the officer who holds it.
public struct AssignedOfficer: Equatable, Sendable {
  public let agency: ID<Agency>
  public let officer: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let position: String?
  public let duty: Code<Duty>
  public let share: Assignment.Share
  public let role: Assignment.Role
  public let decision: String
  public let from: Day
}

extension Query where Answer == AssignedOfficer {
  /// The assignments active on a day in agencies that exist then, agency by agency and in each as
  /// lists of people are ordered; under an agency, or at it alone; perhaps only those of officers who
  /// are at more than one agency.
  public static func assignedOfficers(
    on day: Day,
    under agency: ID<Agency>? = nil,
    alone: Bool = false,
    ofSeveralAgencies: Bool = false
  ) -> Self {
    let several: SQL =
      ofSeveralAgencies
      ? "AND assignment.officer_id IN (\(SQL.assignedInSeveralLines(on: day)))" : ""
    return Query(
      """
      \(SQL.withLines(on: day, under: agency, alone: alone))
      SELECT assignment.agency_id, assignment.officer_id, officer.code, officer.full_name,
             officer.position, assignment.duty_code, assignment.share, assignment.role,
             assignment.decision_number, assignment.from_day
      FROM assignment
      JOIN line ON line.agency_id = assignment.agency_id
      JOIN officer ON officer.id = assignment.officer_id
      JOIN duty ON duty.code = assignment.duty_code
      WHERE \(SQL.held("assignment", on: day)) \(several)
      ORDER BY line.place, line.agency_id, officer.sort_key, officer.code, duty.place,
               assignment.from_day, assignment.id
      """
    ) { row in
      AssignedOfficer(
        agency: try row.get("agency_id"),
        officer: try row.get("officer_id"),
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position"),
        duty: try row.get("duty_code"),
        share: try row.get("share"),
        role: try row.get("role"),
        decision: try row.get("decision_number"),
        from: try row.get("from_day")
      )
    }
  }
}

extension Query where Answer == Int {
  /// How many assignments are active on a day, counted up to a number.
  public static func assignedCount(
    on day: Day,
    under agency: ID<Agency>? = nil,
    atMost most: Int
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT count(*) AS assignments
      FROM (SELECT officer_id FROM (\(SQL.assignedInLines(on: day))) AS duty LIMIT \(most)) AS found
      """
    ) { try $0.get("assignments") }
  }
}

extension AssignedOfficer {
  /// The assignment as coverage rules ask for it; it is known to be active.
  public var assignment: Assignment {
    Assignment(
      id: ID(0),
      officer: officer,
      agency: agency,
      duty: duty,
      decision: .init(number: decision, day: nil),
      share: share,
      role: role,
      days: DayRange(from: from)
    )
  }
}

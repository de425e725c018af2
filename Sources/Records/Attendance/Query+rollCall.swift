import Chronology
public import Personnel
public import Training
public import Vietnamese

/// Somebody whose name is called at a session, with what is recorded.
public struct CalledOfficer: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let officer: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let agency: Bilingual?
  /// Nil where nobody has marked the officer so far.
  public let mark: AttendanceMark?
}

extension Query where Answer == CalledOfficer {
  /// Those who belong to a session, in the order of official lists: everybody in the class but who
  /// was withdrawn by its day.
  public static func called(at session: Session) -> Self {
    Query(
      """
      SELECT enrolment.id, enrolment.officer_id, officer.code, officer.full_name,
             agency_standing.name_vi, agency_standing.name_en, attendance.status_code,
             attendance.credited_periods
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      LEFT JOIN agency_standing ON agency_standing.agency_id = \(SQL.officerAgency(on: session.day))
        AND \(SQL.held("agency_standing", on: session.day))
      LEFT JOIN attendance ON attendance.enrolment_id = enrolment.id
        AND attendance.session_id = \(session.id)
      WHERE enrolment.class_id = \(session.trainingClass)
        AND (enrolment.withdrawn_on IS NULL OR enrolment.withdrawn_on > \(session.day))
      ORDER BY officer.sort_key, officer.code
      """
    ) { row in
      let vi: String? = try row.get("name_vi")
      let en: String? = try row.get("name_en")
      let status: Code<AttendanceStatus>? = try row.get("status_code")
      let periods: Int? = try row.get("credited_periods")
      return CalledOfficer(
        enrolment: try row.get("id"),
        officer: try row.get("officer_id"),
        code: try row.get("code"),
        name: try row.get("full_name"),
        agency: vi.map { Bilingual(vi: $0, en: en ?? $0) },
        mark: status.map { AttendanceMark($0, creditedPeriods: periods) }
      )
    }
  }
}

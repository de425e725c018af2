public import Personnel
public import Training
import Vietnamese

extension Query where Answer == AttendanceRecord {
  /// How some enrolled officers were at their sessions.
  public static func attendance(of enrolments: [ID<Enrolment>]) -> Self {
    Query(
      """
      SELECT session_id, enrolment_id, status_code, credited_periods
      FROM attendance
      WHERE enrolment_id IN \(enrolments)
      ORDER BY enrolment_id, session_id
      """
    ) { row in
      AttendanceRecord(
        session: try row.get("session_id"),
        enrolment: try row.get("enrolment_id"),
        status: try row.get("status_code"),
        creditedPeriods: try row.get("credited_periods")
      )
    }
  }
}

extension Query where Answer == ComponentScore {
  /// Every score of some enrolled officers, resits too.
  public static func scores(of enrolments: [ID<Enrolment>]) -> Self {
    Query(
      """
      SELECT enrolment_id, component_code, score, day
      FROM score
      WHERE enrolment_id IN \(enrolments)
      ORDER BY enrolment_id, component_code, attempt
      """
    ) { row in
      ComponentScore(
        enrolment: try row.get("enrolment_id"),
        component: try row.get("component_code"),
        score: try row.get("score"),
        day: try row.get("day")
      )
    }
  }
}

extension Query where Answer == RecordedResult {
  /// The results of some enrolled officers, as recorded.
  public static func recordedResults(of enrolments: [ID<Enrolment>]) -> Self {
    Query(
      """
      SELECT enrolment_id, outcome, mark, classification_vi, classification_en,
             credited_numerator, credited_denominator, held_periods
      FROM result
      WHERE enrolment_id IN \(enrolments)
      ORDER BY enrolment_id
      """
    ) { row in
      let enrolment: ID<Enrolment> = try row.get("enrolment_id")
      let outcome: String = try row.get("outcome")
      let mark: Score? = try row.get("mark")
      let vi: String? = try row.get("classification_vi")
      let en: String? = try row.get("classification_en")
      return RecordedResult(
        enrolment: enrolment,
        outcome: outcome,
        mark: mark,
        classification: vi.map { Bilingual(vi: $0, en: en ?? $0) },
        credited: try row.get("credited_numerator"),
        denominator: try row.get("credited_denominator"),
        held: try row.get("held_periods")
      )
    }
  }
}

public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// The outcome of an enrolment as recorded.
public struct RecordedResult: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  /// `withdrawn`, `incomplete`, `notEligible`, `failed` or `passed`.
  public let outcome: String
  public let mark: Score?
  public let classification: Bilingual?
  /// Credited periods, in parts of `denominator`.
  public let credited: Int
  public let denominator: Int
  /// Periods of the sessions whose roll-call is closed.
  public let held: Int
}

extension Query where Answer == RecordedResult {
  /// The results of a class, as far as they were recorded at a moment.
  public static func recordedResults(
    of id: ID<TrainingClass>,
    knownAt instant: Instant? = nil
  ) -> Self {
    Query(
      """
      SELECT result.enrolment_id, result.outcome, result.mark, result.classification_vi,
             result.classification_en, result.credited_numerator, result.credited_denominator,
             result.held_periods
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      WHERE enrolment.class_id = \(id) AND \(SQL.resultKnown(at: instant))
      ORDER BY result.enrolment_id
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

extension Query where Answer == ComponentScore {
  /// Every score of a class, resits too, in no order: a class of a whole province has a hundred
  /// thousand, and to sort them takes as long as to find them.
  public static func classScores(of id: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT score.enrolment_id, score.component_code, score.score, score.day
      FROM score
      JOIN enrolment ON enrolment.id = score.enrolment_id
      WHERE enrolment.class_id = \(id)
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

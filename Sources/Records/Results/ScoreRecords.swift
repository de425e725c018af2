public import Personnel
public import Training

/// A score with its number among those of its component.
public struct ScoreRecord: Equatable, Sendable {
  public let score: ComponentScore
  /// 1 for the first, 2 for the resit.
  public let attempt: Int

  /// A score by its number.
  public init(_ score: ComponentScore, attempt: Int) {
    self.score = score
    self.attempt = attempt
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "component": score.component, "attempt": attempt, "score": score.score, "day": score.day,
    ])
  }
}

extension Query where Answer == ScoreRecord {
  /// The scores of a class, by enrolment, component and attempt.
  public static func scores(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT score.enrolment_id, score.component_code, score.attempt, score.score, score.day
      FROM score
      JOIN enrolment ON enrolment.id = score.enrolment_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY score.enrolment_id, score.component_code, score.attempt
      """
    ) { row in
      let enrolment: ID<Enrolment> = try row.get("enrolment_id")
      let component: Code<CourseAssessment.Component> = try row.get("component_code")
      let attempt: Int = try row.get("attempt")
      return ScoreRecord(
        ComponentScore(
          enrolment: enrolment,
          component: component,
          score: try row.get("score"),
          day: try row.get("day")
        ),
        attempt: attempt
      )
    }
  }
}

extension SQL {
  /// Writes a score in a class, over what was written before; a component that the class's course
  /// does not have is refused.
  public static func upsert(
    _ record: ScoreRecord,
    in trainingClass: TrainingClass,
    by recorder: String? = nil
  ) -> SQL {
    upsert([record], in: trainingClass, by: recorder)
  }

  /// Writes scores in a class in one statement, at least one.
  public static func upsert(
    _ records: [ScoreRecord],
    in trainingClass: TrainingClass,
    by recorder: String?
  ) -> SQL {
    let rows = records.lazy.map { record -> SQL in
      """
      (\(record.score.enrolment), \(trainingClass.id), \(trainingClass.course),
       \(record.score.component), \(record.attempt), \(record.score.score), \(record.score.day),
       \(recorder))
      """
    }
    return """
      INSERT INTO score (enrolment_id, class_id, course_code, component_code, attempt, score, day,
                         recorded_by)
      VALUES \(SQL.rows(rows))
      ON CONFLICT (enrolment_id, component_code, attempt) DO UPDATE
      SET score = excluded.score, day = excluded.day, recorded_by = excluded.recorded_by
      """
  }

  /// Takes a score back.
  public static func delete(_ record: ScoreRecord) -> SQL {
    """
    DELETE FROM score
    WHERE enrolment_id = \(record.score.enrolment) AND component_code = \(record.score.component)
      AND attempt = \(record.attempt)
    """
  }
}

extension Query where Answer == String {
  /// By whom the scores of a class were recorded that stand: those who entered, marked or moderated
  /// them.
  public static func scoreRecorders(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT score.recorded_by AS name
      FROM score
      WHERE score.class_id = \(trainingClass) AND score.recorded_by IS NOT NULL
      UNION
      SELECT marker_score.marker AS name
      FROM marker_score
      WHERE marker_score.class_id = \(trainingClass)
      UNION
      SELECT score_moderation.actor AS name
      FROM score_moderation
      JOIN enrolment ON enrolment.id = score_moderation.enrolment_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY name
      """
    ) { try $0.get("name") }
  }
}

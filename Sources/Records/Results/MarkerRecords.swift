public import Chronology
public import Personnel
public import Training

/// What one of several markers gave a learner for a component.
public struct MarkerScore: Equatable, Sendable {
  public let score: ComponentScore
  public let attempt: Int
  /// By whose name the marker is known.
  public let marker: String

  /// A marker's score.
  public init(_ score: ComponentScore, attempt: Int, marker: String) {
    self.score = score
    self.attempt = attempt
    self.marker = marker
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "component": score.component, "attempt": attempt, "score": score.score, "day": score.day,
      "marker": marker,
    ])
  }
}

extension Query where Answer == MarkerScore {
  /// What the markers of a class gave, in the order in which they did.
  public static func markerScores(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT enrolment_id, component_code, attempt, marker, score, day
      FROM marker_score
      WHERE class_id = \(trainingClass)
      ORDER BY enrolment_id, component_code, attempt, at, marker
      """
    ) { row in
      let enrolment: ID<Enrolment> = try row.get("enrolment_id")
      let component: Code<CourseAssessment.Component> = try row.get("component_code")
      let attempt: Int = try row.get("attempt")
      let marker: String = try row.get("marker")
      return MarkerScore(
        ComponentScore(
          enrolment: enrolment,
          component: component,
          score: try row.get("score"),
          day: try row.get("day")
        ),
        attempt: attempt,
        marker: marker
      )
    }
  }
}

extension SQL {
  /// Writes what markers gave over what each gave before, at least one.
  public static func upsert(
    _ scores: [MarkerScore],
    in trainingClass: TrainingClass,
    at now: Instant
  ) -> SQL {
    let rows = scores.lazy.map { record -> SQL in
      """
      (\(record.score.enrolment), \(trainingClass.id), \(trainingClass.course),
       \(record.score.component), \(record.attempt), \(record.marker), \(record.score.score),
       \(record.score.day), \(now))
      """
    }
    return """
      INSERT INTO marker_score (enrolment_id, class_id, course_code, component_code, attempt, marker,
                                score, day, at)
      VALUES \(SQL.rows(rows))
      ON CONFLICT (enrolment_id, component_code, attempt, marker) DO UPDATE
      SET score = excluded.score, day = excluded.day
      """
  }

  /// Takes away what markers gave and what was decided between them.
  public static func deleteMarking(
    of enrolment: ID<Enrolment>,
    _ component: Code<CourseAssessment.Component>,
    attempt: Int
  ) -> [SQL] {
    [
      """
      DELETE FROM marker_score
      WHERE enrolment_id = \(enrolment) AND component_code = \(component) AND attempt = \(attempt)
      """,
      deleteModeration(of: enrolment, component, attempt: attempt),
    ]
  }

  /// Takes away what was decided between markers.
  public static func deleteModeration(
    of enrolment: ID<Enrolment>,
    _ component: Code<CourseAssessment.Component>,
    attempt: Int
  ) -> SQL {
    """
    DELETE FROM score_moderation
    WHERE enrolment_id = \(enrolment) AND component_code = \(component) AND attempt = \(attempt)
    """
  }
}

/// What somebody decided where markers lay too far apart.
public struct ScoreModeration: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let component: Code<CourseAssessment.Component>
  public let attempt: Int
  public let score: Score
  public let actor: String
  public let at: Instant
  public let reason: String

  /// A decision with its reason.
  public init(
    enrolment: ID<Enrolment>,
    component: Code<CourseAssessment.Component>,
    attempt: Int,
    score: Score,
    actor: String,
    at: Instant,
    reason: String
  ) {
    self.enrolment = enrolment
    self.component = component
    self.attempt = attempt
    self.score = score
    self.actor = actor
    self.at = at
    self.reason = reason
  }
}

extension Query where Answer == ScoreModeration {
  /// What was decided between the markers of a class.
  public static func moderations(in trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT score_moderation.enrolment_id, score_moderation.component_code,
             score_moderation.attempt, score_moderation.score, score_moderation.actor,
             score_moderation.at, score_moderation.reason
      FROM score_moderation
      JOIN enrolment ON enrolment.id = score_moderation.enrolment_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY score_moderation.enrolment_id, score_moderation.component_code,
               score_moderation.attempt
      """
    ) { row in
      ScoreModeration(
        enrolment: try row.get("enrolment_id"),
        component: try row.get("component_code"),
        attempt: try row.get("attempt"),
        score: try row.get("score"),
        actor: try row.get("actor"),
        at: try row.get("at"),
        reason: try row.get("reason")
      )
    }
  }
}

extension SQL {
  /// Writes down what was decided, over what was decided before.
  public static func upsert(_ moderation: ScoreModeration) -> SQL {
    """
    INSERT INTO score_moderation (enrolment_id, component_code, attempt, score, actor, at, reason)
    VALUES (\(moderation.enrolment), \(moderation.component), \(moderation.attempt),
            \(moderation.score), \(moderation.actor), \(moderation.at), \(moderation.reason))
    ON CONFLICT (enrolment_id, component_code, attempt) DO UPDATE
    SET score = excluded.score, actor = excluded.actor, at = excluded.at, reason = excluded.reason
    """
  }
}

public import Chronology
public import Personnel
public import Training

/// A rating that a supervisor gave, as it stands on record.
public struct FollowUpGiven: Equatable, Sendable {
  public let due: FollowUpDue
  /// By the code of the competency.
  public let ratings: [FollowUpRating]
  public let rater: String
  public let day: Day
  /// When it was written down, or corrected last.
  public let at: Instant
}

extension Reading {
  /// The rating that was given for an enrolment; nil where nobody gave it.
  public func given(
    _ followUp: FollowUp,
    of enrolment: ID<Enrolment>,
    on day: Day
  ) throws -> FollowUpGiven? {
    let rows = try all(.ratings(followUp, of: enrolment))
    guard let last = rows.max(by: { $0.at < $1.at }),
      let due = try first(.rated(enrolment, followUp, on: day))
    else { return nil }
    return FollowUpGiven(
      due: due,
      ratings: rows.map(\.rating),
      rater: last.rater,
      day: last.day,
      at: last.at
    )
  }
}

struct FollowUpRow: Equatable, Sendable {
  let rating: FollowUpRating
  let rater: String
  let day: Day
  let at: Instant
}

extension Query where Answer == FollowUpRow {
  static func ratings(_ followUp: FollowUp, of enrolment: ID<Enrolment>) -> Self {
    Query(
      """
      SELECT competency_code, level, words, rater, day, at FROM follow_up_rating
      WHERE enrolment_id = \(enrolment) AND months = \(followUp.months)
      ORDER BY competency_code
      """
    ) { row in
      FollowUpRow(
        rating: FollowUpRating(
          try row.get("competency_code"),
          try row.get("level"),
          words: try row.get("words")
        ),
        rater: try row.get("rater"),
        day: try row.get("day"),
        at: try row.get("at")
      )
    }
  }
}

/// A rating in the list of those that were given.
public struct FollowUpLine: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let name: String
  public let title: String
  public let followUp: FollowUp
  public let rater: String
  public let day: Day
}

extension Query where Answer == FollowUpLine {
  /// The ratings that were given or corrected last, the newest first.
  public static func latestRatings(_ limit: Int) -> Self {
    Query(
      """
      SELECT enrolment.id, officer.full_name, training_class.title, follow_up_rating.months,
             max(follow_up_rating.rater) AS rater, max(follow_up_rating.day) AS day
      FROM follow_up_rating
      JOIN enrolment ON enrolment.id = follow_up_rating.enrolment_id
      JOIN officer ON officer.id = enrolment.officer_id
      JOIN training_class ON training_class.id = enrolment.class_id
      GROUP BY enrolment.id, officer.full_name, training_class.title, follow_up_rating.months
      ORDER BY max(follow_up_rating.at) DESC, enrolment.id, follow_up_rating.months
      LIMIT \(limit)
      """
    ) { row in
      let months: Int = try row.get("months")
      guard let followUp = FollowUp(rawValue: months) else {
        throw RecordFault.broken("a rating after \(months) months")
      }
      return FollowUpLine(
        enrolment: try row.get("id"),
        name: try row.get("full_name"),
        title: try row.get("title"),
        followUp: followUp,
        rater: try row.get("rater"),
        day: try row.get("day")
      )
    }
  }
}

extension SQL {
  /// Writes a rating anew that was given before; what it was stands in the log.
  public static func change(
    _ rating: FollowUpRating,
    of due: FollowUpDue,
    rater: String,
    on day: Day,
    at now: Instant,
    by actor: String
  ) -> SQL {
    """
    UPDATE follow_up_rating
    SET level = \(rating.level), words = \(rating.words), rater = \(rater), day = \(day),
        at = \(now), actor = \(actor)
    WHERE enrolment_id = \(due.enrolment) AND months = \(due.followUp.months)
      AND competency_code = \(rating.competency)
    """
  }
}

public import Chronology
public import Personnel
public import Training

/// A class that an officer may still answer for.
public struct FeedbackDue: Equatable, Sendable {
  public let trainingClass: ID<TrainingClass>
  public let title: String
  public let enrolment: ID<Enrolment>
  public let end: Day
  public let hasAnswered: Bool
}

extension Query where Answer == FeedbackDue {
  /// The classes of an officer that ended lately, the oldest first, answered for or not.
  public static func feedback(of officer: ID<Officer>, endedFrom first: Day, through last: Day)
    -> Self
  {
    Query(
      """
      SELECT enrolment.id, enrolment.class_id, training_class.title, training_class.last_day,
             CASE WHEN feedback_answered.enrolment_id IS NULL THEN 0 ELSE 1 END AS answered
      FROM enrolment
      JOIN training_class ON training_class.id = enrolment.class_id
      LEFT JOIN feedback_answered ON feedback_answered.enrolment_id = enrolment.id
      WHERE enrolment.officer_id = \(officer) AND enrolment.withdrawn_on IS NULL
        AND training_class.last_day BETWEEN \(first) AND \(last)
        AND training_class.state <> 'cancelled'
      ORDER BY training_class.last_day, enrolment.id
      """
    ) { row in
      FeedbackDue(
        trainingClass: try row.get("class_id"),
        title: try row.get("title"),
        enrolment: try row.get("id"),
        end: try row.get("last_day"),
        hasAnswered: try row.get("answered")
      )
    }
  }
}

extension Reading {
  /// The classes for which an officer may answer on a day and has not, the oldest first.
  public func feedbackDue(of officer: ID<Officer>, on day: Day) throws -> [FeedbackDue] {
    let lately = try all(.feedback(of: officer, endedFrom: day.advanced(by: -366), through: day))
      .filter { !$0.hasAnswered }
    guard !lately.isEmpty else { return [] }
    let forms = try feedbackForms()
    return lately.filter {
      FeedbackForm.of($0.end, among: forms)?.isOpen(for: $0.end, on: day) ?? false
    }
  }
}

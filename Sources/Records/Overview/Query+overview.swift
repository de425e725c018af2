public import Chronology
public import Personnel
public import Training

/// What happened on one day, counted.
public struct DayCount: Equatable, Sendable {
  public let day: Day
  /// Classes that closed; nothing of papers.
  public let classes: Int
  /// Passed results, or papers.
  public let count: Int

  /// A day with its counts.
  public init(day: Day, classes: Int = 0, count: Int) {
    self.day = day
    self.classes = classes
    self.count = count
  }
}

extension Query where Answer == DayCount {
  /// The classes that closed from a day to another, with the passed results in them, day by day.
  public static func closedClasses(from first: Day, through last: Day) -> Self {
    Query(
      """
      SELECT training_class.last_day AS day, count(DISTINCT training_class.id) AS classes,
             count(result.enrolment_id) AS things
      FROM training_class
      LEFT JOIN enrolment ON enrolment.class_id = training_class.id AND enrolment.withdrawn_on IS NULL
      LEFT JOIN result ON result.enrolment_id = enrolment.id AND result.outcome = 'passed'
      WHERE training_class.state = 'closed'
        AND training_class.last_day >= \(first) AND training_class.last_day <= \(last)
      GROUP BY training_class.last_day
      ORDER BY training_class.last_day
      """
    ) {
      DayCount(
        day: try $0.get("day"),
        classes: try $0.get("classes"),
        count: try $0.get("things")
      )
    }
  }

  /// The papers of those assigned on a day that lapse by another, by the day on which they do.
  public static func lapsingByDay(on day: Day, through last: Day) -> Self {
    Query(
      """
      SELECT certificate.until_day AS day, count(*) AS things
      FROM certificate
      WHERE \(SQL.lapsing(on: day, through: last))
      GROUP BY certificate.until_day
      ORDER BY certificate.until_day
      """
    ) { DayCount(day: try $0.get("day"), count: try $0.get("things")) }
  }
}

/// An agency that was asked to name people for a class, and when it first did.
public struct CallAnswer: Equatable, Sendable {
  public let agency: ID<Agency>
  /// Until when it was asked to; the class's first day where none was told.
  public let deadline: Day
  /// When it first named somebody; nil where it has not.
  public let first: Instant?
}

extension Query where Answer == CallAnswer {
  /// Of the classes whose time for nominations ended from a day to another, what each agency with a share
  /// answered.
  public static func callAnswers(from first: Day, through last: Day) -> Self {
    let deadline: SQL = "coalesce(class_call.nominate_until, training_class.first_day)"
    return Query(
      """
      SELECT class_quota.agency_id, \(deadline) AS deadline, (
        SELECT min(class_action.at)
        FROM class_action
        WHERE class_action.class_id = class_quota.class_id
          AND class_action.agency_id = class_quota.agency_id
          AND class_action.kind = 'nominated' AND class_action.undone_at IS NULL
      ) AS first_at
      FROM class_quota
      JOIN class_call ON class_call.class_id = class_quota.class_id
      JOIN training_class ON training_class.id = class_quota.class_id
      WHERE class_quota.seats > 0 AND class_call.cancelled_reason IS NULL
        AND \(deadline) >= \(first) AND \(deadline) <= \(last)
      ORDER BY class_quota.agency_id, class_quota.class_id
      """
    ) {
      CallAnswer(
        agency: try $0.get("agency_id"),
        deadline: try $0.get("deadline"),
        first: try $0.get("first_at")
      )
    }
  }
}

/// How many of an agency's officers were to be rated after classes that ended on a day, and by when that
/// was done.
public struct RatingAnswer: Equatable, Sendable {
  public let agency: ID<Agency>
  public let end: Day
  public let followUp: FollowUp
  /// The day on which the rating was given; nil where it was not.
  public let given: Day?
  public let count: Int
}

extension Query where Answer == RatingAnswer {
  /// Of the classes that ended from a day to another, whom supervisors were to rate so long after, by the
  /// officers' agencies of a day.
  public static func ratingAnswers(
    of followUp: FollowUp,
    endedFrom first: Day,
    through last: Day,
    on day: Day
  ) -> Self {
    Query(
      """
      SELECT agency_id, last_day, given, count(*) AS things
      FROM (
        SELECT \(SQL.officerAgency(on: day)) AS agency_id, training_class.last_day, (
          SELECT min(follow_up_rating.day)
          FROM follow_up_rating
          WHERE follow_up_rating.enrolment_id = enrolment.id
            AND follow_up_rating.months = \(followUp.months)
        ) AS given
        FROM training_class
        JOIN enrolment ON enrolment.class_id = training_class.id
        JOIN officer ON officer.id = enrolment.officer_id
        JOIN result ON result.enrolment_id = enrolment.id
        WHERE result.outcome = 'passed' AND training_class.state = 'closed'
          AND training_class.last_day >= \(first) AND training_class.last_day <= \(last)
      ) AS asked
      WHERE agency_id IS NOT NULL
      GROUP BY agency_id, last_day, given
      ORDER BY agency_id, last_day
      """
    ) {
      RatingAnswer(
        agency: try $0.get("agency_id"),
        end: try $0.get("last_day"),
        followUp: followUp,
        given: try $0.get("given"),
        count: try $0.get("things")
      )
    }
  }
}

/// The classes that closed, by whether and when their results were signed.
public struct SigningAnswer: Equatable, Sendable {
  public let end: Day
  /// When the last of its results was signed; nil while one is not.
  public let signed: Instant?
}

extension Query where Answer == SigningAnswer {
  /// Of the classes with results that closed from a day to another, whether all of these are signed.
  public static func signingAnswers(from first: Day, through last: Day) -> Self {
    Query(
      """
      SELECT training_class.last_day,
             CASE WHEN count(*) = count(result.signed_at) THEN max(result.signed_at) END AS signed
      FROM training_class
      JOIN enrolment ON enrolment.class_id = training_class.id
      JOIN result ON result.enrolment_id = enrolment.id
      WHERE training_class.state = 'closed'
        AND training_class.last_day >= \(first) AND training_class.last_day <= \(last)
      GROUP BY training_class.id, training_class.last_day
      ORDER BY training_class.last_day, training_class.id
      """
    ) { SigningAnswer(end: try $0.get("last_day"), signed: try $0.get("signed")) }
  }
}

public import Access
public import Chronology
public import Personnel
public import Training

/// A session that is over and whose roll-call is open.
public struct UncalledSession: Equatable, Sendable {
  public let session: ID<Session>
  public let trainingClass: ID<TrainingClass>
  public let title: String
  public let day: Day
  public let part: Session.PartOfDay
}

/// So many things to do, the oldest since a day; none where there is nothing.
public struct WorkCount: Equatable, Sendable {
  public let count: Int
  public let since: Day?
}

extension WorkCount {
  init(_ row: Row) throws {
    self.init(count: try row.get("things"), since: try row.get("since"))
  }
}

extension Query where Answer == UncalledSession {
  /// The sessions up to a day whose roll-call is open, the oldest first.
  ///
  /// - Parameter trainer: Whose classes; nil for every class.
  public static func uncalledSessions(
    through day: Day,
    taughtBy trainer: ID<Account>?,
    limit: Int
  ) -> Self {
    Query(
      """
      SELECT class_session.id, class_session.class_id, training_class.title, class_session.day,
             class_session.part
      FROM class_session
      JOIN training_class ON training_class.id = class_session.class_id
      WHERE class_session.roll_call_closed = 0 AND class_session.day <= \(day)
        AND training_class.state IN ('planned', 'running')
        AND \(SQL.taught("class_session.class_id", by: trainer))
      ORDER BY class_session.day, class_session.part_place, class_session.id
      LIMIT \(limit)
      """
    ) { row in
      UncalledSession(
        session: try row.get("id"),
        trainingClass: try row.get("class_id"),
        title: try row.get("title"),
        day: try row.get("day"),
        part: try row.get("part")
      )
    }
  }
}

extension Query where Answer == WorkCount {
  /// How many sessions up to a day have an open roll-call.
  public static func uncalledSessions(through day: Day, taughtBy trainer: ID<Account>?) -> Self {
    Query(
      """
      SELECT count(*) AS things, min(class_session.day) AS since
      FROM class_session
      JOIN training_class ON training_class.id = class_session.class_id
      WHERE class_session.roll_call_closed = 0 AND class_session.day <= \(day)
        AND training_class.state IN ('planned', 'running')
        AND \(SQL.taught("class_session.class_id", by: trainer))
      """
    ) { try WorkCount($0) }
  }

  /// Classes of which something is to be done.
  public static func classes(waitingFor work: ClassWork) -> Self {
    Query(
      """
      SELECT count(*) AS things, min(training_class.last_day) AS since
      FROM training_class
      WHERE \(ClassWork.condition(work))
      """
    ) { try WorkCount($0) }
  }

  /// Nominations that their agency has sent and nobody has decided on.
  public static var nominationsToDecide: Self {
    Query(
      """
      SELECT count(*) AS things, min(dispatch_day) AS since
      FROM nomination
      WHERE state = 'endorsed'
      """
    ) { try WorkCount($0) }
  }

  /// Rosters that were received and not decided on, or of which rows are held.
  public static var rostersHeld: Self {
    Query(
      """
      SELECT count(*) AS things, min(at) AS since
      FROM batch
      WHERE verb = 'roster import' AND state IN ('received', 'partlyApplied')
      """
    ) { row in
      let since: Instant? = try row.get("since")
      return WorkCount(count: try row.get("things"), since: since?.day())
    }
  }
}

/// What is to be done with a class.
public enum ClassWork: Hashable, Sendable {
  /// It is over by a day, and not closed.
  case closing(Day)
  /// Its agencies have sent nominations.
  case nominations
  /// It closed on or after a day, and results are not signed.
  case signing(Day)

  /// That something is to be done with a row of `training_class`.
  static func condition(_ work: ClassWork?) -> SQL {
    switch work {
    case nil: "1 = 1"
    case .closing(let day):
      "training_class.state IN ('planned', 'running') AND training_class.last_day <= \(day)"
    case .nominations:
      "training_class.id IN (SELECT class_id FROM nomination WHERE state = 'endorsed')"
    case .signing(let day):
      """
      training_class.state = 'closed' AND training_class.last_day >= \(day) AND EXISTS (
        SELECT 1
        FROM enrolment
        JOIN result ON result.enrolment_id = enrolment.id
        WHERE enrolment.class_id = training_class.id AND result.signed_at IS NULL
      )
      """
    }
  }
}

extension SQL {
  /// That an account teaches the class in a column; every class where no account is asked for.
  fileprivate static func taught(_ column: StaticString, by trainer: ID<Account>?) -> SQL {
    guard let trainer else { return "1 = 1" }
    return """
      \(SQL(verbatim: column.description)) IN (
        SELECT class_id FROM class_trainer WHERE account_id = \(trainer)
      )
      """
  }
}

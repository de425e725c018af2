public import Access
public import Chronology
public import Personnel
public import Training

/// A private address at which somebody's calendar is read, as far as the records know it.
public struct CalendarFeed: Equatable, Sendable {
  public let id: ID<CalendarFeed>
  public let account: ID<Account>
  public let made: Instant
}

extension Query where Answer == CalendarFeed {
  /// The address of an account that holds; none where it has none.
  public static func calendarFeed(of account: ID<Account>) -> Self {
    Query(
      """
      SELECT id, account_id, made_at FROM calendar_feed
      WHERE account_id = \(account) AND revoked_at IS NULL
      """,
      decode: feed
    )
  }

  /// The address that a token opens, where it holds and the account is open.
  public static func calendarFeed(digest: String) -> Self {
    Query(
      """
      SELECT calendar_feed.id, calendar_feed.account_id, calendar_feed.made_at
      FROM calendar_feed
      JOIN account ON account.id = calendar_feed.account_id
      WHERE calendar_feed.digest = \(digest) AND calendar_feed.revoked_at IS NULL
        AND account.disabled = 0
      """,
      decode: feed
    )
  }

  private static func feed(_ row: Row) throws -> CalendarFeed {
    CalendarFeed(
      id: try row.get("id"),
      account: try row.get("account_id"),
      made: try row.get("made_at")
    )
  }
}

extension SQL {
  /// Writes a private address down, by the digest of its token.
  public static func insert(
    calendarFeedOf account: ID<Account>,
    digest: String,
    at now: Instant
  ) -> SQL {
    """
    INSERT INTO calendar_feed (account_id, digest, made_at)
    VALUES (\(account), \(digest), \(now))
    """
  }

  /// Ends the private address of an account. Where the clock was ahead when it was made, it ends at
  /// that moment.
  public static func revokeCalendarFeed(of account: ID<Account>, at now: Instant) -> SQL {
    """
    UPDATE calendar_feed
    SET revoked_at = CASE WHEN made_at > \(now) THEN made_at ELSE \(now) END
    WHERE account_id = \(account) AND revoked_at IS NULL
    """
  }
}

/// A class that stands in somebody's calendar.
public struct CalendarClass: Equatable, Sendable {
  public let id: ID<TrainingClass>
  public let code: Code<TrainingClass>
  public let title: String
  public let place: String?
  public let room: String?
  public let state: TrainingClass.State
  /// From when on it is no longer the reader's; the first day of the class where it never was.
  public let leftOn: Day?
}

extension Query where Answer == CalendarClass {
  /// The classes of an officer that end on or after a day: those with a place for the officer, and
  /// those whose place was taken back.
  public static func calendarClasses(of officer: ID<Officer>, since day: Day) -> Self {
    Query(
      """
      SELECT training_class.id AS class_id, training_class.code, training_class.title, training_class.place,
             class_call.room, training_class.state, enrolment.withdrawn_on AS left_on
      FROM enrolment
      JOIN training_class ON training_class.id = enrolment.class_id
      LEFT JOIN class_call ON class_call.class_id = training_class.id
      WHERE enrolment.officer_id = \(officer) AND training_class.last_day >= \(day)
      UNION
      SELECT training_class.id AS class_id, training_class.code, training_class.title, training_class.place,
             class_call.room, training_class.state, training_class.first_day AS left_on
      FROM class_action_image
      JOIN class_action ON class_action.id = class_action_image.action_id
      JOIN training_class ON training_class.id = class_action.class_id
      LEFT JOIN class_call ON class_call.class_id = training_class.id
      WHERE class_action_image.officer_id = \(officer)
        AND class_action_image.subject = 'enrolment' AND training_class.last_day >= \(day)
        AND NOT EXISTS (
          SELECT 1 FROM enrolment
          WHERE enrolment.class_id = training_class.id AND enrolment.officer_id = \(officer)
        )
      ORDER BY class_id
      """,
      decode: calendarClass
    )
  }

  /// The classes that an account teaches and that end on or after a day.
  public static func calendarClasses(taughtBy account: ID<Account>, since day: Day) -> Self {
    Query(
      """
      SELECT training_class.id AS class_id, training_class.code, training_class.title, training_class.place,
             class_call.room, training_class.state, NULL AS left_on
      FROM class_trainer
      JOIN training_class ON training_class.id = class_trainer.class_id
      LEFT JOIN class_call ON class_call.class_id = training_class.id
      WHERE class_trainer.account_id = \(account) AND training_class.last_day >= \(day)
      ORDER BY training_class.id
      """,
      decode: calendarClass
    )
  }

  private static func calendarClass(_ row: Row) throws -> CalendarClass {
    CalendarClass(
      id: try row.get("class_id"),
      code: try row.get("code"),
      title: try row.get("title"),
      place: try row.get("place"),
      room: try row.get("room"),
      state: try row.get("state"),
      leftOn: try row.get("left_on")
    )
  }
}

/// How often something was changed, and when last.
public struct ChangeCount: Equatable, Sendable {
  /// By what events know it.
  public let key: String
  public let count: Int
  public let last: Instant
}

extension Query where Answer == ChangeCount {
  /// The changes of each session that a class has or had.
  public static func sessionChanges(in trainingClass: Code<TrainingClass>) -> Self {
    // A session's key is the class's code, a space and more: those keys and no others stand between the
    // code with a space and the code with the sign after the space.
    changes(
      "session",
      "subject_key > \(trainingClass.text + " ") AND subject_key < \(trainingClass.text + "!")"
    )
  }

  /// The changes of a class.
  public static func changes(of trainingClass: Code<TrainingClass>) -> Self {
    changes("trainingClass", "subject_key = \(trainingClass.text)")
  }

  /// The changes of an officer's place in a class.
  public static func enrolmentChanges(
    of officer: Code<Officer>,
    in trainingClass: Code<TrainingClass>
  ) -> Self {
    changes("enrolment", "subject_key = \("\(trainingClass) \(officer)")")
  }

  private static func changes(_ subject: String, _ keys: SQL) -> Self {
    Query(
      """
      SELECT subject_key, count(*) AS changes, max(at) AS last_at
      FROM event
      WHERE subject = \(subject) AND \(keys)
      GROUP BY subject_key
      ORDER BY subject_key
      """
    ) { row in
      ChangeCount(
        key: try row.get("subject_key"),
        count: try row.get("changes"),
        last: try row.get("last_at")
      )
    }
  }
}

public import Access
public import Chronology
public import Personnel
public import Training
import Vietnamese

extension Query where Answer == ClassCall {
  /// How a class was called; none for one that came by a workbook.
  public static func call(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT room, seats, nominate_until, letter_number, letter_day, cancelled_reason
      FROM class_call
      WHERE class_id = \(trainingClass)
      """
    ) { row in
      let room: String? = try row.get("room")
      let seats: Int = try row.get("seats")
      let last: Day? = try row.get("nominate_until")
      let number: String? = try row.get("letter_number")
      let day: Day? = try row.get("letter_day")
      return ClassCall(
        room: room,
        seats: seats,
        lastDay: last,
        letter: number.map { Dispatch(number: $0, day: day) },
        cancelledBecause: try row.get("cancelled_reason")
      )
    }
  }
}

/// The share of an agency in a class.
public struct ClassQuota: Equatable, Sendable {
  public let agency: ID<Agency>
  public let seats: Int

  /// So many seats of an agency.
  public init(_ agency: ID<Agency>, _ seats: Int) {
    self.agency = agency
    self.seats = seats
  }
}

extension Query where Answer == ClassQuota {
  /// The shares in a class, in the order of the province's lists.
  public static func quotas(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT class_quota.agency_id, class_quota.seats
      FROM class_quota
      JOIN agency ON agency.id = class_quota.agency_id
      WHERE class_quota.class_id = \(trainingClass)
      ORDER BY agency.place, agency.id
      """
    ) { ClassQuota(try $0.get("agency_id"), try $0.get("seats")) }
  }
}

/// The room of a session, where it is not the class's.
public struct SessionRoom: Equatable, Sendable {
  public let session: ID<Session>
  public let room: String
}

extension Query where Answer == SessionRoom {
  /// The rooms of a class's sessions that have one of their own.
  public static func rooms(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, room FROM class_session
      WHERE class_id = \(trainingClass) AND room IS NOT NULL
      ORDER BY id
      """
    ) { SessionRoom(session: try $0.get("id"), room: try $0.get("room")) }
  }
}

/// An account that teaches, by the name with which it signs in and the person's.
public struct TrainerName: Hashable, Sendable {
  public let account: ID<Account>
  public let name: String
  public let fullName: String
}

extension Query where Answer == TrainerName {
  /// Who teaches a class.
  public static func trainers(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT account.id, account.name, account.full_name
      FROM class_trainer
      JOIN account ON account.id = class_trainer.account_id
      WHERE class_trainer.class_id = \(trainingClass)
      ORDER BY account.full_name, account.id
      """,
      decode: trainer
    )
  }

  /// Who may teach on a day: open accounts with that role.
  public static func trainers(on day: Day) -> Self {
    Query(
      """
      SELECT DISTINCT account.id, account.name, account.full_name
      FROM account
      JOIN account_grant ON account_grant.account_id = account.id
      WHERE account.disabled = 0 AND account_grant.role = 'trainer'
        AND \(SQL.held("account_grant", on: day))
      ORDER BY account.full_name, account.id
      """,
      decode: trainer
    )
  }

  private static func trainer(_ row: Row) throws -> TrainerName {
    TrainerName(
      account: try row.get("id"),
      name: try row.get("name"),
      fullName: try row.get("full_name")
    )
  }
}

extension Query where Answer == Holiday {
  /// The holidays, in order of time.
  public static var holidays: Self {
    Query(
      "SELECT from_day, until_day, title_vi, title_en, basis, certain FROM holiday ORDER BY from_day"
    ) { row in
      let days = try row.days()
      return Holiday(
        title: try row.bilingual("title_vi", "title_en"),
        days: days,
        basis: try row.get("basis"),
        certain: try row.get("certain")
      )
    }
  }
}

extension SQL {
  /// Writes how a class is called, over what was.
  public static func upsert(_ call: ClassCall, of trainingClass: ID<TrainingClass>) -> SQL {
    """
    INSERT INTO class_call (class_id, room, seats, nominate_until, letter_number, letter_day,
                            cancelled_reason)
    VALUES (\(trainingClass), \(call.room), \(call.seats), \(call.lastDay),
            \(call.letter?.number), \(call.letter?.day), \(call.cancelledBecause))
    ON CONFLICT (class_id) DO UPDATE
    SET room = excluded.room, seats = excluded.seats, nominate_until = excluded.nominate_until,
        letter_number = excluded.letter_number, letter_day = excluded.letter_day,
        cancelled_reason = excluded.cancelled_reason
    """
  }

  /// Takes the shares in a class away, before they are written anew.
  public static func deleteQuotas(of trainingClass: ID<TrainingClass>) -> SQL {
    "DELETE FROM class_quota WHERE class_id = \(trainingClass)"
  }

  /// Writes an agency's share down.
  public static func insert(_ quota: ClassQuota, of trainingClass: ID<TrainingClass>) -> SQL {
    """
    INSERT INTO class_quota (class_id, agency_id, seats)
    VALUES (\(trainingClass), \(quota.agency), \(quota.seats))
    """
  }

  /// Gives a session a room of its own, or the class's.
  public static func update(room: String?, of session: ID<Session>) -> SQL {
    "UPDATE class_session SET room = \(room) WHERE id = \(session)"
  }

  /// Writes a holiday down.
  static func insert(_ holiday: Holiday) -> SQL {
    """
    INSERT INTO holiday (from_day, until_day, title_vi, title_en, basis, certain)
    VALUES (\(holiday.days.from), \(holiday.days.until), \(holiday.title.vi),
            \(holiday.title.en), \(holiday.basis), \(holiday.certain))
    """
  }
}

extension Query where Answer == TrainerName {
  /// Everybody who ever was a trainer.
  public static var everyTrainer: Self {
    Query(
      """
      SELECT DISTINCT account.id, account.name, account.full_name
      FROM account
      JOIN account_grant ON account_grant.account_id = account.id
      WHERE account_grant.role = 'trainer'
         OR EXISTS (SELECT 1 FROM class_trainer WHERE class_trainer.account_id = account.id)
      ORDER BY account.full_name, account.id
      """,
      decode: trainer
    )
  }
}

extension Query where Answer == Code<TrainingClass> {
  /// The codes of classes that begin so, where the beginning has no sign that LIKE knows.
  public static func classCodes(beginning start: String) -> Self {
    Query("SELECT code FROM training_class WHERE code LIKE \(start + "%") ORDER BY code") {
      try $0.get("code")
    }
  }
}

extension Query where Answer == String {
  /// What a course is called.
  public static func courseTitle(_ code: Code<Course>) -> Self {
    Query("SELECT title_vi FROM course WHERE code = \(code)") { try $0.get("title_vi") }
  }
}

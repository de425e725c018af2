import Chronology
public import Personnel
public import Training

extension Nomination.State: SQLConvertible {}

extension Nomination {
  /// The values, as an event keeps them.
  public func fields(agency code: Code<Agency>) -> Fields {
    Fields([
      "agency": code, "nominationState": state, "dispatch": dispatch?.number,
      "dispatchDay": dispatch?.day, "waitPlace": waitPlace, "beyondQuota": isBeyondQuota,
      "reason": reason,
    ])
  }

  /// All that the records have of it, as text from which it can be told again.
  public var image: String {
    Fields([
      "classID": trainingClass, "agencyID": agency, "officerID": officer,
      "dispatch": dispatch?.number, "dispatchDay": dispatch?.day, "state": state,
      "reason": reason, "waitPlace": waitPlace, "replaces": replaces,
      "beyondQuota": isBeyondQuota,
    ]).json
  }

  /// The nomination that an image shows.
  public init(image: String, id: Nomination.ID) throws {
    let image = try RecordImage(image)
    let number: String? = try image.get("dispatch")
    let day: Day? = try image.get("dispatchDay")
    self.init(
      id: id,
      trainingClass: try image.get("classID"),
      agency: try image.get("agencyID"),
      officer: try image.get("officerID"),
      dispatch: number.map { Dispatch(number: $0, day: day) },
      state: try image.get("state"),
      reason: try image.get("reason"),
      waitPlace: try image.get("waitPlace"),
      replaces: try image.get("replaces"),
      isBeyondQuota: try image.get("beyondQuota")
    )
  }

  init(_ row: Row) throws {
    let number: String? = try row.get("dispatch_number")
    let day: Day? = try row.get("dispatch_day")
    self.init(
      id: try row.get("id"),
      trainingClass: try row.get("class_id"),
      agency: try row.get("agency_id"),
      officer: try row.get("officer_id"),
      dispatch: number.map { Dispatch(number: $0, day: day) },
      state: try row.get("state"),
      reason: try row.get("reason"),
      waitPlace: try row.get("wait_place"),
      replaces: try row.get("replaces_id"),
      isBeyondQuota: try row.get("beyond_quota")
    )
  }
}

extension Query where Answer == Nomination {
  /// The nominations for a class, in the order in which they came.
  public static func nominations(for trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, class_id, agency_id, officer_id, dispatch_number, dispatch_day, state, reason,
             wait_place, replaces_id, beyond_quota
      FROM nomination
      WHERE class_id = \(trainingClass)
      ORDER BY id
      """
    ) { try Nomination($0) }
  }
}

extension Query where Answer == ID<Nomination> {
  /// Writes a new nomination down; the id in the value given does not count.
  public static func insert(_ value: Nomination) -> Self {
    Query(
      """
      INSERT INTO nomination (class_id, agency_id, officer_id, dispatch_number, dispatch_day, state,
                              reason, wait_place, replaces_id, beyond_quota)
      VALUES (\(value.trainingClass), \(value.agency), \(value.officer),
              \(value.dispatch?.number), \(value.dispatch?.day), \(value.state), \(value.reason),
              \(value.waitPlace), \(value.replaces), \(value.isBeyondQuota))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes a nomination's values over the old ones.
  public static func update(_ value: Nomination) -> SQL {
    """
    UPDATE nomination
    SET agency_id = \(value.agency), dispatch_number = \(value.dispatch?.number),
        dispatch_day = \(value.dispatch?.day), state = \(value.state), reason = \(value.reason),
        wait_place = \(value.waitPlace), replaces_id = \(value.replaces),
        beyond_quota = \(value.isBeyondQuota)
    WHERE id = \(value.id)
    """
  }

  /// Takes a nomination away.
  public static func delete(nomination id: ID<Nomination>) -> SQL {
    "DELETE FROM nomination WHERE id = \(id)"
  }

  /// Takes a place in a class away on which nothing else rests; the database refuses any other.
  public static func delete(enrolment id: ID<Enrolment>) -> SQL {
    "DELETE FROM enrolment WHERE id = \(id)"
  }

  /// Writes a place in a class down again under its old number.
  public static func restore(_ enrolment: Enrolment) -> SQL {
    """
    INSERT INTO enrolment (id, class_id, officer_id, withdrawn_on, withdrawn_reason, notes)
    VALUES (\(enrolment.id), \(enrolment.trainingClass), \(enrolment.officer),
            \(enrolment.withdrawal?.day), \(enrolment.withdrawal?.reason), \(enrolment.notes))
    """
  }
}

extension Enrolment {
  /// All that the records have of it, as text from which it can be told again.
  public var image: String {
    Fields([
      "classID": trainingClass, "officerID": officer, "withdrawnOn": withdrawal?.day,
      "withdrawnReason": withdrawal?.reason, "notes": notes,
    ]).json
  }

  /// The place that an image shows.
  public init(image: String, id: Enrolment.ID) throws {
    let image = try RecordImage(image)
    let day: Day? = try image.get("withdrawnOn")
    let reason: String? = try image.get("withdrawnReason")
    self.init(
      id: id,
      trainingClass: try image.get("classID"),
      officer: try image.get("officerID"),
      standing: day.map { .withdrawn(on: $0, reason: reason ?? "") } ?? .enrolled,
      notes: try image.get("notes")
    )
  }
}

extension Query where Answer == ID<Enrolment> {
  /// The places of a class on which something rests: a roll-call, a score, a paper, evidence.
  public static func usedEnrolments(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id FROM enrolment
      WHERE class_id = \(trainingClass) AND (
        EXISTS (SELECT 1 FROM attendance WHERE attendance.enrolment_id = enrolment.id)
        OR EXISTS (
          SELECT 1 FROM attendance_difference
          WHERE attendance_difference.enrolment_id = enrolment.id
        )
        OR EXISTS (SELECT 1 FROM score WHERE score.enrolment_id = enrolment.id)
        OR EXISTS (SELECT 1 FROM result WHERE result.enrolment_id = enrolment.id)
        OR EXISTS (SELECT 1 FROM certificate WHERE certificate.enrolment_id = enrolment.id)
        OR EXISTS (
          SELECT 1 FROM feedback_answered WHERE feedback_answered.enrolment_id = enrolment.id
        )
        OR EXISTS (SELECT 1 FROM evidence WHERE evidence.enrolment_id = enrolment.id)
      )
      ORDER BY id
      """
    ) { try $0.get("id") }
  }
}

/// A nomination with whose it is.
public struct NominationLine: Equatable, Sendable {
  public let nomination: Nomination
  /// Nil where the officer is beyond the reader's reach by now.
  public let code: Code<Officer>?
  public let name: String?
  public let position: String?
}

extension Query where Answer == NominationLine {
  /// The nominations for a class, in the order of official lists.
  public static func nominationLines(for trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT nomination.id, nomination.class_id, nomination.agency_id, nomination.officer_id,
             nomination.dispatch_number, nomination.dispatch_day, nomination.state,
             nomination.reason, nomination.wait_place, nomination.replaces_id,
             nomination.beyond_quota, officer.code, officer.full_name, officer.position
      FROM nomination
      LEFT JOIN officer ON officer.id = nomination.officer_id
      WHERE nomination.class_id = \(trainingClass)
      ORDER BY officer.sort_key, officer.code, nomination.id
      """
    ) { row in
      NominationLine(
        nomination: try Nomination(row),
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position")
      )
    }
  }
}

public import Access
public import Chronology
public import Personnel
public import Training

extension Query where Answer == Booking<String> {
  /// The rooms that other classes have on some days; a class without a room of its own has its place.
  public static func rooms(
    from first: Day,
    through last: Day,
    besides code: Code<TrainingClass>?
  ) -> Self {
    Query(
      """
      SELECT coalesce(class_session.room, class_call.room) AS room, training_class.code,
             class_session.day, class_session.part
      FROM class_session
      JOIN training_class ON training_class.id = class_session.class_id
      LEFT JOIN class_call ON class_call.class_id = training_class.id
      WHERE class_session.day BETWEEN \(first) AND \(last)
        AND training_class.state IN ('planned', 'running')
        AND training_class.code <> \(code?.text ?? "")
        AND coalesce(class_session.room, class_call.room) IS NOT NULL
      ORDER BY class_session.day, class_session.part_place, training_class.code
      """
    ) { row in
      let room: String = try row.get("room")
      let code: Code<TrainingClass> = try row.get("code")
      return Booking(room, at: try row.slot(), for: code)
    }
  }
}

extension Query where Answer == Booking<ID<Account>> {
  /// When trainers teach other classes on some days.
  public static func teaching(
    from first: Day,
    through last: Day,
    besides code: Code<TrainingClass>?
  ) -> Self {
    Query(
      """
      SELECT class_trainer.account_id, training_class.code, class_session.day, class_session.part
      FROM class_session
      JOIN training_class ON training_class.id = class_session.class_id
      JOIN class_trainer ON class_trainer.class_id = training_class.id
      WHERE class_session.day BETWEEN \(first) AND \(last)
        AND training_class.state IN ('planned', 'running')
        AND training_class.code <> \(code?.text ?? "")
      ORDER BY class_session.day, class_session.part_place, training_class.code
      """
    ) { row in
      let account: ID<Account> = try row.get("account_id")
      let code: Code<TrainingClass> = try row.get("code")
      return Booking(account, at: try row.slot(), for: code)
    }
  }
}

extension Query where Answer == Booking<ID<Officer>> {
  /// When some officers, or all, are in other classes on some days.
  public static func learning(
    _ officers: [ID<Officer>]?,
    from first: Day,
    through last: Day,
    besides code: Code<TrainingClass>?
  ) -> Self {
    let some: SQL = officers.map { "AND enrolment.officer_id IN \($0)" } ?? ""
    return Query(
      """
      SELECT enrolment.officer_id, training_class.code, class_session.day, class_session.part
      FROM class_session
      JOIN training_class ON training_class.id = class_session.class_id
      JOIN enrolment ON enrolment.class_id = training_class.id
      WHERE class_session.day BETWEEN \(first) AND \(last)
        AND training_class.state IN ('planned', 'running')
        AND training_class.code <> \(code?.text ?? "")
        AND enrolment.withdrawn_on IS NULL \(some)
      ORDER BY class_session.day, class_session.part_place, training_class.code,
               enrolment.officer_id
      """
    ) { row in
      let officer: ID<Officer> = try row.get("officer_id")
      let code: Code<TrainingClass> = try row.get("code")
      return Booking(officer, at: try row.slot(), for: code)
    }
  }
}

extension Row {
  fileprivate func slot() throws -> SessionSlot {
    SessionSlot(try get("day"), try get("part"))
  }
}

/// A course that an officer passed.
public struct PassedCourse: Equatable, Sendable {
  public let officer: ID<Officer>
  public let course: Code<Course>
  public let closed: Day
}

extension Query where Answer == PassedCourse {
  /// The courses that some officers passed, or that anybody passed.
  public static func passedCourses(
    by officers: [ID<Officer>]?,
    of courses: [Code<Course>]
  ) -> Self {
    let some: SQL = officers.map { "AND enrolment.officer_id IN \($0)" } ?? ""
    return Query(
      """
      SELECT enrolment.officer_id, training_class.course_code, training_class.last_day
      FROM training_class
      JOIN enrolment ON enrolment.class_id = training_class.id
      JOIN result ON result.enrolment_id = enrolment.id
      WHERE training_class.course_code IN \(courses) AND training_class.state = 'closed'
        AND enrolment.withdrawn_on IS NULL AND result.outcome = 'passed' \(some)
      ORDER BY enrolment.officer_id, training_class.last_day
      """
    ) { row in
      PassedCourse(
        officer: try row.get("officer_id"),
        course: try row.get("course_code"),
        closed: try row.get("last_day")
      )
    }
  }
}

/// An officer on a duty at an agency.
public struct DutyHolder: Equatable, Sendable {
  public let officer: ID<Officer>
  public let agency: ID<Agency>
  public let duty: Code<Duty>
  public let from: Day
  public let code: Code<Officer>
  public let name: String
  public let position: String?
}

extension Query where Answer == DutyHolder {
  /// Who holds a duty on a day at some agencies, in the order of official lists.
  public static func dutyHolders(on day: Day, at agencies: [ID<Agency>]) -> Self {
    holders(on: day, where: "assignment.agency_id IN \(agencies)")
  }

  /// Who of some officers holds which duties on a day.
  public static func dutyHolders(on day: Day, of officers: [ID<Officer>]) -> Self {
    holders(on: day, where: "assignment.officer_id IN \(officers)")
  }

  /// Who holds one of some duties on a day.
  public static func dutyHolders(on day: Day, of duties: [Code<Duty>]) -> Self {
    holders(on: day, where: "assignment.duty_code IN \(duties)")
  }

  private static func holders(on day: Day, where condition: SQL) -> Self {
    Query(
      """
      SELECT assignment.officer_id, assignment.agency_id, assignment.duty_code,
             assignment.from_day, officer.code, officer.full_name, officer.position
      FROM assignment
      JOIN agency ON agency.id = assignment.agency_id
      JOIN officer ON officer.id = assignment.officer_id
      WHERE \(condition)
        AND \(SQL.held("assignment", on: day)) AND \(SQL.held("agency", on: day))
      ORDER BY officer.sort_key, officer.code, assignment.id
      """
    ) { row in
      DutyHolder(
        officer: try row.get("officer_id"),
        agency: try row.get("agency_id"),
        duty: try row.get("duty_code"),
        from: try row.get("from_day"),
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position")
      )
    }
  }
}

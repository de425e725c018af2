import Chronology
public import Personnel
public import Training

extension Query where Answer == TrainingClass {
  /// A class by its id.
  public static func trainingClass(_ id: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, code, course_code, title, place, lead_id, first_day, last_day, state
      FROM training_class
      WHERE id = \(id)
      """
    ) { row in
      let id: ID<TrainingClass> = try row.get("id")
      let code: Code<TrainingClass> = try row.get("code")
      let course: Code<Course> = try row.get("course_code")
      let title: String = try row.get("title")
      let place: String? = try row.get("place")
      let lead: ID<Agency>? = try row.get("lead_id")
      let first: Day = try row.get("first_day")
      let days = DayRange(first: first, last: try row.get("last_day"))
      return TrainingClass(
        id: id,
        code: code,
        course: course,
        title: title,
        place: place,
        lead: lead,
        days: days ?? DayRange(from: first),
        state: try row.get("state")
      )
    }
  }
}

extension Query where Answer == Session {
  /// The sessions of some classes, in the order in which they meet.
  public static func sessions(of classes: [ID<TrainingClass>]) -> Self {
    Query(
      """
      SELECT id, class_id, day, part, periods, roll_call_closed
      FROM class_session
      WHERE class_id IN \(classes)
      ORDER BY class_id, day, part_place
      """
    ) { row in
      let session = Session(
        id: try row.get("id"),
        trainingClass: try row.get("class_id"),
        day: try row.get("day"),
        part: try row.get("part"),
        periods: try row.get("periods"),
        rollCallClosed: try row.get("roll_call_closed")
      )
      guard let session else { throw RecordFault.broken("a session without periods") }
      return session
    }
  }
}

/// A place in a class with whose it is.
public struct ClassMember: Equatable, Sendable {
  public let enrolment: Enrolment
  public let name: String
}

extension Query where Answer == ClassMember {
  /// Everybody enrolled in a class, in the order of official lists.
  public static func members(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT enrolment.id, enrolment.class_id, enrolment.officer_id, enrolment.withdrawn_on,
             enrolment.withdrawn_reason, officer.full_name
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY officer.sort_key, officer.code
      """,
      decode: decoded
    )
  }

  /// Every place that an officer has or had in a class.
  public static func places(of officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT enrolment.id, enrolment.class_id, enrolment.officer_id, enrolment.withdrawn_on,
             enrolment.withdrawn_reason, officer.full_name
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE enrolment.officer_id = \(officer)
      ORDER BY enrolment.id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> ClassMember {
    let id: ID<Enrolment> = try row.get("id")
    let trainingClass: ID<TrainingClass> = try row.get("class_id")
    let officer: ID<Officer> = try row.get("officer_id")
    let day: Day? = try row.get("withdrawn_on")
    let reason: String? = try row.get("withdrawn_reason")
    let standing = day.map { Enrolment.Standing.withdrawn(on: $0, reason: reason ?? "") }
    return ClassMember(
      enrolment: Enrolment(
        id: id,
        trainingClass: trainingClass,
        officer: officer,
        standing: standing ?? .enrolled
      ),
      name: try row.get("full_name")
    )
  }
}

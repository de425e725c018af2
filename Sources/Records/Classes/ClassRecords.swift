public import Chronology
public import Personnel
public import Training

extension TrainingClass {
  /// The last day, by which reports count it.
  public var lastDay: Day { days.last ?? days.from }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "course": course, "title": title, "place": place, "lead": lead, "first": days.from,
      "last": lastDay, "state": state, "notes": notes,
    ])
  }
}

extension Query where Answer == TrainingClass {
  /// The class with a code.
  public static func trainingClass(_ code: Code<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, code, course_code, title, place, lead_id, first_day, last_day, state, notes
      FROM training_class
      WHERE code = \(code)
      """,
      decode: decoded
    )
  }

  /// The class with an id.
  public static func trainingClass(_ id: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, code, course_code, title, place, lead_id, first_day, last_day, state, notes
      FROM training_class
      WHERE id = \(id)
      """,
      decode: decoded
    )
  }

  /// Every class, the latest first.
  public static var trainingClasses: Self {
    Query(
      """
      SELECT id, code, course_code, title, place, lead_id, first_day, last_day, state, notes
      FROM training_class
      ORDER BY last_day DESC, code
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> TrainingClass {
    let id: ID<TrainingClass> = try row.get("id")
    let code: Code<TrainingClass> = try row.get("code")
    let course: Code<Course> = try row.get("course_code")
    let title: String = try row.get("title")
    let place: String? = try row.get("place")
    let lead: ID<Agency>? = try row.get("lead_id")
    let first: Day = try row.get("first_day")
    let last: Day = try row.get("last_day")
    guard let days = DayRange(first: first, last: last) else {
      throw RecordFault.broken("days of class \(code)")
    }
    return TrainingClass(
      id: id,
      code: code,
      course: course,
      title: title,
      place: place,
      lead: lead,
      days: days,
      state: try row.get("state"),
      notes: try row.get("notes")
    )
  }
}

extension Query where Answer == ID<TrainingClass> {
  /// Writes a new class down; the id in the value given does not count.
  public static func insert(_ value: TrainingClass) -> Self {
    Query(
      """
      INSERT INTO training_class (code, course_code, title, place, lead_id, first_day, last_day,
                                  state, notes)
      VALUES (\(value.code), \(value.course), \(value.title), \(value.place), \(value.lead),
              \(value.days.from), \(value.lastDay), \(value.state), \(value.notes))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes a class's values, all of them, over the old ones.
  public static func update(_ value: TrainingClass) -> SQL {
    """
    UPDATE training_class
    SET course_code = \(value.course), title = \(value.title), place = \(value.place),
        lead_id = \(value.lead), first_day = \(value.days.from), last_day = \(value.lastDay),
        state = \(value.state), notes = \(value.notes)
    WHERE id = \(value.id)
    """
  }
}

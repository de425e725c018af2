public import Chronology
public import Personnel
public import Training

/// A class in a list.
public struct ClassRow: Equatable, Sendable {
  public let id: ID<TrainingClass>
  public let code: Code<TrainingClass>
  public let title: String
  public let course: Code<Course>
  public let first: Day
  public let last: Day
  public let state: TrainingClass.State
  /// Places that were not given up.
  public let enrolled: Int
  /// Passed results; none in a cancelled class.
  public let passed: Int

  /// Where the list goes on behind it.
  public var place: ClassListPlace { ClassListPlace(last: last, id: id) }
}

/// A place in the list of classes: after it come those that closed earlier.
public struct ClassListPlace: Equatable, Sendable {
  public let last: Day
  public let id: ID<TrainingClass>

  /// A place by its parts.
  public init(last: Day, id: ID<TrainingClass>) {
    self.last = last
    self.id = id
  }
}

extension Query where Answer == Int {
  /// How many classes there are, perhaps of one course, of one year of closing, in one state.
  public static func classCount(
    of course: Code<Course>? = nil,
    year: Int? = nil,
    waitingFor work: ClassWork? = nil,
    state: TrainingClass.State? = nil
  ) -> Self {
    let inState: SQL = state.map { "state = \($0)" } ?? "1 = 1"
    let ofCourse: SQL = course.map { "course_code = \($0)" } ?? "1 = 1"
    let ofYear: SQL =
      year.map { "last_day BETWEEN \("\($0)-01-01") AND \("\($0)-12-31")" } ?? "1 = 1"
    return Query(
      """
      SELECT count(*) AS classes
      FROM training_class
      WHERE \(ofCourse) AND \(ofYear) AND \(inState) AND \(ClassWork.condition(work))
      """
    ) { try $0.get("classes") }
  }

  /// The years in which classes closed, the latest first.
  public static var classYears: Self {
    Query(
      """
      SELECT DISTINCT CAST(substr(last_day, 1, 4) AS BIGINT) AS year
      FROM training_class
      ORDER BY 1 DESC
      """
    ) { try $0.get("year") }
  }
}

/// How many classes a course had.
public struct CourseCount: Equatable, Sendable {
  public let course: Code<Course>
  public let classes: Int
}

extension Query where Answer == CourseCount {
  /// The classes of each course that were not cancelled.
  public static var classCounts: Self {
    Query(
      """
      SELECT course_code, count(*) AS classes
      FROM training_class
      WHERE state <> 'cancelled'
      GROUP BY course_code
      ORDER BY course_code
      """
    ) { row in
      CourseCount(course: try row.get("course_code"), classes: try row.get("classes"))
    }
  }
}

extension Query where Answer == ClassRow {
  /// So many classes after a place, perhaps of one course and of one year of closing, the latest
  /// first.
  public static func classes(
    of course: Code<Course>? = nil,
    year: Int? = nil,
    waitingFor work: ClassWork? = nil,
    state: TrainingClass.State? = nil,
    after place: ClassListPlace? = nil,
    limit: Int = .max
  ) -> Self {
    let inState: SQL = state.map { "training_class.state = \($0)" } ?? "1 = 1"
    let ofCourse: SQL = course.map { "training_class.course_code = \($0)" } ?? "1 = 1"
    let ofYear: SQL =
      year.map { "training_class.last_day BETWEEN \("\($0)-01-01") AND \("\($0)-12-31")" }
      ?? "1 = 1"
    let start: SQL =
      place.map { "(training_class.last_day, training_class.id) < (\($0.last), \($0.id))" }
      ?? "1 = 1"
    return Query(
      """
      SELECT training_class.id, training_class.code, training_class.title,
             training_class.course_code, training_class.first_day, training_class.last_day,
             training_class.state,
             count(enrolment.id) FILTER (WHERE enrolment.withdrawn_on IS NULL) AS enrolled,
             count(enrolment.id) FILTER (
               WHERE result.outcome = 'passed' AND enrolment.withdrawn_on IS NULL
                 AND training_class.state <> 'cancelled'
             ) AS passed
      FROM (
        SELECT id, code, title, course_code, first_day, last_day, state
        FROM training_class
        WHERE \(ofCourse) AND \(ofYear) AND \(inState) AND \(start)
          AND \(ClassWork.condition(work))
        ORDER BY last_day DESC, id DESC
        LIMIT \(limit)
      ) AS training_class
      LEFT JOIN enrolment ON enrolment.class_id = training_class.id
      LEFT JOIN result ON result.enrolment_id = enrolment.id
      GROUP BY training_class.id, training_class.code, training_class.title,
               training_class.course_code, training_class.first_day, training_class.last_day,
               training_class.state
      ORDER BY training_class.last_day DESC, training_class.id DESC
      """
    ) { row in
      ClassRow(
        id: try row.get("id"),
        code: try row.get("code"),
        title: try row.get("title"),
        course: try row.get("course_code"),
        first: try row.get("first_day"),
        last: try row.get("last_day"),
        state: try row.get("state"),
        enrolled: try row.get("enrolled"),
        passed: try row.get("passed")
      )
    }
  }
}

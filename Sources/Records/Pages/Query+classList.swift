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
}

extension Query where Answer == ClassRow {
  /// The classes, perhaps of one course and of one year of closing, the latest first.
  public static func classes(of course: Code<Course>? = nil, year: Int? = nil) -> Self {
    let ofCourse: SQL = course.map { "training_class.course_code = \($0)" } ?? "1 = 1"
    let ofYear: SQL = year.map { "training_class.last_day LIKE \("\($0)-%")" } ?? "1 = 1"
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
      FROM training_class
      LEFT JOIN enrolment ON enrolment.class_id = training_class.id
      LEFT JOIN result ON result.enrolment_id = enrolment.id
      WHERE \(ofCourse) AND \(ofYear)
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

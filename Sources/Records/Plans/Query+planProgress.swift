public import Chronology
public import Personnel
public import Training

/// A class of a line of the plan, with who was in it and what it cost.
public struct PlannedClass: Identifiable, Equatable, Sendable {
  public let id: ID<TrainingClass>
  public let code: Code<TrainingClass>
  public let title: String
  public let course: Code<Course>
  public let first: Day
  public let last: Day
  public let state: TrainingClass.State
  /// The line that it carries out; nil where nobody said so.
  public let line: Int?
  /// Who is in it; withdrawn learners are not counted.
  public let learners: Int
  /// Of them, who passed.
  public let passed: Int
  public let spent: Funds
}

extension Query where Answer == PlannedClass {
  /// The classes of a plan on a day: those tied to a line, and those of the year that are tied to none.
  /// A class that was not closed by the day counts as called.
  public static func plannedClasses(
    of plan: TrainingPlan,
    on day: Day
  ) -> Self {
    let (first, last) = ("\(plan.year)-01-01", "\(plan.year)-12-31")
    return Query(
      """
      SELECT training_class.id, training_class.code, training_class.title,
             training_class.course_code, training_class.first_day, training_class.last_day,
             CASE WHEN training_class.state = 'closed' AND training_class.last_day > \(day)
                  THEN 'running' ELSE training_class.state END AS state,
             plan_class.number AS line_number,
             (SELECT count(*) FROM enrolment
              WHERE enrolment.class_id = training_class.id AND enrolment.withdrawn_on IS NULL
             ) AS learners,
             (SELECT count(*) FROM enrolment
              JOIN result ON result.enrolment_id = enrolment.id
              WHERE enrolment.class_id = training_class.id AND enrolment.withdrawn_on IS NULL
                AND result.outcome = 'passed'
             ) AS passed,
             \(SQL.spent("central", by: day)) AS central,
             \(SQL.spent("local", by: day)) AS local_funds,
             \(SQL.spent("other", by: day)) AS other
      FROM training_class
      LEFT JOIN plan_class ON plan_class.class_id = training_class.id
      WHERE plan_class.plan_id = \(plan.id)
         OR (plan_class.plan_id IS NULL
             AND training_class.first_day BETWEEN \(first) AND \(last))
      ORDER BY training_class.first_day, training_class.code
      """
    ) { row in
      var spent = Funds()
      spent[.central] = try row.get("central")
      spent[.local] = try row.get("local_funds")
      spent[.other] = try row.get("other")
      return PlannedClass(
        id: try row.get("id"),
        code: try row.get("code"),
        title: try row.get("title"),
        course: try row.get("course_code"),
        first: try row.get("first_day"),
        last: try row.get("last_day"),
        state: try row.get("state"),
        line: try row.get("line_number"),
        learners: try row.get("learners"),
        passed: try row.get("passed"),
        spent: spent
      )
    }
  }
}

extension SQL {
  fileprivate static func spent(_ source: String, by day: Day) -> SQL {
    """
    (SELECT CAST(coalesce(sum(class_cost.dong), 0) AS BIGINT) FROM class_cost
     WHERE class_cost.class_id = training_class.id AND class_cost.source = \(source)
       AND class_cost.paid_on <= \(day))
    """
  }

  /// Says which line of a plan a class carries out.
  public static func tie(
    _ trainingClass: ID<TrainingClass>,
    to plan: ID<TrainingPlan>,
    line number: Int
  ) -> SQL {
    """
    INSERT INTO plan_class (class_id, plan_id, number)
    VALUES (\(trainingClass), \(plan), \(number))
    ON CONFLICT (class_id) DO UPDATE SET plan_id = excluded.plan_id, number = excluded.number
    """
  }

  /// Says that a class carries out no line.
  public static func untie(_ trainingClass: ID<TrainingClass>) -> SQL {
    "DELETE FROM plan_class WHERE class_id = \(trainingClass)"
  }

  /// Writes down why less of a line was done than planned.
  public static func upsert(
    shortfall reason: String,
    of number: Int,
    in plan: ID<TrainingPlan>
  ) -> SQL {
    """
    INSERT INTO plan_shortfall (plan_id, number, reason) VALUES (\(plan), \(number), \(reason))
    ON CONFLICT (plan_id, number) DO UPDATE SET reason = excluded.reason
    """
  }

  /// Takes such a reason away.
  public static func deleteShortfall(of number: Int, in plan: ID<TrainingPlan>) -> SQL {
    "DELETE FROM plan_shortfall WHERE plan_id = \(plan) AND number = \(number)"
  }
}

/// Why less of a line was done than planned.
public struct PlanShortfall: Equatable, Sendable {
  public let number: Int
  public let reason: String
}

extension Query where Answer == PlanShortfall {
  /// The reasons on record for the lines of a plan.
  public static func shortfalls(in plan: ID<TrainingPlan>) -> Self {
    Query("SELECT number, reason FROM plan_shortfall WHERE plan_id = \(plan) ORDER BY number") {
      PlanShortfall(number: try $0.get("number"), reason: try $0.get("reason"))
    }
  }
}

/// The line of a plan that a class carries out.
public struct ClassOnPlan: Equatable, Sendable {
  public let year: Int
  public let number: Int
}

extension Query where Answer == ClassOnPlan {
  /// Which line a class carries out.
  public static func planLine(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT plan.year, plan_class.number
      FROM plan_class
      JOIN plan ON plan.id = plan_class.plan_id
      WHERE plan_class.class_id = \(trainingClass)
      """
    ) { ClassOnPlan(year: try $0.get("year"), number: try $0.get("number")) }
  }
}

import Chronology
public import Personnel
public import Training

extension FundingSource: SQLConvertible {}
extension PlanEdition.State: SQLConvertible {}
extension PlanLine.Mode: SQLConvertible {}

extension Query where Answer == TrainingPlan {
  /// Every year that has a plan, the last first.
  public static var plans: Self {
    Query("SELECT id, year FROM plan ORDER BY year DESC") {
      TrainingPlan(id: try $0.get("id"), year: try $0.get("year"))
    }
  }

  /// The plan of a year.
  public static func plan(of year: Int) -> Self {
    Query("SELECT id, year FROM plan WHERE year = \(year)") {
      TrainingPlan(id: try $0.get("id"), year: try $0.get("year"))
    }
  }
}

extension Query where Answer == PlanEdition {
  /// The plan of a year and its amendments, in order.
  public static func editions(of year: Int) -> Self {
    Query("\(SQL.editions) WHERE plan.year = \(year) ORDER BY plan_edition.number") {
      try PlanEdition($0)
    }
  }

  /// Editions that wait for somebody's decision, but those that somebody submitted.
  public static func editionsToDecide(besidesThoseOf name: String) -> Self {
    Query(
      """
      \(SQL.editions)
      WHERE plan_edition.state IN ('department', 'committee')
        AND coalesce(plan_edition.submitted_by, '') <> \(name)
      ORDER BY plan.year, plan_edition.number
      """
    ) { try PlanEdition($0) }
  }
}

extension SQL {
  fileprivate static let editions: SQL = """
    SELECT plan_edition.*, plan.year
    FROM plan_edition
    JOIN plan ON plan.id = plan_edition.plan_id
    """
}

extension PlanEdition {
  init(_ row: Row) throws {
    let submission: String? = try row.get("submission_number")
    let decision: String? = try row.get("decision_number")
    self.init(
      id: try row.get("id"),
      plan: TrainingPlan(id: try row.get("plan_id"), year: try row.get("year")),
      number: try row.get("number"),
      state: try row.get("state"),
      because: try row.get("because"),
      submission: try submission.map { Dispatch(number: $0, day: try row.get("submission_day")) },
      decision: try decision.map { Dispatch(number: $0, day: try row.get("decision_day")) },
      returned: try row.get("returned"),
      submittedBy: try row.get("submitted_by")
    )
  }
}

extension Query where Answer == ID<TrainingPlan> {
  /// Begins the plan of a year.
  public static func insertPlan(of year: Int) -> Self {
    Query("INSERT INTO plan (year) VALUES (\(year)) RETURNING id") { try $0.get("id") }
  }
}

extension Query where Answer == ID<PlanEdition> {
  /// Begins an edition as a draft.
  public static func insertEdition(
    of plan: ID<TrainingPlan>,
    number: Int,
    because reason: String?
  ) -> Self {
    Query(
      """
      INSERT INTO plan_edition (plan_id, number, state, because)
      VALUES (\(plan), \(number), 'draft', \(reason))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes down where an edition stands.
  public static func update(_ edition: PlanEdition) -> SQL {
    """
    UPDATE plan_edition
    SET state = \(edition.state), submission_number = \(edition.submission?.number),
        submission_day = \(edition.submission?.day), decision_number = \(edition.decision?.number),
        decision_day = \(edition.decision?.day), returned = \(edition.returned),
        submitted_by = \(edition.submittedBy)
    WHERE id = \(edition.id)
    """
  }

  /// Takes a draft away whose lines are gone.
  public static func delete(_ edition: ID<PlanEdition>) -> SQL {
    "DELETE FROM plan_edition WHERE id = \(edition)"
  }

  /// Takes a plan away that has no edition any more.
  public static func delete(_ plan: ID<TrainingPlan>) -> SQL {
    "DELETE FROM plan WHERE id = \(plan)"
  }
}

import Personnel

/// What came of a line of the plan so far: its classes, who was in them, what was spent.
public struct PlanProgress: Equatable, Sendable {
  /// Classes that were called and not cancelled, those held among them.
  public let called: Int
  /// Classes that are closed.
  public let held: Int
  /// Who took part in the closed ones; withdrawn learners are not counted.
  public let learners: Int
  /// Of them, who passed.
  public let passed: Int
  public let spent: Funds
  /// Why less was done than planned, as written down.
  public let shortfall: String?

  /// Progress by its figures.
  public init(
    called: Int = 0,
    held: Int = 0,
    learners: Int = 0,
    passed: Int = 0,
    spent: Funds = Funds(),
    shortfall: String? = nil
  ) {
    self.called = called
    self.held = held
    self.learners = learners
    self.passed = passed
    self.spent = spent
    self.shortfall = shortfall
  }
}

extension PlanLine {
  /// The line as next year's plan takes it over: the classes that were not held, without what was spent;
  /// nil where all were held.
  ///
  /// - Parameter number: Its number there.
  public func carried(after progress: PlanProgress, from year: Int, as number: Int) -> PlanLine? {
    guard progress.held < classes else { return nil }
    let left = classes - progress.held
    var funds = Funds()
    for source in FundingSource.allCases {
      funds[source] = max(0, self.funds[source] - progress.spent[source])
    }
    var line = PlanLine(number: number, course: course, classes: left, learners: learners)
    (line.audience, line.quarter, line.place, line.mode) = (audience, 1, place, mode)
    (line.lead, line.partners, line.funds) = (lead, partners, funds)
    (line.basis, line.task, line.notes) = (basis, task, notes)
    // What each agency sends is shared out anew where some of the classes were held.
    line.quotas = progress.held == 0 ? quotas : [:]
    line.carried = Carried(year: year, line: self.number)
    return line
  }
}

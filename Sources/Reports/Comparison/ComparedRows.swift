/// Which rows of a report mean the same in another period.
public enum ComparedRows: Sendable {
  /// None: its rows are things of one period, such as papers or learners.
  case none
  /// The total and the groups; its lines are others each time, such as those of a plan.
  case totals
  /// Every row, found again by its key.
  case all
}

public import Chronology
import Personnel
public import Training

/// The plan of a year with all that is on record of it on a day.
public struct PlanOnRecord: Equatable, Sendable {
  public let plan: TrainingPlan
  /// The plan and its amendments, in order.
  public let editions: [PlanEdition]
  /// The lines of the last edition.
  public let lines: [PlanLine]
  /// The lines of the edition approved last; nil where none was.
  public let approved: [PlanLine]?
  /// Its classes, and those of the year that are tied to no line.
  public let classes: [PlannedClass]
  /// Why less was done than planned, by the number of the line.
  public let shortfalls: [Int: String]

  /// Reads the plan of a year as of a day; nil where there is none.
  public init?(of year: Int, on day: Day, in records: any Reading) throws {
    guard let found = try records.first(.plan(of: year)) else { return nil }
    plan = found
    editions = try records.all(.editions(of: year))
    lines = try editions.last.map { try records.planLines(of: $0.id) } ?? []
    let valid = editions.last { $0.state == .approved }
    approved =
      valid?.id == editions.last?.id ? lines : try valid.map { try records.planLines(of: $0.id) }
    classes = try records.all(.plannedClasses(of: found, on: day))
    shortfalls = Dictionary(
      try records.all(.shortfalls(in: found.id)).map { ($0.number, $0.reason) },
      uniquingKeysWith: { $1 }
    )
  }

  /// The edition that is written, or on its way; nil where the last one is approved.
  public var open: PlanEdition? { editions.last.flatMap { $0.state == .approved ? nil : $0 } }

  /// The edition that is in force; nil where none was approved.
  public var inForce: PlanEdition? { editions.last { $0.state == .approved } }

  /// What the last edition changes of the one approved before it.
  public var changes: [PlanChange] {
    guard open != nil, let approved else { return [] }
    return PlanChange.changes(from: approved, to: lines)
  }

  /// The lines in force, else those that are written.
  public var standing: [PlanLine] { approved ?? lines }

  /// The classes that carry a line out.
  public func classes(of number: Int) -> [PlannedClass] { classes.filter { $0.line == number } }

  /// What came of a line.
  public func progress(of number: Int) -> PlanProgress {
    let own = classes(of: number)
    let held = own.filter { $0.state == .closed }
    return PlanProgress(
      called: own.count { $0.state != .cancelled },
      held: held.count,
      learners: held.reduce(0) { $0 + $1.learners },
      passed: held.reduce(0) { $0 + $1.passed },
      spent: own.reduce(Funds()) { $0 + $1.spent },
      shortfall: shortfalls[number]
    )
  }
}

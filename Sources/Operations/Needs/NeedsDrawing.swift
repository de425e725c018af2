public import Assessment
public import Chronology
public import Personnel
public import Records
public import Training

/// What an agency's officers need for a year, by the engine that proposes the plan's lines: for each
/// course who, and why. Together the agencies need what the plan's proposal counts.
public struct NeedsDrawing: Sendable {
  /// What is needed, those courses first that close most for the periods taught.
  public let lines: [PlanProposal.Line]

  /// Draws it of one agency as of a day, from what was known at a moment.
  public init(
    of agency: ID<Agency>,
    for year: Int,
    asOf day: Day,
    knownAt instant: Instant,
    in records: ScopedRecords
  ) throws {
    lines = try PlanDrawing.proposal(
      year,
      day,
      instant,
      PlanDrawing.usualSeats,
      of: agency,
      try records.curricula(),
      records.narrowed(to: agency)
    ).lines
  }

  /// How many need a course.
  public func gap(_ course: Code<Course>) -> Int {
    lines.first { $0.course == course }?.needs.count ?? 0
  }
}

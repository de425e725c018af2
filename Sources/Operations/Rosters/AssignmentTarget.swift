import Chronology
import Intake
import Personnel
import Vietnamese

/// The assignment that a row tells of, with its agency and duty found.
struct AssignmentTarget {
  let agency: Agency
  let duty: Duty
  let decision: Assignment.Decision
  let share: Assignment.Share?
  let role: Assignment.Role?
  let days: DayRange

  /// Nil where the row tells of none, of too little, or of a wrong one; the remarks then say so.
  init?(_ row: RosterRow, _ agency: Agency?, _ desk: RosterDesk, _ remarks: inout RowRemarks) {
    let values = row.values
    guard let text = values.duty else { return nil }
    let duty = desk.duty(called: text)
    if duty == nil { remarks.dutyIsUnknown(text) }
    guard let (number, days) = Self.told(row, &remarks), let agency, let duty else { return nil }
    guard agency.days.contains(days.from) else {
      remarks.isOutside(agency)
      return nil
    }
    self.agency = agency
    self.duty = duty
    decision = Assignment.Decision(number: number, day: values.decisionDay)
    share = values.share
    role = values.role
    self.days = days
  }

  /// The decision's number and the days. A table without columns for them tells of people alone;
  /// one that has them must fill them.
  private static func told(
    _ row: RosterRow,
    _ remarks: inout RowRemarks
  ) -> (decision: String, days: DayRange)? {
    let values = row.values
    let from = values.from ?? values.decisionDay
    let hasDays = row.columns[.from] != nil || row.columns[.decisionDay] != nil
    if values.decision == nil, row.columns[.decision] != nil { remarks.lacks(.decision) }
    if from == nil, hasDays, !remarks.concern(.from), !remarks.concern(.decisionDay) {
      remarks.lacks(row.columns[.from] == nil ? .decisionDay : .from)
    }
    guard let number = values.decision, let from else {
      if row.columns[.decision] == nil || !hasDays { remarks.hasNoAssignment() }
      return nil
    }
    guard let days = DayRange(from: from, until: values.until?.advanced(by: 1)) else {
      remarks.endsBeforeItBegins()
      return nil
    }
    return (number, days)
  }

  /// Whether an assignment on record is this one.
  func isOf(_ known: Assignment) -> Bool {
    known.agency == agency.id && known.duty == duty.code && known.days.from == days.from
  }

  /// The assignment to the same duty at the same agency that shares days with this one.
  func overlap(among known: [Assignment]) -> Assignment? {
    known.first { other in
      other.agency == agency.id && other.duty == duty.code && other.days.from != days.from
        && other.days.overlaps(days)
    }
  }

  /// The assignment with what the row tells. What the row leaves empty stays as it is on record; an
  /// assignment that is new is a concurrent one, and the officer the one in charge.
  func assignment(of officer: ID<Officer>, over known: Assignment?) -> Assignment {
    let sameDecision = known?.decision.number == decision.number
    return Assignment(
      id: known?.id ?? ID(0),
      officer: officer,
      agency: agency.id,
      duty: duty.code,
      decision: Assignment.Decision(
        number: decision.number,
        day: decision.day ?? (sameDecision ? known?.decision.day : nil)
      ),
      share: share ?? known?.share ?? .concurrent,
      role: role ?? known?.role ?? .principal,
      days: days.until == nil ? known?.days ?? days : days
    )
  }
}

extension Assignment {
  /// The same assignment with the ids that the records gave.
  func with(id: Assignment.ID, officer: Officer.ID) -> Assignment {
    with(id: id, officer: officer, days: days)
  }

  /// The same assignment for other days.
  func with(_ days: DayRange) -> Assignment { with(id: id, officer: officer, days: days) }

  private func with(id: Assignment.ID, officer: Officer.ID, days: DayRange) -> Assignment {
    Assignment(
      id: id,
      officer: officer,
      agency: agency,
      duty: duty,
      decision: decision,
      share: share,
      role: role,
      days: days
    )
  }
}

import Chronology

extension Reckoner {
  /// Holds every requirement of an assignment, if it is active, against what the officer holds, in
  /// the order of the duty's requirements.
  public func forEachGap(
    of assignment: AssignmentItem,
    at outlook: Outlook,
    _ body: (GapItem) -> Void
  ) {
    guard assignment.isActive(on: outlook.asOf), engine.duties.runs.indices ~= assignment.duty
    else { return }
    let last = outlook.last
    for place in engine.duties.runs[assignment.duty] {
      let line = engine.duties.lines[place]
      body(gap(line, since: assignment.from, on: outlook.asOf, through: last))
    }
  }

  /// The gaps of all assignments that are active, in their order. An assignment to a duty that the
  /// framework does not have requires nothing.
  public func gaps(of assignments: [AssignmentOnDuty], at outlook: Outlook) -> [Gap] {
    var gaps: [Gap] = []
    for (place, assignment) in assignments.enumerated() {
      guard let item = engine.item(assignment) else { continue }
      forEachGap(of: item, at: outlook) { gap in
        gaps.append(
          Gap(
            assignment: place,
            duty: assignment.duty,
            competency: engine.framework.competencies[gap.competency].code,
            required: gap.required,
            held: gap.held,
            due: gap.due,
            status: gap.status
          )
        )
      }
    }
    return gaps
  }

  private func gap(
    _ line: DutyTable.Line,
    since: Day,
    on day: Day,
    through last: Day
  ) -> GapItem {
    let history = history(of: line.competency)
    let held = history.level(on: day)
    let due = since + line.grace
    let status: GapStatus =
      if held >= line.level {
        history.falls(below: line.level, after: day, through: last) ? .lapsing : .met
      } else if day < due {
        .due
      } else if history.reaches(line.level, from: since, until: day) {
        .lapsed
      } else {
        .missing
      }
    return GapItem(
      competency: line.competency,
      required: line.level,
      held: held,
      due: due,
      status: status
    )
  }
}

extension Engine {
  /// The assignment as the engine counts it; nil where its duty is not in the framework.
  public func item(_ assignment: AssignmentOnDuty) -> AssignmentItem? {
    guard let place = duties.places[assignment.duty] else { return nil }
    return AssignmentItem(duty: place, from: assignment.from, until: assignment.until)
  }
}

import Chronology
import Personnel
public import Records
public import Training
import Vietnamese

/// Moves the open edition of a plan on its way from draft to the committee's approval, or back.
///
/// Source: quy trình trình ký (the department submits, the People's Committee decides); who submits does
/// not decide.
public struct MovePlan: Sendable {
  let year: Int
  let seen: PlanEdition.State
  let step: Step

  /// Where it goes.
  public enum Step: Equatable, Sendable {
    /// From its makers to the head of the department.
    case submit
    /// From the department to the committee, by a letter (tờ trình).
    case passOn(number: String, day: String)
    /// The committee has decided.
    case approve(number: String, day: String)
    /// Back to its makers.
    case giveBack(because: String)
    /// A draft is given up. An amendment goes; the plan itself goes while nothing was ever approved.
    case discard
  }

  /// A step from the state that its maker saw.
  public init(of year: Int, from seen: PlanEdition.State, _ step: Step) {
    self.year = year
    self.seen = seen
    self.step = step
  }

  /// Takes the step.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try PlanOnRecord(of: year, on: now.day(), in: records) else {
        throw PlanRefusal.noSuchPlan
      }
      guard let open = known.open, open.state == seen else { throw PlanRefusal.movedMeanwhile }
      let ledger = Ledger(records, at: now, by: actor, verb: "move plan")
      if step == .discard { return try discard(open, known, records, ledger) }
      let moved = try moved(open, known, by: actor)
      try records.run(.update(moved))
      var reason: String?
      if case .giveBack(let because) = step { reason = because.tidied }
      try ledger.note(
        Event(
          .changed,
          .plan,
          key: "\(year)",
          old: Fields(["planState": open.state]),
          new: Fields([
            "planState": moved.state, "amendment": moved.number,
            "submission": moved.submission?.number, "decision": moved.decision?.number,
            "decisionDay": moved.decision?.day,
          ]),
          reason: reason
        )
      )
    }
  }

  private func moved(
    _ open: PlanEdition,
    _ known: PlanOnRecord,
    by actor: Actor
  ) throws -> PlanEdition {
    var moved = open
    switch (step, open.state) {
    case (.submit, .draft):
      guard !known.lines.isEmpty, known.approved == nil || !known.changes.isEmpty else {
        throw PlanRefusal.nothingInIt
      }
      (moved.state, moved.submittedBy, moved.returned) = (.department, actor.name, nil)
    case (.passOn(let number, let day), .department):
      try requireOther(actor, open)
      moved.submission = try dispatch(number, day)
      moved.state = .committee
    case (.approve(let number, let day), .committee):
      try requireOther(actor, open)
      moved.decision = try dispatch(number, day)
      moved.state = .approved
    case (.giveBack(let reason), .department), (.giveBack(let reason), .committee):
      guard !reason.tidied.isEmpty else { throw PlanRefusal.noReason }
      (moved.state, moved.returned, moved.submission) = (.draft, reason.tidied, nil)
    default: throw PlanRefusal.movedMeanwhile
    }
    return moved
  }

  private func requireOther(_ actor: Actor, _ open: PlanEdition) throws {
    guard open.submittedBy != actor.name else { throw PlanRefusal.ownSubmission }
  }

  private func dispatch(_ number: String, _ day: String) throws -> Dispatch {
    guard !number.tidied.isEmpty, let day = Day(typed: day) else { throw PlanRefusal.noDispatch }
    return Dispatch(number: number.tidied, day: day)
  }

  private func discard(
    _ open: PlanEdition,
    _ known: PlanOnRecord,
    _ records: any Writing,
    _ ledger: Ledger
  ) throws {
    guard open.state == .draft else { throw PlanRefusal.movedMeanwhile }
    if open.number == 0 {
      let tied = known.classes.filter { $0.line != nil }.map(\.code.text)
      guard tied.isEmpty else { throw PlanRefusal.lineInUse(tied) }
    }
    for line in known.lines { try records.deletePlanLine(line.number, of: open.id) }
    try records.run(.delete(open.id))
    if open.number == 0 { try records.run(.delete(known.plan.id)) }
    try ledger.note(
      Event(.removed, .plan, key: "\(year)", old: Fields(["amendment": open.number]))
    )
  }
}

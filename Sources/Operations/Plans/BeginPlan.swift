import Chronology
import Personnel
public import Records
public import Training
import Vietnamese

/// Begins the plan of a year as a draft, with the lines that are proposed or carried over.
public struct BeginPlan: Sendable {
  let year: Int
  let lines: [PlanLine]

  /// A plan with its first lines; they are numbered anew.
  public init(of year: Int, with lines: [PlanLine] = []) {
    self.year = year
    self.lines = lines
  }

  /// Writes it down; refuses a second plan of a year.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    guard TrainingPlan.possibleYears.contains(year) else { throw PlanRefusal.noSuchYear }
    try await world.store.write { [self] records in
      guard try records.first(.plan(of: year)) == nil else {
        throw PlanRefusal.begunAlready(year)
      }
      let plan = try records.one(.insertPlan(of: year))
      let edition: ID<PlanEdition> = try records.one(
        .insertEdition(of: plan, number: 0, because: nil)
      )
      let codes = try records.agencyCodes()
      let ledger = Ledger(records, at: now, by: actor, verb: "begin plan")
      try ledger.note(Event(.added, .plan, key: "\(year)", new: Fields(["lines": lines.count])))
      for (place, line) in lines.enumerated() {
        let numbered = line.numbered(place + 1)
        try records.insert(numbered, of: edition)
        try ledger.note(
          Event(
            .added,
            .planLine,
            key: "\(year)/\(numbered.number)",
            new: numbered.fields(agencies: codes)
          )
        )
      }
    }
  }
}

/// Begins the next amendment of an approved plan, with all its lines as they are.
public struct AmendPlan: Sendable {
  let year: Int
  let reason: String

  /// An amendment with its reason, such as a letter that asks for another class.
  public init(of year: Int, because reason: String) {
    self.year = year
    self.reason = reason.tidied
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try PlanOnRecord(of: year, on: now.day(), in: records) else {
        throw PlanRefusal.noSuchPlan
      }
      if let open = known.open {
        throw known.inForce == nil ? PlanRefusal.nothingApproved : .underWay(open.state)
      }
      guard !reason.isEmpty else { throw PlanRefusal.noReason }
      let number = (known.editions.last?.number ?? 0) + 1
      let edition: ID<PlanEdition> = try records.one(
        .insertEdition(of: known.plan.id, number: number, because: reason)
      )
      for line in known.lines { try records.insert(line, of: edition) }
      try Ledger(records, at: now, by: actor, verb: "amend plan").note(
        Event(
          .changed,
          .plan,
          key: "\(year)",
          new: Fields(["amendment": number]),
          reason: reason
        )
      )
    }
  }
}

import Chronology
import Personnel
public import Records
import Training
import Vietnamese

/// Adds a line to the draft of a plan, or changes one.
public struct ChangePlanLine: Sendable {
  let year: Int
  let number: Int?
  let seen: String
  let form: PlanLineForm
  let key: FormKey?

  /// A new line.
  public init(of year: Int, _ form: PlanLineForm, key: FormKey?) {
    (self.year, number, seen) = (year, nil, "")
    self.form = form
    self.key = key
  }

  /// A line as its editor saw it.
  ///
  /// - Parameter seen: Its `stamp` when the form was opened.
  public init(of year: Int, line number: Int, seenAs seen: String, _ form: PlanLineForm) {
    self.year = year
    self.number = number
    self.seen = seen
    self.form = form
    key = nil
  }

  /// Writes it down; its number.
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    let saved = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        let (known, draft) = try PlanOnRecord.draft(of: year, on: now.day(), in: records)
        let codes = try records.agencyCodes()
        let ledger = Ledger(records, at: now, by: actor, verb: "change plan line")
        var reading = try PlanLineReading(form, in: records)
        guard let number else {
          let free = try known.freeNumber(in: records)
          let line = try reading.line(free, carried: nil)
          try records.insert(line, of: draft.id)
          try ledger.note(
            Event(.added, .planLine, key: "\(year)/\(free)", new: line.fields(agencies: codes))
          )
          return Int64(free)
        }
        guard let old = known.lines.first(where: { $0.number == number }) else {
          throw PlanRefusal.noSuchLine
        }
        guard old.stamp == seen else { throw PlanRefusal.changedMeanwhile }
        let line = try reading.line(number, carried: old.carried)
        let changes = old.fields(agencies: codes)
          .differences(to: line.fields(agencies: codes))
        guard let changes else { return Int64(number) }
        try records.deletePlanLine(number, of: draft.id)
        try records.insert(line, of: draft.id)
        try ledger.note(
          Event(
            .changed,
            .planLine,
            key: "\(year)/\(number)",
            old: changes.old,
            new: changes.new
          )
        )
        return Int64(number)
      }
    }
    return Int(saved)
  }
}

/// Takes a line out of the draft of a plan.
public struct RemovePlanLine: Sendable {
  let year: Int
  let number: Int
  let seen: String

  /// A line as its editor saw it.
  public init(of year: Int, line number: Int, seenAs seen: String) {
    self.year = year
    self.number = number
    self.seen = seen
  }

  /// Takes it out; refuses while classes carry it out.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let (known, draft) = try PlanOnRecord.draft(of: year, on: now.day(), in: records)
      guard let old = known.lines.first(where: { $0.number == number }) else {
        throw PlanRefusal.noSuchLine
      }
      guard old.stamp == seen else { throw PlanRefusal.changedMeanwhile }
      let tied = known.classes(of: number).filter { $0.state != .cancelled }
      guard tied.isEmpty else { throw PlanRefusal.lineInUse(tied.map(\.code.text)) }
      try records.deletePlanLine(number, of: draft.id)
      try Ledger(records, at: now, by: actor, verb: "remove plan line").note(
        Event(
          .removed,
          .planLine,
          key: "\(year)/\(number)",
          old: old.fields(agencies: try records.agencyCodes())
        )
      )
    }
  }
}

extension PlanOnRecord {
  /// The plan of a year with its draft; refuses where there is none to be changed.
  static func draft(
    of year: Int,
    on day: Day,
    in records: any Reading
  ) throws -> (PlanOnRecord, PlanEdition) {
    guard let known = try PlanOnRecord(of: year, on: day, in: records) else {
      throw PlanRefusal.noSuchPlan
    }
    guard let open = known.open, open.state == .draft else { throw PlanRefusal.noDraft }
    return (known, open)
  }

  /// A number that no line of any edition ever had.
  func freeNumber(in records: any Reading) throws -> Int {
    let used = try editions.flatMap { try records.planLines(of: $0.id) }.map(\.number)
    return (used.max() ?? 0) + 1
  }
}

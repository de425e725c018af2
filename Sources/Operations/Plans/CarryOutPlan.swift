import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Says which line of an approved plan a class carries out, or that it carries out none.
public struct TieClass: Sendable {
  let trainingClass: ID<TrainingClass>
  let year: Int
  let number: Int?

  /// A class to a line; nil ties it to none.
  public init(_ trainingClass: ID<TrainingClass>, to number: Int?, of year: Int) {
    self.trainingClass = trainingClass
    self.number = number
    self.year = year
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try PlanOnRecord(of: year, on: now.day(), in: records),
        let lines = known.approved
      else { throw PlanRefusal.noSuchPlan }
      guard let found = try records.first(.trainingClass(trainingClass)) else {
        throw PlanRefusal.noSuchClass
      }
      if let number, !lines.contains(where: { $0.number == number }) {
        throw PlanRefusal.noSuchLine
      }
      let before = try records.first(.planLine(of: trainingClass))
      guard before?.number != number || before?.year != year else { return }
      if let number {
        try records.run(.tie(trainingClass, to: known.plan.id, line: number))
      } else {
        try records.run(.untie(trainingClass))
      }
      func told(_ year: Int?, _ number: Int?) -> Fields {
        Fields(["planLine": number.flatMap { number in year.map { "\($0)/\(number)" } }])
      }
      try Ledger(records, at: now, by: actor, verb: "tie class").note(
        Event(
          .changed,
          .trainingClass,
          key: found.code.text,
          old: told(before?.year, before?.number),
          new: told(year, number)
        )
      )
    }
  }
}

/// Writes down why less of a line was done than planned (nguyên nhân chưa đạt); empty takes it away.
public struct ExplainShortfall: Sendable {
  let year: Int
  let number: Int
  let reason: String

  /// The reason for a line of a plan.
  public init(of year: Int, line number: Int, because reason: String) {
    self.year = year
    self.number = number
    self.reason = reason.tidied
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try PlanOnRecord(of: year, on: now.day(), in: records),
        let lines = known.approved
      else { throw PlanRefusal.noSuchPlan }
      guard lines.contains(where: { $0.number == number }) else { throw PlanRefusal.noSuchLine }
      let before = known.shortfalls[number]
      guard before != reason.nonEmpty else { return }
      if reason.isEmpty {
        try records.run(.deleteShortfall(of: number, in: known.plan.id))
      } else {
        try records.run(.upsert(shortfall: reason, of: number, in: known.plan.id))
      }
      try Ledger(records, at: now, by: actor, verb: "explain shortfall").note(
        Event(
          .changed,
          .planLine,
          key: "\(year)/\(number)",
          old: Fields(["shortfall": before]),
          new: Fields(["shortfall": reason.nonEmpty])
        )
      )
    }
  }
}

/// Writes down what was spent on a class.
public struct RecordClassCost: Sendable {
  let trainingClass: ID<TrainingClass>
  let source: String
  let amount: String
  let paid: String
  let what: String
  let key: FormKey?

  /// An amount as it was typed, in million dong.
  public init(
    _ trainingClass: ID<TrainingClass>,
    source: String,
    amount: String,
    paid: String,
    what: String,
    key: FormKey? = nil
  ) {
    self.trainingClass = trainingClass
    self.source = source
    self.amount = amount.tidied
    self.paid = paid.tidied
    self.what = what.tidied
    self.key = key
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    let (source, dong, paid) = try read(on: now.day())
    _ = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        guard let found = try records.first(.trainingClass(trainingClass)) else {
          throw PlanRefusal.noSuchClass
        }
        let cost = ClassCost(
          id: ID(0),
          trainingClass: trainingClass,
          source: source,
          dong: dong,
          paid: paid,
          what: what
        )
        let id: ID<ClassCost> = try records.one(.insert(cost))
        try Ledger(records, at: now, by: actor, verb: "record cost").note(
          Event(.added, .cost, key: "\(found.code)/\(id)", new: cost.fields)
        )
        return id.number
      }
    }
  }

  private func read(on today: Day) throws -> (FundingSource, Int, Day) {
    var problems: [PlanLineProblem] = []
    let source = FundingSource(rawValue: source)
    if source == nil {
      problems.append(.init(.funds, vi: "Chọn nguồn kinh phí.", en: "Choose the source."))
    }
    let dong = MillionDong.dong(typed: amount).flatMap { (1...Funds.most).contains($0) ? $0 : nil }
    if dong == nil {
      problems.append(
        .init(
          .dong,
          vi: "Ghi số tiền bằng triệu đồng, như 12,5.",
          en: "Give the amount in million dong, such as 12,5."
        )
      )
    }
    let day = Day(typed: paid)
    if day == nil || day.map({ $0 > today }) == true {
      problems.append(
        .init(
          .paid,
          vi: "Ghi ngày chi, không sau hôm nay, như 16/03/2020.",
          en: "Give the day of payment, not after today, such as 16/03/2020."
        )
      )
    }
    if what.isEmpty {
      problems.append(
        .init(
          .what,
          vi: "Ghi nội dung chi và số chứng từ.",
          en: "Say what it was for, with the number of the voucher."
        )
      )
    }
    guard problems.isEmpty, let source, let dong, let day else { throw PlanRefusal.wrong(problems) }
    return (source, dong, day)
  }
}

/// Takes an amount away that was written down by mistake.
public struct RemoveClassCost: Sendable {
  let trainingClass: ID<TrainingClass>
  let id: ID<ClassCost>
  let reason: String

  /// An amount of a class, with the reason.
  public init(_ id: ID<ClassCost>, of trainingClass: ID<TrainingClass>, because reason: String) {
    self.id = id
    self.trainingClass = trainingClass
    self.reason = reason.tidied
  }

  /// Takes it away; the log keeps it.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let found = try records.first(.trainingClass(trainingClass)),
        let cost = try records.first(.cost(id)), cost.trainingClass == trainingClass
      else { throw PlanRefusal.noSuchCost }
      guard !reason.isEmpty else { throw PlanRefusal.noReason }
      try records.run(.delete(id))
      try Ledger(records, at: now, by: actor, verb: "remove cost").note(
        Event(.removed, .cost, key: "\(found.code)/\(id)", old: cost.fields, reason: reason)
      )
    }
  }
}

public import Access
import Chronology
public import Personnel
public import Records
public import Training

/// Records scores of a class in one transaction, each held against what its editor saw, and works
/// the results out of those whom they touch. Nothing is cleared by it.
public struct RecordScores: Sendable {
  let id: ID<TrainingClass>
  let entries: [ScoreEntry]
  let key: FormKey?

  static let verb = "class results"

  /// Scores of a class from a form.
  public init(_ id: ID<TrainingClass>, _ entries: [ScoreEntry], key: FormKey? = nil) {
    self.id = id
    self.entries = entries
    self.key = key
  }

  /// Records them, where the scope lets the class be recorded; how many were. A form that is sent
  /// again is answered as it was.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws -> Int {
    let now = world.now()
    let count = try await world.store.write { [self] records in
      guard try ScopedRecords(records, scope).mayRecord(id) else {
        throw ResultRefusal.nothingThere
      }
      return try records.once(key, at: now) {
        Int64(try record(in: records, at: now, by: actor))
      }
    }
    return Int(clamping: count)
  }

  private func record(in records: any Writing, at now: Instant, by actor: Actor) throws -> Int {
    guard let results = try ClassResults(id, in: records) else {
      throw ResultRefusal.nothingThere
    }
    let check = ScoreCheck(entries, on: results, by: actor.name)
    guard check.conflicts.isEmpty else { throw ScoreRefusal.changedMeanwhile(check.conflicts) }
    guard check.problems.isEmpty else { throw ScoreRefusal.wrong(check.problems) }
    let writer = ScoreWriter(
      records: records,
      ledger: Ledger(records, at: now, by: actor, verb: Self.verb),
      now: now,
      results: results
    )
    try writer.write(check)
    return check.changes.count
  }
}

/// Writes scores down, with their events and what comes of them.
struct ScoreWriter {
  let records: any Writing
  let ledger: Ledger
  let now: Instant
  let results: ClassResults

  private var trainingClass: TrainingClass { results.trainingClass }

  func write(_ check: ScoreCheck) throws {
    guard !check.changes.isEmpty else { return }
    try writeMarks(check)
    for moderation in check.outcomes.flatMap(\.endedModerations) {
      try records.run(
        .deleteModeration(
          of: moderation.enrolment,
          moderation.component,
          attempt: moderation.attempt
        )
      )
    }
    var touched: Set<ID<Enrolment>> = []
    var written: [ScoreRecord] = []
    for outcome in check.outcomes {
      let (old, new) = (outcome.learner.scores, outcome.scores)
      let gone = old.filter { record in !new.contains { $0.isSameExamination(as: record) } }
      for record in gone { try remove(record, of: outcome.learner, because: Self.apart) }
      let changed = new.filter { !old.contains($0) }
      written += changed
      if !changed.isEmpty || !gone.isEmpty { touched.insert(outcome.learner.id) }
    }
    try upsert(written)
    try assess(touched)
  }

  /// Writes scores over what stood there, and notes each.
  func upsert(_ written: [ScoreRecord]) throws {
    guard !written.isEmpty else { return }
    try records.run(.upsert(written, in: trainingClass, by: ledger.actor.name))
    let learners = Dictionary(results.learners.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let events = written.compactMap { record -> Event? in
      guard let learner = learners[record.score.enrolment] else { return nil }
      let old = learner.scores.first { $0.isSameExamination(as: record) }
      return Event(
        old == nil ? .added : .changed,
        .score,
        key: key(of: learner),
        old: old?.fields,
        new: record.fields
      )
    }
    try ledger.note(events)
  }

  /// Takes a score away, for a reason.
  func remove(
    _ record: ScoreRecord,
    of learner: ClassResults.Learner,
    because reason: String
  ) throws {
    try records.run(.delete(record))
    try ledger.note(
      Event(.removed, .score, key: key(of: learner), old: record.fields, reason: reason)
    )
  }

  /// Works the results out of those for whom something changed.
  func assess(_ touched: Set<ID<Enrolment>>) throws {
    guard !touched.isEmpty else { return }
    try AssessClass(trainingClass, by: results.rulesForWriting(), touched: .some(touched))
      .run(in: records, ledger, at: now)
  }

  func key(of learner: ClassResults.Learner) -> String { "\(trainingClass.code) \(learner.code)" }

  private static let apart = "Những người chấm chênh quá mức"

  private func writeMarks(_ check: ScoreCheck) throws {
    let marks = check.changes.filter(\.isMarkers)
    guard !marks.isEmpty else { return }
    let learners = Dictionary(results.learners.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let records = marks.map { change in
      MarkerScore(
        ScoreRecord(change).score,
        attempt: change.cell.attempt,
        marker: ledger.actor.name
      )
    }
    try self.records.run(.upsert(records, in: trainingClass, at: now))
    try ledger.note(
      records.compactMap { record in
        guard let learner = learners[record.score.enrolment] else { return nil }
        let old = learner.marks(record.score.component, attempt: record.attempt)
          .first { $0.marker == record.marker }
        return Event(
          old == nil ? .added : .changed,
          .score,
          key: key(of: learner),
          old: old?.fields,
          new: record.fields
        )
      }
    )
  }
}

extension ScoreRecord {
  /// Whether it is of the same learner's same examination.
  func isSameExamination(as other: ScoreRecord) -> Bool {
    score.enrolment == other.score.enrolment && score.component == other.score.component
      && attempt == other.attempt
  }
}

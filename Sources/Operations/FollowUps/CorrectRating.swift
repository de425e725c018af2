public import Access
import Assessment
public import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Corrects what a supervisor said some months after a class. The evidence that it became is taken back
/// and stays on record beside the new one; both values and the reason stand in the log.
public struct CorrectRating: Sendable {
  let enrolment: ID<Enrolment>
  let followUp: FollowUp
  let entry: RatingEntry
  let reason: String
  let seen: String

  /// A correction with its reason.
  ///
  /// - Parameter seen: The stamp of the rating as it was shown.
  public init(
    _ followUp: FollowUp,
    of enrolment: ID<Enrolment>,
    _ entry: RatingEntry,
    seen: String,
    because reason: String
  ) {
    self.enrolment = enrolment
    self.followUp = followUp
    self.entry = entry
    self.seen = seen
    self.reason = reason.tidied
  }

  /// Writes it down; how many competencies it changed.
  @discardableResult
  public func run(
    in world: World,
    by actor: Actor,
    reader: ID<Officer>?,
    within scope: Scope,
    on day: Day? = nil
  ) async throws -> Int {
    let now = world.now()
    let today = day ?? now.day()
    return try await world.store.write { [self] records in
      let scoped = ScopedRecords(records, scope)
      let given = try GivenRating(followUp, of: enrolment, on: today, in: scoped)
      let (scene, old) = (given.scene, given.given)
      guard old.due.officer != reader else { throw RatingRefusal.own }
      guard seen == given.stamp else { throw RatingRefusal.changedMeanwhile }
      guard !reason.isEmpty else { throw RatingRefusal.noReason }
      guard reason.unicodeScalars.count <= RateOfficer.longest else { throw RatingRefusal.tooLong }
      let read = try entry.read(for: scene, on: today)
      let isSameOtherwise = (read.rater, read.day) == (old.rater, old.day)
      let changed = read.ratings.filter { !(isSameOtherwise && old.ratings.contains($0)) }
      guard !changed.isEmpty else { throw RatingRefusal.unchanged }
      let known = try scoped.all(.evidence(of: old.due.officer))
      for rating in changed {
        let before = try given.evidence(of: rating.competency, among: known)
        let after = scene.evidence(of: rating, by: read.rater, on: read.day, at: now)
        try records.run(
          .change(rating, of: old.due, rater: read.rater, on: read.day, at: now, by: actor.name)
        )
        try records.run(.revoke(before.evidence, at: now))
        try records.run(.insert(after))
        let event = Event(
          .changed,
          .evidence,
          key: old.due.code.text,
          old: before.fields,
          new: after.fields,
          reason: reason
        )
        try records.run(.insert(event, at: now, by: actor, batch: nil))
      }
      return changed.count
    }
  }
}

/// Somebody before a rating that was given: what it says, and how it came to say so.
public struct GivenRating: Equatable, Sendable {
  public let scene: RatingScene
  public let given: FollowUpGiven
  /// What was done to it, the newest first.
  public let history: [HistoryLine]

  /// The rating of an enrolment; refuses where none was given that the scope reaches.
  public init(
    _ followUp: FollowUp,
    of enrolment: ID<Enrolment>,
    on day: Day,
    in records: ScopedRecords
  ) throws {
    guard let given = try records.given(followUp, of: enrolment, on: day) else {
      throw RatingRefusal.notDue
    }
    self.given = given
    let scene = try RatingScene(given.due, in: records).only(Set(given.ratings.map(\.competency)))
    self.scene = scene
    history = try records.codes(ofOfficer: given.due.code)
      .flatMap { try records.all(.history(of: .evidence, key: $0)) }
      .filter { $0.new?.contains(scene.sourceStart) ?? false }
  }

  /// Which state of it somebody saw.
  public var stamp: String { "\(given.at.microseconds)" }

  /// As it would be typed.
  public var entry: RatingEntry {
    RatingEntry(
      rater: given.rater,
      day: given.day.slashed,
      levels: Dictionary(
        given.ratings.map { ($0.competency.text, "\($0.level.number)") },
        uniquingKeysWith: { $1 }
      ),
      words: Dictionary(
        given.ratings.map { ($0.competency.text, $0.words ?? "") },
        uniquingKeysWith: { $1 }
      )
    )
  }

  /// What the rating of a competency became; refuses where that is not on record any more.
  func evidence(
    of competency: Code<Competency>,
    among known: [EvidenceRecord]
  ) throws -> EvidenceRecord {
    let found = known.last { record in
      let evidence = record.evidence
      return evidence.kind == .rating && evidence.competency == competency
        && evidence.revokedAt == nil
        && (evidence.source ?? "").hasPrefix(scene.sourceStart)
    }
    guard let found else { throw RatingRefusal.notDue }
    return found
  }
}

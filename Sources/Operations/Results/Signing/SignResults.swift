import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Signs the complete results of a class that its signer saw. They are locked from then on.
public struct SignResults: Sendable {
  let id: ID<TrainingClass>
  let seen: String

  /// The results of a class, with their `stamp` when they were looked at.
  public init(_ id: ID<TrainingClass>, seenAs seen: String) {
    self.id = id
    self.seen = seen
  }

  /// Signs them; how many were. Who recorded one of the scores doesn't.
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    return try await world.store.write { [self] records in
      guard let results = try ClassResults(id, in: records) else {
        throw ResultRefusal.nothingThere
      }
      guard results.trainingClass.state == .closed else { throw ResultRefusal.notClosed }
      guard !results.recorders.contains(actor.name) else { throw ResultRefusal.ownScores }
      guard results.stamp == seen else { throw ResultRefusal.changedMeanwhile }
      let signed = results.learners.filter(\.canBeSigned)
      guard !signed.isEmpty else { throw ResultRefusal.nothingToSign }
      try records.run(.sign(signed.map(\.id), at: now, by: actor.name))
      try Ledger(records, at: now, by: actor, verb: "sign results").note(
        signed.map { learner in
          Event(
            .changed,
            .result,
            key: "\(results.trainingClass.code) \(learner.code)",
            new: Fields(["signedAt": now, "signedBy": actor.name])
          )
        }
      )
      return signed.count
    }
  }
}

/// Takes the signatures of a class back, for a reason, so that its scores can be recorded again.
public struct UnsignResults: Sendable {
  let id: ID<TrainingClass>
  let reason: String

  /// The signatures of a class.
  public init(_ id: ID<TrainingClass>, because reason: String) {
    self.id = id
    self.reason = reason.tidied
  }

  /// Takes them back; how many.
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    return try await world.store.write { [self] records in
      guard let results = try ClassResults(id, in: records) else {
        throw ResultRefusal.nothingThere
      }
      guard !reason.isEmpty else { throw ResultRefusal.noReason }
      let signed = results.learners.filter { $0.signing != nil }
      guard !signed.isEmpty else { throw ResultRefusal.nothingSigned }
      try records.run(.unsign(signed.map(\.id)))
      try Ledger(records, at: now, by: actor, verb: "unsign results").note(
        signed.map { learner in
          Event(
            .changed,
            .result,
            key: "\(results.trainingClass.code) \(learner.code)",
            old: learner.signing.map { Fields(["signedAt": $0.at, "signedBy": $0.by]) },
            reason: reason
          )
        }
      )
      return signed.count
    }
  }
}

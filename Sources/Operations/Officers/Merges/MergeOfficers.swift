import Chronology
public import Intake
public import Personnel
public import Records
import Vietnamese

/// Makes two records of one person one: all that is on record of either stands under the one who is
/// kept, and the other's code leads there. It can be taken back.
public struct MergeOfficers: Sendable {
  let kept: ID<Officer>
  let gone: ID<Officer>
  let seen: String
  let taking: Set<RosterField>
  let reason: String

  /// Two records.
  ///
  /// - Parameters:
  ///   - kept: Whose number and page stay.
  ///   - gone: Who is found under the other from here on.
  ///   - seen: The stamps of both, as they were looked at.
  ///   - taking: The fields whose value is the one of the record that goes.
  public init(
    keeping kept: ID<Officer>,
    merging gone: ID<Officer>,
    seenAs seen: String,
    taking: Set<RosterField>,
    because reason: String
  ) {
    self.kept = kept
    self.gone = gone
    self.seen = seen
    self.taking = taking
    self.reason = reason.tidied
  }

  /// Merges them.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let pair = try MergePair(kept, gone, in: records)
      guard pair.stamp == seen else { throw MergeRefusal.changedMeanwhile }
      guard !reason.isEmpty else { throw MergeRefusal.noReason }
      try pair.requirePossible(in: records)
      let after = pair.merged(taking: taking)
      try write(pair, after, in: records, by: actor, at: now)
      try note(pair, after, in: records, by: actor, at: now)
    }
  }

  private func write(
    _ pair: MergePair,
    _ after: OfficerRecord,
    in records: any Writing,
    by actor: Actor,
    at now: Instant
  ) throws {
    let moved = try MovedRows(of: gone, in: records)
    try moved.move(from: gone, to: kept, in: records)
    try records.run(.deleteEthnicity(of: gone))
    try records.run(.delete(officer: gone))
    try records.change(after.officer)
    try records.write(ethnicity: after.ethnicity, of: kept)
    try records.run(
      .insert(
        OfficerMerge(
          kept: kept,
          gone: gone,
          goneCode: pair.gone.officer.code,
          at: now,
          by: actor,
          reason: reason,
          goneImage: pair.gone.image,
          keptBefore: pair.kept.image,
          keptAfter: after.image,
          moved: moved
        )
      )
    )
  }

  private func note(
    _ pair: MergePair,
    _ after: OfficerRecord,
    in records: any Writing,
    by actor: Actor,
    at now: Instant
  ) throws {
    let changes = pair.kept.changes(to: after)
    let merged: [(name: String, value: SQLValue)] = [
      ("merged", .text(pair.gone.officer.code.text))
    ]
    let told = Event(
      .merged,
      .officer,
      key: after.officer.code.text,
      old: changes?.old,
      new: Fields(merged + (changes?.new.values ?? [])),
      reason: reason
    )
    let left = Event(
      .merged,
      .officer,
      key: pair.gone.officer.code.text,
      old: pair.gone.fields,
      new: Fields(["officer": after.officer.code]),
      reason: reason
    )
    for event in [left, told] {
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

/// Says of two officers who look alike that they are two people; they are not asked about again.
public struct DistinguishOfficers: Sendable {
  let one: ID<Officer>
  let other: ID<Officer>

  /// Two officers.
  public init(_ one: ID<Officer>, _ other: ID<Officer>) {
    self.one = one
    self.other = other
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let pair = try MergePair(one, other, in: records)
      try records.run(.distinguish(one, other, at: now, by: actor))
      let event = Event(
        .changed,
        .officer,
        key: pair.kept.officer.code.text,
        new: Fields(["distinctFrom": pair.gone.officer.code])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

extension Writing {
  /// Writes an ethnicity down, or takes it away.
  func write(ethnicity: String?, of officer: ID<Officer>) throws {
    try run(ethnicity.map { .upsert(ethnicity: $0, of: officer) } ?? .deleteEthnicity(of: officer))
  }
}

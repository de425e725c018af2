import Chronology
import Intake
public import Personnel
public import Records
import Vietnamese

/// Takes a merge back: the record that went is there again under its number and code, with what was
/// its own; of the one that was kept, what was not changed since is as it was.
public struct SeparateOfficers: Sendable {
  let id: ID<OfficerMerge>
  let reason: String

  /// A merge by its number, and why it was wrong.
  public init(_ id: ID<OfficerMerge>, because reason: String) {
    self.id = id
    self.reason = reason.tidied
  }

  /// Parts the two; the number of the officer who is there again.
  public func run(in world: World, by actor: Actor) async throws -> ID<Officer> {
    let now = world.now()
    return try await world.store.write { [self] records in
      guard let merge = try records.first(.merge(id)) else { throw MergeRefusal.noSuchMerge }
      guard merge.undone == nil else { throw MergeRefusal.undoneAlready }
      guard !merge.isErased else { throw MergeRefusal.imagesErased }
      guard !reason.isEmpty else { throw MergeRefusal.noReason }
      guard let current = try records.first(Query<OfficerRecord>.officers([merge.kept])) else {
        throw MergeRefusal.keptIsGone
      }
      let gone = try OfficerRecord(image: merge.goneImage, id: merge.gone)
      let after = try restored(current, merge)
      try requireFree(gone, beside: after, in: records)
      try records.change(after.officer)
      try records.write(ethnicity: after.ethnicity, of: merge.kept)
      try records.bringBack(gone.officer)
      if let ethnicity = gone.ethnicity {
        try records.run(.upsert(ethnicity: ethnicity, of: merge.gone))
      }
      try merge.moved.move(from: merge.kept, to: merge.gone, in: records)
      try records.run(.undo(merge: id, at: now, by: actor))
      for event in events(current, after, gone) {
        try records.run(.insert(event, at: now, by: actor, batch: nil))
      }
      return merge.gone
    }
  }

  /// The record that was kept, each of its values as before the merge unless it was changed since.
  private func restored(_ now: OfficerRecord, _ merge: OfficerMerge) throws -> OfficerRecord {
    let before = try OfficerRecord(image: merge.keptBefore, id: merge.kept)
    let after = try OfficerRecord(image: merge.keptAfter, id: merge.kept)
    var record = now
    for field in OfficerEntry.fields {
      var (one, other) = (now, now)
      one.take(field, from: after)
      other.take(field, from: before)
      if one == now, other != now { record.take(field, from: before) }
    }
    return record
  }

  /// Refuses where the code or the number of the one who comes back is somebody's by now.
  private func requireFree(
    _ gone: OfficerRecord,
    beside kept: OfficerRecord,
    in records: any Reading
  ) throws {
    let holder = try records.first(.officerID(gone.officer.code))
    if let holder, holder != kept.officer.id || kept.officer.code == gone.officer.code {
      throw MergeRefusal.taken("Mã")
    }
    guard let number = gone.officer.nationalID else { return }
    let others = try records.all(.officers(withNationalIDs: [number]))
    if others.contains(where: { $0 != kept.officer.id }) || kept.officer.nationalID == number {
      throw MergeRefusal.taken("Số CCCD")
    }
  }

  private func events(
    _ now: OfficerRecord,
    _ after: OfficerRecord,
    _ gone: OfficerRecord
  ) -> [Event] {
    let changes = now.changes(to: after)
    let separated: [(name: String, value: SQLValue)] = [
      ("merged", .text(gone.officer.code.text))
    ]
    return [
      Event(
        .separated,
        .officer,
        key: gone.officer.code.text,
        new: gone.fields,
        reason: reason
      ),
      Event(
        .separated,
        .officer,
        key: after.officer.code.text,
        old: Fields(separated + (changes?.old.values ?? [])),
        new: changes?.new,
        reason: reason
      ),
    ]
  }
}

public import Access
import Chronology
public import Personnel
public import Records
import Vietnamese

/// Reads what is covered of an officer, and notes who did and what for.
///
/// Source: Luật Bảo vệ dữ liệu cá nhân 2025 (purpose of processing); Nghị định 356/2025/NĐ-CP Điều 4.
public struct UncoverOfficer: Sendable {
  let id: ID<Officer>
  let purpose: Purpose

  /// What is covered of an officer.
  public struct Uncovered: Equatable, Sendable {
    public let nationalID: NationalID?
    public let ethnicity: String?
  }

  /// An officer's record, and what for.
  public init(_ id: ID<Officer>, for purpose: Purpose) {
    self.id = id
    self.purpose = purpose
  }

  /// Reads as much as the scope uncovers; nil where there is no such officer within it.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws -> Uncovered?
  {
    let now = world.now()
    return try await world.store.write { [id] records in
      let scoped = ScopedRecords(records, scope)
      guard let record = try scoped.first(Query<OfficerRecord>.officers([id])) else { return nil }
      let found = Uncovered(
        nationalID: scope.seesNationalID ? record.officer.nationalID : nil,
        ethnicity: scope.seesSensitive ? record.ethnicity : nil
      )
      let fields = [
        found.nationalID.map { _ in "nationalID" }, found.ethnicity.map { _ in "ethnicity" },
      ]
      let event = Event(
        .read,
        .officer,
        key: record.officer.code.text,
        new: Fields(["fields": fields.compactMap { $0 }.joined(separator: ", ")]),
        reason: purpose.title.vi
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
      return found
    }
  }
}

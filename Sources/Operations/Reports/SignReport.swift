import Chronology
public import Personnel
public import Records
import Vietnamese

/// Signs a copy of a report: that its signer stands for this very workbook.
///
/// Source: `docs/trust.md` A5 (whoever prepares does not sign).
public struct SignReport: Sendable {
  let id: ID<ReportCopy>
  let seen: String

  /// A copy, by the digest of the workbook that its signer saw.
  public init(_ id: ID<ReportCopy>, seenAs workbook: String) {
    self.id = id
    seen = workbook
  }

  /// Signs it, once and for ever.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let copy = try ReportCopy.open(id, in: records)
      guard copy.prepared.actor != actor.name else { throw ReportCopyRefusal.ownReport }
      guard copy.prints.workbook == seen else { throw ReportCopyRefusal.otherWorkbook }
      try records.run(.sign(id, at: now, by: actor))
      try Ledger(records, at: now, by: actor, verb: "sign report").note(
        Event(
          .changed,
          .report,
          key: "\(copy.asked.report) \(id)",
          new: Fields(["signedAt": now, "signedBy": actor.name, "workbook": copy.prints.workbook])
        )
      )
    }
  }
}

/// Gives a copy of a report back to whoever handed it in, with what to mend.
public struct ReturnReport: Sendable {
  let id: ID<ReportCopy>
  let reason: String

  /// A copy, with the reason.
  public init(_ id: ID<ReportCopy>, because reason: String) {
    self.id = id
    self.reason = reason.tidied
  }

  /// Returns it. Its preparer may take it back in this way too.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let copy = try ReportCopy.open(id, in: records)
      guard !reason.isEmpty else { throw ReportCopyRefusal.noReason }
      try records.run(.returned(id, because: reason, at: now, by: actor))
      try Ledger(records, at: now, by: actor, verb: "return report").note(
        Event(
          .changed,
          .report,
          key: "\(copy.asked.report) \(id)",
          new: Fields(["returnedAt": now, "returnedBy": actor.name]),
          reason: reason
        )
      )
    }
  }
}

extension ReportCopy {
  /// A copy that waits; refuses where there is none, or somebody has decided.
  fileprivate static func open(_ id: ID, in records: any Reading) throws -> ReportCopy {
    guard let copy = try records.first(.reportCopy(id)) else {
      throw ReportCopyRefusal.nothingThere
    }
    guard copy.isOpen else { throw ReportCopyRefusal.decidedAlready }
    return copy
  }
}

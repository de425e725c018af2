import Backups
import Records
import Work

/// Brings a database to this program's schema. One that holds records is changed only where a
/// verified back-up of this very state is shown; steps that only add need none, since people go on
/// working meanwhile and nothing is taken from anybody.
public struct UpgradeRecords: Sendable {
  let backup: VerifiedBackup?

  /// An upgrade with the back-up to which it could go back; a database without records needs none.
  public init(backup: VerifiedBackup? = nil) {
    self.backup = backup
  }

  /// The steps that it ran: all of them or none, in the transaction that looked at the records.
  public func run(in world: World) async throws -> [Int] {
    let dialect = world.store.dialect
    return try await world.store.write { records in
      let step = try Schema.lastStep(of: records, dialect)
      if Schema.steps.dropFirst(step).contains(where: { $0.kind == .contracting }) {
        try requireBackup(of: records, step, world)
      }
      let ran = try Schema.migrate(records, dialect, at: world.now())
      if !ran.isEmpty { _ = try records.giveCertificateCodes() }
      return ran
    }
  }

  private func requireBackup(of records: any Reading, _ step: Int, _ world: World) throws {
    let tables = Schema.recordTables(through: step)
    let total = try records.rows(in: tables)
    guard total > 0 else { return }
    guard let backup else { throw UpgradeRefusal.needsBackup(step: step) }
    let now = try Fingerprint(of: records, tables) { rows in
      world.headway.reached(.comparing, rows, of: total)
    }
    guard now == backup.manifest.closing.fingerprint else {
      throw UpgradeRefusal.otherState(
        file: backup.manifest.file,
        backup.manifest.closing.fingerprint.differing(from: now)
      )
    }
  }
}

public import Backups
import Records
import Work

/// Puts the records of a back-up into an empty database, of whatever kind: all of them or none. They
/// are held against the back-up before they are kept, and brought to this program's schema.
public struct RestoreRecords: Sendable {
  let path: String
  let key: BackupKey

  /// A file and its key.
  public init(from path: String, key: BackupKey) {
    self.path = path
    self.key = key
  }

  /// Restores it; what was in the file.
  public func run(into world: World) async throws -> BackupManifest {
    let dialect = world.store.dialect
    return try await world.store.write { records in
      try requireEmpty(records, dialect)
      let reader = try BackupReader(path: path, key: key)
      let step = reader.opening.steps.count
      let tables = Schema.recordTables(through: step)
      _ = try Schema.migrate(records, dialect, through: step, at: world.now())
      var done = 0
      let manifest = try reader.forEach { place, rows in
        try records.append(rows, to: tables[place].bulk)
        done += rows.count
        world.headway.reached(.writing, done)
      }
      try LastIDs(manifest.closing.lastIDs).goOn(in: records, dialect, tables)
      try compare(records, tables, manifest, world)
      _ = try Schema.migrate(records, dialect, at: world.now())
      return manifest
    }
  }

  private func requireEmpty(_ records: any Reading, _ dialect: Dialect) throws {
    let tables = try records.all(Query<String>(dialect.tables) { try $0.get("name") })
    if let table = tables.sorted().first { throw RestoreRefusal.holdsOther(table: table) }
  }

  private func compare(
    _ records: any Reading,
    _ tables: [SchemaTable],
    _ manifest: BackupManifest,
    _ world: World
  ) throws {
    let wanted = manifest.closing.fingerprint
    let found = try Fingerprint(of: records, tables) { rows in
      world.headway.reached(.comparing, rows, of: max(wanted.rows, 1))
    }
    let odd = wanted.differing(from: found)
    guard odd.isEmpty else { throw RestoreRefusal.differs(odd) }
  }
}

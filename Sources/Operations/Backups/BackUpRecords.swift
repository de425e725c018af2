public import Backups
import Foundation
import Records
import Work

/// Writes all records into a locked file while others go on working: it has the state of one moment.
/// The file is read back before it gets its name, since a back-up that nobody has read is none.
public struct BackUpRecords: Sendable {
  let path: String
  let key: BackupKey
  let version: String

  /// A back-up that becomes this file, made by this version of the program.
  public init(to path: String, key: BackupKey, version: String) {
    self.path = path
    self.key = key
    self.version = version
  }

  /// Makes it, of a database of this program's schema or of an earlier one; a manifest is laid beside
  /// it, whose name ends in `.manifest.json`.
  public func run(of world: World) async throws -> VerifiedBackup {
    guard access(path, F_OK) != 0 else { throw BackupFault.taken(file: path) }
    let part = path + ".part"
    let dialect = world.store.dialect
    let written = try await world.store.read { records in
      try write(records, dialect, to: part, in: world)
    }
    do {
      var manifest = try VerifyBackup(part, key: key).run(world.headway).manifest
      guard manifest == written else {
        throw BackupFault.otherContents(file: path, tables: [manifest.file])
      }
      manifest.file = URL(fileURLWithPath: path).lastPathComponent
      try publish(part, manifest)
      return VerifiedBackup(manifest)
    } catch {
      unlink(part)
      throw error
    }
  }

  /// All rows, page by page, in one transaction.
  private func write(
    _ records: any Reading,
    _ dialect: Dialect,
    to part: String,
    in world: World
  ) throws -> BackupManifest {
    let step = try Schema.lastStep(of: records, dialect)
    guard step > 0 else { throw SchemaRefusal.older(found: 0, needed: Schema.steps.count) }
    let tables = Schema.recordTables(through: step)
    let total = try records.rows(in: tables)
    let opening = BackupOpening(version: version, at: world.now(), from: dialect, step: step)
    let writer = try BackupWriter(path: part, key: key, opening)
    var done = 0
    for (place, table) in tables.enumerated() {
      var last: [SQLValue]?
      while true {
        let rows = try records.all(table.page(after: last))
        guard let final = rows.last else { break }
        try writer.append(rows, toTable: place)
        last = table.key(of: final)
        done += rows.count
        world.headway.reached(.copying, done, of: total)
      }
    }
    return try writer.finish(lastIDs: LastIDs(in: records, dialect, tables).numbers)
  }

  /// Gives the file its name, once its manifest is beside it; both are on the disk then.
  private func publish(_ part: String, _ manifest: BackupManifest) throws {
    guard access(path, F_OK) != 0 else { throw BackupFault.taken(file: path) }
    let note = path + ".manifest.json"
    do {
      try Data(manifest.json.utf8).write(to: URL(fileURLWithPath: note), options: .atomic)
    } catch {
      throw BackupFault.failed(file: note, code: errno == 0 ? EIO : errno)
    }
    guard rename(part, path) == 0 else {
      unlink(note)
      throw BackupFault.failed(file: path, code: errno)
    }
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

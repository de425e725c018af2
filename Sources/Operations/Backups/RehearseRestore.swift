public import Backups
public import Chronology
import Records
public import Vietnamese

/// Tries whether a back-up would bring everything back: reads it, restores it into an empty place
/// beside the records, holds both against each other and looks the result over. What comes of it is
/// told in full, also where it fails.
public struct RehearseRestore: Sendable {
  let path: String
  let key: BackupKey

  /// A file and its key.
  public init(of path: String, key: BackupKey) {
    self.path = path
    self.key = key
  }

  /// Rehearses into a world whose database is empty and goes away afterwards.
  public func run(into world: World) async throws -> Rehearsal {
    var rehearsal = Rehearsal(beganAt: world.now())
    do {
      rehearsal.manifest = try VerifyBackup(path, key: key).run(world.headway).manifest
      rehearsal.read = world.now()
      _ = try await RestoreRecords(from: path, key: key).run(into: world)
      rehearsal.restored = world.now()
      if let damage = try await world.store.damage() { throw StoreFault.damaged(damage) }
      rehearsal.lookedOver = world.now()
    } catch let refusal as any Refusal {
      rehearsal.failure = refusal.explanation
    }
    return rehearsal
  }
}

/// What came of a rehearsal: when each part of it was done, as far as it came.
public struct Rehearsal: Sendable {
  /// What the back-up is, once it was read whole.
  public internal(set) var manifest: BackupManifest?
  public let beganAt: Instant
  /// When the file had been read and found whole.
  public internal(set) var read: Instant?
  /// When its records stood in the empty database, the same as in the file.
  public internal(set) var restored: Instant?
  /// When that database had been looked over page by page.
  public internal(set) var lookedOver: Instant?
  /// Why it went no further.
  public internal(set) var failure: Bilingual?

  init(beganAt: Instant) {
    self.beganAt = beganAt
  }

  /// Whether the back-up would bring everything back.
  public var isGood: Bool { failure == nil && lookedOver != nil }

  /// Seconds from one moment to another, in tenths; nil where one of them never came.
  public static func tenths(from start: Instant?, to end: Instant?) -> Int? {
    guard let start, let end else { return nil }
    return Int((end.microseconds - start.microseconds + 50_000) / 100_000)
  }
}

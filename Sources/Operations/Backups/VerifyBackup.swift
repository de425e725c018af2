public import Backups
import Records
public import Work

/// Reads a back-up from its first byte to its last, and holds it against what it says of itself.
/// Nothing is written anywhere.
public struct VerifyBackup: Sendable {
  let path: String
  let key: BackupKey

  /// A file and its key.
  public init(_ path: String, key: BackupKey) {
    self.path = path
    self.key = key
  }

  /// What the file holds; it throws ``BackupFault`` where it is not whole.
  public func run(_ headway: Headway = .untold) throws -> VerifiedBackup {
    var done = 0
    let manifest = try BackupReader(path: path, key: key).forEach { _, rows in
      done += rows.count
      headway.reached(.comparing, done)
    }
    return VerifiedBackup(manifest)
  }
}

/// A back-up that was read whole and found right: there is no other way to come by this value.
public struct VerifiedBackup: Sendable {
  /// What it is and holds.
  public let manifest: BackupManifest

  init(_ manifest: BackupManifest) {
    self.manifest = manifest
  }
}

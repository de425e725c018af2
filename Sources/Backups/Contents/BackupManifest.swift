import Foundation
public import Records

/// What a back-up is and holds, as it is told, filed, and laid beside the file for whoever has no
/// key. It names no person.
public struct BackupManifest: Equatable, Sendable {
  /// The file's name, without its folder.
  public var file: String
  /// The file's size.
  public let bytes: Int
  /// Of the whole file, as `sha256sum` has it.
  public let sha256: Digest
  public let opening: BackupOpening
  public let closing: BackupClosing

  init(
    file: String,
    bytes: Int,
    sha256: Digest,
    _ opening: BackupOpening,
    _ closing: BackupClosing
  ) {
    self.file = file
    self.bytes = bytes
    self.sha256 = sha256
    self.opening = opening
    self.closing = closing
  }

  /// The digest of all records.
  public var digest: Digest { closing.fingerprint.digest }

  /// The manifest as it is laid beside the file.
  public var json: String {
    get throws {
      let tables = opening.tables.map { table in
        let sum = closing.fingerprint.tables[table.name]
        return Page.Table(
          name: table.name,
          rows: sum?.rows ?? 0,
          sha256: sum?.digest.hexadecimal ?? ""
        )
      }
      let page = Page(
        file: file,
        bytes: bytes,
        sha256: sha256.hexadecimal,
        version: opening.version,
        at: "\(opening.at)",
        engine: opening.engine,
        schemaStep: opening.steps.count,
        rows: closing.fingerprint.rows,
        digest: digest.hexadecimal,
        tables: tables
      )
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return String(decoding: try encoder.encode(page), as: UTF8.self) + "\n"
    }
  }

  private struct Page: Encodable {
    struct Table: Encodable {
      let name: String
      let rows: Int
      let sha256: String
    }

    let file: String
    let bytes: Int
    let sha256: String
    let version: String
    let at: String
    let engine: String
    let schemaStep: Int
    let rows: Int
    let digest: String
    let tables: [Table]
  }
}

import Foundation
public import Records

/// Writes a back-up: its opening, rows table after table, its closing.
public final class BackupWriter {
  private let file: SealedWriter
  private let path: String
  private let opening: BackupOpening
  private var table = 0
  private var rows: [[SQLValue]] = []
  private var size = 0
  private var sums: [TableSum]

  /// Bytes of rows that are locked together.
  private static let blockSize = 512 << 10

  /// Begins a file.
  public init(path: String, key: BackupKey, _ opening: BackupOpening) throws {
    self.path = path
    self.opening = opening
    file = try SealedWriter(path: path, key: key)
    sums = opening.tables.map { _ in TableSum() }
    try file.append(Deflated.pack(Array(try Self.encoder.encode(opening))))
  }

  /// Adds the next rows of a table, by its place among the opening's; tables come in order, and rows
  /// in the order of their key.
  public func append(_ more: [[SQLValue]], toTable place: Int) throws {
    if place != table { try flush() }
    table = place
    for row in more {
      sums[place].add(row)
      rows.append(row)
      size += RowBlock.size(of: row)
      if size >= Self.blockSize { try flush() }
    }
  }

  /// Ends the file; what stands in it.
  public func finish(lastIDs: [String: Int64]) throws -> BackupManifest {
    try flush()
    let tables = zip(opening.tables, sums).map { ($0.name, $1.table) }
    let closing = BackupClosing(
      fingerprint: Fingerprint(tables: Dictionary(uniqueKeysWithValues: tables)),
      lastIDs: lastIDs
    )
    try file.append(Deflated.pack(Array(try Self.encoder.encode(closing))), isLast: true)
    let (bytes, digest) = try file.finish()
    return BackupManifest(
      file: URL(fileURLWithPath: path).lastPathComponent,
      bytes: bytes,
      sha256: digest,
      opening,
      closing
    )
  }

  private func flush() throws {
    guard !rows.isEmpty else { return }
    try file.append(Deflated.pack(RowBlock(table: table, rows: rows).bytes))
    rows.removeAll(keepingCapacity: true)
    size = 0
  }

  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
  }
}

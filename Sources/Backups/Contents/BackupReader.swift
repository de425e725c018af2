import Foundation
public import Records

/// Reads a back-up from its opening to its closing, and holds it against itself.
public final class BackupReader {
  private let file: SealedReader
  private let path: String
  /// What it says of itself.
  public let opening: BackupOpening

  /// Opens a back-up with its key; refuses what is none, and what this program does not know.
  public init(path: String, key: BackupKey) throws {
    self.path = path
    file = try SealedReader(path: path, key: key)
    guard let (block, isLast) = try file.next(), !isLast,
      let bytes = Deflated.unpack(block),
      let opening = try? JSONDecoder().decode(BackupOpening.self, from: Data(bytes))
    else { throw BackupFault.damaged(file: path, at: FileHead.size) }
    try opening.requireKnown()
    self.opening = opening
  }

  /// Gives rows to a body, block after block, each with the place of its table among the opening's;
  /// in the end, what the file holds. It throws where that is not what it says.
  public func forEach(
    _ body: (_ table: Int, _ rows: [[SQLValue]]) throws -> Void
  ) throws -> BackupManifest {
    let columns = opening.tables.map(\.columns.count)
    var sums = opening.tables.map { _ in TableSum() }
    var place = 0
    while true {
      let start = file.size
      guard let (block, isLast) = try file.next() else {
        throw BackupFault.cutOff(file: path, at: file.size)
      }
      guard let bytes = Deflated.unpack(block) else {
        throw BackupFault.damaged(file: path, at: start)
      }
      if isLast { return try manifest(Data(bytes), sums) }
      guard let rows = RowBlock(bytes, columns: columns), rows.table >= place else {
        throw BackupFault.damaged(file: path, at: start)
      }
      place = rows.table
      for row in rows.rows { sums[place].add(row) }
      try body(place, rows.rows)
    }
  }

  private func manifest(_ data: Data, _ sums: [TableSum]) throws -> BackupManifest {
    guard let closing = try? JSONDecoder().decode(BackupClosing.self, from: data) else {
      throw BackupFault.damaged(file: path, at: file.size)
    }
    let tables = zip(opening.tables, sums).map { ($0.name, $1.table) }
    let found = Fingerprint(tables: Dictionary(uniqueKeysWithValues: tables))
    let odd = closing.fingerprint.differing(from: found)
    guard odd.isEmpty else { throw BackupFault.otherContents(file: path, tables: odd) }
    return BackupManifest(
      file: URL(fileURLWithPath: path).lastPathComponent,
      bytes: file.size,
      sha256: file.digest,
      opening,
      closing
    )
  }
}

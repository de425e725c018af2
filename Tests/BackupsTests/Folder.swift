import Backups
import Chronology
import Foundation
import Records
import Testing

/// A folder of its own, gone when the test ends.
final class Folder: Sendable {
  let path = NSTemporaryDirectory() + "boiduong-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }
}

extension BackupKey {
  static let own = BackupKey.random()
}

/// A back-up as tests write it: rows of the first two tables.
enum Sample {
  static let opening = BackupOpening(
    version: "0.1.0",
    at: Instant(microseconds: 1_796_000_000_123_456),
    from: .sqlite,
    step: Schema.steps.count
  )

  /// Rows with every kind of value, of the width of a table.
  static func rows(_ count: Int, table: Int = 0) -> [[SQLValue]] {
    let width = opening.tables[table].columns.count
    let values: [SQLValue] = [
      .integer(0), .integer(-1), .integer(.min), .integer(.max), .text(""), .null,
      .text("Nguyễn Thị Hòa\r\n\u{0301}"), .bytes([]), .bytes([0, 255, 10]),
    ]
    return (0..<count).map { row in
      (0..<width).map { $0 == 0 ? .integer(Int64(row)) : values[($0 + row) % values.count] }
    }
  }

  @discardableResult
  static func write(
    _ path: String,
    key: BackupKey = .own,
    rows: Int = 20,
    opening: BackupOpening = opening
  ) throws -> BackupManifest {
    let writer = try BackupWriter(path: path, key: key, opening)
    try writer.append(Self.rows(rows), toTable: 0)
    try writer.append(Self.rows(3, table: 1), toTable: 1)
    return try writer.finish(lastIDs: ["batch": 77])
  }
}

import Chronology
import Foundation
import Personnel
import Records
import StoreScenes
import Testing

extension Instant {
  /// 2020-03-01, noon in Vietnam.
  static var t0: Instant {
    get throws { try #require(Instant(iso: "2020-03-01T12:00:00+07:00")) }
  }
}

extension Trait where Self == ConditionTrait {
  /// What only SQLite tells of itself, or tells so.
  static var onSQLite: Self {
    .enabled(if: testedDialect == .sqlite, "the tests run over PostgreSQL")
  }
}

extension Day {
  /// A day that the test knows to exist.
  static func on(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}

extension DayRange {
  static func between(_ from: String, _ until: String?) throws -> DayRange {
    try #require(DayRange(from: .on(from), until: until.map { try .on($0) }))
  }
}

/// Empty records with the schema as it is today.
func emptyRecords() async throws -> any Store {
  try await freshRecords(migratedAt: .t0)
}

/// A folder that goes away with its owner.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "records-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "boiduong.sqlite") -> String { path + "/" + name }
}

extension Store {
  /// Runs statements as they stand, in one transaction.
  func run(_ statements: String...) async throws {
    try await write { records in
      for statement in statements { try records.run(SQL(verbatim: statement)) }
    }
  }

  /// The only value of the only row.
  func number(_ sql: SQL) async throws -> Int64? {
    try await read { records in
      let rows = try records.all(Query(sql) { $0.values })
      guard case .integer(let number)? = rows.first?.first else { return nil }
      return number
    }
  }

  /// The whole answer of a question.
  func all<Answer: Sendable>(_ query: Query<Answer>) async throws -> [Answer] {
    try await read { try $0.all(query) }
  }

  /// How many tables there are, of whomever.
  func tables() async throws -> Int {
    try await all(Query<String>(dialect.tables) { try $0.get("name") }).count
  }

  func fingerprint() async throws -> Fingerprint {
    try await read { try Fingerprint(of: $0) }
  }
}

import Chronology
import Records
import StoreScenes
import Testing

@testable import RecordsPostgres

extension Trait where Self == ConditionTrait {
  /// Only where there is a server.
  static var onServer: Self {
    .enabled(if: TestServer.address != nil, "BOIDUONG_TEST_POSTGRES names no server")
  }
}

extension Instant {
  static var t0: Instant {
    get throws { try #require(Instant(iso: "2020-03-01T12:00:00+07:00")) }
  }
}

/// Migrated records of one's own.
func records() async throws -> TestDatabase {
  try await TestServer.records(migratedAt: .t0)
}

extension SQL {
  /// Adds a duty, the smallest row there is.
  static func addDuty(_ code: String, place: Int = 0) -> SQL {
    "INSERT INTO duty (code, place, title_vi, title_en) VALUES (\(code), \(place), 'a', 'b')"
  }
}

extension Query where Answer == Int {
  static var dutyCount: Self { Query("SELECT count(*) AS n FROM duty") { try $0.get("n") } }
  static var place: Self { Query("SELECT place FROM duty") { try $0.get("place") } }
  static var keys: Self { Query("SELECT count(*) AS n FROM write_key") { try $0.get("n") } }
  static var process: Self { Query("SELECT pg_backend_pid() AS n") { try $0.get("n") } }
}

extension Store {
  func one<Answer: Sendable>(_ query: Query<Answer>) async throws -> Answer {
    try await read { try $0.one(query) }
  }

  func all<Answer: Sendable>(_ query: Query<Answer>) async throws -> [Answer] {
    try await read { try $0.all(query) }
  }

  /// The values of the first row.
  func values(_ sql: SQL) async throws -> [SQLValue] {
    try await read { try $0.one(Query(sql) { $0.values }) }
  }
}

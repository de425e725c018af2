public import Chronology
import Foundation
import Records
import RecordsPostgres

/// The PostgreSQL server for tests, where `BOIDUONG_TEST_POSTGRES` names one: see `script/postgres`.
public enum TestServer {
  /// Its address, with a database that is always there.
  public static let address = ProcessInfo.processInfo.environment["BOIDUONG_TEST_POSTGRES"]

  /// A database that was migrated once for this process, from which the others are copied.
  private static let template = Task {
    let name = "template_\(UUID().uuidString.prefix(8).lowercased())"
    try await administer(["CREATE DATABASE \(name)"])
    let moment = Instant(startOf: Day(iso: "2020-03-01") ?? .last)
    let store = try PostgresStore(address: try address(of: name), connections: 1)
    _ = try await Schema.migrate(store, at: moment)
    return name
  }

  /// Migrated records of one's own.
  public static func records(
    migratedAt moment: Instant,
    connections: Int = 4
  ) async throws -> TestDatabase {
    let database = try await TestDatabase(copyOf: template.value, connections: connections)
    try await database.write { _ = try $0.run("UPDATE schema_step SET at = \(moment)") }
    return database
  }

  /// A database without any table.
  public static func database() async throws -> TestDatabase {
    try await TestDatabase(copyOf: "template1", connections: 4)
  }

  /// The address of another database on the same server.
  static func address(of name: String) throws -> String {
    guard let address, let end = address.lastIndex(of: "/") else { throw NoServer() }
    let query = address[end...].firstIndex(of: "?").map { address[$0...] } ?? ""
    return address[...end] + name + query
  }

  /// Runs statements that no transaction allows.
  static func administer(_ statements: [String]) async throws {
    let address = try address(of: "postgres")
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try Administration.run(statements, at: address) })
      }
    }
  }

  /// No server was named.
  struct NoServer: Error {}
}

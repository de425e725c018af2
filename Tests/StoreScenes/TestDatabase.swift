import Foundation
public import Records
public import RecordsPostgres

/// A database on the server for tests, dropped with its last owner.
public final class TestDatabase: Store {
  /// Where it is.
  public let address: String
  /// The records in it.
  public let store: PostgresStore
  private let name: String

  init(copyOf template: String, connections: Int) async throws {
    await OpenDatabases.shared.enter()
    name = "test_\(UUID().uuidString.prefix(13).lowercased().replacing("-", with: "_"))"
    address = try TestServer.address(of: name)
    // Hundreds of tests may ask one database at once.
    store = try PostgresStore(
      address: address,
      connections: connections,
      queue: 10_000,
      waiting: .seconds(300)
    )
    try await TestServer.administer(["CREATE DATABASE \(name) TEMPLATE \(template)"])
  }

  deinit {
    let name = name
    Task {
      try? await TestServer.administer(["DROP DATABASE IF EXISTS \(name) WITH (FORCE)"])
      await OpenDatabases.shared.leave()
    }
  }

  public var dialect: Dialect { store.dialect }

  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await store.read(body)
  }

  public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    try await store.write(body)
  }

  public func damage() async throws -> String? { try await store.damage() }

  public func standing() async throws -> Standing { try await store.standing() }

  /// Runs statements as somebody else would, each for itself.
  public func administer(_ statements: String...) async throws {
    try await TestServer.administer(statements)
  }
}

/// Keeps the number of databases that are there at once below what a server has connections for.
private actor OpenDatabases {
  static let shared = OpenDatabases()
  private var open = 0

  /// Waits for room, but not for ever: a test with two databases must not wait for itself.
  func enter() async {
    for _ in 0..<4_800 where open >= 40 { try? await Task.sleep(for: .milliseconds(50)) }
    open += 1
  }

  func leave() { open -= 1 }
}

import HTTPTypes
import Records
import StoreScenes
import Testing

@testable import Web

/// A site of one's own, with the town's agencies and nobody in them, to which files are sent.
struct Office: Sendable {
  let store: any Store
  private let asked: Asked

  init() async throws {
    let store = try await freshRecords(migratedAt: Town.recorded)
    try await store.write { records in
      for statement in Town.agencies { try records.run(statement) }
    }
    try await Door.open(store)
    self.store = store
    asked = Asked(try Town.site(store))
  }

  /// From where a form comes, as its headers say.
  enum Sender: CaseIterable {
    case page, newBrowser, oldBrowser
    case otherSite, otherPort, unknownOrigin, nobody, crossSite, sameSite, mixed, twice

    static let ours: [Sender] = [.page, .newBrowser, .oldBrowser]
    static let others = allCases.filter { !ours.contains($0) }

    var headers: [(name: String, value: String)] {
      switch self {
      case .page: [("Origin", "http://127.0.0.1:8080"), ("Sec-Fetch-Site", "same-origin")]
      case .newBrowser: [("Sec-Fetch-Site", "same-origin")]
      case .oldBrowser: [("Referer", "http://127.0.0.1:8080/rosters")]
      case .otherSite: [("Origin", "https://example.org")]
      case .otherPort: [("Origin", "http://127.0.0.1:9090")]
      case .unknownOrigin: [("Origin", "null")]
      case .nobody: []
      case .crossSite: [("Sec-Fetch-Site", "cross-site"), ("Origin", "http://127.0.0.1:8080")]
      case .sameSite: [("Sec-Fetch-Site", "same-site")]
      case .mixed: [("Sec-Fetch-Site", "same-origin"), ("Origin", "https://example.org")]
      case .twice: [("Origin", "http://127.0.0.1:8080"), ("Origin", "https://example.org")]
      }
    }
  }

  /// What the site says to a request with these headers and this body.
  func ask(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) async throws -> Reply {
    try await asked.ask(method, path, headers + Door.headers(Door.token()), body: body)
  }

  func get(_ path: String) async throws -> Reply { try await ask(.get, path) }

  /// Sends a small form, its items written as they stand in its body.
  func post(
    _ path: String,
    _ items: String = "",
    from sender: Sender = .page
  ) async throws -> Reply {
    let type = ("Content-Type", "application/x-www-form-urlencoded")
    return try await ask(.post, path, sender.headers + [type], body: Array(items.utf8))
  }

  /// Sends a file with the form of the page of rosters.
  func send(
    _ bytes: [UInt8],
    named name: String = "danh-sach.csv",
    to path: String = "/rosters",
    from sender: Sender = .page
  ) async throws -> Reply {
    let type = ("Content-Type", "multipart/form-data; boundary=ranh")
    let body = form([file("file", name, bytes)])
    return try await ask(.post, path, sender.headers + [type], body: body)
  }

  /// Sends lines as a text file; the path of the page to which that leads.
  func receive(_ lines: [String], named name: String = "danh-sach.csv") async throws -> String {
    try await receive(Array(lines.joined(separator: "\r\n").utf8), named: name)
  }

  func receive(_ bytes: [UInt8], named name: String) async throws -> String {
    let reply = try await send(bytes, named: name)
    try #require(reply.status == 303, "\(reply.status): \(reply.text)")
    return try #require(reply["Location"])
  }
}

extension Office {
  /// What stands in the records.
  ///
  /// - Parameter tables: Which of them; all by default.
  func fingerprint(_ tables: [SchemaTable] = Schema.recordTables) async throws -> Fingerprint {
    try await store.read { try Fingerprint(of: $0, tables) }
  }

  /// The digests of what a roster writes.
  func values() async throws -> [String: Fingerprint.Table] {
    let names: Set = ["officer", "officer_sensitive", "assignment"]
    return try await fingerprint().tables.filter { names.contains($0.key) }
  }

  /// The values of one column of a question, as text.
  func texts(_ sql: SQL) async throws -> [String] {
    try await store.read { records in
      try records.all(
        Query(sql) { row in
          row.values.map { value in
            switch value {
            case .null: "–"
            case .integer(let number): "\(number)"
            case .text(let text): text
            case .bytes(let bytes): "\(bytes.count) bytes"
            }
          }.joined(separator: "|")
        }
      )
    }
  }

  func names() async throws -> [String] {
    try await texts("SELECT full_name FROM officer ORDER BY id")
  }
}

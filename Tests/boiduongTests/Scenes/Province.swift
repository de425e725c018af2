import Foundation
import Records
import Testing

/// The sample province as `load` makes it: loaded once, copied for each test that asks for it.
enum Province {
  private struct Loaded {
    let desk: Desk
    let said: Answer
    let again: Answer
    let bytes: [UInt8]
  }

  private static let loaded = Task { () async throws -> Loaded in
    let desk = try Desk()
    let migrated = try await desk.run("migrate")
    try #require(migrated.status == 0, "\(migrated)")
    let said = try await desk.run(load + ["--format", "json"])
    try #require(said.status == 0, "\(said)")
    let again = try await desk.run(load + ["--expect-unchanged"], environment: somebodyElse)
    let bytes = try desk.bytes("boiduong.sqlite")
    try #require(!desk.has("boiduong.sqlite-wal"))
    return Loaded(desk: desk, said: said, again: again, bytes: bytes)
  }

  /// Who loads it the second time.
  private static let somebodyElse = ["USER": "khac"]

  /// The command that loads the sample.
  static let load = ["load", "--curricula", Repository.curricula, "--rosters", Repository.rosters]

  /// What the first loading said, as JSON.
  static var loading: Answer {
    get async throws { try await loaded.value.said }
  }

  /// What the second loading said, in text.
  static var secondLoading: Answer {
    get async throws { try await loaded.value.again }
  }

  /// The file of the records as loaded, byte by byte.
  static var bytes: [UInt8] {
    get async throws { try await loaded.value.bytes }
  }

  private static let print = Task { try await loaded.value.desk.fingerprint() }

  /// The digest of the records as loaded.
  static var fingerprint: Fingerprint {
    get async throws { try await print.value }
  }

  /// A desk of one's own with the province on it.
  static func desk() async throws -> Desk {
    let bytes = try await loaded.value.bytes
    let desk = try Desk()
    try desk.write(bytes, to: "boiduong.sqlite")
    return desk
  }

  private static let reporting = Task { try await desk() }

  /// A desk to make reports on; everybody shares it. Each report leaves a line in its log.
  static var reportingDesk: Desk {
    get async throws { try await reporting.value }
  }

  /// A desk to ask only; everybody shares it, and nothing of what is done on it is noted.
  static var sharedDesk: Desk {
    get async throws { try await loaded.value.desk }
  }
}

extension Desk {
  /// The tables whose rows are not those of the loaded province.
  func tablesThatDiffer() async throws -> [String] {
    let (loaded, mine) = (try await Province.fingerprint.tables, try await fingerprint().tables)
    return mine.keys.filter { mine[$0] != loaded[$0] }.sorted()
  }

  /// Whether the records of this desk are still those of the loaded province: the same file byte by
  /// byte, or else the same rows.
  func isAsLoaded() async throws -> Bool {
    let loaded = try await Province.bytes
    if !has("boiduong.sqlite-wal"), try bytes("boiduong.sqlite") == loaded { return true }
    return try await fingerprint() == Province.fingerprint
  }
}

import Chronology
import Foundation
import Records
import RecordsSQLite
import Testing

/// A clerk's place: a folder of its own with its own database, gone when the test ends.
final class Desk: Sendable {
  let folder: String
  let database: String

  init() throws {
    folder = NSTemporaryDirectory() + "boiduong-" + UUID().uuidString
    database = folder + "/boiduong.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file on this desk.
  func file(_ name: String) -> String { "\(folder)/\(name)" }

  /// Whether there is such a file.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// Writes a file; its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  /// Runs the program here: in Vietnamese, as the user `thu`, on this desk's database.
  func run(
    _ arguments: String...,
    language: String = "vi_VN.UTF-8",
    environment: [String: String] = [:]
  ) async throws -> Answer {
    try await run(arguments, language: language, environment: environment)
  }

  func run(
    _ arguments: [String],
    language: String = "vi_VN.UTF-8",
    environment: [String: String] = [:]
  ) async throws -> Answer {
    let fixed = self.environment(language: language)
    return try await Program.run(
      arguments,
      in: folder,
      environment: fixed.merging(environment) { $1 }
    )
  }

  /// What every run sees of the machine.
  func environment(language: String = "vi_VN.UTF-8") -> [String: String] {
    [
      "LANG": language, "USER": "thu", "HOME": folder, "TZ": "UTC", "PATH": "/usr/bin:/bin",
      "BOIDUONG_DATABASE": "sqlite:\(database)",
    ]
  }

  /// The records, opened beside the program.
  func records<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await SQLiteStore(path: database, readers: 0).read(body)
  }

  /// Changes the records behind the program's back.
  func change(_ body: @escaping @Sendable (any Writing) throws -> Void) async throws {
    try await SQLiteStore(path: database, readers: 0).write(body)
  }

  /// How many rows a table has, or those of them that a condition picks.
  func count(_ table: String, where condition: String = "1 = 1") async throws -> Int {
    let statement = "SELECT count(*) AS n FROM \(table) WHERE \(condition)"
    return try await records { records in
      try records.one(Query(SQL(verbatim: statement)) { try $0.get("n") })
    }
  }

  /// A digest of everything that is on record.
  func fingerprint() async throws -> Fingerprint {
    try await records { try Fingerprint(of: $0) }
  }
}

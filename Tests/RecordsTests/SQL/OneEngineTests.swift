import Foundation
import Records
import Testing

/// The statements that exist for one database only, each with its reason. All others are written once
/// and run on both: the suites of this package do so.
struct `A statement for one database alone` {
  struct Exception: CustomTestStringConvertible, Sendable {
    let file: String
    /// A piece of the statement.
    let words: String
    let reason: String

    var testDescription: String { "\(file): \(words)" }
  }

  static let exceptions = [
    Exception(
      file: "Records/Store/Dialect.swift",
      words: "FROM sqlite_schema",
      reason: "Which tables there are stands in a catalogue of its own."
    ),
    Exception(
      file: "Records/Store/Dialect.swift",
      words: "FROM information_schema.tables",
      reason: "The same question; SQLite has no information_schema."
    ),
    Exception(
      file: "Records/Schema/Dialect+lastID.swift",
      words: "FROM sqlite_sequence WHERE",
      reason: "The last id that was given stands in a catalogue of its own."
    ),
    Exception(
      file: "Records/Schema/Dialect+lastID.swift",
      words: "FROM pg_sequences",
      reason: "The same question."
    ),
    Exception(
      file: "Records/Schema/Dialect+lastID.swift",
      words: "DELETE FROM sqlite_sequence",
      reason: "How a table is made to go on behind an id."
    ),
    Exception(
      file: "Records/Schema/Dialect+lastID.swift",
      words: "INSERT INTO sqlite_sequence",
      reason: "How a table is made to go on behind an id."
    ),
    Exception(
      file: "Records/Schema/Dialect+lastID.swift",
      words: "SELECT setval(pg_get_serial_sequence",
      reason: "How a table is made to go on behind an id."
    ),
  ]

  static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// Words that only one of the two understands.
  private static let marks = [
    "PRAGMA", "sqlite_", "pg_", "information_schema", "rowid", "INSERT OR ", "AUTOINCREMENT",
    "ILIKE", "::", "now()", "strftime", "datetime(", "to_char", "string_agg", "group_concat",
    "DISTINCT ON", "FOR UPDATE", "LATERAL", "GLOB ", "json_", "jsonb",
  ]

  /// The lines of SQL in the modules that both databases share, with a mark of one of them.
  private func suspects() throws -> [(file: String, line: String)] {
    let folders = ["Records", "Operations", "Reports", "Pages", "Web", "Intake"]
    return try folders.flatMap { folder -> [(file: String, line: String)] in
      let root = Self.sources.appendingPathComponent(folder)
      let files = try #require(FileManager.default.enumerator(atPath: root.path))
      return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
        .flatMap { name in
          try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
            .filter { line in Self.isStatement(line) && Self.marks.contains { line.contains($0) } }
            .map { (file: "\(folder)/\(name)", line: $0) }
        }
    }
  }

  private static func isStatement(_ line: String) -> Bool {
    let text = line.trimmingCharacters(in: .whitespaces)
    if text.hasPrefix("//") { return false }
    let words = ["SELECT ", "FROM ", "WHERE ", "INSERT ", "DELETE ", "UPDATE ", "JOIN ", "AND "]
    return words.contains { text.contains($0) }
  }

  @Test
  func `is one of those that are listed here`() throws {
    for (file, line) in try suspects() {
      let isKnown = Self.exceptions.contains { $0.file == file && line.contains($0.words) }
      #expect(isKnown, "\(file): \(line)")
    }
  }

  @Test(arguments: exceptions)
  func `still exists, and has a reason`(exception: Exception) throws {
    let url = Self.sources.appendingPathComponent(exception.file)
    #expect(try String(contentsOf: url, encoding: .utf8).contains(exception.words))
    #expect(!exception.reason.isEmpty)
  }
}

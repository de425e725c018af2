import Records
import StoreScenes
import Testing

@testable import RecordsPostgres

@Suite(.onServer)
struct `Rows in bulk` {
  static let table = BulkTable("bulk", "n", "text", "bytes")

  static func store() async throws -> TestDatabase {
    let store = try await records()
    try await store.write { _ = try $0.run("CREATE TABLE bulk (n INT8, text TEXT, bytes BYTEA)") }
    return store
  }

  @Test
  func `come back as they were, however hostile`() async throws {
    let texts = [
      "", "\\N", "\\.", "\\", "a\tb", "a\nb", "a\r\nb", "\r", "\\t", "\\x41", "NULL", "null", "'",
      "\"",
      "\u{0001}\u{001F}\u{007F}", "e\u{0301}é", "\u{FEFF}", "😀", "\u{2028}", "a\u{0B}\u{08}\u{0C}",
    ]
    let store = try await Self.store()
    let rows: [[SQLValue]] =
      texts.enumerated().map { [.integer(Int64($0)), .text($1), .bytes(Array($1.utf8))] }
      + [[.null, .null, .null], [.integer(.min), .text(""), .bytes([])]]
      + [[.integer(.max), .null, .bytes((0...255).map(UInt8.init))]]
    try await store.write { try $0.append(rows, to: Self.table) }
    let back = try await store.all(
      Query("SELECT n, text, bytes FROM bulk ORDER BY n NULLS FIRST") { $0.values }
    )
    func inOrder(_ row: [SQLValue]) -> Int64 {
      if case .integer(let number) = row[0] { number } else { .min }
    }
    #expect(Set(back) == Set(rows) && back.count == rows.count)
    for (row, text) in zip(back.sorted { inOrder($0) < inOrder($1) }.dropFirst(2), texts) {
      #expect(row[2] == .bytes(Array(text.utf8)))
      if case .text(let found) = row[1] { #expect(Array(found.utf8) == Array(text.utf8)) }
    }
  }

  @Test
  func `come by the hundred thousand`() async throws {
    let store = try await Self.store()
    let rows = (0..<100_000).map { [SQLValue.integer(Int64($0)), .text("dòng \($0)"), .null] }
    try await store.write { try $0.append(rows, to: Self.table) }
    #expect(
      try await store.values("SELECT count(*), sum(n) FROM bulk")
        == [.integer(100_000), .integer(4_999_950_000)]
    )
  }

  @Test
  func `with a NUL are a fault, and nothing is kept`() async throws {
    let store = try await Self.store()
    let rows: [[SQLValue]] = [
      [.integer(1), .text("a"), .null], [.integer(2), .text("a\0"), .null],
    ]
    await #expect(throws: StoreFault.nulInText) {
      try await store.write { try $0.append(rows, to: Self.table) }
    }
    #expect(try await store.values("SELECT count(*) FROM bulk") == [.integer(0)])
  }

  @Test
  func `that break a rule are a fault, and nothing is kept`() async throws {
    let store = try await records()
    let table = BulkTable("duty", "code", "place", "title_vi", "title_en")
    let row: [SQLValue] = [.text("R1"), .integer(0), .text("a"), .text("b")]
    await #expect(throws: StoreFault.self) {
      try await store.write { try $0.append([row, row], to: table) }
    }
    #expect(try await store.one(.dutyCount) == 0)
    await #expect(throws: RecordFault.self) {
      try await store.write { try $0.append([[.null]], to: table) }
    }
  }

  @Test
  func `may be added while an answer is read`() async throws {
    let store = try await Self.store()
    let numbers = Query<Int64>("SELECT n FROM generate_series(1, 3) AS t (n)") { try $0.get("n") }
    try await store.write { records in
      try records.forEach(numbers) { number in
        try records.append([[.integer(number), .null, .null]], to: Self.table)
      }
    }
    #expect(try await store.values("SELECT sum(n) FROM bulk") == [.integer(6)])
  }
}

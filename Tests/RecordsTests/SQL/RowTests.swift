import Chronology
import Personnel
import Records
import Testing

struct `A row of an answer` {
  /// What a question with one row answers, decoded so.
  func answer<Answer: Sendable>(
    _ sql: SQL,
    _ decode: @escaping @Sendable (Row) throws -> Answer
  ) async throws -> Answer {
    try await emptyRecords().read { try $0.one(Query(sql, decode: decode)) }
  }

  @Test
  func `is read by names, in whatever order`() async throws {
    let texts = try await answer("SELECT 'a' AS first, 'b' AS second, 3 AS third") { row in
      let third: Int = try row.get("third")
      let first: String = try row.get("first")
      let second: String = try row.get("second")
      return [first, second, "\(third)"]
    }
    #expect(texts == ["a", "b", "3"])
  }

  @Test
  func `may be asked for one column twice`() async throws {
    let twice = try await answer("SELECT 'a' AS first, 'b' AS second") { row in
      [try row.get("first"), try row.get("second"), try row.get("first") as String]
    }
    #expect(twice == ["a", "b", "a"])
  }

  @Test
  func `may be asked for other columns than the row before`() async throws {
    let query = Query<String>(
      """
      SELECT 1 AS kind, 'a' AS left_text, 'b' AS right_text
      UNION ALL SELECT 2, 'c', 'd' UNION ALL SELECT 1, 'e', 'f' ORDER BY 2
      """
    ) { row in
      let kind: Int = try row.get("kind")
      return kind == 1 ? try row.get("left_text") : try row.get("right_text")
    }
    let texts = try await emptyRecords().all(query)
    #expect(texts == ["a", "d", "e"])
  }

  @Test
  func `without the column is a fault that names it`() async throws {
    await #expect(throws: RecordFault.noColumn("code")) {
      try await answer("SELECT 1 AS id") { try $0.get("code") as Int }
    }
  }

  @Test
  func `with another type in the column is a fault that shows it`() async throws {
    await #expect(throws: RecordFault.unreadable(column: "day", value: .text("hôm nay"))) {
      try await answer("SELECT 'hôm nay' AS day") { try $0.get("day") as Day }
    }
    await #expect(throws: RecordFault.unreadable(column: "n", value: .null)) {
      try await answer("SELECT NULL AS n") { try $0.get("n") as Int }
    }
  }

  @Test
  func `reads NULL where a value may be missing`() async throws {
    let none = try await answer("SELECT NULL AS n, 4 AS m") { row in
      (try row.get("n") as Int?, try row.get("m") as Int?)
    }
    #expect(none.0 == nil)
    #expect(none.1 == 4)
  }

  @Test
  func `gives all its values in order`() async throws {
    let values = try await answer("SELECT 'a' AS x, NULL AS y, 7 AS z") { $0.values }
    #expect(values == [.text("a"), .null, .integer(7)])
  }

  @Test
  func `is the one that a question needs, or a fault with its text`() async throws {
    await #expect(throws: RecordFault.noRow("SELECT 1 AS n WHERE 1 = ?1")) {
      try await answer("SELECT 1 AS n WHERE 1 = \(2)") { try $0.get("n") as Int }
    }
  }
}

struct `A question inside an answer` {
  func children(of parent: Int) -> Query<Int> {
    Query("SELECT child FROM pair WHERE parent = \(parent) ORDER BY child") { try $0.get("child") }
  }

  func pairs() async throws -> any Store {
    let store = try await emptyRecords()
    try await store.run(
      "CREATE TABLE pair (parent INTEGER NOT NULL, child INTEGER NOT NULL)",
      "INSERT INTO pair VALUES (0, 1), (0, 2), (1, 11), (1, 12), (2, 21), (11, 111)"
    )
    return store
  }

  @Test
  func `of the same text leaves the outer answer where it was`() async throws {
    let walked = try await pairs().read { records in
      var walked: [Int] = []
      func walk(_ parent: Int) throws {
        try records.forEach(children(of: parent)) { child in
          walked.append(child)
          try walk(child)
        }
      }
      try walk(0)
      return walked
    }
    #expect(walked == [1, 11, 111, 12, 2, 21])
  }

  @Test
  func `may change what is not being read`() async throws {
    let store = try await pairs()
    try await store.run("CREATE TABLE seen (child INTEGER NOT NULL)")
    try await store.write { records in
      try records.forEach(children(of: 0)) { child in
        try records.run("INSERT INTO seen (child) VALUES (\(child))")
      }
    }
    #expect(try await store.number("SELECT sum(child) FROM seen") == 3)
  }

  @Test
  func `that fails ends the outer one, and the statement can be used again`() async throws {
    struct Enough: Error {}
    let store = try await pairs()
    let answers = try await store.read { records in
      #expect(throws: Enough.self) {
        try records.forEach(children(of: 0)) { _ in throw Enough() }
      }
      return try records.all(children(of: 0))
    }
    #expect(answers == [1, 2])
  }
}

import Records
import Testing

struct `A hostile text` {
  static let texts = [
    "", "'", "''", "\"", "\\", "`", ";", "--", "/*", "?", "$1", ":name", "@name", "%", "_",
    "'; DROP TABLE officer; --", "' OR '1'='1", "\\' OR 1=1 --", "x'); DELETE FROM event; --",
    "{id}", "{text}", "\\(code)", "NULL", "null", "\r\n", "\t", "\u{1}", "\u{1f}", "\u{7f}",
    "Nguyễn Thị Hòa", "Nguye\u{0302}\u{0303}n", "\"\u{0301}", "\u{FEFF}", "\u{200D}", "👩🏽‍💻",
    "\u{202E}abc", "٣", "\u{FFFF}", "\u{10FFFF}", String(repeating: "à", count: 100_000),
  ]

  @Test(arguments: texts)
  func `comes back byte by byte, and nothing of it is run`(text: String) async throws {
    let store = try await emptyRecords()
    let tables = try await store.tables()
    let back = try await store.write { records in
      try records.run(
        """
        INSERT INTO event (at, actor, verb, subject, subject_key, new_value)
        VALUES ('2020-03-01T05:00:00.000000Z', 'lan', 'added', 'officer', \(text), \(text))
        """
      )
      let query = Query<String>("SELECT new_value FROM event WHERE subject_key = \(text)") {
        try $0.get("new_value")
      }
      return try records.one(query)
    }
    #expect(Array(back.utf8) == Array(text.utf8))
    #expect(try await store.tables() == tables)
  }

  @Test
  func `is found in a list, and finds nothing else`() async throws {
    let found = try await emptyRecords().read { records in
      try Self.texts.map { text in
        try records.all(
          Query<Int>("SELECT 1 AS n WHERE \(text) IN \(Self.texts)") { try $0.get("n") }
        )
      }
    }
    #expect(found.allSatisfy { $0 == [1] })
  }

  @Test(arguments: ["a\u{0}b", "\u{0}", "trước\u{0}'; DROP TABLE officer; --"])
  func `with a NUL in it is refused, not cut short`(text: String) async throws {
    let store = try await emptyRecords()
    await #expect(throws: StoreFault.self) {
      try await store.write { records in
        try records.run("INSERT INTO officer_sensitive (officer_id, ethnicity) VALUES (1, \(text))")
      }
    }
    await #expect(throws: StoreFault.nulInText) {
      try await store.read { try $0.all(Query("SELECT \(text) AS t") { $0.values }) }
    }
  }
}

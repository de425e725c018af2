import Records
import Testing

struct `A fingerprint` {
  static func sampled() async throws -> any Store {
    let store = try await emptyRecords()
    try await store.write { try SampleRow.write(in: $0) }
    return store
  }

  @Test
  func `is equal when nothing was changed`() async throws {
    let store = try await Self.sampled()
    let before = try await store.fingerprint()
    #expect(try await store.fingerprint() == before)
    #expect(try await Self.sampled().fingerprint() == before)
  }

  @Test
  func `counts the rows of every table`() async throws {
    let tables = try await Self.sampled().fingerprint().tables
    #expect(tables.keys.sorted() == Schema.recordTables.map(\.name).sorted())
    #expect(tables.values.allSatisfy { [1, 2].contains($0.rows) })
    #expect(try await emptyRecords().fingerprint().tables.values.allSatisfy { $0.rows == 0 })
  }

  @Test(arguments: [
    ("officer", "UPDATE officer SET given_name = 'Hoà'"),
    ("officer", "UPDATE officer SET phone = ''"),
    ("assignment", "UPDATE assignment SET until_day = '2021-01-01'"),
    ("score", "UPDATE score SET score = score + 1"),
    ("score", "DELETE FROM score"),
    ("evidence", "UPDATE evidence SET revoked_at = recorded_at"),
    ("plan", "INSERT INTO plan (year) VALUES (2021)"),
    ("event", "UPDATE event SET actor = 'mai'"),
  ])
  func `tells one change, and in which table`(table: String, change: String) async throws {
    let store = try await Self.sampled()
    let before = try await store.fingerprint().tables
    try await store.run(change)
    let after = try await store.fingerprint().tables
    #expect(after.keys.filter { after[$0] != before[$0] } == [table])
  }

  @Test
  func `is the same whichever row was written first`() async throws {
    let rows = [
      "('a.yaml', '\(sha)', 'a', '2020-03-01T05:00:00.000000Z')",
      "('b.yaml', '\(sha)', 'b', '2020-03-01T05:00:00.000000Z')",
    ]
    var prints: [Fingerprint] = []
    for order in [rows, rows.reversed()] {
      let store = try await emptyRecords()
      for row in order { try await store.run("INSERT INTO curriculum_file VALUES \(row)") }
      prints.append(try await store.fingerprint())
    }
    #expect(prints[0] == prints[1])
  }

  @Test(arguments: [
    ("'a', NULL", "'a', ''"), ("'a', 'b'", "'ab', ''"),
    ("'a\u{1F}tb', 'c'", "'a', 'b\u{1F}tc'"),
    ("'1', 'i2;'", "'1i2', ';'"), ("'é', 'a'", "'e\u{0301}', 'a'"), ("'t1:x', ''", "'', 't1:x'"),
  ])
  func `tells apart rows that only look alike`(one: String, other: String) async throws {
    var prints: [Fingerprint] = []
    for values in [one, other] {
      let store = try await emptyRecords()
      try await store.run(
        """
        INSERT INTO event (at, actor, verb, subject, subject_key, new_value, reason)
        VALUES ('2020-03-01T05:00:00.000000Z', 'lan', 'added', 'officer', 'PY-1', \(values))
        """
      )
      prints.append(try await store.fingerprint())
    }
    #expect(prints[0] != prints[1])
  }

  private let sha = String(repeating: "0", count: 64)
}

struct `A digest` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `is SHA-256 in small hexadecimal digits`(text: String, expected: String) {
    #expect(Digest(of: text).hexadecimal == expected)
    #expect(Digest(of: Array(text.utf8)).hexadecimal == expected)
  }

  @Test
  func `is of the bytes, so that two normal forms differ`() {
    #expect(Digest(of: "Hòa") != Digest(of: "Ho\u{0300}a"))
  }
}

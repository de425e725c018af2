import Records
import Testing

struct `Many rows of one table` {
  static let duties = BulkTable("duty", "code", "place", "title_vi", "title_en")
  static let levels = BulkTable(
    "competency_level",
    "competency_code",
    "level",
    "behaviour_vi",
    "criterion"
  )

  static func duty(_ number: Int, _ title: String = "a") -> [SQLValue] {
    [.text("R\(number)"), .integer(Int64(number)), .text(title), .text("")]
  }

  @Test(arguments: [0, 1, 224, 225, 226, 450, 5_000], Place.allCases)
  func `are all there afterwards`(count: Int, place: Place) async throws {
    let (store, folder) = try await place.open()
    let rows = (0..<count).map { Self.duty($0) }
    try await store.write { try $0.append(rows, to: Self.duties) }
    #expect(try await store.number("SELECT count(*) FROM duty") == Int64(count))
    let sum = try await store.number("SELECT coalesce(sum(place), 0) FROM duty")
    #expect(sum == Int64(count * max(0, count - 1) / 2))
    withExtendedLifetime(folder) {}
  }

  @Test
  func `come back as they were, nothing kept apart from an empty text`() async throws {
    let store = try await emptyRecords()
    try await store.run(
      "INSERT INTO competency (code, place, title_vi, title_en) VALUES ('A1', 0, 'a', 'b')"
    )
    let texts: [SQLValue] = [.null, .text(""), .text("\\N"), .text("a\tb\r\n\\"), .text("\\.")]
    let rows = texts.enumerated().map { place, text in
      [.text("A1"), .integer(Int64(place + 1)), text, .null]
    }
    try await store.write { try $0.append(rows, to: Self.levels) }
    let back = try await store.all(
      Query("SELECT behaviour_vi FROM competency_level ORDER BY level") { $0.values }
    )
    #expect(back == texts.map { [$0] })
  }

  @Test
  func `come back as they were, no bytes kept apart from nothing`() async throws {
    let store = try await emptyRecords()
    let values: [SQLValue] = [.bytes([]), .bytes([0]), .bytes([1, 0, 255])]
    let forms = BulkTable("batch_file", "batch_id", "bytes")
    try await store.write { records in
      for number in 1...values.count {
        try records.run(
          """
          INSERT INTO batch (id, at, actor, verb, file_name, sha256, rows_read, rows_changed,
                             rows_held, rows_good, state)
          VALUES (\(Int64(number)), '2020-03-01T05:00:00.000000Z', 'lan', 'roster import', 'a',
                  \(String(repeating: "0", count: 64)), 0, 0, 0, 0, 'received')
          """
        )
      }
      let rows = values.enumerated().map { [.integer(Int64($0 + 1)), $1] }
      try records.append(rows, to: forms)
    }
    let back = try await store.all(
      Query("SELECT bytes FROM batch_file ORDER BY batch_id") { $0.values }
    )
    #expect(back == values.map { [$0] })
  }

  @Test(.onSQLite)
  func `are not there where the database took the transaction back by itself`() async throws {
    let store = try await emptyRecords()
    await #expect(throws: StoreFault.self) {
      try await store.write { records in
        try records.append([Self.duty(1)], to: Self.duties)
        #expect(throws: StoreFault.self) {
          try records.run(
            """
            INSERT OR ROLLBACK INTO duty (code, place, title_vi, title_en)
            VALUES ('R1', 1, 'a', '')
            """
          )
        }
        try records.append([Self.duty(2), Self.duty(3)], to: Self.duties)
      }
    }
    #expect(try await store.number("SELECT count(*) FROM duty") == 0)
  }

  @Test
  func `are not there where one of them is wrong`() async throws {
    let store = try await emptyRecords()
    let rows = (0..<1_000).map { Self.duty($0 % 999) }
    await #expect(throws: StoreFault.self) {
      try await store.write { try $0.append(rows, to: Self.duties) }
    }
    await #expect(throws: StoreFault.nulInText) {
      try await store.write { records in
        try records.append([Self.duty(1), Self.duty(2, "a\0")], to: Self.duties)
      }
    }
    await #expect(throws: RecordFault.self) {
      try await store.write { try $0.append([[.null]], to: Self.duties) }
    }
    #expect(try await store.number("SELECT count(*) FROM duty") == 0)
  }
}

import Personnel
import Records
import Testing

struct `A statement with many values` {
  /// Which of the numbers the statement gives back.
  func found(_ numbers: [Int], in store: any Store) async throws -> [Int] {
    let query = Query<Int>("SELECT place FROM duty WHERE place IN \(numbers) ORDER BY place") {
      try $0.get("place")
    }
    return try await store.all(query)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1_000, 1_001, 20_000], Place.allCases)
  func `binds them all, again and again`(count: Int, place: Place) async throws {
    let (store, folder) = try await place.open()
    try await store.write { records in
      for number in [1, 64, 65, 1_001, 20_000] {
        try records.run(
          """
          INSERT INTO duty (code, place, title_vi, title_en)
          VALUES (\("R\(number)"), \(number), 'a', 'b')
          """
        )
      }
    }
    let numbers = count == 0 ? [] : Array(1...count)
    let expected = [1, 64, 65, 1_001, 20_000].filter { $0 <= count }
    for _ in 1...2 { #expect(try await found(numbers, in: store) == expected) }
    withExtendedLifetime(folder) {}
  }

  @Test
  func `is the same store's answer when the count of values changes from one to the next`()
    async throws
  {
    let province = try await Province()
    let officers = [
      try await province.officer("PY-1", "Lê An"), try await province.officer("PY-2", "Lê Bình"),
    ]
    for copies in [1, 70, 2, 1_500, 1] {
      let list = Array(repeating: officers, count: copies).flatMap { $0 }
      let query = Query<Int>("SELECT count(*) AS n FROM officer WHERE id IN \(list)") {
        try $0.get("n")
      }
      #expect(try await province.store.all(query) == [2])
    }
  }

  @Test(
    arguments: [
      ("SELECT 2 AS n", .integer(2)), ("SELECT -1 AS n", .integer(-1)),
      ("SELECT '1' AS n", .text("1")), ("SELECT NULL AS n", .null),
      ("SELECT 1.0 AS n", .text("1.0")),
    ] as [(SQL, SQLValue)]
  )
  func `gives a truth only for 0 and 1`(sql: SQL, value: SQLValue) async throws {
    await #expect(throws: RecordFault.unreadable(column: "n", value: value)) {
      try await emptyRecords().all(Query<Bool>(sql) { try $0.get("n") })
    }
  }
}

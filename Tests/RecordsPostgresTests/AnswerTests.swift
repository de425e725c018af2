import Foundation
import Records
import StoreScenes
import Testing

@testable import RecordsPostgres

@Suite(.onServer)
struct `An answer of PostgreSQL` {
  @Test
  func `has each type as both databases know it`() async throws {
    let store = try await records()
    let values = try await store.values(
      """
      SELECT 1::int2, -2::int4, (-9223372036854775807 - 1)::int8, true, false, 26::oid,
             (SELECT sum(n) FROM (VALUES (1::int8), (2)) AS t (n)), 1.50::numeric, 0.5::float8,
             99999999999999999999::numeric, '\\x00ff10'::bytea, ''::bytea, '', NULL, 'Hòa'::varchar
      """
    )
    let expected: [SQLValue] = [
      .integer(1), .integer(-2), .integer(.min), .integer(1), .integer(0), .integer(26),
      .integer(3), .text("1.50"), .text("0.5"), .text("99999999999999999999"),
      .bytes([0, 255, 16]), .bytes([]), .text(""), .null, .text("Hòa"),
    ]
    #expect(values == expected)
  }

  @Test
  func `takes back what was bound`() async throws {
    let store = try await records()
    let bytes = (0...255).map(UInt8.init)
    let text = "a\\b'c\"d\te\r\nf$1 \u{1F600}e\u{0301}"
    let none: String? = nil
    let values = try await store.values(
      "SELECT \(Int64.min), \(Int64.max), \(text), \(""), \(bytes), \([UInt8]()), \(none)"
    )
    #expect(
      values == [
        .integer(.min), .integer(.max), .text(text), .text(""), .bytes(bytes), .bytes([]), .null,
      ]
    )
    guard case .text(let back) = values[2] else { return }
    #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test
  func `to a text with a NUL is a fault, and the connection goes on`() async throws {
    let store = try await records()
    await #expect(throws: StoreFault.nulInText) { try await store.values("SELECT \("a\0b")") }
    #expect(try await store.values("SELECT \("ab")") == [.text("ab")])
  }

  @Test
  func `goes on after questions inside of it`() async throws {
    let store = try await records()
    let numbers = Query<Int>("SELECT n FROM generate_series(1, 5) AS t (n)") { try $0.get("n") }
    let seen = try await store.write { records in
      var seen: [String] = []
      try records.forEach(numbers) { outer in
        if outer == 2 {
          try records.run(.addDuty("R1"))
          try records.forEach(numbers) { inner in
            if inner == 3 { seen += try records.all(numbers).map { "\(outer)\(inner)\($0)" } }
            seen.append("\(outer)\(inner)")
          }
        }
        seen.append("\(outer)")
      }
      return seen
    }
    let inner = ["21", "22", "231", "232", "233", "234", "235", "23", "24", "25"]
    #expect(seen == ["1"] + inner + ["2", "3", "4", "5"])
    #expect(try await store.one(.dutyCount) == 1)
  }

  @Test
  func `that is left in the middle leaves the connection free`() async throws {
    struct Enough: Error {}
    let store = try await records()
    let many = Query<Int>("SELECT n FROM generate_series(1, 10000) AS t (n)") { try $0.get("n") }
    let place = try await store.write { records in
      try records.run(.addDuty("R1", place: 4))
      #expect(throws: Enough.self) {
        try records.forEach(many) { if $0 == 2 { throw Enough() } }
      }
      return try records.one(.place)
    }
    #expect(place == 4)
  }

  @Test
  func `that breaks off in the middle is a fault`() async throws {
    let store = try await records()
    let query = Query<Int>("SELECT 10 / (3 - n) AS n FROM generate_series(1, 5) AS t (n)") {
      try $0.get("n")
    }
    await #expect(throws: StoreFault.other("division by zero")) { try await store.all(query) }
    #expect(try await store.one(.dutyCount) == 0)
  }

  @Test
  func `of a million rows needs no room`() async throws {
    // In a process of its own: other tests need room meanwhile.
    await #expect(processExitsWith: .exitCode(57)) {
      let store = try await records()
      let before = try memory()
      let count = try await store.read { records in
        var count = 0
        let query = Query<Int>(
          "SELECT n, repeat('x', 100) AS text FROM generate_series(1, 1000000) AS t (n)"
        ) { row in
          let _: String = try row.get("text")
          return try row.get("n")
        }
        try records.forEach(query) { _ in count += 1 }
        return count
      }
      exit(try count == 1_000_000 && memory() - before < 60_000 ? 57 : 1)
    }
  }

  @Test
  func `comes from the same statement whether optional values are there or not`() async throws {
    let store = try await records()
    for (one, other) in [(nil, nil), ("a", nil), (nil, 1), ("b", 2), (nil, nil)]
      as [(String?, Int?)]
    {
      try await store.write { records in
        _ = try records.run(
          """
          INSERT INTO competency_level (competency_code, level, behaviour_vi)
          SELECT code, \(other), \(one) FROM competency
          """
        )
      }
    }
  }

  @Test
  func `comes again and again from many statements`() async throws {
    let store = try await records()
    try await store.read { records in
      for round in 0..<2 {
        for number in 0..<600 {
          let query = Query<Int>(SQL(verbatim: "SELECT \(number) AS n")) { try $0.get("n") }
          let found = try records.one(query)
          #expect(found == number, "\(round)")
        }
      }
    }
    #expect(
      try await store.values("SELECT count(*) <= 256 FROM pg_prepared_statements") == [.integer(1)]
    )
  }
}

/// Kilobytes that the process has had at most.
private func memory() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") })
  return try #require(Int(line.filter(\.isNumber)))
}

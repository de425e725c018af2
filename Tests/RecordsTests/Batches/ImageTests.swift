import Chronology
import Personnel
import Testing
import Vietnamese

@testable import Records

struct `An image` {
  static let texts = [
    "Lê Hòa", "a\"b\\c", "dòng\nhai\ttab", "\u{1}\u{1f}", "😀 \u{2028}", "e\u{0301} và é", "", "12",
    "null",
  ]

  @Test(arguments: texts)
  func `tells an officer again, whatever the texts`(text: String) throws {
    var officer = try `Officers in the records`.whole()
    officer.position = text
    officer.agency = ID(7)
    let record = OfficerRecord(officer: officer, ethnicity: text, agency: Code("SNgV"))
    let back = try OfficerRecord(image: record.image, id: officer.id)
    #expect(back == record)
    #expect(back.image.utf8.elementsEqual(record.image.utf8))
    #expect(Array(back.officer.position?.utf8 ?? "".utf8) == Array(text.utf8))
  }

  @Test
  func `tells an officer of whom little is known`() throws {
    let name = PersonName(full: "Y Bhăm Niê", family: "Niê", middle: "Y", given: "Bhăm")
    let officer = Officer(id: ID(3), code: try #require(Code("CB-00001")), name: name)
    let record = OfficerRecord(officer: officer, ethnicity: nil)
    #expect(try OfficerRecord(image: record.image, id: ID(3)) == record)
  }

  @Test(arguments: [nil, "2020-07-01"])
  func `tells an assignment again`(until: String?) throws {
    let assignment = Assignment(
      id: ID(9),
      officer: ID(3),
      agency: ID(7),
      duty: try #require(Code("R1")),
      decision: .init(number: "15/QĐ-“SNgV”", day: until == nil ? nil : try .on("2020-01-05")),
      share: .fullTime,
      role: .deputy,
      days: try .between("2020-01-10", until)
    )
    #expect(try Assignment(image: assignment.image, id: ID(9)) == assignment)
  }

  @Test(arguments: ["", "[]", "{\"code\":1.5}", "{\"code\":\"PY-1\"}"])
  func `that was damaged is a fault`(text: String) {
    #expect(throws: RecordFault.self) { try OfficerRecord(image: text, id: ID(1)) }
  }
}

struct `The bytes of a file` {
  @Test(arguments: [[], [0], Array(0...255), Array(repeating: 7, count: 100_000)] as [[UInt8]])
  func `come back as they were sent`(bytes: [UInt8]) async throws {
    let store = try await emptyRecords()
    let batch = try await store.write { records in
      let batch = try records.one(
        .beginBatch("a", file: "a.xlsx", digest: Digest(of: bytes), at: .t0, by: .program)
      )
      try records.run(.insert(file: bytes, of: batch))
      return batch
    }
    #expect(try await store.all(.file(of: batch)) == [bytes])
  }

  @Test
  func `are told apart by the fingerprint`() async throws {
    let store = try await emptyRecords()
    try await store.write { try SampleRow.write(in: $0) }
    let before = try await store.fingerprint().tables
    let other: [UInt8] = [0x50, 0x4C]
    try await store.write { _ = try $0.run("UPDATE batch_file SET bytes = \(other)") }
    let after = try await store.fingerprint().tables
    #expect(after.keys.filter { after[$0] != before[$0] } == ["batch_file"])
  }
}

struct `What hangs on a new officer` {
  @Test
  func `is told of every kind, but for what the batch wrote itself`() async throws {
    let store = try await emptyRecords()
    try await store.write { try SampleRow.write(in: $0) }
    let kinds = try await store.all(.dependents(afterBatch: ID(1))).map(\.kind)
    #expect(
      Set(kinds) == [.assignment, .nomination, .enrolment, .evidence, .certificate]
    )
    try await store.run(
      "INSERT INTO batch_image VALUES (1, 5, 'assignment', 1, NULL, '{}')"
    )
    let others = try await store.all(.dependents(afterBatch: ID(1))).map(\.kind)
    #expect(!others.contains(.assignment) && others.count == kinds.count - 1)
    try await store.run("UPDATE batch_image SET before = '{ }'")
    #expect(try await store.all(.dependents(afterBatch: ID(1))).isEmpty)
  }
}

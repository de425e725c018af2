import Chronology
import Personnel
import Records
import Testing

@testable import Operations

/// All that is held on a person, for the person who asks (U6).
struct `What is held on a person` {
  @Test
  func `has every table that points to people, but for secrets`() throws {
    for table in Schema.recordTables {
      let points = ["officer_id", "enrolment_id", "account_id", "certificate_id"].contains(
        where: table.columns.contains
      )
      guard points, !HeldOnPerson.secrets.contains(table.name) else { continue }
      #expect(HeldOnPerson.condition(table, ID(1), ["PY-1"]) != nil, "\(table.name)")
    }
    let names = Set(Schema.recordTables.map(\.name))
    #expect(HeldOnPerson.secrets.isSubset(of: names))
  }

  @Test
  func `is read whole, uncovered, and noted`() async throws {
    let store = try await Town.store()
    let world = World(store: store, now: { Town.now })
    let actor = try #require(Actor("Trần Thị Lan"))
    let (code, others) = try await store.read { records in
      let code = try records.one(
        Query(
          """
          SELECT code FROM officer
          WHERE id IN (SELECT officer_id FROM certificate) AND id IN (SELECT officer_id FROM assignment)
          ORDER BY id LIMIT 1
          """
        ) { row -> Code<Officer> in try row.get("code") }
      )
      return (code, try records.all(.officers).filter { $0.officer.code != code })
    }
    try await store.write { records in
      let id = try records.one(.officerID(code))
      try records.run(.upsert(ethnicity: "Ê Đê", of: id))
      let mark = Event(
        .added,
        .attendance,
        key: "LOP-2020-01 \(code) 2020-03-01 morning",
        new: Fields(["status": "điểm danh của người này"])
      )
      let other = Event(
        .added,
        .attendance,
        key: "LOP-2020-01 \(code)9 2020-03-01 morning",
        new: Fields(["status": "điểm danh của người khác"])
      )
      for event in [mark, other] {
        try records.run(.insert(event, at: Town.now, by: actor, batch: nil))
      }
    }
    let held = try #require(try await HeldOnPerson.read(code, in: world, by: actor))
    let tables = held.sections.map { $0.table }
    #expect(
      Set(tables).isSuperset(of: [
        "officer", "officer_sensitive", "assignment", "enrolment", "attendance", "certificate",
        "evidence", "event",
      ])
    )
    let text = held.sections.flatMap { $0.rows }.map { $0.json }.joined()
    #expect(text.contains("Ê Đê"))
    #expect(text.contains("điểm danh của người này"))
    #expect(!text.contains("điểm danh của người khác"))
    for other in others { #expect(!text.contains("\"\(other.officer.code)\"")) }
    let line = try #require(try await store.read { try $0.history(ofOfficer: code) }.first)
    #expect(line.verb == .read)
    #expect(line.reason == "Theo yêu cầu của chính người đó")
  }

  @Test
  func `of nobody is nothing, and not noted`() async throws {
    let store = try await Town.store()
    let world = World(store: store, now: { Town.now })
    let before = try await store.read { try Fingerprint(of: $0) }
    let code = try #require(Code<Officer>("KHONG-CO"))
    #expect(try await HeldOnPerson.read(code, in: world, by: .program) == nil)
    #expect(try await store.read { try Fingerprint(of: $0) } == before)
  }
}

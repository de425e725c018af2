import Chronology
import Personnel
import Testing
import Vietnamese

@testable import Records

struct `Officers in the records` {
  static func whole() throws -> Officer {
    var officer = Officer(
      id: ID(1),
      code: try #require(Code("PY-001234")),
      name: PersonName(suggestingPartsOf: "Nguyễn Thị Hồng Gấm")
    )
    officer.birthDate = .month(year: 1980, month: 2)
    officer.gender = .female
    officer.nationalID = NationalID("054180001234")
    officer.phone = "+84905123456"
    officer.email = "gam@example.vn"
    officer.position = "Phó Giám đốc"
    officer.rank = "01.003"
    officer.education = "Thạc sĩ"
    officer.politicalTheory = "Cao cấp"
    officer.foreignLanguage = "Tiếng Anh B2"
    officer.itSkill = "Ứng dụng cơ bản"
    officer.notes = "Nghỉ thai sản"
    return officer
  }

  @Test
  func `come back with every value`() async throws {
    let store = try await emptyRecords()
    let officer = try Self.whole()
    let id = try await store.write { records in
      let id = try records.add(officer)
      try records.run(.upsert(ethnicity: "Ê-đê", of: id))
      return id
    }
    let back = try await store.all(Query<OfficerRecord>.officers)
    #expect(id == officer.id)
    #expect(back == [OfficerRecord(officer: officer, ethnicity: "Ê-đê")])
  }

  @Test
  func `come back with nothing but code and name`() async throws {
    let store = try await emptyRecords()
    let officer = Officer(
      id: ID(1),
      code: try #require(Code("PY-1")),
      name: PersonName(full: "Y Bhăm Niê", family: "Niê", middle: "Y", given: "Bhăm")
    )
    try await store.write { _ = try $0.add(officer) }
    let code = officer.code
    #expect(
      try await store.all(.officer(code)) == [OfficerRecord(officer: officer, ethnicity: nil)]
    )
  }

  @Test
  func `are found by the code as it is written`() async throws {
    let store = try await emptyRecords()
    let officer = try Self.whole()
    try await store.write { _ = try $0.add(officer) }
    let other = try #require(Code<Officer>("py-001234"))
    #expect(try await store.all(.officer(other)).isEmpty)
  }

  @Test
  func `are listed by code`() async throws {
    let store = try await emptyRecords()
    let officers = try ["PY-2", "PY-10", "PY-1"].map { code in
      Officer(
        id: ID(0),
        code: try #require(Code(code)),
        name: PersonName(suggestingPartsOf: "Lê Hòa")
      )
    }
    try await store.write { records in
      for officer in officers { _ = try records.add(officer) }
    }
    let codes = try await store.all(Query<OfficerRecord>.officers).map(\.officer.code.text)
    #expect(codes == ["PY-1", "PY-10", "PY-2"])
  }

  @Test
  func `are rewritten whole, an empty value included`() async throws {
    let store = try await emptyRecords()
    var officer = try Self.whole()
    try await store.write { [officer] in _ = try $0.add(officer) }
    officer.name = PersonName(suggestingPartsOf: "Nguyễn Thị Gấm")
    officer.phone = nil
    officer.birthDate = .year(1981)
    try await store.write { [officer] in _ = try $0.change(officer) }
    let back = try await store.all(.officer(officer.code)).first
    #expect(back?.officer == officer)
  }

  @Test
  func `keep keys of the name to sort, search and match by, always those of the name`() async throws
  {
    let store = try await emptyRecords()
    var officer = try Self.whole()
    let keys = Query<[String]>("SELECT sort_key, search_key, match_key FROM officer") { row in
      [try row.get("sort_key"), try row.get("search_key"), try row.get("match_key")]
    }
    try await store.write { [officer] in _ = try $0.add(officer) }
    for name in ["Nguyễn Thị Hồng Gấm", "Trần Văn Hoà", "Trần Văn Hòa"] {
      officer.name = PersonName(suggestingPartsOf: name)
      try await store.write { [officer] in _ = try $0.change(officer) }
      #expect(
        try await store.all(keys) == [
          [officer.name.sortKey.text, name.searchFold, name.matchingFold]
        ]
      )
    }
    #expect("Trần Văn Hoà".matchingFold == "Trần Văn Hòa".matchingFold)
  }

  @Test
  func `have one ethnicity, kept apart`() async throws {
    let store = try await emptyRecords()
    let officer = try Self.whole()
    try await store.write { records in
      let id = try records.add(officer)
      try records.run(.upsert(ethnicity: "Kinh", of: id))
      try records.run(.upsert(ethnicity: "Ba Na", of: id))
    }
    #expect(try await store.number("SELECT count(*) FROM officer_sensitive") == 1)
    #expect(try await store.all(.officer(officer.code)).first?.ethnicity == "Ba Na")
  }
}

struct `What an event says of an officer` {
  @Test
  func `covers the ID and leaves the ethnicity out`() throws {
    let record = OfficerRecord(officer: try `Officers in the records`.whole(), ethnicity: "Ê-đê")
    let json = record.fields.json
    #expect(!json.contains("054180001234") && !json.contains("Ê-đê"))
    #expect(json.contains("054•••••••34"))
    #expect(json.contains(#""name":"Nguyễn Thị Hồng Gấm""#))
    #expect(json.contains(#""birthDate":"1980-02""#))
  }

  @Test
  func `names what changed, also where its cover looks the same`() throws {
    let officer = try `Officers in the records`.whole()
    var other = officer
    other.nationalID = NationalID("054199999934")
    let changes = try #require(
      OfficerRecord(officer: officer, ethnicity: "Kinh")
        .changes(to: OfficerRecord(officer: other, ethnicity: "Ê-đê"))
    )
    let covered = Fields(["nationalID": "054•••••••34", "ethnicity": "•"])
    #expect(changes.old == covered)
    #expect(changes.new == covered)
  }

  @Test
  func `names nothing where nothing changed`() throws {
    let record = OfficerRecord(officer: try `Officers in the records`.whole(), ethnicity: "Kinh")
    #expect(record.changes(to: record) == nil)
  }

  @Test
  func `names what is new, what is other and nothing else`() throws {
    let officer = try `Officers in the records`.whole()
    var other = officer
    other.phone = "+84905999999"
    let changes = try #require(
      OfficerRecord(officer: officer, ethnicity: nil)
        .changes(to: OfficerRecord(officer: other, ethnicity: "Kinh"))
    )
    #expect(changes.old == Fields(["phone": "+84905123456", "ethnicity": Optional<String>.none]))
    #expect(changes.new == Fields(["phone": "+84905999999", "ethnicity": "•"]))
  }
}

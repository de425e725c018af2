import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `Importing agencies` {
  @Test
  func `writes them down with their names by days, parents and successors`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let records = try await scene.world.store.read { try $0.agencies() }
    #expect(records.map(\.agency.code.text) == ["PY", "SNgV", "DH", "PDH"])
    #expect(records.map(\.place) == [1, 2, 3, 4])
    let town = records[2].agency
    let names = try ["2020-05-31", "2020-06-01", "2025-06-30", "2025-07-01"].map { day in
      town.standing(on: try #require(Day(iso: day)))?.name.vi ?? "–"
    }
    #expect(names == ["Huyện Đông Hòa", "Thị xã Đông Hòa", "Thị xã Đông Hòa", "–"])
    #expect(town.standings.map(\.parent?.text) == ["PY", "PY"])
    #expect(records[2].successors == [records[3].agency.id])
    #expect(records[1].agency.standings[0].name.en == "Department of Foreign Affairs")
  }

  @Test
  func `counts agencies, not lines, with an event for each`() async throws {
    let scene = try await Scene()
    let outcome = try await scene.importAgencies(
      "DH;Huyện Đông Hòa;;district;localities;;16/05/2005;31/05/2020;",
      "DH;Thị xã Đông Hòa;;town;localities;;01/06/2020;;",
      "BPY;Báo Phú Yên;;press;press;;01/07/1989;;"
    )
    #expect(outcome == ImportOutcome(read: 2, added: 2, changed: 0, held: 0))
    #expect(
      try await scene.events().map { $0[0...2].joined(separator: " ") } == [
        "added agency DH", "added agency BPY",
      ]
    )
  }

  @Test
  func `a second time changes nothing at all`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let before = try await scene.fingerprint()
    try await scene.importProvince()
    #expect(try await scene.fingerprint() == before)
    #expect(try await scene.rows("SELECT count(*) FROM batch") == [["1"]])
  }

  @Test
  func `lets parents and successors stand further down in the file`() async throws {
    let scene = try await Scene()
    try await scene.importAgencies(
      "A;Đơn vị A;;department;departments;B;01/01/2010;31/12/2019;C",
      "B;Đơn vị B;;department;departments;;01/01/2010;;",
      "C;Đơn vị C;;department;departments;;01/01/2020;;"
    )
    let records = try await scene.world.store.read { try $0.agencies() }
    #expect(records[0].agency.standings[0].parent?.text == "B")
    #expect(records[0].successors == [records[2].agency.id])
  }

  @Test(arguments: [
    ("BPY;Báo và Phát thanh;;press;press;;01/07/1989;;", "Báo và Phát thanh"),
    ("BPY;Báo Phú Yên;;association;press;;01/07/1989;;", "association"),
    ("BPY;Báo Phú Yên;;press;party;;01/07/1989;;", "party"),
    ("BPY;Báo Phú Yên;;press;press;;01/07/1989;30/06/2025;", "2025-07-01"),
    ("BPY;Báo Phú Yên;;press;press;;02/07/1989;;", "1989-07-02"),
  ])
  func `writes a change down with both states`(line: String, word: String) async throws {
    let scene = try await Scene()
    try await scene.importAgencies("BPY;Báo Phú Yên;;press;press;;01/07/1989;;")
    let outcome = try await scene.importAgencies(line)
    #expect(outcome == ImportOutcome(read: 1, added: 0, changed: 1, held: 0))
    let event = try #require(try await scene.events().last)
    #expect(Array(event[0...2]) == ["changed", "agency", "BPY"])
    #expect(event[3].contains("Báo Phú Yên") && !event[3].contains(word))
    #expect(event[4].contains(word))
    let records = try await scene.world.store.read { try $0.agencies() }
    #expect(records.count == 1)
  }

  @Test
  func `leaves an agency alone that the file does not name`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    try await scene.importAgencies("BPY;Báo Phú Yên;;press;press;;01/07/1989;;")
    let codes = try await scene.world.store.read { try $0.agencies() }.map(\.agency.code.text)
    #expect(Set(codes) == ["PY", "SNgV", "DH", "PDH", "BPY"])
  }

  @Test
  func `names the file in its batch, with who and when`() async throws {
    let scene = try await Scene()
    try await scene.importAgencies("BPY;Báo Phú Yên;;press;press;;01/07/1989;;")
    #expect(
      try await scene.rows(
        "SELECT verb, file_name, at, actor, rows_read, rows_changed, rows_held FROM batch"
      ) == [
        [
          "agencies import", "agencies.csv", "2020-03-01T05:00:00.000000Z", "Trần Thị Lan", "1",
          "1", "0",
        ]
      ]
    )
    #expect(try await scene.rows("SELECT batch_id FROM event") == [["1"]])
  }

  @Test(arguments: [
    "A;Đơn vị A;;department;departments;X;01/01/2010;;",
    "A;Đơn vị A;;department;departments;A;01/01/2010;;",
    "A;Đơn vị A;;department;departments;;01/01/2010;;A",
    "A;Đơn vị A;;department;departments;;31/02/2010;;",
  ])
  func `of a file with one wrong line writes nothing`(line: String) async throws {
    let scene = try await Scene()
    let before = try await scene.fingerprint()
    await #expect(throws: FileRefusal.self) {
      try await scene.importAgencies("BPY;Báo Phú Yên;;press;press;;01/07/1989;;", line)
    }
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `takes a successor that every line of an agency names`() async throws {
    let scene = try await Scene()
    try await scene.importAgencies(
      "DH;Huyện Đông Hòa;;district;localities;;16/05/2005;31/05/2020;P",
      "DH;Thị xã Đông Hòa;;town;localities;;01/06/2020;30/06/2025;P",
      "P;Phường Đông Hòa;;ward;localities;;01/07/2025;;"
    )
    #expect(
      try await scene.rows("SELECT agency_id, successor_id FROM agency_successor") == [["1", "2"]]
    )
  }

  @Test(arguments: [
    "DH;Thị xã Đông Hòa;;town;localities;PY;01/06/2020;30/06/2025;PDH",
    "SNgV;Sở Đối ngoại;;department;departments;PY;01/01/2020;;",
  ])
  func `refuses a line that leaves out what the agency was before`(line: String) async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let before = try await scene.fingerprint()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await scene.importAgencies(line)
    }
    #expect(refusal.lines(in: .vi)[0].contains("thiếu tên hoặc ngày cũ. Giữ mọi dòng đã ghi"))
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `takes a new name beside the old one, by the codes on record`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let outcome = try await scene.importAgencies(
      "SNgV;Sở Ngoại vụ;Department of Foreign Affairs;department;departments;PY;01/01/2010;31/12/2020;",
      "SNgV;Sở Đối ngoại;;department;departments;PY;01/01/2021;;"
    )
    #expect(outcome.changed == 1)
    let records = try await scene.world.store.read { try $0.agencies() }
    let names = records.first { $0.agency.code.text == "SNgV" }?.agency.standings.map(\.name.vi)
    #expect(names == ["Sở Ngoại vụ", "Sở Đối ngoại"])
  }

  @Test
  func `keeps successors and places that the file says nothing of`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let before = try await scene.world.store.read { try $0.agencies() }
    try await scene.importAgencies(
      "BPY;Báo Phú Yên;;press;press;PY;01/07/1989;;",
      "DH;Huyện Đông Hòa;;district;localities;PY;16/05/2005;31/05/2020;",
      "DH;Thị xã Đông Hòa;Đông Hòa Town;town;localities;PY;01/06/2020;30/06/2025;"
    )
    let after = try await scene.world.store.read { try $0.agencies() }
    #expect(after.map(\.agency.code.text) == before.map(\.agency.code.text) + ["BPY"])
    #expect(after.map(\.place) == Array(1...5))
    #expect(after.map(\.successors).prefix(4) == before.map(\.successors)[0...3])
  }

  @Test
  func `finds a cycle that closes over agencies on record`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await scene.importAgencies(
        "PY;UBND tỉnh Phú Yên;;provincialCommittee;departments;SNgV;01/07/1989;30/06/2025;"
      )
    }
    #expect(refusal.lines(in: .en)[0].contains("agency PY stands above or after itself"))
  }
}

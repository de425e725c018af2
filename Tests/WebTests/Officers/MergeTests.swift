import Access
import Chronology
import HTTPTypes
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing

@testable import Web

/// Two records of one person that are made one, by the pages and behind them.
struct `Two records of one person` {
  let store: any Store
  let clerk: Clerk
  let actor: Actor
  /// Who has a class, a certificate, evidence and a duty.
  let gone: ID<Officer>
  /// Who has nothing but a record.
  let kept: ID<Officer>

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
    actor = try #require(Actor("Trần Thị Lan"))
    gone = try await store.read { records in
      try records.one(
        Query(
          """
          SELECT officer.id AS id FROM officer
          WHERE EXISTS (SELECT 1 FROM certificate WHERE certificate.officer_id = officer.id)
            AND EXISTS (SELECT 1 FROM evidence WHERE evidence.enrolment_id IS NOT NULL
                        AND evidence.officer_id = officer.id)
            AND EXISTS (SELECT 1 FROM assignment WHERE assignment.officer_id = officer.id)
          ORDER BY officer.id LIMIT 1
          """
        ) { try $0.get("id") }
      )
    }
    kept = try await store.read { records in
      try records.one(
        Query(
          """
          SELECT officer.id AS id FROM officer
          WHERE NOT EXISTS (SELECT 1 FROM enrolment WHERE enrolment.officer_id = officer.id)
            AND NOT EXISTS (SELECT 1 FROM assignment WHERE assignment.officer_id = officer.id)
          ORDER BY officer.id DESC LIMIT 1
          """
        ) { try $0.get("id") }
      )
    }
  }

  func record(_ id: ID<Officer>) async throws -> OfficerRecord? {
    try await store.read { try $0.first(Query<OfficerRecord>.officers([id])) }
  }

  func rows(of id: ID<Officer>) async throws -> MovedRows {
    try await store.read { try MovedRows(of: id, in: $0) }
  }

  func merge(
    _ kept: ID<Officer>,
    _ gone: ID<Officer>,
    taking fields: Set<RosterField> = [],
    because reason: String = "Gửi hai lần"
  ) async throws {
    let stamp = try await store.read { try MergePair(kept, gone, in: $0).stamp }
    try await MergeOfficers(
      keeping: kept,
      merging: gone,
      seenAs: stamp,
      taking: fields,
      because: reason
    ).run(in: clerk.site.world, by: actor)
  }

  func merge() async throws -> OfficerMerge {
    try await merge(kept, gone)
    return try #require(try await store.read { try $0.first(.merges(into: kept)) })
  }

  /// Every table but what tells of merging itself.
  func state() async throws -> [String: Fingerprint.Table] {
    try await store.read { try Fingerprint(of: $0) }.tables
      .filter { !["event", "officer_merge", "sealed_event", "seal", "sign_in"].contains($0.key) }
  }
}

extension `Two records of one person` {
  @Test
  func `become one, with all that was on record of either`() async throws {
    let before = try await rows(of: gone)
    #expect(before.count(of: "certificate") > 0)
    #expect(before.count(of: "evidence") > 0)
    #expect(before.count(of: "assignment") > 0)
    _ = try await merge()
    #expect(try await record(gone) == nil)
    #expect(try await rows(of: kept) == before)
    let counts = try await store.read { try Fingerprint(of: $0) }.tables
    #expect(counts["officer"]?.rows == 129)
  }

  @Test
  func `part again into just what they were`() async throws {
    let before = try await state()
    let merge = try await merge()
    #expect(try await state() != before)
    let back = try await SeparateOfficers(merge.id, because: "Hai người")
      .run(in: clerk.site.world, by: actor)
    #expect(back == gone)
    #expect(try await state() == before)
    await #expect(throws: MergeRefusal.undoneAlready) {
      _ = try await SeparateOfficers(merge.id, because: "Lại")
        .run(in: clerk.site.world, by: actor)
    }
  }

  @Test
  func `take the values that were chosen, and give them back`() async throws {
    let scope = Scope.whole
    func change(_ id: ID<Officer>, _ texts: [RosterField: String]) async throws {
      let record = try #require(try await record(id))
      let entry = OfficerEntry(OfficerEntry(record).texts.merging(texts) { $1 })
      try await ChangeOfficer(id, seenAs: record.stamp, entry, because: nil)
        .run(in: clerk.site.world, by: actor, within: scope)
    }
    try await change(
      gone,
      [.phone: "0905111111", .nationalID: "054080000012", .position: "Giám đốc"]
    )
    try await change(kept, [.phone: "0905222222"])
    let before = try #require(try await record(kept))
    let other = try #require(try await record(gone))
    try await merge(kept, gone, taking: [.position, .employeeCode])
    let merged = try #require(try await record(kept))
    #expect(merged.officer.position == "Giám đốc")
    #expect(merged.officer.code == other.officer.code)
    #expect(merged.officer.phone == "+84905222222")
    // What only one of the two has is not lost.
    #expect(merged.officer.nationalID?.digits == "054080000012")
    try await change(kept, [.email: "moi@phuyen.gov.vn"])
    let merge = try #require(try await store.read { try $0.first(.merges(into: kept)) })
    _ = try await SeparateOfficers(merge.id, because: "Nhầm").run(in: clerk.site.world, by: actor)
    let after = try #require(try await record(kept))
    #expect(after.officer.position == before.officer.position)
    #expect(after.officer.code == before.officer.code)
    #expect(after.officer.nationalID == nil)
    #expect(after.officer.email == "moi@phuyen.gov.vn")
    #expect(try await record(gone) == other)
  }

  @Test
  func `are not merged where people have to decide first`() async throws {
    let before = try await store.read { try Fingerprint(of: $0) }
    await #expect(throws: MergeRefusal.sameOfficer) { try await merge(kept, kept) }
    await #expect(throws: MergeRefusal.noSuchOfficer) { try await merge(kept, ID(99_999)) }
    await #expect(throws: MergeRefusal.noReason) {
      try await merge(kept, gone, because: " ")
    }
    let classmates = try await store.read { records in
      try records.all(
        Query(
          "SELECT officer_id FROM enrolment WHERE class_id = 1 ORDER BY officer_id LIMIT 2"
        ) { row -> ID<Officer> in try row.get("officer_id") }
      )
    }
    do {
      try await merge(classmates[0], classmates[1])
      Issue.record("merged")
    } catch MergeRefusal.sameClasses(let codes) {
      #expect(!codes.isEmpty)
    }
    await #expect(throws: MergeRefusal.changedMeanwhile) {
      try await MergeOfficers(keeping: kept, merging: gone, seenAs: "x", taking: [], because: "x")
        .run(in: clerk.site.world, by: actor)
    }
    #expect(try await store.read { try Fingerprint(of: $0) } == before)
  }

  @Test
  func `are found under the old number, the old code and in a roster`() async throws {
    let code = try #require(try await record(gone)).officer.code
    let link = "href=\"/officers/\(kept)\""
    _ = try await merge()
    let reply = try await clerk.get("/officers/\(gone)")
    #expect(reply.status == 303)
    #expect(reply["Location"] == "/officers/\(kept)")
    #expect(try await clerk.get("/officers?q=\(code)").text.contains(link))
    let lines = ["Mã CBCCVC;Họ và tên;Chức vụ", "\(code);Ai Đó Khác;Chuyên viên chính"]
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    let source = SourceFile(name: "roster.csv", bytes: bytes)
    let reading = try RosterReader.read(
      .init(bytes: bytes),
      file: source.name,
      referenceYear: 2020
    )
    _ = try await ImportRoster(reading, from: source, allOrNothing: false)
      .run(in: clerk.site.world, by: actor)
    #expect(try await store.read { try Fingerprint(of: $0) }.tables["officer"]?.rows == 129)
    #expect(try await record(kept)?.officer.position == "Chuyên viên chính")
  }

  @Test
  func `are in the way of taking back the roster that brought one of them`() async throws {
    let lines = ["Mã CBCCVC;Họ và tên;Ngày sinh", "PY-777777;Huỳnh Thị Bích Trâm;05/02/1980"]
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    let source = SourceFile(name: "roster.csv", bytes: bytes)
    let reading = try RosterReader.read(.init(bytes: bytes), file: source.name, referenceYear: 2020)
    _ = try await ImportRoster(reading, from: source, allOrNothing: false)
      .run(in: clerk.site.world, by: actor)
    let brought = try await store.read { records in
      try records.one(.officerID(try #require(Code("PY-777777"))))
    }
    let batch = try await store.read { records in
      try records.one(
        Query("SELECT max(id) AS id FROM batch") { row -> ID<Batch> in try row.get("id") }
      )
    }
    try await merge(kept, brought)
    let before = try await store.read { try Fingerprint(of: $0) }
    await #expect(throws: BatchRefusal.self) {
      try await UndoBatch(batch).run(in: clerk.site.world, by: actor)
    }
    #expect(try await store.read { try Fingerprint(of: $0) } == before)
    let merge = try #require(try await store.read { try $0.first(.merges(into: kept)) })
    _ = try await SeparateOfficers(merge.id, because: "Nhầm").run(in: clerk.site.world, by: actor)
    #expect(try await record(brought)?.officer.code.text == "PY-777777")
  }

  @Test
  func `lead on where the one who was kept is merged too`() async throws {
    let third = try await store.read { records in
      try records.one(
        Query(
          """
          SELECT id FROM officer
          WHERE id <> \(kept) AND id NOT IN (SELECT officer_id FROM enrolment)
            AND id NOT IN (SELECT officer_id FROM assignment)
          ORDER BY id LIMIT 1
          """
        ) { row -> ID<Officer> in try row.get("id") }
      )
    }
    let first = try await merge()
    try await merge(third, kept)
    #expect(try await clerk.get("/officers/\(gone)")["Location"] == "/officers/\(third)")
    await #expect(throws: MergeRefusal.keptIsGone) {
      _ = try await SeparateOfficers(first.id, because: "Nhầm")
        .run(in: clerk.site.world, by: actor)
    }
  }

  @Test
  func `are looked at side by side, and merged on the page`() async throws {
    let form = ["fullName": "Nguyễn Văn Hòa", "birthDate": "1980", "new": "yes"]
    let one = try #require(try await clerk.send("/officers", form)["Location"])
    let other = try #require(
      try await clerk.send("/officers", form.merging(["birthDate": "05/02/1980"]) { $1 })[
        "Location"
      ]
    )
    let ids = [one, other].compactMap { $0.split(separator: "?").first?.split(separator: "/").last }
    let list = try await clerk.get("/officers/duplicates").text
    let path = "/officers/\(ids[0])/merge/\(ids[1])"
    #expect(list.contains("href=\"\(path)\""))
    let page = try await clerk.get(path).text
    #expect(page.contains("name=\"birthDate\" value=\"gone\""))
    let seen = String(try #require(page.firstMatch(of: /name="seen" value="([^"]*)"/)?.1))
    let bare = try await clerk.send(path, ["seen": seen, "act": "merge"])
    #expect(bare.status == 422)
    let done = try await clerk.send(
      path,
      ["seen": seen, "act": "merge", "birthDate": "gone", "reason": "Một người"]
    )
    #expect(done.status == 303)
    let merged = try await clerk.get("/officers/\(ids[0])").text
    #expect(merged.contains("05/02/1980"))
    #expect(merged.contains("Đã gộp hồ sơ"))
    #expect(merged.contains("Lý do: Một người."))
    let way = try #require(
      merged.firstMatch(of: /action="(\/officers\/[0-9]+\/separate\/[0-9]+)"/)?.1
    )
    #expect(try await clerk.send(String(way), ["reason": "Hai người"]).status == 303)
    #expect(try await clerk.get("/officers/\(ids[1])").status == 200)
  }

  @Test
  func `are two people where somebody says so`() async throws {
    let form = ["fullName": "Nguyễn Văn Hòa", "birthDate": "1980", "new": "yes"]
    var ids: [Substring] = []
    for _ in 0..<2 {
      let place = try #require(try await clerk.send("/officers", form)["Location"])
      ids += [place.split(separator: "?")[0].split(separator: "/")[1]]
    }
    let path = "/officers/\(ids[0])/merge/\(ids[1])"
    #expect(try await clerk.get("/officers/duplicates").text.contains(path))
    #expect(try await clerk.send(path, ["act": "distinct"]).status == 303)
    #expect(try await !clerk.get("/officers/duplicates").text.contains(path))
  }

  @Test
  func `are nobody's to merge but the province's`() async throws {
    let token = Door.token("S")
    try await Door.open(store, as: [.agencyHR], at: ID(8), named: "so.nv", token: token)
    let staff = Clerk(site: clerk.site, token: token)
    #expect(try await staff.get("/officers/duplicates").status == 403)
    #expect(try await staff.send("/officers/1/merge/2", ["act": "merge"]).status == 403)
    // Under an old number another agency's person is not there either.
    _ = try await merge()
    #expect(try await staff.get("/officers/\(gone)").status == 404)
  }
}

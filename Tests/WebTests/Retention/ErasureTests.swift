import Access
import Audit
import Chronology
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// Erasure of a person at the person's request, and what has run out (U3, U6).
struct `Erasing a person` {
  static let today = Instant(startOf: Town.day("2021-06-01"))

  let store: any Store
  let world: World
  let actor: Actor
  let key = SigningKey.random()
  let code: Code<Officer>
  let id: ID<Officer>
  let name = "Nguyễn Thị Hồng Gấm Duy Nhất"

  init() async throws {
    store = try await Town.store()
    world = World(store: store, now: { Self.today })
    let actor = try #require(Actor("Trần Thị Lan"))
    self.actor = actor
    (id, code) = try await store.write { records in
      try records.one(
        Query(
          """
          SELECT id, code FROM officer
          WHERE id IN (SELECT officer_id FROM certificate) ORDER BY id LIMIT 1
          """
        ) { row -> (ID<Officer>, Code<Officer>) in (try row.get("id"), try row.get("code")) }
      )
    }
    let (id, code, name) = (self.id, self.code, self.name)
    try await store.write { records in
      let officer = Officer(id: id, code: code, name: PersonName(suggestingPartsOf: name))
      var changed = officer
      changed.phone = "+84905999777"
      changed.email = "gam.rieng@example.vn"
      changed.nationalID = NationalID("054180999777")
      try records.change(changed)
      try records.run(.upsert(ethnicity: "Ê Đê", of: id))
      let mark = "\(code) morning"
      for (subject, key) in [
        (Event.Subject.officer, code.text), (.attendance, "LOP-2020-01 \(mark)"),
        (.evidence, code.text),
      ] {
        let event = Event(
          .changed,
          subject,
          key: key,
          old: Fields(["name": name]),
          new: Fields(["phone": "+84905999777"]),
          reason: "Điều chỉnh của \(name)"
        )
        try records.run(.insert(event, at: Self.today, by: actor, batch: nil))
      }
      let batch = try records.one(
        .beginBatch(
          "roster import",
          file: "ds.xlsx",
          digest: Digest(of: "x"),
          at: Town.recorded,
          by: actor
        )
      )
      let image = Fields(["name": name]).json
      try records.run(.insert(file: Array(name.utf8), of: batch))
      try records.run(
        """
        INSERT INTO batch_row (batch_id, sheet, row, outcome, officer_id, remarks)
        VALUES (\(batch), 0, 5, 'changed', \(id), \(image))
        """
      )
      try records.run(
        """
        INSERT INTO batch_image (batch_id, place, subject, subject_id, after)
        VALUES (\(batch), 0, 'officer', \(id), \(image))
        """
      )
      try records.run(
        """
        INSERT INTO officer_merge (kept_id, gone_id, gone_code, at, actor, reason, gone_image,
                                   kept_before, kept_after, moved)
        VALUES (\(id), 9999, 'PY-9999', \(Town.recorded), 'lan', \(name), \(image), \(image),
                \(image), '{}')
        """
      )
    }
    try await GiveCertificateCodes().run(in: world)
  }

  func endDuties() async throws {
    let id = id
    _ = try await store.write { records in
      try records.run(
        "UPDATE assignment SET until_day = '2021-01-01' WHERE officer_id = \(id) AND until_day IS NULL"
      )
    }
  }

  /// Everything in all tables as text.
  func everything() async throws -> String {
    try await store.read { records in
      try Schema.recordTables.flatMap { table in
        try records.all(table.rows).map { row in
          row.map { value in
            if case .bytes(let bytes) = value {
              String(decoding: bytes, as: UTF8.self)
            } else {
              "\(value)"
            }
          }
          .joined(separator: "|")
        }
      }
      .joined(separator: "\n")
    }
  }

  func seal() async throws { _ = try await SealEvents(with: key).run(in: world) }

  func counts() async throws -> [String: Int] {
    try await store.read { records in
      var counts: [String: Int] = [:]
      for table in Schema.recordTables
      where ["assignment", "enrolment", "attendance", "score", "result", "certificate"].contains(
        table.name
      ) {
        counts[table.name] = try records.one(table.count)
      }
      return counts
    }
  }

  static let traces = [
    "Duy Nhất", "905999777", "gam.rieng", "054180999777", "duy nhat",
  ]

  @Test
  func `leaves no trace of who it was, every figure, and a log that fits`() async throws {
    try await endDuties()
    try await seal()
    let before = try await counts()
    for trace in Self.traces { #expect(try await everything().contains(trace), "\(trace)") }
    let erasure = EraseOfficer(code, because: "Theo đơn ngày 20/05/2021")
    let preview = try await erasure.preview(in: world)
    #expect(preview.name == name && preview.lines.count >= 5)
    for trace in Self.traces { #expect(try await everything().contains(trace), "\(trace)") }
    #expect(try await erasure.run(in: world, by: actor) == 3)
    let after = try await everything()
    for trace in Self.traces { #expect(!after.contains(trace), "\(trace)") }
    #expect(try await counts() == before)
    try await seal()
    let verdict = try await VerifyAudit(trusting: [key.verifying]).run(in: world)
    #expect(verdict.fault == nil && verdict.erased == 3)
    let held = try #require(try await HeldOnPerson.read(code, in: world, by: actor))
    let told = held.sections.flatMap { $0.rows }.map { $0.json }.joined()
    for trace in Self.traces { #expect(!told.contains(trace), "\(trace)") }
    #expect(told.contains("Đã xóa theo quy định") && !told.contains("Ê Đê"))
    #expect(!held.sections.contains { $0.table == "certificate_code" })
  }

  @Test
  func `is refused while the person is at work here, twice, and without a reason`() async throws {
    let erasure = EraseOfficer(code, because: "Theo đơn")
    await #expect(throws: ErasureRefusal.onDuty) { try await erasure.run(in: world, by: actor) }
    try await endDuties()
    let account = try await Door.open(
      store,
      as: [.officer],
      officer: id,
      named: "gam.nt",
      token: Door.token("C")
    )
    await #expect(throws: ErasureRefusal.openAccount("gam.nt")) {
      try await erasure.run(in: world, by: actor)
    }
    _ = try await store.write { records in
      try records.run("UPDATE account SET disabled = 1 WHERE id = \(account.id)")
    }
    await #expect(throws: ErasureRefusal.noReason) {
      try await EraseOfficer(code, because: " ").run(in: world, by: actor)
    }
    #expect(try await erasure.run(in: world, by: actor) > 0)
    #expect(!(try await everything()).contains("gam.nt"))
    await #expect(throws: ErasureRefusal.erasedAlready) {
      try await erasure.run(in: world, by: actor)
    }
  }

  @Test
  func `makes what parts merged records refuse in words`() async throws {
    try await endDuties()
    _ = try await EraseOfficer(code, because: "Theo đơn").run(in: world, by: actor)
    let merge = try await store.read { [id] in try $0.one(.merges(into: id)) }
    await #expect(throws: MergeRefusal.imagesErased) {
      try await SeparateOfficers(merge.id, because: "nhầm").run(in: world, by: actor)
    }
  }
}

struct `What has run out` {
  let erasing: `Erasing a person`
  let site: Site
  var later: World {
    World(store: erasing.store, now: { Instant(startOf: Town.day("2031-06-01")) })
  }

  init() async throws {
    erasing = try await `Erasing a person`()
    try await erasing.endDuties()
    site = try Site(
      World(store: erasing.store, now: { Instant(startOf: Town.day("2031-06-01")) }),
      gate: Door.gate,
      settings: SiteSettings()
    )
  }

  func due() async throws -> [RetentionRule.Matter: DueByRule] {
    let day = later.today
    let due = try await later.store.read { try DueByRule.all(on: day, in: $0) }
    return Dictionary(due.map { ($0.rule.matter, $0) }) { $1 }
  }

  @Test
  func `is what is older than its rule, to the day`() async throws {
    let store = erasing.store
    let batch = "2020-01-02"
    func rosters(on day: String) async throws -> Int {
      try await store.read { records in
        try DueByRule.all(on: Town.day(day), in: records)
          .first { $0.rule.matter == .rosterFiles }?.items.count ?? -1
      }
    }
    #expect(batch == "\(Town.recorded.day())")
    #expect(try await rosters(on: "2022-01-01") == 0)
    #expect(try await rosters(on: "2022-01-02") == 1)
    let officers = try #require(try await due()[.officers])
    #expect(officers.items.map(\.name).contains(erasing.code.text))
  }

  @Test
  func `goes by the button of its page, as it was looked at, and is noted`() async throws {
    let now = later.now()
    try await Door.open(
      erasing.store,
      as: [.administrator],
      named: "quan.tri",
      token: Door.token("B"),
      now: now
    )
    let admin = Visitor(site, holding: Door.token("B"))
    let page = try await admin.ask("/admin/retention")
    #expect(page.status == 200)
    let seen = try #require(try await due()[.officers])
    #expect(page.text.contains("Xóa tên và thông tin của \(seen.items.count) cán bộ"))
    #expect(page.text.contains(erasing.code.text) && !page.text.contains(erasing.name))
    let stale = try await post("/admin/retention/can-bo-thoi-nhiem-vu", stamp: "x")
    #expect(stale.status == 409)
    #expect(try await erasing.everything().contains("Duy Nhất"))
    let done = try await post("/admin/retention/can-bo-thoi-nhiem-vu", stamp: seen.stamp)
    #expect(done.status == 200 && done.text.contains("Đã xong"))
    #expect(!(try await erasing.everything()).contains("Duy Nhất"))
    let line = try #require(
      try await erasing.store.read {
        try $0.first(.history(of: .retention, key: "can-bo-thoi-nhiem-vu"))
      }
    )
    #expect(line.verb == .removed && line.actor.contains("quan.tri"))
    #expect(try await Visitor(site).ask("/admin/retention").status != 200)
  }

  private func post(_ path: String, stamp: String) async throws -> Reply {
    try await Asked(site).ask(
      .post,
      path,
      Door.headers(Door.token("B")) + [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "application/x-www-form-urlencoded"),
      ],
      body: Array("stamp=\(stamp)".utf8)
    )
  }

  @Test
  func `is deleted by each rule, and nothing else`() async throws {
    let (world, actor) = (later, erasing.actor)
    for due in try await due().values {
      try await ApplyRetention(due.rule.code).run(in: world, by: actor)
    }
    #expect(try await due().values.allSatisfy(\.items.isEmpty))
    let left = try await erasing.store.read { records in
      try Schema.recordTables.filter { ["batch_file", "batch_image", "sign_in"].contains($0.name) }
        .map { try records.one($0.count) }
    }
    #expect(left == [0, 0, 0])
    let batches = try await erasing.store.read { try $0.all(.batches("roster import", limit: 9)) }
    #expect(batches.count == 1)
  }
}

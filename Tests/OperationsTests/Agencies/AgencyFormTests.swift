import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

/// An agency that is typed into a form: added, renamed, put right, ended.
struct `An agency in a form` {
  let scene: Scene

  init() async throws {
    scene = try await Scene(at: "2025-06-01T08:00:00+07:00")
    try await scene.importProvince()
  }

  static let culture = AgencyForm(
    nameVi: "Sở Văn hóa, Thể thao và Du lịch",
    kind: .department,
    group: .departments,
    parent: "PY"
  )

  func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  func record(_ code: String) async throws -> AgencyRecord {
    let all = try await scene.world.store.read { try $0.agencies() }
    return try #require(all.first { $0.agency.code.text == code })
  }

  @discardableResult
  func add(
    _ code: String,
    _ form: AgencyForm = culture,
    from: String? = "2010-01-01",
    after: String = "",
    key: FormKey? = nil
  ) async throws -> ID<Agency> {
    try await AddAgency(code, form, from: from.flatMap { Day(iso: $0) }, after: after, key: key)
      .run(in: scene.world, by: scene.lan)
  }

  func change(
    _ code: String,
    seenAs stamp: String? = nil,
    _ change: ChangeAgency.Change
  ) async throws {
    let record = try await record(code)
    try await ChangeAgency(
      record.agency.id,
      seenAs: stamp ?? record.stamp,
      change,
      because: "NQ 202/2025/QH15"
    ).run(in: scene.world, by: scene.lan)
  }

  func wrongFields(_ body: () async throws -> Void) async -> [AgencyField] {
    do {
      try await body()
      return []
    } catch {
      guard case .wrong(let problems)? = error as? AgencyFormRefusal else { return [] }
      return problems.map(\.field)
    }
  }

  @Test
  func `is added behind another in the lists`() async throws {
    try await add("SVHTTDL", after: "SNgV")
    let codes = try await scene.world.store.read { try $0.agencies().map(\.agency.code.text) }
    #expect(codes == ["PY", "SNgV", "SVHTTDL", "DH", "PDH"])
    let agency = try await record("SVHTTDL").agency
    #expect(agency.standings[0].name.en == "Sở Văn hóa, Thể thao và Du lịch")
    #expect(agency.days.until == nil)
    #expect(try await scene.events().last?[0...2] == ["added", "agency", "SVHTTDL"])
  }

  @Test
  func `tells what it lacks, and writes nothing`() async throws {
    let before = try await scene.fingerprint()
    #expect(await wrongFields { try await add("", Self.culture) } == [.code])
    #expect(await wrongFields { try await add("SNgV", Self.culture) } == [.code])
    #expect(await wrongFields { try await add("X", Self.culture, from: nil) } == [.from])
    #expect(
      await wrongFields { try await add("X", AgencyForm(parent: "KHONG")) }
        == [.nameVi, .kind, .group, .parent]
    )
    // The province is not there before 1989.
    #expect(await wrongFields { try await add("X", from: "1980-01-01") } == [.parent])
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `is one however often the form is sent`() async throws {
    let key = try #require(FormKey("aaaaaaaabbbbbbbb"))
    let first = try await add("SVH", key: key)
    #expect(try await add("SVH", key: key) == first)
  }

  @Test
  func `is renamed from a day on, and keeps its old name for earlier days`() async throws {
    let form = AgencyForm(
      nameVi: "Sở Ngoại vụ và Hợp tác quốc tế",
      nameEn: "Department of International Affairs",
      kind: .department,
      group: .departments,
      parent: "PY"
    )
    try await change("SNgV", .renamed(form, from: day("2025-03-01")))
    let agency = try await record("SNgV").agency
    #expect(agency.standing(on: try day("2025-02-28"))?.name.vi == "Sở Ngoại vụ")
    #expect(agency.standing(on: try day("2025-03-01"))?.name.vi == "Sở Ngoại vụ và Hợp tác quốc tế")
    #expect(agency.days.from == (try day("2010-01-01")))
    #expect(
      await wrongFields { try await change("SNgV", .renamed(form, from: day("2025-03-01"))) }
        == [.from]
    )
    #expect(await wrongFields { try await change("SNgV", .renamed(form, from: nil)) } == [.from])
  }

  @Test
  func `is put right where something was written wrong`() async throws {
    var form = AgencyForm(try #require(try await record("SNgV").agency.standings.last))
    form.nameVi = "Sở Ngoại Vụ"
    try await change("SNgV", .corrected(form))
    let agency = try await record("SNgV").agency
    #expect(agency.standings.map(\.name.vi) == ["Sở Ngoại Vụ"])
  }

  @Test
  func `does not stand above itself`() async throws {
    try await add("SVH")
    try await add(
      "BT",
      AgencyForm(nameVi: "Bảo tàng", kind: .serviceUnit, group: .departments, parent: "SVH")
    )
    var form = AgencyForm(try #require(try await record("SVH").agency.standings.last))
    form.parent = "BT"
    #expect(await wrongFields { try await change("SVH", .corrected(form)) } == [.parent])
  }

  @Test
  func `ends with others that take over, once nobody holds a duty there any more`() async throws {
    try await add("SVH", AgencyForm(nameVi: "Sở VH", kind: .department, group: .departments))
    let officer = try await AddOfficer(OfficerEntry([.fullName: "Lê Thị Hoa", .agency: "SVH"]))
      .run(in: scene.world, by: scene.lan, within: .whole)
    try await AddAssignment(
      of: officer,
      AssignmentEntry([.agency: "SVH", .duty: "R1", .decision: "1/QĐ", .from: "01/01/2020"])
    ).run(in: scene.world, by: scene.lan, within: .whole)
    let last = try day("2025-06-30")
    func end(_ endsAssignments: Bool, _ successors: [String] = ["SNgV"]) async throws {
      try await change(
        "SVH",
        .ended(last: last, successors: successors, endsAssignments: endsAssignments)
      )
    }
    await #expect(throws: AgencyFormRefusal.hasAssignments(1)) { try await end(false) }
    #expect(await wrongFields { try await end(true, ["KHONG"]) } == [.successors])
    #expect(await wrongFields { try await end(true, ["SVH"]) } == [.successors])
    try await end(true)
    let record = try await record("SVH")
    #expect(record.agency.days.last == last)
    #expect(record.successors.count == 1)
    #expect(try await scene.assignments().map(\.days.last) == [last])
    let history = try await scene.world.store.read { records in
      try records.history(
        ofOfficer: try records.one(Query<OfficerRecord>.officers([officer])).officer.code
      )
    }
    #expect(history.first?.reason == "NQ 202/2025/QH15")
    try await change("SVH", .reopened)
    #expect(try await self.record("SVH").agency.days.until == nil)
    #expect(try await self.record("SVH").successors.isEmpty)
  }

  @Test
  func `is not changed over what somebody else wrote meanwhile`() async throws {
    let seen = try await record("SNgV").stamp
    var form = AgencyForm(try #require(try await record("SNgV").agency.standings.last))
    form.nameVi = "Sở Đối ngoại"
    try await change("SNgV", seenAs: seen, .corrected(form))
    form.nameVi = "Sở Ngoại giao"
    await #expect(throws: AgencyFormRefusal.changedMeanwhile) {
      try await change("SNgV", seenAs: seen, .corrected(form))
    }
    #expect(try await record("SNgV").agency.standings.last?.name.vi == "Sở Đối ngoại")
  }
}

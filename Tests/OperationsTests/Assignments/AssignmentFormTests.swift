import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing

/// An assignment that is typed into a form.
struct `An assignment in a form` {
  let scene: Scene
  let officer: ID<Officer>

  init() async throws {
    scene = try await Scene()
    try await scene.importProvince()
    officer = try await AddOfficer(OfficerEntry([.fullName: "Lê Thị Hoa", .agency: "SNgV"]))
      .run(in: scene.world, by: scene.lan, within: .whole)
  }

  static let focalPoint: [RosterField: String] = [
    .agency: "SNgV", .duty: "R1", .role: "Phụ trách", .share: "Kiêm nhiệm",
    .decision: "15/QĐ-SNgV", .decisionDay: "05/02/2020", .from: "10/02/2020",
  ]

  func add(
    _ texts: [RosterField: String] = focalPoint,
    within scope: Scope = .whole,
    key: FormKey? = nil
  ) async throws {
    try await AddAssignment(of: officer, AssignmentEntry(texts), key: key)
      .run(in: scene.world, by: scene.lan, within: scope)
  }

  func change(
    _ known: Assignment,
    at agency: String = "SNgV",
    within scope: Scope = .whole,
    because reason: String? = nil,
    _ edit: (inout [RosterField: String]) -> Void
  ) async throws {
    let code = try #require(Code<Agency>(agency))
    var texts = AssignmentEntry(known, at: code).texts
    edit(&texts)
    try await ChangeAssignment(
      known.id,
      of: known.officer,
      seenAs: known.stamp(at: code),
      AssignmentEntry(texts),
      because: reason
    ).run(in: scene.world, by: scene.lan, within: scope)
  }

  func id(_ code: String) async throws -> ID<Agency> {
    let code = try #require(Code<Agency>(code))
    return try #require(try await scene.all(.agencyID(code)).first)
  }

  func only() async throws -> Assignment {
    let all = try await scene.assignments()
    try #require(all.count == 1)
    return all[0]
  }

  func wrongFields(_ body: () async throws -> Void) async -> [RosterField] {
    do {
      try await body()
      return []
    } catch {
      guard case .wrong(let problems)? = error as? AssignmentRefusal else { return [] }
      return problems.map(\.field)
    }
  }

  @Test
  func `is written with its decision and its days`() async throws {
    try await add()
    let assignment = try await only()
    #expect(assignment.duty.text == "R1")
    #expect(assignment.decision == .init(number: "15/QĐ-SNgV", day: Day(iso: "2020-02-05")))
    #expect(assignment.days.from == Day(iso: "2020-02-10"))
    #expect(assignment.days.until == nil)
    #expect(assignment.role == .principal)
    #expect(try await scene.events().last?[0...1] == ["added", "assignment"])
  }

  @Test
  func `tells what it lacks`() async throws {
    #expect(Set(await wrongFields { try await add([:]) }) == [.agency, .duty, .decision, .from])
    #expect(
      await wrongFields { try await add(Self.focalPoint.merging([.from: "31/02/2020"]) { $1 }) }
        == [.from]
    )
    #expect(
      await wrongFields { try await add(Self.focalPoint.merging([.until: "01/02/2020"]) { $1 }) }
        == [.until]
    )
    #expect(try await scene.assignments().isEmpty)
  }

  @Test
  func `is not for days on which the agency is not there`() async throws {
    let early = Self.focalPoint.merging([.from: "31/12/2009"]) { $1 }
    #expect(await wrongFields { try await add(early) } == [.from])
  }

  @Test
  func `is not held twice at the same time`() async throws {
    try await add()
    let again = Self.focalPoint.merging([.from: "01/03/2020"]) { $1 }
    #expect(await wrongFields { try await add(again) } == [.from])
    try await change(only()) { $0[.until] = "29/02/2020" }
    try await add(again)
    #expect(try await scene.assignments().count == 2)
  }

  @Test
  func `is one however often the form is sent`() async throws {
    let key = try #require(FormKey("00000000aaaaaaaa"))
    for _ in 0..<3 { try await add(key: key) }
    _ = try await only()
  }

  @Test
  func `ends with its last day, and says why`() async throws {
    try await add()
    try await change(only(), because: "Chuyển công tác") { $0[.until] = "30/04/2020" }
    #expect(try await only().days.last == Day(iso: "2020-04-30"))
    let event = try #require(
      try await scene.rows("SELECT reason FROM event ORDER BY id DESC LIMIT 1").first
    )
    #expect(event == ["Chuyển công tác"])
  }

  @Test
  func `keeps its agency and its duty`() async throws {
    try await add()
    try await change(only()) {
      $0[.agency] = "DH"
      $0[.duty] = "R4"
      $0[.role] = "Dự phòng"
    }
    let after = try await only()
    #expect(after.duty.text == "R1")
    #expect(after.role == .deputy)
    let agency = try await scene.world.store.read { try $0.agencies([after.agency]).first?.agency }
    #expect(agency?.code.text == "SNgV")
  }

  @Test
  func `is not changed over what somebody else wrote meanwhile`() async throws {
    try await add()
    let seen = try await only()
    try await change(seen) { $0[.decision] = "16/QĐ-SNgV" }
    await #expect(throws: AssignmentRefusal.changedMeanwhile(try await only())) {
      try await change(seen) { $0[.role] = "Dự phòng" }
    }
    #expect(try await only().role == .principal)
  }

  @Test
  func `is removed with a reason, and stays in the log`() async throws {
    try await add()
    let known = try await only()
    let stamp = known.stamp(at: try #require(Code<Agency>("SNgV")))
    await #expect(throws: AssignmentRefusal.noReason) {
      try await ChangeAssignment(removing: known.id, of: officer, seenAs: stamp, because: " ")
        .run(in: scene.world, by: scene.lan, within: .whole)
    }
    try await ChangeAssignment(removing: known.id, of: officer, seenAs: stamp, because: "Ghi nhầm")
      .run(in: scene.world, by: scene.lan, within: .whole)
    #expect(try await scene.assignments().isEmpty)
    let event = try #require(try await scene.events().last)
    #expect(event[0...1] == ["removed", "assignment"])
    #expect(event[3].contains("15/QĐ-SNgV"))
  }

  @Test
  func `of another agency is not there`() async throws {
    try await add()
    let dh = try await id("DH")
    let scope = Scope(.some(.init(agencies: [dh])), seesSensitive: false, seesNationalID: true)
    let known = try await only()
    await #expect(throws: AssignmentRefusal.noSuchAssignment) {
      try await change(known, within: scope) { $0[.role] = "Dự phòng" }
    }
    await #expect(throws: AssignmentRefusal.noSuchAssignment) { try await add(within: scope) }
    // One's own officer is not assigned at somebody else's agency.
    let own = try await id("SNgV")
    let mine = Scope(.some(.init(agencies: [own])), seesSensitive: false, seesNationalID: true)
    let elsewhere = Self.focalPoint.merging([.agency: "DH", .duty: "R4"]) { $1 }
    #expect(await wrongFields { try await add(elsewhere, within: mine) } == [.agency])
  }
}

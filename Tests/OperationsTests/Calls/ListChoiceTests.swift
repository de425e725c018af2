import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// Rows that may mean one of several officers, and somebody who says whom.
struct `Choosing whom a row means` {
  let office: ListDesk
  let id: ID<TrainingClass>

  init() async throws {
    office = try await ListDesk()
    id = try await office.desk.call(seats: 30, quotas: ["SNgV": 3, "STTTT": 5])
  }

  var desk: CallDesk { office.desk }

  /// A row with the name of an officer and nothing that tells them for certain.
  static func vague(_ number: Int) -> String { ListDesk.row(number, code: "", birth: "1979") }

  func list(_ rows: [String], within scope: Scope = .whole) async throws -> NominationList {
    try await office.list(try office.read(rows), for: id, within: scope)
  }

  /// The choices of these officers, in the order of the rows that ask.
  func choices(_ list: NominationList, _ codes: [String]) throws -> ListChoices {
    let asked = list.held.compactMap { row in row.asks.map { (row.row, $0) } }
    let rows = try zip(asked, codes).map { asked, code in
      let offer = try #require(asked.1.offers.first { $0.candidate.code.text == code })
      guard case .goes(let nominee, _, let lack) = offer.standing else {
        throw NominationRefusal.nobodyChosen
      }
      return ListChoices.Row(
        row: asked.0,
        values: asked.1.values,
        nominee: nominee,
        isToWait: lack != nil
      )
    }
    return ListChoices(rows, inListOf: list.agency?.code.text)
  }

  @discardableResult
  func confirm(
    _ list: NominationList,
    _ choices: ListChoices,
    within scope: Scope = .whole
  ) async throws -> ID<ClassAction> {
    try await office.confirm(
      list.nominees,
      seenAs: list.stamp,
      choosing: choices,
      for: id,
      within: scope
    )
  }

  func state() async throws -> [String] {
    try await desk.texts(
      """
      SELECT officer.code FROM nomination JOIN officer ON officer.id = nomination.officer_id
      WHERE nomination.class_id = \(id) ORDER BY nomination.id
      """
    )
  }

  @Test
  func `is asked with all who are near, and what each of them is told by`() async throws {
    try await office.rename(5, ListDesk.name(4), bornAs: 4)
    let list = try await list([ListDesk.row(4, code: ""), Self.vague(6), ListDesk.row(1)])
    let asks = list.held.compactMap(\.asks)
    #expect(asks.map { $0.offers.map(\.candidate.code.text) } == [["PY-4", "PY-5"], ["PY-6"]])
    #expect(asks.flatMap(\.offers).allSatisfy { $0.mayGo && $0.candidate.nationalID == nil })
    #expect(asks[1].offers[0].candidate.reason == .nameAndAgency)
    #expect(list.codes == ["PY-1"])
  }

  @Test
  func `nominates in the same act, says on record that somebody chose, and is taken back`()
    async throws
  {
    let before = try await desk.places()
    let list = try await list([ListDesk.row(1), Self.vague(2), Self.vague(3)])
    var choices = try choices(list, ["PY-2"])
    #expect(try await desk.places() == before)
    let act = try await confirm(list, choices)
    #expect(try await state() == ["PY-1", "PY-2"])
    #expect(
      try await desk.texts("SELECT kind, people, reason FROM class_action WHERE id = \(act)")
        == ["nominated 2 Công văn 45/CV-SNgV; 1 người do người nhập chọn trong danh sách"]
    )
    let reasons = try await desk.texts(
      "SELECT reason FROM event WHERE subject = 'nomination' AND reason LIKE 'Dòng%'"
    )
    #expect(
      reasons == [
        """
        Dòng 3 “Lê Thị Bình”: do người nhập chọn (trùng họ tên và cơ quan, ngày sinh không khớp)
        """
      ]
    )
    try await UndoClassAction(act, of: id).run(in: desk.world(), by: desk.clerk, within: .whole)
    #expect(try await desk.places() == before)
    // Nobody is named for certain: who is chosen goes alone.
    let alone = try await self.list([Self.vague(3)])
    choices = try self.choices(alone, ["PY-3"])
    try await confirm(alone, choices)
    #expect(try await state() == ["PY-3"])
  }

  @Test
  func `takes nobody who is not one of those whom the row may mean`() async throws {
    let own = try await desk.scope(of: "SNgV")
    let list = try await list([ListDesk.row(1), Self.vague(2), Self.vague(3)], within: own)
    let good = try choices(list, ["PY-2", "PY-3"])
    let (mine, theirs) = (try await desk.agency("SNgV"), try await desk.agency("STTTT"))
    for (number, agency) in [
      (3, mine), (4, mine), (13, mine), (13, theirs), (2, theirs), (1, mine),
    ] {
      let nominee = Nominee(try await desk.officer(number), of: agency)
      let forged = ListChoices.Row(
        row: good.rows[0].row,
        values: good.rows[0].values,
        nominee: nominee,
        isToWait: false
      )
      await #expect(throws: NominationRefusal.listChanged, "\(number)") {
        try await confirm(list, ListChoices([forged], inListOf: "SNgV"), within: own)
      }
    }
    // A list of another agency is nothing to this clerk.
    await #expect(throws: NominationRefusal.noSuchAgency("STTTT")) {
      try await confirm(list, ListChoices(good.rows, inListOf: "STTTT"), within: own)
    }
    #expect(try await state().isEmpty)
    try await confirm(list, good, within: own)
    #expect(try await state() == ["PY-1", "PY-2", "PY-3"])
  }

  @Test
  func `does nothing where a record, a nomination or a share changed meanwhile`() async throws {
    let list = try await list([ListDesk.row(1), Self.vague(2)])
    let choices = try choices(list, ["PY-2"])
    try await office.rename(2, "Lê Thị Khác")
    await #expect(throws: NominationRefusal.listChanged) { try await confirm(list, choices) }
    try await office.rename(2, ListDesk.name(2))
    try await office.change("UPDATE class_quota SET seats = 1 WHERE class_id = \(id)")
    await #expect(throws: NominationRefusal.listChanged) { try await confirm(list, choices) }
    try await office.change("UPDATE class_quota SET seats = 3 WHERE class_id = \(id)")
    try await desk.nominate([2], for: id)
    await #expect(throws: NominationRefusal.listChanged) { try await confirm(list, choices) }
    #expect(try await state() == ["PY-2"])
  }

  @Test
  func `holds whoever could not be named for certain either`() async throws {
    let other = try await desk.call(seats: 5, quotas: [:], code: "LOP-2021-02")
    try await desk.nominate([2], for: other)
    _ = try await ApproveNominations(of: other, seenAs: nil).run(in: desk.world(), by: desk.clerk)
    try await desk.nominate([3], for: id)
    let list = try await list([Self.vague(2), Self.vague(3), ListDesk.row(4), Self.vague(4)])
    #expect(list.kinds == ["2 perhaps", "3 perhaps", "5 perhaps"])
    // Nobody of them can go: there is nothing to choose.
    #expect(list.held.allSatisfy { $0.asks == nil })
    try await office.rename(5, ListDesk.name(2))
    let mixed = try await self.list([Self.vague(2)])
    let offers = try #require(mixed.held.first?.asks).offers
    #expect(offers.map(\.candidate.code.text) == ["PY-2", "PY-5"])
    #expect(offers.map(\.mayGo) == [false, true])
    guard case .held(.obstructed) = offers[0].standing else {
      Issue.record("\(offers[0].standing)")
      return
    }
  }

  @Test
  func `tells who will wait, and counts once whoever is chosen for two rows`() async throws {
    try await office.change("UPDATE class_quota SET seats = 1 WHERE class_id = \(id)")
    let list = try await list([ListDesk.row(1), Self.vague(2), Self.vague(2)])
    let choices = try choices(list, ["PY-2", "PY-2"])
    #expect(choices.rows.map(\.isToWait) == [true, true])
    let act = try await confirm(list, choices)
    #expect(try await state() == ["PY-1", "PY-2"])
    #expect(
      try await desk.texts("SELECT people FROM class_action WHERE id = \(act)") == ["2"]
    )
  }
}

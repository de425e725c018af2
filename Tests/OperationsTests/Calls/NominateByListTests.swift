import Access
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

/// A list that was shown, and what its button does.
struct `Nominating by a list` {
  let office: ListDesk
  let id: ID<TrainingClass>

  init() async throws {
    office = try await ListDesk()
    id = try await office.desk.call(seats: 30, quotas: ["SNgV": 3, "STTTT": 5])
  }

  var desk: CallDesk { office.desk }

  func list(_ numbers: some Sequence<Int>, within scope: Scope = .whole) async throws
    -> NominationList
  {
    let reading = try office.read(numbers.map { ListDesk.row($0) })
    return try await office.list(reading, for: id, of: "SNgV", within: scope)
  }

  @Test
  func `does just what was shown, with the letter, as one act that is taken back`() async throws {
    let before = try await desk.places()
    let list = try await list([1, 2, 13, 4, 5])
    #expect(list.named.count == 4 && list.held.count == 1)
    let act = try await office.confirm(list, for: id)
    let made = try await desk.nominations(id)
    #expect(made.map { Nominee($0.officer, of: $0.agency) } == list.nominees)
    #expect(made.allSatisfy { $0.state == .endorsed && $0.dispatch?.number == "45/CV-SNgV" })
    #expect(
      try await desk.texts("SELECT kind, people, reason FROM class_action WHERE id = \(act)")
        == ["nominated 4 Công văn 45/CV-SNgV"]
    )
    try await UndoClassAction(act, of: id).run(in: desk.world(), by: desk.clerk, within: .whole)
    #expect(try await desk.places() == before)
  }

  @Test
  func `counts once however often the form is sent`() async throws {
    let list = try await list(1...3)
    let key = FormKey("abcdefghijklmnop")
    let act = try await office.confirm(list, for: id, key: key)
    #expect(try await office.confirm(list, for: id, key: key) == act)
    await #expect(throws: NominationRefusal.listChanged) {
      try await office.confirm(list, for: id, key: FormKey("ponmlkjihgfedcba"))
    }
    #expect(try await desk.nominations(id).count == 3)
    let again = try await self.list(1...3)
    #expect(again.kinds == ["2 nominated", "3 nominated", "4 nominated"])
  }

  @Test
  func `does nothing where somebody was named, moved or booked meanwhile, or a share changed`()
    async throws
  {
    let list = try await list(1...3)
    try await desk.nominate([2], for: id)
    await #expect(throws: NominationRefusal.listChanged) { try await office.confirm(list, for: id) }
    #expect(try await desk.nominations(id).count == 1)
    let second = try await self.list([1, 3])
    // The share of three has room for all of them; then it has not.
    try await office.change("UPDATE class_quota SET seats = 2 WHERE class_id = \(id)")
    await #expect(throws: NominationRefusal.listChanged) {
      try await office.confirm(second, for: id)
    }
    let third = try await self.list([1, 3])
    #expect(third.named.map(\.lack) == [nil, .noQuota(of: 2)])
    try await office.change(
      """
      UPDATE assignment SET until_day = '2021-02-01'
      WHERE officer_id = (SELECT id FROM officer WHERE code = 'PY-3')
      """
    )
    await #expect(throws: NominationRefusal.listChanged) {
      try await office.confirm(third, for: id)
    }
    #expect(try await desk.nominations(id).count == 1)
  }

  @Test
  func `lets a clerk name nobody of another agency, whatever is sent`() async throws {
    let own = try await desk.scope(of: "SNgV")
    let list = try await list(1...2, within: own)
    let (mine, theirs) = (try await desk.agency("SNgV"), try await desk.agency("STTTT"))
    let other = try await desk.officer(13)
    for forged in [Nominee(other, of: mine), Nominee(other, of: theirs), Nominee(ID(99), of: mine)]
    {
      await #expect(throws: NominationRefusal.self) {
        try await office.confirm(
          list.nominees + [forged],
          seenAs: list.stamp,
          for: id,
          within: own
        )
      }
    }
    #expect(try await desk.nominations(id).isEmpty)
    try await office.confirm(list, for: id, within: own)
    #expect(try await desk.nominations(id).count == 2)
  }

  @Test
  func `closes for agencies with the last day, when the list is shown and when it is confirmed`()
    async throws
  {
    let own = try await desk.scope(of: "SNgV")
    let list = try await list(1...2, within: own)
    try await office.change(
      "UPDATE class_call SET nominate_until = '2021-01-03' WHERE class_id = \(id)"
    )
    for attempt in [
      { _ = try await self.list(1...2, within: own) },
      {
        _ = try await office.confirm(list, for: id, within: own)
      },
    ] as [() async throws -> Void] {
      let refusal = await #expect(throws: NominationRefusal.self) { try await attempt() }
      if case .tooLate? = refusal {} else { Issue.record("\(String(describing: refusal))") }
    }
    #expect(try await self.list(1...2).named.count == 2)
  }
}

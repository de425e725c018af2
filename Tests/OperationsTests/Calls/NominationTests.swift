import Access
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `Nominations for a class` {
  let desk: CallDesk

  init() async throws {
    desk = try await CallDesk()
  }

  @discardableResult
  func approve(
    _ id: ID<TrainingClass>,
    _ chosen: [ID<Nomination>]? = nil,
    beyondQuota: Bool = false
  ) async throws -> ID<ClassAction> {
    try await ApproveNominations(chosen, of: id, beyondQuota: beyondQuota, seenAs: nil)
      .run(in: desk.world(), by: desk.clerk)
  }

  func undo(_ act: ID<ClassAction>, _ id: ID<TrainingClass>, _ scope: Scope = .whole) async throws {
    try await UndoClassAction(act, of: id).run(in: desk.world(), by: desk.clerk, within: scope)
  }

  @Test
  func `are proposed by the staff, and named by the head with a letter`() async throws {
    let id = try await desk.call()
    try await desk.nominate(1...2, for: id, letter: "")
    #expect(try await desk.states(id) == [.proposed: 2])
    let ids = try await desk.nominations(id).map(\.id)
    await #expect(throws: NominationRefusal.noLetter) {
      try await EndorseNominations(ids, of: id, letter: LetterTexts(number: "", day: "05/01/2021"))
        .run(in: desk.world(), by: desk.clerk, within: .whole)
    }
    _ = try await EndorseNominations(
      ids,
      of: id,
      letter: LetterTexts(number: "12/CV-SNgV", day: "05/01/2021")
    ).run(in: desk.world(), by: desk.clerk, within: .whole)
    #expect(try await desk.states(id) == [.endorsed: 2])
    #expect(try await desk.nomination(1, in: id).dispatch?.number == "12/CV-SNgV")
  }

  @Test
  func `get the seats of their agency's share; the others wait, and who can't go is skipped`()
    async throws
  {
    let id = try await desk.call(seats: 22, quotas: ["SNgV": 20, "STTTT": 5])
    let other = try await desk.call(seats: 5, quotas: [:], code: "LOP-2021-02")
    try await desk.nominate([3], for: other)
    try await approve(other)
    try await desk.nominate(1...24, for: id)
    try await desk.nominate(61...64, for: id, at: "STTTT")
    let preview = try await desk.store.read { records in
      try ApprovalPreview(
        nil,
        in: NominationScene(id, in: records),
        knownAt: try #require(Instant(iso: CallDesk.today))
      )
    }
    #expect(preview.approved.count == 22)
    #expect(preview.waiting.count == 5)
    #expect(preview.skipped.count == 1)
    let act = try await ApproveNominations(of: id, seenAs: preview.stamp)
      .run(in: desk.world(), by: desk.clerk)
    #expect(try await desk.states(id) == [.approved: 22, .waiting: 5, .endorsed: 1])
    #expect(try await desk.learners(id) == 22)
    let waiting = try await desk.nominations(id).filter { $0.state == .waiting }
    #expect(waiting.compactMap(\.waitPlace) == [1, 2, 3, 4, 5])
    await #expect(throws: NominationRefusal.changedMeanwhile) {
      try await ApproveNominations(of: id, seenAs: preview.stamp)
        .run(in: desk.world(), by: desk.clerk)
    }
    #expect(
      try await desk.texts(
        "SELECT kind, people, waiting FROM class_action WHERE id = \(act)"
      ) == ["approved 22 5"]
    )
  }

  @Test
  func `go beyond a share only where the province says so, and never beyond the seats`()
    async throws
  {
    let id = try await desk.call(seats: 6, quotas: ["SNgV": 4])
    try await desk.nominate(1...8, for: id)
    try await approve(id)
    #expect(try await desk.states(id) == [.approved: 4, .waiting: 4])
    let waiting = try await desk.nominations(id).filter { $0.state == .waiting }.map(\.id)
    try await approve(id, waiting, beyondQuota: true)
    #expect(try await desk.states(id) == [.approved: 6, .waiting: 2])
    #expect(try await desk.nominations(id).count(where: \.isBeyondQuota) == 2)
    #expect(try await desk.learners(id) == 6)
  }

  @Test
  func `that are withdrawn leave the seat to the first who waits and whose share reaches`()
    async throws
  {
    let id = try await desk.call(seats: 3, quotas: ["SNgV": 3, "STTTT": 1])
    try await desk.nominate(1...3, for: id)
    try await approve(id)
    try await desk.nominate(61...62, for: id, at: "STTTT")
    try await desk.nominate([4], for: id)
    try await approve(id)
    #expect(try await desk.states(id) == [.approved: 3, .waiting: 3])
    let before = try await desk.places()
    let gone = try await desk.nomination(2, in: id)
    let act = try await WithdrawNomination(gone.id, of: id, because: "Ốm")
      .run(in: desk.world(), by: desk.clerk, within: .whole)
    #expect(try await desk.nomination(61, in: id).state == .approved)
    #expect(try await desk.nomination(2, in: id).state == .withdrawn)
    #expect(try await desk.learners(id) == 3)
    let reasons = try await desk.texts(
      "SELECT reason FROM event WHERE subject_key = 'LOP-2021-01 PY-61' AND subject = 'nomination' ORDER BY id DESC LIMIT 1"
    )
    #expect(reasons == ["Lên từ danh sách chờ: thứ 1 theo thứ tự, cơ quan còn chỉ tiêu"])
    // The next seat goes past the agency that has its share.
    let second = try await desk.nomination(1, in: id)
    let later = try await WithdrawNomination(second.id, of: id, because: "Bận")
      .run(in: desk.world(), by: desk.clerk, within: .whole)
    #expect(try await desk.nomination(62, in: id).state == .waiting)
    #expect(try await desk.nomination(4, in: id).state == .approved)
    try await undo(later, id)
    try await undo(act, id)
    #expect(try await desk.places() == before)
  }

  @Test
  func `let another of the agency go until the morning of the first day`() async throws {
    let id = try await desk.call(quotas: ["SNgV": 2, "STTTT": 1])
    try await desk.nominate(1...2, for: id)
    try await approve(id)
    let before = try await desk.places()
    let old = try await desk.nomination(1, in: id)
    func substitute(_ number: Int, at moment: String) async throws -> ID<ClassAction> {
      try await SubstituteNominee(
        old.id,
        of: id,
        by: try await desk.officer(number),
        letter: LetterTexts(number: "", day: ""),
        because: "Bận họp"
      ).run(in: desk.world(at: moment), by: desk.clerk, within: .whole)
    }
    let morning = "2021-03-08T06:30:00+07:00"
    for number in [61, 2] {
      let refusal = await #expect(throws: NominationRefusal.self) {
        try await substitute(number, at: morning)
      }
      if case .cannotGo? = refusal {} else { Issue.record("\(String(describing: refusal))") }
    }
    let late = await #expect(throws: NominationRefusal.self) {
      try await substitute(5, at: "2021-03-09T06:30:00+07:00")
    }
    if case .tooLate? = late {} else { Issue.record("\(String(describing: late))") }
    // On the first day the old place is kept as withdrawn, before it it would go.
    let act = try await substitute(5, at: "2021-03-07T20:00:00+07:00")
    #expect(try await desk.learners(id) == 2)
    #expect(try await desk.nomination(5, in: id).replaces == old.id)
    #expect(try await desk.nomination(5, in: id).state == .approved)
    #expect(try await desk.nomination(1, in: id).reason == "Bận họp (thay bằng PY-5)")
    try await undo(act, id)
    #expect(try await desk.places() == before)
  }

  @Test
  func `stand exactly as before once an act is taken back`() async throws {
    let id = try await desk.call(seats: 20, quotas: ["SNgV": 15])
    let empty = try await desk.places()
    let named = try await desk.nominate(1...30, for: id)
    let before = try await desk.places()
    let act = try await approve(id)
    #expect(try await desk.learners(id) == 15)
    let refusal = await #expect(throws: NominationRefusal.self) { try await undo(named, id) }
    if case .laterWork? = refusal {} else { Issue.record("\(String(describing: refusal))") }
    try await undo(act, id)
    #expect(try await desk.places() == before)
    await #expect(throws: NominationRefusal.undoneAlready) { try await undo(act, id) }
    try await undo(named, id)
    #expect(try await desk.places() == empty)
    let told = try await desk.texts(
      "SELECT count(*) FROM event WHERE reason = 'Hoàn tác' AND subject = 'nomination'"
    )
    #expect(told == ["60"])
  }

  @Test
  func `are not taken back where a roll-call rests on them, or the class is over`() async throws {
    let id = try await desk.call()
    try await desk.nominate(1...2, for: id)
    let act = try await approve(id)
    _ = try await desk.store.write { records in
      try records.run(
        """
        INSERT INTO attendance (session_id, enrolment_id, class_id, status_code)
        SELECT min(class_session.id), min(enrolment.id), min(enrolment.class_id), 'present'
        FROM class_session JOIN enrolment ON enrolment.class_id = class_session.class_id
        """
      )
    }
    let refusal = await #expect(throws: NominationRefusal.self) { try await undo(act, id) }
    guard case .laterWork(let why)? = refusal else {
      Issue.record("no obstacle")
      return
    }
    #expect(why.map(\.vi) == ["Lê Thị Hoa 1 (PY-1) đã được điểm danh hoặc có kết quả"])
    _ = try await desk.store.write { records in
      try records.run("UPDATE training_class SET state = 'closed' WHERE id = \(id)")
    }
    await #expect(throws: NominationRefusal.isOver(.closed)) { try await undo(act, id) }
  }

  @Test
  func `are returned with a reason, and may come again`() async throws {
    let id = try await desk.call()
    try await desk.nominate(1...2, for: id)
    let ids = try await desk.nominations(id).map(\.id)
    await #expect(throws: NominationRefusal.noReason) {
      try await ReturnNominations(ids, of: id, because: " ").run(in: desk.world(), by: desk.clerk)
    }
    _ = try await ReturnNominations(ids, of: id, because: "Thiếu chữ ký")
      .run(in: desk.world(), by: desk.clerk)
    #expect(try await desk.states(id) == [.returned: 2])
    try await desk.nominate(1...2, for: id)
    #expect(try await desk.states(id) == [.endorsed: 2])
  }

  @Test
  func `are made, seen and taken back by the own agency alone`() async throws {
    let id = try await desk.call()
    let (mine, theirs) = (try await desk.scope(of: "SNgV"), try await desk.scope(of: "STTTT"))
    let act = try await desk.nominate(1...2, for: id, within: mine)
    await #expect(throws: NominationRefusal.noSuchNomination) {
      try await desk.nominate([61], for: id, at: "STTTT", within: mine)
    }
    await #expect(throws: NominationRefusal.noSuchNomination) {
      try await desk.nominate([61], for: id, at: "SNgV", within: mine)
    }
    let own = try await desk.nomination(1, in: id).id
    await #expect(throws: NominationRefusal.noSuchNomination) {
      try await WithdrawNomination(own, of: id, because: "x")
        .run(in: desk.world(), by: desk.clerk, within: theirs)
    }
    await #expect(throws: NominationRefusal.noSuchNomination) {
      try await EndorseNominations([own], of: id, letter: LetterTexts(number: "1", day: ""))
        .run(in: desk.world(), by: desk.clerk, within: theirs)
    }
    await #expect(throws: NominationRefusal.noSuchAct) { try await undo(act, id, theirs) }
    let seen = try await desk.store.read {
      try ScopedRecords($0, theirs).all(.nominations(for: id))
    }
    #expect(seen.isEmpty)
    try await undo(act, id, mine)
    #expect(try await desk.nominations(id).isEmpty)
  }

  @Test
  func `close for agencies with their last day, and stay open for the province`() async throws {
    var form = try await desk.form()
    form.lastDay = "03/01/2021"
    let id = try await CallClass(form).run(in: desk.world(), by: desk.clerk)
    let mine = try await desk.scope(of: "SNgV")
    let refusal = await #expect(throws: NominationRefusal.self) {
      try await desk.nominate([1], for: id, within: mine)
    }
    if case .tooLate? = refusal {} else { Issue.record("\(String(describing: refusal))") }
    try await desk.nominate([1], for: id)
  }
}

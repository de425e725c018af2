import Assessment
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// The plan of 2021, begun on 2021-01-04 with 6 officers of one agency and 10 of another.
struct `A year's plan` {
  let desk: CallDesk
  let head: Actor

  init() async throws {
    desk = try await CallDesk(many: 6)
    head = try #require(Actor("Nguyễn Lãnh Đạo"))
  }

  func plan() async throws -> PlanOnRecord {
    let day = try #require(Day(iso: "2021-01-04"))
    return try #require(try await desk.store.read { try PlanOnRecord(of: 2021, on: day, in: $0) })
  }

  func form(_ classes: String = "2", _ learners: String = "30") -> PlanLineForm {
    var form = PlanLineForm()
    (form.course, form.classes, form.learners) = ("TTDN-01", classes, learners)
    form.lead = "SNgV"
    form.quotas = ["SNgV": "6", "STTTT": "10"]
    form.funds = [.local: "45,5", .central: "10"]
    return form
  }

  func begin() async throws {
    try await BeginPlan(of: 2021).run(in: desk.world(), by: desk.clerk)
  }

  func add(_ form: PlanLineForm) async throws -> Int {
    try await ChangePlanLine(of: 2021, form, key: nil).run(in: desk.world(), by: desk.clerk)
  }

  func move(_ seen: PlanEdition.State, _ step: MovePlan.Step, by actor: Actor? = nil) async throws {
    try await MovePlan(of: 2021, from: seen, step).run(in: desk.world(), by: actor ?? desk.clerk)
  }

  func approve() async throws {
    try await move(.draft, .submit)
    try await move(.department, .passOn(number: "45/TTr-SNV", day: "15/11/2020"), by: head)
    try await move(.committee, .approve(number: "9/QĐ-UBND", day: "10/12/2020"), by: head)
  }

  func refusal(_ body: () async throws -> Void) async -> PlanRefusal? {
    do {
      try await body()
      return nil
    } catch {
      return error as? PlanRefusal
    }
  }

  @Test
  func `goes from draft to the department to the committee, each step by another`() async throws {
    try await begin()
    #expect(await refusal { try await move(.draft, .submit) } == .nothingInIt)
    #expect(try await add(form()) == 1)
    try await move(.draft, .submit)
    #expect(await refusal { _ = try await add(form()) } == .noDraft)
    let letter = MovePlan.Step.passOn(number: "45/TTr-SNV", day: "15/11/2020")
    #expect(await refusal { try await move(.department, letter) } == .ownSubmission)
    #expect(await refusal { try await move(.committee, letter, by: head) } == .movedMeanwhile)
    let unsigned = MovePlan.Step.passOn(number: " ", day: "15/11/2020")
    #expect(await refusal { try await move(.department, unsigned, by: head) } == .noDispatch)
    try await move(.department, letter, by: head)
    let decision = MovePlan.Step.approve(number: "9/QĐ-UBND", day: "10/12/2020")
    #expect(await refusal { try await move(.committee, decision) } == .ownSubmission)
    try await move(.committee, decision, by: head)
    let plan = try await plan()
    #expect(plan.inForce?.decision?.number == "9/QĐ-UBND" && plan.open == nil)
    #expect(plan.approved == plan.lines)
    let events = try await desk.texts(
      "SELECT actor, verb, new_value FROM event WHERE subject = 'plan' ORDER BY id"
    )
    #expect(events.count == 4 && events[3].contains("approved") && events[3].contains("Lãnh Đạo"))
  }

  @Test
  func `is given back with what to mend, and taken back by who submitted it`() async throws {
    try await begin()
    _ = try await add(form())
    try await move(.draft, .submit)
    #expect(
      await refusal { try await move(.department, .giveBack(because: " "), by: head) } == .noReason
    )
    try await move(.department, .giveBack(because: "Giảm kinh phí"), by: head)
    #expect(try await plan().open?.returned == "Giảm kinh phí")
    try await move(.draft, .submit)
    #expect(try await plan().open?.returned == nil)
    try await move(.department, .giveBack(because: "Sửa dòng 1"))
    #expect(try await plan().open?.state == .draft)
  }

  @Test
  func `has every fact of a line, and refuses what can't be`() async throws {
    try await begin()
    var wrong = form("0", "nhiều")
    wrong.quotas = ["SNgV": "x"]
    wrong.funds = [.local: "12.5"]
    wrong.lead = "KHONG"
    wrong.course = ""
    wrong.quarter = "5"
    guard case .wrong(let problems)? = await refusal({ _ = try await add(wrong) }) else {
      return #expect(Bool(false), "nothing was refused")
    }
    #expect(
      Set(problems.map(\.field)) == [
        .course, .classes, .learners, .quarter, .lead, .quotas, .funds,
      ]
    )
    #expect(await refusal { _ = try await add(form("1", "15")) } != nil, "16 shares of 15 seats")
    var right = form()
    (right.quarter, right.place, right.mode) = ("2", "Trường Chính trị", "mixed")
    (right.basis, right.task, right.notes) = ("NĐ 72/2015", "Nhiệm vụ 3", "Ghi chú")
    right.partners = ["STTTT", "SNgV"]
    right.audience = "Cán bộ mới"
    let number = try await add(right)
    let line = try #require(try await plan().lines.first)
    #expect(line.number == number && line.seats == 60 && line.quarter == 2)
    #expect(line.funds[.local] == 45_500_000 && line.funds.total == 55_500_000)
    #expect(line.partners.count == 2 && line.mode == .mixed)
    #expect(line.quotas.values.sorted() == [6, 10])
    let agencies = try await desk.store.read { try $0.agencies() }
    // In the order of the province's lists, not of the form.
    right.partners = ["SNgV", "STTTT"]
    #expect(PlanLineForm(line, agencies: agencies) == right)
  }

  @Test
  func `keeps the first of two editors' changes of a line, and tells the second`() async throws {
    try await begin()
    let number = try await add(form())
    let seen = try #require(try await plan().lines.first?.stamp)
    func change(_ classes: String) async throws {
      _ = try await ChangePlanLine(of: 2021, line: number, seenAs: seen, form(classes))
        .run(in: desk.world(), by: desk.clerk)
    }
    try await change("3")
    #expect(await refusal { try await change("4") } == .changedMeanwhile)
    #expect(try await plan().lines.map(\.classes) == [3])
    let event = try await desk.texts(
      "SELECT old_value, new_value FROM event WHERE subject = 'planLine' ORDER BY id DESC LIMIT 1"
    )
    #expect(event == ["{\"classes\":2} {\"classes\":3}"])
  }

  @Test
  func `is amended by numbered editions, and the line's number is never given again`() async throws
  {
    try await begin()
    #expect(
      await refusal { try await AmendPlan(of: 2021, because: "x").run(in: desk.world(), by: head) }
        == .nothingApproved
    )
    _ = try await add(form())
    _ = try await add(form("1"))
    try await approve()
    try await AmendPlan(of: 2021, because: "Công văn 12").run(in: desk.world(), by: desk.clerk)
    #expect(await refusal { try await move(.draft, .submit) } == .nothingInIt)
    let second = try #require(try await plan().lines.last)
    try await RemovePlanLine(of: 2021, line: 2, seenAs: second.stamp)
      .run(in: desk.world(), by: desk.clerk)
    #expect(try await add(form("5")) == 3)
    var plan = try await plan()
    #expect(plan.editions.map(\.number) == [0, 1] && plan.open?.because == "Công văn 12")
    #expect(plan.changes.map(\.number) == [2, 3])
    #expect(plan.approved?.map(\.number) == [1, 2], "what was approved stays")
    try await approve()
    plan = try await self.plan()
    #expect(plan.approved?.map(\.number) == [1, 3] && plan.inForce?.number == 1)
    try await AmendPlan(of: 2021, because: "Thôi").run(in: desk.world(), by: desk.clerk)
    try await move(.draft, .discard)
    #expect(try await self.plan().editions.count == 2)
  }

  @Test
  func `counts the classes, learners and money of its lines`() async throws {
    try await begin()
    let number = try await add(form())
    #expect(await refusal { try await tie(ID(1), to: number) } == .noSuchPlan, "not approved yet")
    try await approve()
    let id = try await desk.call(seats: 30)
    #expect(try await plan().classes.map(\.line) == [nil], "a class of the year, outside of it")
    try await tie(id, to: number)
    #expect(await refusal { try await tie(id, to: 9) } == .noSuchLine)
    try await pay(id, "12,5", key: "abcdefgh01234567")
    try await pay(id, "12,5", key: "abcdefgh01234567")
    try await pay(id, "0,5", key: nil)
    let progress = try await plan().progress(of: number)
    #expect(progress.called == 1 && progress.held == 0)
    #expect(progress.spent[.local] == 13_000_000, "a form that is sent twice counts once")
    try await AmendPlan(of: 2021, because: "Bỏ").run(in: desk.world(), by: desk.clerk)
    let seen = try #require(try await plan().lines.first?.stamp)
    #expect(
      await refusal {
        try await RemovePlanLine(of: 2021, line: number, seenAs: seen)
          .run(in: desk.world(), by: desk.clerk)
      } == .lineInUse(["LOP-2021-01"])
    )
    try await ExplainShortfall(of: 2021, line: number, because: "Bão số 10")
      .run(in: desk.world(), by: desk.clerk)
    #expect(try await plan().progress(of: number).shortfall == "Bão số 10")
    let cost = try #require(try await desk.store.read { try $0.all(.costs(of: id)) }.last)
    try await RemoveClassCost(cost.id, of: id, because: "Ghi nhầm")
      .run(in: desk.world(), by: desk.clerk)
    try await TieClass(id, to: nil, of: 2021).run(in: desk.world(), by: desk.clerk)
    #expect(try await plan().progress(of: number) == PlanProgress(shortfall: "Bão số 10"))
  }

  func tie(_ id: ID<TrainingClass>, to number: Int) async throws {
    try await TieClass(id, to: number, of: 2021).run(in: desk.world(), by: desk.clerk)
  }

  func pay(_ id: ID<TrainingClass>, _ amount: String, key: String?) async throws {
    try await RecordClassCost(
      id,
      source: "local",
      amount: amount,
      paid: "02/01/2021",
      what: "Hội trường, PC 1",
      key: key.flatMap { FormKey($0) }
    ).run(in: desk.world(), by: desk.clerk)
  }

  @Test
  func `refuses an amount that tells too little`() async throws {
    let id = try await desk.call()
    let refused = await refusal {
      try await RecordClassCost(id, source: "x", amount: "0", paid: "05/01/2021", what: " ")
        .run(in: desk.world(), by: desk.clerk)
    }
    guard case .wrong(let problems)? = refused else {
      return #expect(Bool(false), "nothing was refused")
    }
    #expect(problems.map(\.field) == [.funds, .dong, .paid, .what])
  }

  @Test
  func `is proposed from what officers will lack, and carries over what was not held`() async throws
  {
    let day = try #require(Day(iso: "2021-01-04"))
    let now = try #require(Instant(iso: CallDesk.today))
    let drawing = try await desk.store.read {
      try PlanDrawing(of: 2021, asOf: day, knownAt: now, in: $0)
    }
    let basics = try #require(drawing.proposal.lines.first { $0.course.text == "TTDN-01" })
    // All 16 hold R2 without any evidence. Each agency lacks what coverage asks of a department.
    #expect(basics.officers == 16)
    #expect(basics.quotas[try await desk.agency("SNgV")].map { $0 >= 6 } == true)
    try await BeginPlan(of: 2021, with: drawing.lines).run(in: desk.world(), by: desk.clerk)
    #expect(
      await refusal { try await BeginPlan(of: 2021).run(in: desk.world(), by: desk.clerk) }
        == .begunAlready(2021)
    )
    #expect(try await plan().lines.map(\.number) == Array(1...drawing.lines.count))
    try await approve()
    let next = try await desk.store.read {
      try PlanDrawing(of: 2022, asOf: day, knownAt: now, in: $0)
    }
    #expect(next.left.count == drawing.lines.count)
    #expect(next.lines.prefix(next.left.count).allSatisfy { $0.carried?.year == 2021 })
  }
}

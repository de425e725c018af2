import Assessment
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// The shares that agencies ask for, taken into the draft of the plan.
struct `What agencies ask for` {
  let needs: NeedsDesk
  let course: Code<Course>

  init() async throws {
    needs = try await NeedsDesk()
    course = try #require(Code("TTDN-01"))
    try await needs.open()
    try await BeginPlan(of: 2021).run(in: needs.desk.world(), by: needs.desk.clerk)
  }

  func taking() async throws -> NeedsTaking {
    let (drawing, survey, lines) = (
      try await needs.proposal(), try await needs.survey(), try await lines()
    )
    return try await needs.desk.store.read { [course] in
      try NeedsTaking(
        course,
        from: drawing,
        answers: try $0.needsReturns(of: survey.id),
        draft: lines,
        in: $0
      )
    }
  }

  func lines() async throws -> [PlanLine] {
    let day = try #require(Day(iso: "2021-01-04"))
    return try await needs.desk.store.read {
      try PlanOnRecord(of: 2021, on: day, in: $0)?.lines ?? []
    }
  }

  func take(seenAs seen: String) async throws {
    try await TakeNeeds(course, from: needs.proposal(), seenAs: seen)
      .run(in: needs.desk.world(), by: needs.desk.clerk)
  }

  @Test
  func `becomes a new line: of who has not answered what the records count`() async throws {
    #expect(try await taking().new == nil, "nobody asked")
    #expect(await needs.refusal { try await take(seenAs: "") } == .nobodyAsked)
    try await needs.send("SNgV", ["TTDN-01": "35"])
    let taking = try await taking()
    let gap = try await needs.drawing("STTTT").gap(course)
    let (first, second) = (
      try await needs.desk.agency("SNgV"), try await needs.desk.agency("STTTT")
    )
    #expect(gap > 0 && taking.learners == 35 + gap)
    #expect(taking.shares.map(\.asked) == [35, nil])
    try await take(seenAs: taking.stamp)
    let line = try #require(try await lines().first)
    #expect(line.quotas == [first: 35, second: gap])
    // Even classes of 30 at most.
    #expect(line.classes == (35 + gap + 29) / 30)
    #expect(line.seats >= 35 + gap && line.learners <= 30)
    #expect(try await self.taking().old?.number == line.number)
  }

  @Test
  func `becomes the shares of the draft's line, with more classes only where they are needed`()
    async throws
  {
    var form = PlanLineForm()
    (form.course, form.classes, form.learners, form.place) = ("TTDN-01", "1", "25", "Tuy Hòa")
    form.quotas = ["SNgV": "6"]
    let number = try await ChangePlanLine(of: 2021, form, key: nil)
      .run(in: needs.desk.world(), by: needs.desk.clerk)
    try await needs.send("SNgV", ["TTDN-01": "8"])
    try await needs.send("STTTT", ["TTDN-01": "0"])
    try await take(seenAs: taking().stamp)
    let (first, lines) = (try await needs.desk.agency("SNgV"), try await lines())
    #expect(lines.count == 1 && lines[0].number == number && lines[0].place == "Tuy Hòa")
    #expect(lines[0].quotas == [first: 8] && lines[0].classes == 1 && lines[0].learners == 25)
    try await needs.send("STTTT", ["TTDN-01": "40"])
    try await take(seenAs: taking().stamp)
    let after = try #require(try await self.lines().first)
    #expect(after.classes == 2 && after.learners == 25 && after.quotas.values.reduce(0, +) == 48)
    let events = try await needs.desk.texts(
      "SELECT verb, old_value, new_value FROM event WHERE subject = 'planLine' ORDER BY id"
    )
    #expect(events.count == 3)
    #expect(events[2].contains("SNgV 8\"") && events[2].contains("SNgV 8, STTTT 40"))
  }

  @Test
  func `is taken as it was looked at, or not at all`() async throws {
    try await needs.send("SNgV", ["TTDN-01": "5"])
    let seen = try await taking().stamp
    try await needs.send("SNgV", ["TTDN-01": "7"])
    #expect(await needs.refusal { try await take(seenAs: seen) } == .needsChangedMeanwhile)
    #expect(try await lines().isEmpty)
  }

  @Test
  func `may be a course that the records do not propose`() async throws {
    let proposed = Set(try await needs.proposal().proposal.lines.map(\.course))
    let courses = try await needs.desk.store.read { try $0.curricula().courses }
    let other = try #require(courses.first { !proposed.contains($0.code) }?.code)
    try await needs.send("SNgV", [other.text: "3"])
    let (drawing, survey) = (try await needs.proposal(), try await needs.survey())
    let taking = try await needs.desk.store.read {
      try NeedsTaking(
        other,
        from: drawing,
        answers: try $0.needsReturns(of: survey.id),
        draft: [],
        in: $0
      )
    }
    #expect(taking.new?.classes == 1 && taking.new?.learners == 3)
    try await TakeNeeds(other, from: drawing, seenAs: taking.stamp)
      .run(in: needs.desk.world(), by: needs.desk.clerk)
    #expect(try await lines().map(\.course) == [other])
  }
}

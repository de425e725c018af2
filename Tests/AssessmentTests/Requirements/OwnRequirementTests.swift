import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `An officer's own requirement` {
  private func gap(
    _ assignment: Int,
    _ competency: String,
    _ required: Int,
    due: String,
    _ status: GapStatus = .missing
  ) throws -> Gap {
    Gap(
      assignment: assignment,
      duty: try code("D"),
      competency: try code(competency),
      required: required,
      held: 1,
      due: try day(due),
      status: status
    )
  }

  @Test
  func `is the highest over the active assignments`() throws {
    let gaps = [
      try gap(0, "A", 2, due: "2020-01-01"), try gap(0, "B", 4, due: "2020-01-01"),
      try gap(1, "A", 3, due: "2020-06-01"), try gap(1, "B", 3, due: "2019-01-01"),
    ]
    let own = gaps.own()
    #expect(own.map(\.competency.text) == ["A", "B"])
    #expect(own.map(\.required) == [3, 4])
    #expect(own.map(\.assignment) == [1, 0])
  }

  @Test
  func `of equal ones is the earliest due`() throws {
    let gaps = [
      try gap(0, "A", 3, due: "2020-06-01"), try gap(1, "A", 3, due: "2020-01-01"),
      try gap(2, "A", 3, due: "2020-01-01"),
    ]
    #expect(gaps.own().map(\.assignment) == [1])
    #expect([Gap]().own().isEmpty)
  }

  @Test
  func `makes an agency ready where it is held`() throws {
    let gaps = try [GapStatus.met, .lapsing, .due, .lapsed, .missing, .met].enumerated().map {
      try gap($0.offset, "A", 3, due: "2020-01-01", $0.element)
    }
    var readiness = Readiness(gaps)
    #expect(readiness.held == 3)
    #expect(readiness.pairs == 6)
    #expect(readiness.permille == 500)
    readiness.add(.missing)
    #expect(readiness.permille == 429)
    readiness.add(Readiness(gaps))
    #expect(readiness.pairs == 13)
    #expect(readiness.held == 6)
    #expect(Readiness().permille == nil)
  }

  @Test(arguments: [(1, 3, 333), (2, 3, 667), (1, 2000, 1), (1, 2001, 0), (7, 7, 1000), (0, 5, 0)])
  func `is rounded half up to a tenth of a percent`(_ held: Int, _ pairs: Int, _ permille: Int) {
    var readiness = Readiness()
    for place in 0..<pairs { readiness.add(place < held ? .met : .due) }
    #expect(readiness.permille == permille)
  }
}

struct `Coverage of an agency` {
  private func assignment(
    _ officer: Int64,
    _ duty: String = "R2",
    agency: Int64 = 1,
    _ role: Assignment.Role = .principal,
    from: String = "2019-01-01",
    until: String? = nil
  ) throws -> Assignment {
    Assignment(
      id: ID(officer),
      officer: ID(officer),
      agency: ID(agency),
      duty: try code(duty),
      decision: Assignment.Decision(number: "15/QĐ-STTTT", day: nil),
      share: .concurrent,
      role: role,
      days: try #require(DayRange(from: try day(from), until: try until.map { try day($0) }))
    )
  }

  private func agency(_ group: AgencyGroup) throws -> Agency {
    let standing = Agency.Standing(
      days: DayRange(from: try day("2010-01-01")),
      name: Bilingual(both: "Sở Công Thương"),
      kind: .department,
      group: group,
      parent: nil
    )
    return try Agency(id: ID(1), code: try code("SCT"), standings: [standing])
  }

  private func rule(_ atLeast: Int = 1, deputies: Int = 1) throws -> CoverageRule {
    CoverageRule(
      duty: try code("R2"),
      groups: [.departments],
      atLeast: atLeast,
      deputies: deputies
    )
  }

  @Test
  func `counts who carries the duty and who stands in`() throws {
    let coverage = try rule().coverage(
      of: ID(1),
      by: [try assignment(1), try assignment(2, .deputy), try assignment(3, "R3")],
      on: try day("2020-01-01")
    )
    #expect(coverage.principals == 1)
    #expect(coverage.deputies == 1)
    #expect(coverage.isCovered)
  }

  private func assignment(_ officer: Int64, _ role: Assignment.Role) throws -> Assignment {
    try assignment(officer, "R2", agency: 1, role)
  }

  @Test
  func `counts an alternative as the duty, and an officer on both once`() throws {
    let rule = CoverageRule(duty: try code("R2"), or: [try code("R1")], deputies: 1)
    let on = try day("2020-01-01")
    let specialist = rule.coverage(of: ID(1), by: [try assignment(1, "R1")], on: on)
    #expect(specialist.principals == 1)
    #expect(specialist.missing == 0)
    let both = rule.coverage(
      of: ID(1),
      by: [try assignment(1, "R1"), try assignment(1, "R2", .deputy), try assignment(2, "R4")],
      on: on
    )
    #expect(both.principals == 1)
    #expect(both.deputies == 0)
  }

  @Test
  func `tells what is missing`() throws {
    let none = try rule(2, deputies: 1).coverage(of: ID(1), by: [], on: try day("2020-01-01"))
    #expect(none.missing == 2)
    #expect(none.missingDeputies == 1)
    #expect(!none.isCovered)
    let many = try rule().coverage(
      of: ID(1),
      by: try (1...4).map { try assignment($0) },
      on: try day("2020-01-01")
    )
    #expect(many.missing == 0)
    #expect(many.missingDeputies == 1)
  }

  @Test
  func `counts an officer once and never for both`() throws {
    let coverage = try rule().coverage(
      of: ID(1),
      by: [try assignment(1), try assignment(1), try assignment(1, .deputy)],
      on: try day("2020-01-01")
    )
    #expect(coverage.principals == 1)
    #expect(coverage.deputies == 0)
  }

  @Test(arguments: [("2019-12-31", 0), ("2020-01-01", 1), ("2020-05-31", 1), ("2020-06-01", 0)])
  func `counts active assignments only`(_ asOf: String, _ principals: Int) throws {
    let coverage = try rule().coverage(
      of: ID(1),
      by: [
        try assignment(1, from: "2020-01-01", until: "2020-06-01"),
        try assignment(2, "R2", agency: 2),
      ],
      on: try day(asOf)
    )
    #expect(coverage.principals == principals)
  }

  @Test
  func `is asked of the groups that the rule binds`() throws {
    let framework = try Framework(
      competencies: [],
      duties: [try duty("R2")],
      coverage: [try rule(), CoverageRule(duty: try code("R2"), atLeast: 3)]
    )
    let on = try day("2020-01-01")
    #expect(framework.coverage(of: try agency(.departments), by: [], on: on).count == 2)
    let press = framework.coverage(of: try agency(.press), by: [], on: on)
    #expect(press.map(\.missing) == [3])
    let early = try day("2009-12-31")
    #expect(framework.coverage(of: try agency(.departments), by: [], on: early).isEmpty)
  }
}

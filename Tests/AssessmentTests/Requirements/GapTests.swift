import Assessment
import Chronology
import Personnel
import Testing
import Vietnamese

struct `A gap` {
  /// The status of a requirement of level 2 with half a year of grace, since 2019-01-01.
  private func gap(
    _ pieces: [Evidence],
    on asOf: String,
    horizonDays: Int = 90,
    grace: String = "P6M"
  ) throws -> Gap {
    let engine = Engine(
      try Framework(
        competencies: [try competency("C")],
        duties: [try duty("D", [("C", 2, grace)])]
      )
    )
    let assignment = AssignmentOnDuty(duty: try code("D"), from: try day("2019-01-01"))
    let outlook = Outlook(asOf: try day(asOf), horizonDays: horizonDays)
    let reckoner = engine.reckoning(of: pieces, knownAt: try late())
    return try #require(reckoner.gaps(of: [assignment], at: outlook).first)
  }

  @Test(
    arguments: [
      ("2020-05-30", 90, GapStatus.lapsing), ("2020-05-31", 90, .met), ("2020-05-31", 91, .lapsing),
      ("2020-03-02", 90, .lapsing), ("2020-03-02", 0, .met), ("2020-03-02", 1, .lapsing),
      ("2020-03-03", 1, .met),
    ]
  )
  func `lapses within the horizon, its last day counted`(
    _ until: String,
    _ horizon: Int,
    _ status: GapStatus
  ) throws {
    let pieces = [try evidence(1, 2, on: "2019-02-01", until: until)]
    let gap = try gap(pieces, on: "2020-03-01", horizonDays: horizon)
    #expect(gap.status == status)
    #expect(gap.levels == 0)
  }

  @Test
  func `lapses though the level comes back within the horizon`() throws {
    let pieces = [
      try evidence(1, 2, on: "2019-02-01", until: "2020-04-01"),
      try evidence(2, 2, on: "2020-04-02"),
    ]
    #expect(try gap(pieces, on: "2020-03-01").status == .lapsing)
  }

  @Test
  func `does not lapse where the level drops and is still enough`() throws {
    let pieces = [
      try evidence(1, 5, on: "2019-02-01", until: "2020-04-01"),
      try evidence(2, 2, on: "2019-02-01"),
    ]
    let gap = try gap(pieces, on: "2020-03-01")
    #expect(gap.status == .met)
    #expect(gap.held == 5)
  }

  @Test(arguments: [("2019-06-30", GapStatus.due), ("2019-07-01", .missing), ("2019-01-01", .due)])
  func `is due up to before its day`(_ asOf: String, _ status: GapStatus) throws {
    let gap = try gap([], on: asOf)
    #expect(gap.status == status)
    #expect(gap.due == Day(iso: "2019-07-01"))
    #expect(gap.levels == 2)
  }

  @Test
  func `without grace is missing from the first day`() throws {
    let gap = try gap([], on: "2019-01-01", grace: "P0D")
    #expect(gap.due == Day(iso: "2019-01-01"))
    #expect(gap.status == .missing)
  }

  @Test
  func `that is due is so even where the level was lost`() throws {
    let pieces = [try evidence(1, 2, on: "2019-01-05", until: "2019-02-01")]
    #expect(try gap(pieces, on: "2019-03-01").status == .due)
    #expect(try gap(pieces, on: "2019-07-01").status == .lapsed)
  }

  @Test(
    arguments: [
      ("2018-01-01", "2019-01-01", GapStatus.missing), ("2018-01-01", "2019-01-02", .lapsed),
      ("2020-02-29", "2020-03-01", .lapsed), ("2020-03-02", nil, .missing),
      ("2018-01-01", "2018-06-01", .missing),
    ] as [(String, String?, GapStatus)]
  )
  func `has lapsed where the level was held on a day since the assignment began`(
    _ on: String,
    _ until: String?,
    _ status: GapStatus
  ) throws {
    #expect(try gap([try evidence(1, 2, on: on, until: until)], on: "2020-03-01").status == status)
  }

  @Test
  func `is as many levels as are missing`() throws {
    let gap = try gap([try evidence(1, 1, on: "2019-02-01")], on: "2020-03-01")
    #expect(gap.held == 1)
    #expect(gap.required == 2)
    #expect(gap.levels == 1)
    #expect(gap.status == .missing)
  }

  @Test
  func `is of active assignments only, in their order`() throws {
    let engine = Engine(
      try Framework(
        competencies: [try competency("A"), try competency("B")],
        duties: [
          try duty("D", [("B", 1, "P0D"), ("A", 2, "P0D"), ("B", 3, "P1M")]), try duty("E"),
        ]
      )
    )
    func on(_ duty: String, _ from: String, _ until: String?) throws -> AssignmentOnDuty {
      AssignmentOnDuty(
        duty: try code(duty),
        from: try day(from),
        until: try until.map { try day($0) }
      )
    }
    let assignments = [
      try on("D", "2019-01-01", "2020-03-01"), try on("D", "2020-03-01", nil),
      try on("X", "2019-01-01", nil), try on("E", "2019-01-01", nil),
      try on("D", "2020-03-02", nil), try on("D", "2018-01-01", "2020-03-02"),
      try on("D", "2020-03-01", "2020-03-01"),
    ]
    let gaps = engine.reckoning(of: [], knownAt: try late())
      .gaps(of: assignments, at: Outlook(asOf: try day("2020-03-01")))
    #expect(gaps.map(\.assignment) == [1, 1, 1, 5, 5, 5])
    #expect(gaps.map(\.competency.text) == ["B", "A", "B", "B", "A", "B"])
    #expect(gaps.map(\.required) == [1, 2, 3, 1, 2, 3])
  }

  @Test
  func `looks no further than the calendar`() throws {
    let outlook = Outlook(asOf: try day("9999-12-01"), horizonDays: 1_000_000)
    #expect(outlook.last == .last)
    #expect(Outlook(asOf: try day("2020-03-01"), horizonDays: -5).last == Day(iso: "2020-03-01"))
    #expect(Outlook(asOf: try day("2020-03-01")).last == Day(iso: "2020-05-30"))
  }

  @Test
  func `has a name for every status`() {
    #expect(Set(GapStatus.allCases.map(\.title.vi)).count == 5)
    #expect(GapStatus.allCases.filter(\.isHeld) == [.lapsing, .met])
  }
}

import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `A forecast` {
  /// Drops as `competency day from→to: ids`.
  private func drops(
    _ competencies: [FrameworkCompetency],
    _ pieces: [Evidence],
    after: String = "2020-01-01",
    through: String = "2020-12-31"
  ) throws -> [String] {
    Engine(try Framework(competencies: competencies))
      .drops(of: pieces, knownAt: try late(), after: try day(after), through: try day(through))
      .map { drop in
        let ids = drop.because.map { "\($0.id)" }.joined(separator: " ")
        return "\(drop.competency) \(drop.day) \(drop.from)→\(drop.to): \(ids)"
      }
  }

  @Test
  func `names the evidence whose expiry lowers the level`() throws {
    let pieces = [
      try evidence(1, 3, on: "2019-01-01", until: "2020-06-01"),
      try evidence(2, 1, on: "2019-01-01"),
      try evidence(3, 3, on: "2019-05-01", until: "2020-04-01"),
    ]
    #expect(try drops([competency("C")], pieces) == ["C 2020-06-01 3→1: 1"])
  }

  @Test(
    arguments: [
      ("2020-05-31", "2020-06-01", 1), ("2020-06-01", "2020-12-31", 0),
      ("2020-01-01", "2020-05-31", 0), ("2020-05-30", "2020-05-31", 0),
    ]
  )
  func `looks at the days after the first and up to the last`(
    _ after: String,
    _ through: String,
    _ count: Int
  ) throws {
    let pieces = [try evidence(1, 3, on: "2019-01-01", until: "2020-06-01")]
    #expect(try drops([competency("C")], pieces, after: after, through: through).count == count)
  }

  @Test
  func `sees through prerequisites of other competencies`() throws {
    let competencies = [
      try competency("A"),
      try competency("B", levels: [1, 2], [2: .all([.level(3, of: code("A")), .standard])]),
    ]
    let pieces = [
      try evidence(1, "A", 4, on: "2019-01-01", until: "2020-06-01"),
      try evidence(2, "A", 1, on: "2019-01-01"), try evidence(3, "B", 2, on: "2019-01-01"),
    ]
    #expect(try drops(competencies, pieces) == ["A 2020-06-01 4→1: 1", "B 2020-06-01 2→1: 1"])
  }

  @Test
  func `names the piece that falls out of its freshness`() throws {
    let rule = Criterion.evidence(
      EvidenceRule(kinds: EvidenceKinds(.workProduct), count: 2, within: try term("P12M"))
    )
    let pieces = [
      try evidence(1, 2, .workProduct, on: "2019-03-31"),
      try evidence(2, 2, .workProduct, on: "2019-08-01"),
      try evidence(3, 2, .workProduct, on: "2019-09-01", until: "2020-02-01"),
    ]
    #expect(
      try drops([competency("C", levels: [2], [2: rule])], pieces) == ["C 2020-03-31 2→0: 1"]
    )
  }

  @Test
  func `names every piece that ends on the day`() throws {
    let pieces = try (1...3).map { try evidence($0, 2, on: "2019-01-01", until: "2020-06-01") }
    #expect(try drops([competency("C")], pieces) == ["C 2020-06-01 2→0: 1 2 3"])
  }

  @Test
  func `is by day, then in the framework's order`() throws {
    let pieces = [
      try evidence(1, "A", 2, on: "2019-01-01", until: "2020-09-01"),
      try evidence(2, "B", 2, on: "2019-01-01", until: "2020-06-01"),
      try evidence(3, "A", 1, on: "2019-01-01", until: "2020-10-01"),
      try evidence(4, "C", 1, on: "2019-01-01", until: "2020-09-01"),
    ]
    #expect(
      try drops([competency("A"), competency("B"), competency("C")], pieces) == [
        "B 2020-06-01 2→0: 2", "A 2020-09-01 2→1: 1", "C 2020-09-01 1→0: 4", "A 2020-10-01 1→0: 3",
      ]
    )
  }

  @Test
  func `is empty where nothing drops`() throws {
    let pieces = [try evidence(1, 2, on: "2019-01-01"), try evidence(2, 4, on: "2020-05-01")]
    #expect(try drops([competency("C")], pieces) == [])
    #expect(try drops([competency("C")], []) == [])
  }

  @Test(arguments: 1...40)
  func `agrees with the timeline, and every drop has a cause`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let framework = try cases.framework()
    let engine = Engine(framework)
    let pieces = try cases.officer()
    let known = try late()
    let (after, through) = (cases.start, cases.start.advanced(by: 900))
    let drops = engine.drops(of: pieces, knownAt: known, after: after, through: through)
    var wanted = 0
    for (competency, timeline) in zip(
      framework.competencies,
      engine.timelines(of: pieces, knownAt: known)
    ) {
      let own = drops.filter { $0.competency == competency.code }
      for number in 1...900 {
        let day = after.advanced(by: number)
        let (before, now) = (timeline.level(on: day.advanced(by: -1)), timeline.level(on: day))
        guard now < before else { continue }
        wanted += 1
        let drop = try #require(own.first { $0.day == day })
        #expect(drop.from == before)
        #expect(drop.to == now)
        #expect(!drop.because.isEmpty)
      }
    }
    #expect(drops.count == wanted)
  }

  @Test(arguments: 41...70)
  func `names causes without which the level would stay`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let pieces = try cases.officer().filter { $0.revokedAt == nil }
    let known = try late()
    let through = cases.start.advanced(by: 900)
    for drop in engine.drops(of: pieces, knownAt: known, after: cases.start, through: through) {
      // The same day with every cause renewed: the piece once more, from the day of the drop.
      let renewed = drop.because.map { piece in
        Evidence(
          id: ID(1_000 + piece.id.number),
          competency: piece.competency,
          level: piece.level,
          kind: piece.kind,
          on: drop.day,
          recordedAt: piece.recordedAt
        )
      }
      let place = try #require(engine.place(of: drop.competency))
      let after = engine.timelines(of: pieces + renewed, knownAt: known)[place]
      #expect(after.level(on: drop.day) >= drop.from)
    }
  }
}

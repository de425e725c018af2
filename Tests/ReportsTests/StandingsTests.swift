import Assessment
import Chronology
import Personnel
import Records
import Reports
import Testing
import Training

/// How officers stand to their duties' profiles, streamed from the records.
struct `Standings to profiles` {
  static func standings(
    _ day: String,
    knownAt: String = "2021-01-15",
    under agency: Int64? = nil
  ) async throws -> ProfileStandings {
    try await Province.store().read { records in
      try ProfileStandings(
        on: Province.day(day),
        knownAt: Instant(startOf: Province.day(knownAt)),
        under: agency.map { ID($0) },
        by: try records.framework(),
        in: records
      )
    }
  }

  @Test(
    arguments: [
      (1, 1, 1, 0), (2, 0, 2, 0), (3, 1, 1, 1), (4, 2, 3, 0), (7, 0, 1, 0),
    ]
  )
  func `count the requirements of all duties held`(
    officer: Int64,
    held: Int,
    pairs: Int,
    lapsing: Int
  ) async throws {
    let standing = try #require(try await Self.standings("2020-12-31").officers[ID(officer)])
    #expect(standing.held == held)
    #expect(standing.pairs == pairs)
    #expect(standing.lapsing == lapsing)
    #expect(standing.meetsProfile == (held == pairs))
  }

  @Test
  func `leave out whoever has no assignment on the day`() async throws {
    let standings = try await Self.standings("2020-12-31")
    #expect(standings.officers.count == 5)
    #expect(standings.officers[ID(5)] == nil)
    #expect(!standings.meetsProfile(ID(5)))
  }

  @Test(
    arguments: [
      ("2020-03-19", false), ("2020-03-20", true), ("2020-12-30", true), ("2020-12-31", false),
    ]
  )
  func `follow the evidence day by day`(day: String, meets: Bool) async throws {
    #expect(try await Self.standings(day).meetsProfile(ID(2)) == meets)
  }

  @Test(arguments: [("2021-01-31", false), ("2021-02-01", false), ("2021-02-02", true)])
  func `count evidence from the moment it is known`(knownAt: String, meets: Bool) async throws {
    // It was recorded on 1 February at midnight UTC, which is seven in the morning here.
    #expect(try await Self.standings("2020-12-31", knownAt: knownAt).meetsProfile(ID(2)) == meets)
  }

  @Test(
    arguments: [(1, 1, 2), (2, 0, 1), (3, 1, 2), (4, 1, 2), (5, 1, 1)]
  )
  func `give each agency its readiness`(agency: Int64, held: Int, pairs: Int) async throws {
    let readiness = try #require(try await Self.standings("2020-12-31").readiness[ID(agency)])
    #expect(readiness.held == held)
    #expect(readiness.pairs == pairs)
  }

  @Test
  func `can be narrowed to an agency and those below it`() async throws {
    let standings = try await Self.standings("2020-12-31", under: 3)
    #expect(Set(standings.officers.keys) == [ID(3), ID(7)])
    #expect(standings.records == 4)
  }

  @Test
  func `agree with the engine asked officer by officer`() async throws {
    let day = Province.day("2020-12-31")
    let (framework, duties, evidence) = try await Province.store().read { records in
      (
        try records.framework(), try records.all(.dutiesHeld(on: day)),
        try records.all(.evidenceKnown(at: Province.made, ofAssignedOn: day))
      )
    }
    let standings = try await Self.standings("2020-12-31")
    let engine = Engine(framework)
    for (officer, held) in Dictionary(grouping: duties, by: \.officer) {
      var reckoner = Reckoner(engine)
      for piece in evidence where piece.officer == officer {
        guard let place = engine.place(of: piece.competency) else { continue }
        reckoner.add(
          EvidenceItem(
            competency: place,
            level: piece.level,
            kind: piece.kind,
            on: piece.on,
            until: piece.until
          )
        )
      }
      reckoner.reckon()
      let gaps = reckoner.gaps(of: held.map(\.assignment), at: Outlook(asOf: day))
      #expect(standings.officers[officer]?.pairs == gaps.count)
      #expect(standings.officers[officer]?.held == gaps.filter(\.status.isHeld).count)
    }
  }
}

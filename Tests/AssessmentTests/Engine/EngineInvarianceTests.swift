import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `The engine when what it is given changes` {
  private func changed(
    _ piece: Evidence,
    id: Int64? = nil,
    on: Day? = nil,
    until: Day?
  ) -> Evidence {
    Evidence(
      id: id.map { ID($0) } ?? piece.id,
      competency: piece.competency,
      level: piece.level,
      kind: piece.kind,
      on: on ?? piece.on,
      until: until,
      recordedAt: piece.recordedAt,
      revokedAt: piece.revokedAt,
      source: piece.source
    )
  }

  @Test(arguments: 1...40)
  func `does not mind what officers say of themselves`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let pieces = try cases.officer()
    let known = try late()
    let without = pieces.filter { $0.kind != .self }
    #expect(
      engine.timelines(of: pieces, knownAt: known) == engine.timelines(of: without, knownAt: known)
    )
  }

  @Test(arguments: 41...80)
  func `does not mind evidence without a day`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let pieces = try cases.officer()
    let empty = pieces.map { changed($0, id: $0.id.number + 100, until: $0.on) }
    let known = try late()
    #expect(
      engine.timelines(of: pieces + empty, knownAt: known)
        == engine.timelines(of: pieces, knownAt: known)
    )
  }

  @Test(arguments: 81...120)
  func `sees of evidence taken back nothing`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let pieces = try cases.officer()
    let known = Instant(startOf: cases.anyDay())
    let seen = pieces.filter { $0.isKnown(at: known) }
    #expect(
      engine.timelines(of: pieces, knownAt: known) == engine.timelines(of: seen, knownAt: known)
    )
    // Nothing is known before the first recording.
    let before = Instant(startOf: cases.start.advanced(by: -1))
    let early = engine.timelines(of: pieces, knownAt: before)
    #expect(early.flatMap(\.changes).isEmpty)
  }

  @Test(arguments: 121...160)
  func `needs one piece only once where one is enough`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try Framework(competencies: (0..<4).map { try competency("C\($0)") }))
    let pieces = try cases.officer()
    let known = try late()
    let twice = pieces + pieces.map { changed($0, id: $0.id.number + 100, until: $0.until) }
    // Each piece in two parts that touch.
    let halves = pieces.flatMap { piece -> [Evidence] in
      let middle = piece.on.advanced(by: 30)
      guard piece.until.map({ middle < $0 }) ?? true else { return [piece] }
      return [
        changed(piece, until: middle), changed(piece, id: 500, on: middle, until: piece.until),
      ]
    }
    let timelines = engine.timelines(of: pieces, knownAt: known)
    #expect(engine.timelines(of: twice, knownAt: known) == timelines)
    #expect(engine.timelines(of: halves, knownAt: known) == timelines)
  }

  @Test(arguments: 161...190)
  func `moves with the days of its evidence where no rule names a term`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(
      try Framework(
        competencies: (0..<4).map { place in
          try competency(
            "C\(place)",
            [
              2: .evidence(EvidenceRule(count: 2)),
              4: .all([.level(2, of: nil), .evidence(EvidenceRule(level: 3))]),
            ]
          )
        }
      )
    )
    let pieces = try cases.officer()
    let moved = pieces.map {
      changed($0, on: $0.on.advanced(by: 37), until: $0.until?.advanced(by: 37))
    }
    let known = try late()
    let wanted = engine.timelines(of: pieces, knownAt: known).map { timeline in
      timeline.changes.map {
        Timeline.Change(from: $0.from.advanced(by: 37), level: $0.level)
      }
    }
    #expect(engine.timelines(of: moved, knownAt: known).map(\.changes) == wanted)
  }

  @Test(arguments: 191...220)
  func `gives well-formed timelines`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let framework = try cases.framework()
    let engine = Engine(framework)
    for (competency, timeline) in zip(
      framework.competencies,
      engine.timelines(of: try cases.officer(), knownAt: try late())
    ) {
      let changes = timeline.changes
      #expect(changes.first?.level != 0)
      for (one, next) in zip(changes, changes.dropFirst()) {
        #expect(one.from < next.from)
        #expect(one.level != next.level)
      }
      let levels = Set(competency.levels.map(\.level.number)).union([0])
      #expect(levels.isSuperset(of: changes.map(\.level)))
    }
  }

  @Test(arguments: 221...250)
  func `finds more that lapses the further it looks`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let reckoner = engine.reckoning(of: try cases.officer(), knownAt: try late())
    let assignments = try (0..<3).map { _ in try cases.assignment() }
    let asOf = cases.anyDay()
    var lapsing: Set<Gap> = []
    for horizon in stride(from: 0, through: 720, by: 60) {
      let outlook = Outlook(asOf: asOf, horizonDays: horizon)
      let gaps = reckoner.gaps(of: assignments, at: outlook)
      let now = Set(gaps.filter { $0.status == .lapsing })
      #expect(now.isSuperset(of: lapsing))
      #expect(gaps.allSatisfy { $0.status.isHeld == ($0.levels == 0) })
      lapsing = now
    }
  }

  @Test
  func `works out very many pieces of one officer`() throws {
    let rule = EvidenceRule(count: 40, within: try term("P1M"))
    let framework = try Framework(
      competencies: [try competency("C", levels: [1, 2], [2: .evidence(rule)])]
    )
    var seed = Seeded(5)
    let start = try day("2020-01-01")
    let pieces = try (0..<500).map { number in
      Evidence(
        id: ID(Int64(number)),
        competency: try code("C"),
        level: try level(2),
        kind: .workProduct,
        on: start.advanced(by: seed.pick(0...360)),
        recordedAt: try instant("2019-01-01T00:00:00Z")
      )
    }
    let timelines = Engine(framework).timelines(of: pieces, knownAt: try late())
    let reference = Reference(framework, pieces, knownAt: try late())
    for number in -1...400 {
      let day = start.advanced(by: number)
      #expect(
        timelines[0].level(on: day) == reference.level(of: framework.competencies[0], on: day)
      )
    }
    #expect(timelines[0].changes.contains { $0.level == 2 })
  }

  @Test
  func `answers the same to many at once`() async throws {
    var cases = try RandomCases(9)
    let engine = Engine(try cases.framework())
    let officers = try (0..<40).map { _ in try cases.officer() }
    let known = try late()
    let alone = officers.map { engine.timelines(of: $0, knownAt: known) }
    let together = await withTaskGroup(of: (Int, [Timeline]).self) { group in
      for (place, pieces) in officers.enumerated() {
        group.addTask { (place, engine.timelines(of: pieces, knownAt: known)) }
      }
      var found = Array(repeating: [Timeline](), count: officers.count)
      for await (place, timelines) in group { found[place] = timelines }
      return found
    }
    #expect(together == alone)
  }
}

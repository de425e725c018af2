import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Why a level is held` {
  private func framework() throws -> Framework {
    try Framework(competencies: [
      try competency("A"),
      try competency(
        "B",
        levels: [1, 2, 3],
        [
          3: .all([
            .level(2, of: nil), .level(1, of: code("A")),
            .any([
              .evidence(
                EvidenceRule(kinds: EvidenceKinds(.workProduct), count: 2, within: term("P12M"))
              ),
              .evidence(EvidenceRule(kinds: EvidenceKinds(.rating))),
            ]),
          ])
        ]
      ),
    ])
  }

  private func pieces() throws -> [Evidence] {
    [
      try evidence(1, "A", 2, .examination, on: "2019-01-01", until: "2020-09-01"),
      try evidence(2, "B", 2, on: "2019-01-01"),
      try evidence(3, "B", 3, .workProduct, on: "2019-10-01"),
      try evidence(4, "B", 3, .workProduct, on: "2020-01-15"),
      try evidence(5, "B", 5, .self, on: "2019-01-01"),
    ]
  }

  private func why(_ on: String, _ competency: String = "B") throws -> Why {
    let engine = Engine(try framework())
    return try #require(
      engine.why(try code(competency), of: try pieces(), on: try day(on), knownAt: try late())
    )
  }

  @Test
  func `is told part by part, with what it rests on and until when`() throws {
    let why = try why("2020-03-01")
    let held = try #require(why.held)
    #expect(held.level.number == 3)
    #expect(why.next == nil)
    #expect(why.claimed?.number == 5)
    #expect(held.node.demand == .all)
    #expect(held.node.isSatisfied)
    #expect(held.node.until == Day(iso: "2020-09-01"))
    let parts = held.node.parts
    #expect(parts.map(\.until) == [nil, Day(iso: "2020-09-01"), Day(iso: "2020-10-01")])
    #expect(parts[0].demand == .level(2, of: try code("B")))
    #expect(parts[1].demand == .level(1, of: try code("A")))
    #expect(parts[1].parts.map { $0.evidence.map(\.id.number) } == [[1]])
    #expect(parts[2].parts[0].evidence.map(\.id.number) == [3, 4])
    #expect(parts[2].parts[1].evidence.isEmpty)
    #expect(parts[2].parts.map(\.isSatisfied) == [true, false])
  }

  @Test
  func `tells what the next level up would take`() throws {
    let why = try why("2020-01-01")
    #expect(why.held?.level.number == 2)
    let next = try #require(why.next)
    #expect(next.level.number == 3)
    #expect(!next.node.isSatisfied)
    #expect(next.node.until == nil)
    #expect(next.node.from == Day(iso: "2020-01-15"))
    #expect(next.node.parts.map(\.isSatisfied) == [true, true, false])
    #expect(next.node.parts[2].parts[0].evidence.map(\.id.number) == [3])
  }

  @Test
  func `of none tells what the first would take`() throws {
    let why = try why("2018-01-01")
    #expect(why.held == nil)
    #expect(why.next?.level.number == 1)
    #expect(why.next?.node.from == Day(iso: "2019-01-01"))
    #expect(why.claimed == nil)
  }

  @Test
  func `of a prerequisite that is not met tells the lowest level that would do`() throws {
    let part = try #require(try why("2020-10-15").next?.node.parts[1])
    #expect(part.demand == .level(1, of: try code("A")))
    #expect(!part.isSatisfied)
    #expect(part.from == nil)
    #expect(part.parts.map(\.demand) == [.evidence(.counted, level: 1, count: 1, within: nil)])
  }

  @Test
  func `is not told of a competency that the framework does not have`() throws {
    let engine = Engine(try framework())
    let why = engine.why(try code("X"), of: [], on: try day("2020-01-01"), knownAt: try late())
    #expect(why == nil)
  }

  @Test(arguments: 1...40)
  func `agrees with the timeline`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let framework = try cases.framework()
    let engine = Engine(framework)
    let pieces = try cases.officer()
    let known = Instant(startOf: cases.anyDay())
    let timelines = engine.timelines(of: pieces, knownAt: known)
    for (competency, timeline) in zip(framework.competencies, timelines) {
      for _ in 0..<5 {
        let day = cases.anyDay()
        let why = try #require(engine.why(competency.code, of: pieces, on: day, knownAt: known))
        let level = timeline.level(on: day)
        #expect((why.held?.level.number ?? 0) == level)
        #expect(why.held?.node.isSatisfied ?? true)
        #expect(why.next?.node.isSatisfied != true)
        if let until = why.held?.node.until, let drop = timeline.holdsUntil(on: day) {
          #expect(until <= drop)
        }
        for step in [why.held, why.next].compactMap({ $0 }) {
          try check(step.node, on: day)
        }
      }
    }
  }

  /// What must hold of every node: its parts and its pieces bear it out.
  private func check(_ node: WhyNode, on day: Day) throws {
    switch node.demand {
    case .all: #expect(node.isSatisfied == node.parts.allSatisfy(\.isSatisfied))
    case .any: #expect(node.isSatisfied == node.parts.contains(where: \.isSatisfied))
    case .level: #expect(node.isSatisfied == node.parts.contains(where: \.isSatisfied))
    case .evidence(let kinds, let level, let count, _):
      #expect(node.isSatisfied == (node.evidence.count >= count))
      for piece in node.evidence {
        #expect(kinds.contains(EvidenceKinds(piece.kind)))
        #expect(piece.level.number >= level)
        #expect(piece.on <= day && piece.until.map { day < $0 } ?? true)
      }
    }
    if let until = node.until { #expect(node.isSatisfied && until > day) }
    if let from = node.from { #expect(!node.isSatisfied && from > day) }
    for part in node.parts { try check(part, on: day) }
  }
}

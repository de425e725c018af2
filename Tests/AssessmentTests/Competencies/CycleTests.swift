import Assessment
import Testing
import Training

struct `Levels that depend on each other` {
  /// The cycles found, each as its names, after the place where it is reported.
  private func cycles(_ competencies: [FrameworkCompetency]) -> [String] {
    do {
      _ = try Framework(competencies: competencies)
      return []
    } catch {
      return error.faults.map { fault in
        guard case .cycle(let names) = fault.reason else { return "\(fault.reason)" }
        return "\(fault.path) " + names.map(\.description).joined(separator: " ")
      }
    }
  }

  @Test
  func `through another competency are a cycle, named whole`() throws {
    let found = cycles([
      try competency("A", [2: .level(1, of: code("B"))]),
      try competency("B", [1: .level(2, of: code("A"))]),
    ])
    #expect(found == ["competencies[0].levels[1].criterion A:2 B:1"])
  }

  @Test
  func `through three competencies are a cycle`() throws {
    let found = cycles([
      try competency(
        "A",
        levels: [1],
        [1: .all([.evidence(EvidenceRule()), .level(1, of: code("B"))])]
      ),
      try competency("B", levels: [1], [1: .any([.level(1, of: code("C"))])]),
      try competency("C", levels: [1], [1: .level(1, of: code("A"))]),
    ])
    #expect(found == ["competencies[0].levels[0].criterion A:1 B:1 C:1"])
  }

  @Test
  func `through a higher level that counts too are a cycle`() throws {
    // A:1 looks at B from 1 on, so at B:3 too, and that one looks back at A:1.
    let found = cycles([
      try competency("A", levels: [1], [1: .level(1, of: code("B"))]),
      try competency("B", levels: [1, 3], [3: .level(1, of: code("A"))]),
    ])
    #expect(found == ["competencies[0].levels[0].criterion A:1 B:3"])
  }

  @Test
  func `through their own lower levels are a cycle`() throws {
    // A:3 looks at A:1 and A:2; A:1 looks at B:1, and that one at A from 3 on.
    let found = cycles([
      try competency(
        "A",
        levels: [1, 2, 3],
        [1: .level(1, of: code("B")), 3: .level(1, of: nil)]
      ),
      try competency("B", levels: [1], [1: .level(3, of: code("A"))]),
    ])
    #expect(found == ["competencies[0].levels[0].criterion A:1 B:1 A:3"])
  }

  @Test
  func `in two knots are two cycles`() throws {
    let found = cycles([
      try competency("A", levels: [1], [1: .level(1, of: code("B"))]),
      try competency("B", levels: [1], [1: .level(1, of: code("A"))]),
      try competency("C", levels: [1], [1: .level(1, of: code("D"))]),
      try competency("D", levels: [1], [1: .level(1, of: code("C"))]),
    ])
    #expect(
      found == [
        "competencies[0].levels[0].criterion A:1 B:1",
        "competencies[2].levels[0].criterion C:1 D:1",
      ]
    )
  }

  @Test
  func `in one direction are no cycle`() throws {
    // A:4 looks at B:5, and that one at A:5, which looks at nothing.
    let above = cycles([
      try competency("A", [4: .level(3, of: code("B"))]),
      try competency("B", [5: .level(5, of: code("A")), 2: .level(1, of: nil)]),
    ])
    #expect(above == [])
    let without = cycles([
      try competency("A", [4: .level(3, of: code("B"))]),
      try competency("B", [2: .level(5, of: code("A"))]),
    ])
    #expect(without == [])
  }

  @Test
  func `of one competency are none`() throws {
    #expect(cycles([try competency("A", [2: .level(1, of: nil), 5: .level(2, of: nil)])]) == [])
  }

  @Test
  func `are worked out in the order in which they depend, not as written`() throws {
    let engine = Engine(
      try Framework(competencies: [
        try competency("A", levels: [1], [1: .level(1, of: code("B"))]),
        try competency("B", levels: [1], [1: .level(2, of: code("C"))]),
        try competency("C", levels: [2, 1], [2: .level(1, of: nil)]),
      ])
    )
    let pieces = [try evidence(1, "C", 1, on: "2020-01-01", until: "2021-01-01")]
    #expect(
      engine.timelines(of: pieces, knownAt: try late()).map(text) == [
        "2020-01-01:1 2021-01-01:0", "2020-01-01:1 2021-01-01:0", "2020-01-01:2 2021-01-01:0",
      ]
    )
  }
}

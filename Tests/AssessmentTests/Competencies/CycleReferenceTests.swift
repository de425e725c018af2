import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Cycles against a search` {
  /// Competencies that look at each other at random: for each level perhaps one other level.
  private struct Links {
    /// From (competency, level) to (competency, from which level on).
    var links: [[Int]: [Int]] = [:]
    let competencies: Int
    let levels: Int

    init(_ seed: inout Seeded) {
      competencies = seed.pick(2...5)
      levels = seed.pick(1...3)
      for competency in 0..<competencies {
        for level in 1...levels where seed.once(in: 3) {
          let other = seed.pick(0...(competencies - 1))
          if other != competency { links[[competency, level]] = [other, seed.pick(1...levels)] }
        }
      }
    }

    func framework() throws -> Framework {
      try Framework(
        competencies: (0..<competencies).map { place in
          var criteria: [Int: Criterion] = [:]
          for level in 1...levels {
            guard let link = links[[place, level]] else { continue }
            criteria[level] = .all([.standard, .level(link[1], of: try code("C\(link[0])"))])
          }
          return try competency("C\(place)", levels: Array(1...levels), criteria)
        }
      )
    }

    /// The levels that a level looks at.
    func seen(from node: [Int]) -> [[Int]] {
      guard let link = links[node] else { return [] }
      return (link[1]...levels).map { [link[0], $0] }
    }

    /// Whether a level comes back to itself.
    func isInCycle(_ start: [Int]) -> Bool {
      var open = seen(from: start)
      var known: Set<[Int]> = []
      while let node = open.popLast() {
        if node == start { return true }
        if known.insert(node).inserted { open += seen(from: node) }
      }
      return false
    }

    var hasCycle: Bool {
      (0..<competencies).contains { competency in
        (1...levels).contains { isInCycle([competency, $0]) }
      }
    }
  }

  @Test(arguments: 1...200)
  func `are found where there are any, and each is one`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let links = Links(&seed)
    do {
      _ = try links.framework()
      #expect(!links.hasCycle)
    } catch let error as FrameworkFaults {
      #expect(links.hasCycle)
      for fault in error.faults {
        guard case .cycle(let names) = fault.reason else {
          Issue.record("\(fault)")
          continue
        }
        let nodes = try names.map { name in
          [try #require(Int(name.competency.text.dropFirst())), name.level.number]
        }
        #expect(Set(nodes).count == nodes.count)
        for (node, next) in zip(nodes, nodes.dropFirst() + nodes.prefix(1)) {
          #expect(links.seen(from: node).contains(next))
        }
        #expect(fault.path.steps.prefix(2) == [.key("competencies"), .index(nodes[0][0])])
      }
    }
  }

  @Test(arguments: 201...300)
  func `are not found in what is evaluated, which agrees with the reference`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let links = Links(&seed)
    guard !links.hasCycle else { return }
    let framework = try links.framework()
    let start = try day("2020-01-01")
    let pieces = try (0..<8).map { number in
      let on = start.advanced(by: seed.pick(0...60))
      return Evidence(
        id: ID(Int64(number)),
        competency: try code("C\(seed.pick(0...(links.competencies - 1)))"),
        level: try level(seed.pick(1...links.levels)),
        kind: .rating,
        on: on,
        until: on.advanced(by: seed.pick(1...60)),
        recordedAt: try instant("2019-01-01T00:00:00Z")
      )
    }
    let reference = Reference(framework, pieces, knownAt: try late())
    let timelines = Engine(framework).timelines(of: pieces, knownAt: try late())
    for (competency, timeline) in zip(framework.competencies, timelines) {
      for number in -1...130 {
        let day = start.advanced(by: number)
        #expect(timeline.level(on: day) == reference.level(of: competency, on: day))
      }
    }
  }
}

import Personnel
import Training

/// Which levels each level looks at: level (c, ℓ) depends on every level (c2, m ≥ n) that its
/// criterion can see.
struct LevelDependencies {
  /// One level of one competency, with where it was written.
  struct Node {
    let name: FrameworkFault.LevelName
    /// The competency's place in the framework.
    let competency: Int
    /// The level's place as written.
    let place: Int
    let criterion: Criterion
  }

  /// Every level: competencies in the framework's order, levels ascending.
  let nodes: [Node]
  /// For each node, the nodes that it looks at.
  let needs: [[Int]]

  init(_ competencies: [FrameworkCompetency]) {
    let nodes = competencies.enumerated().flatMap { index, competency in
      competency.levels.enumerated()
        .sorted { $0.element.level < $1.element.level }
        .map { place, level in
          Node(
            name: FrameworkFault.LevelName(competency.code, level.level),
            competency: index,
            place: place,
            criterion: level.criterion ?? .standard
          )
        }
    }
    self.nodes = nodes
    needs = nodes.map { node in
      nodes.indices.filter { node.looksAt(nodes[$0].name, in: node.criterion) }
    }
  }

  /// The nodes in an order in which each comes after all that it looks at; nil where one depends
  /// on itself.
  func order() -> [Int]? {
    var open = needs.map(\.count)
    var order: [Int] = []
    var isDone = Array(repeating: false, count: nodes.count)
    while let next = open.indices.first(where: { !isDone[$0] && open[$0] == 0 }) {
      isDone[next] = true
      order.append(next)
      for other in needs.indices where needs[other].contains(next) {
        open[other] -= 1
      }
    }
    return order.count == nodes.count ? order : nil
  }

  /// One fault for each knot of levels that depend on each other: its shortest way round.
  func cycles() -> [FrameworkFault] {
    var named: Set<Int> = []
    var faults: [FrameworkFault] = []
    for start in nodes.indices where !named.contains(start) {
      guard let way = shortestWay(from: start) else { continue }
      named.formUnion(reachable(from: start).filter { reachable(from: $0).contains(start) })
      let path = FrameworkPath().key("competencies").index(nodes[start].competency)
        .key("levels").index(nodes[start].place).key("criterion")
      faults.append(FrameworkFault(at: path, .cycle(way.map { nodes[$0].name })))
    }
    return faults
  }

  /// The nodes on the shortest way from a node back to itself, that node first.
  private func shortestWay(from start: Int) -> [Int]? {
    var ways = [[start]]
    var seen: Set<Int> = []
    while !ways.isEmpty {
      var longer: [[Int]] = []
      for way in ways {
        for next in needs[way[way.count - 1]] {
          if next == start { return way }
          if seen.insert(next).inserted { longer.append(way + [next]) }
        }
      }
      ways = longer
    }
    return nil
  }

  private func reachable(from start: Int) -> Set<Int> {
    var seen: Set<Int> = []
    var open = [start]
    while let node = open.popLast() {
      for next in needs[node] where seen.insert(next).inserted {
        open.append(next)
      }
    }
    return seen
  }
}

extension LevelDependencies.Node {
  /// Whether the criterion can see a level.
  func looksAt(_ other: FrameworkFault.LevelName, in criterion: Criterion) -> Bool {
    switch criterion {
    case .evidence: false
    case .level(let wanted, let code): sees(other, from: wanted, of: code ?? name.competency)
    case .all(let parts), .any(let parts): parts.contains { looksAt(other, in: $0) }
    }
  }

  /// Whether a prerequisite written here counts a level: any of another competency from the wanted
  /// one on, of its own only those under it.
  func sees(
    _ other: FrameworkFault.LevelName,
    from wanted: Int,
    of code: Code<Competency>
  ) -> Bool {
    guard other.competency == code, other.level.number >= wanted else { return false }
    return code != name.competency || other.level < name.level
  }
}

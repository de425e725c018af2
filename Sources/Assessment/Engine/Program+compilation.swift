import Personnel
import Training

extension Program {
  /// The program of a framework, which holds no cycle.
  init(_ framework: Framework) {
    let graph = LevelDependencies(framework.competencies)
    let order = graph.order() ?? Array(graph.nodes.indices)
    var compilation = Compilation(graph: graph, order: order)
    levels = ContiguousArray(order.map { compilation.compile($0) })
    instructions = compilation.instructions
    let places = compilation.places
    var ladder: ContiguousArray<Int> = []
    var ladders: ContiguousArray<Range<Int>> = []
    for competency in framework.competencies.indices {
      let start = ladder.count
      for node in graph.nodes.indices where graph.nodes[node].competency == competency {
        ladder.append(places[node])
      }
      ladders.append(start..<ladder.count)
    }
    self.ladder = ladder
    self.ladders = ladders
  }
}

/// Turns criteria into instructions, operands first.
private struct Compilation {
  let graph: LevelDependencies
  /// Where each node of the graph stands in the order of work.
  let places: [Int]
  var instructions: ContiguousArray<Program.Instruction> = []

  init(graph: LevelDependencies, order: [Int]) {
    self.graph = graph
    var places = Array(repeating: 0, count: graph.nodes.count)
    for (place, node) in order.enumerated() {
      places[node] = place
    }
    self.places = places
  }

  mutating func compile(_ index: Int) -> Program.Level {
    let node = graph.nodes[index]
    let start = instructions.count
    append(node.criterion, of: node)
    return Program.Level(
      competency: node.competency,
      number: node.name.level.number,
      instructions: start..<instructions.count
    )
  }

  private mutating func append(_ criterion: Criterion, of node: LevelDependencies.Node) {
    switch criterion {
    case .evidence(let rule):
      instructions.append(.evidence(rule.leaf(under: node.name.level.number)))
    case .level(let wanted, let code):
      let seen = graph.nodes.indices.filter {
        node.sees(graph.nodes[$0].name, from: wanted, of: code ?? node.name.competency)
      }
      join(seen.count, by: .either) { $0.instructions.append(.level($0.places[seen[$1]])) }
    case .all(let parts):
      join(parts.count, by: .both) { $0.append(parts[$1], of: node) }
    case .any(let parts):
      join(parts.count, by: .either) { $0.append(parts[$1], of: node) }
    }
  }

  private mutating func join(
    _ count: Int,
    by instruction: Program.Instruction,
    operand: (inout Self, Int) -> Void
  ) {
    for place in 0..<count {
      operand(&self, place)
      if place > 0 { instructions.append(instruction) }
    }
  }
}

extension EvidenceRule {
  /// The rule with its defaults filled in; what officers say of themselves never counts.
  func leaf(under level: Int) -> Program.Leaf {
    Program.Leaf(
      kinds: kinds.intersection(.counted),
      level: UInt8(clamping: self.level ?? level),
      count: count,
      within: within
    )
  }
}

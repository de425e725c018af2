public import Personnel
public import Training
public import Vietnamese

extension Criterion {
  /// What a criterion asks for, with how deep it stands under its level.
  public struct Asked: Hashable, Sendable {
    /// 0 for the criterion itself.
    public let depth: Int
    public let text: Bilingual
  }

  /// What it asks for where it stands under a level of a competency, line under line.
  public func asked(
    under level: Competency.Level,
    of competency: Code<Competency>,
    depth: Int = 0
  ) -> [Asked] {
    let parts =
      switch self {
      case .all(let parts), .any(let parts): parts
      case .evidence, .level: [Criterion]()
      }
    return [Asked(depth: depth, text: demand(under: level, of: competency).sentence)]
      + parts.flatMap { $0.asked(under: level, of: competency, depth: depth + 1) }
  }

  func demand(under level: Competency.Level, of competency: Code<Competency>) -> WhyNode.Demand {
    switch self {
    case .evidence(let rule):
      .evidence(
        rule.kinds.intersection(.counted),
        level: rule.level ?? level.number,
        count: rule.count,
        within: rule.within
      )
    case .level(let wanted, let code): .level(wanted, of: code ?? competency)
    case .all: .all
    case .any: .any
    }
  }
}

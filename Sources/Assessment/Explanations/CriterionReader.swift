import Chronology
import Personnel
import Training

/// Reads criteria part by part for one officer: what each part's days are and what they rest on.
struct CriterionReader {
  let engine: Engine
  /// What is known, in the order given.
  let evidence: [Evidence]
  private(set) var reckoner: Reckoner

  init(_ engine: Engine, _ evidence: [Evidence], knownAt instant: Instant) {
    self.engine = engine
    self.evidence = evidence.filter { $0.isKnown(at: instant) }
    reckoner = engine.reckoning(of: evidence, knownAt: instant)
  }

  /// One level, with the criterion that it stands on.
  struct Place: Hashable {
    let competency: FrameworkCompetency
    let level: FrameworkLevel

    var criterion: Criterion { level.criterion ?? .standard }
  }

  /// The days on which a criterion that stands under a level is satisfied.
  mutating func days(of criterion: Criterion, under place: Place) -> DaySet {
    switch criterion {
    case .evidence(let rule):
      guard let competency = engine.place(of: place.competency.code) else { return .empty }
      let leaf = rule.leaf(under: place.level.level.number)
      return DaySet(ordered: reckoner.spans(of: leaf, in: competency))
    case .level(let wanted, let code):
      return seen(from: wanted, of: code, under: place).reduce(DaySet.empty) {
        $0.union(days(of: $1.criterion, under: $1))
      }
    case .any(let parts):
      return parts.reduce(DaySet.empty) { $0.union(days(of: $1, under: place)) }
    case .all(let parts):
      guard let first = parts.first else { return .empty }
      return parts.dropFirst().reduce(days(of: first, under: place)) {
        $0.intersection(days(of: $1, under: place))
      }
    }
  }

  /// The levels that a prerequisite counts, from the lowest to the highest.
  func seen(from wanted: Int, of code: Code<Competency>?, under place: Place) -> [Place] {
    let own = code == nil || code == place.competency.code
    let competency = own ? place.competency : code.flatMap { engine.framework.competency($0) }
    guard let competency else { return [] }
    return competency.ladder
      .filter { $0.level.number >= wanted && (!own || $0.level < place.level.level) }
      .map { Place(competency: competency, level: $0) }
  }

  /// The pieces that a rule counts, with the days on which it does.
  func pieces(for rule: EvidenceRule, under place: Place) -> [(Evidence, until: Int32)] {
    let leaf = rule.leaf(under: place.level.level.number)
    return evidence.compactMap { piece in
      guard piece.competency == place.competency.code, let item = engine.item(piece),
        item.counts, leaf.accepts(item)
      else { return nil }
      let end = leaf.end(of: item)
      return piece.on.number < end ? (piece, end) : nil
    }
  }
}

extension FrameworkCompetency {
  /// Its levels from the lowest to the highest.
  var ladder: [FrameworkLevel] { levels.sorted { $0.level < $1.level } }
}

extension Reckoner {
  /// The days of one rule.
  mutating func spans(of leaf: Program.Leaf, in competency: Int) -> [DaySpan] {
    let days = evaluate(leaf, of: competency)
    return Array(arena.spans[days])
  }
}

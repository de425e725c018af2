public import Chronology
public import Personnel
public import Training

/// A framework made ready to answer: which level of each competency is held when, and whether that
/// is enough. It is pure: evidence in, answer out.
public struct Engine: Sendable {
  /// What it answers by.
  public let framework: Framework
  let program: Program
  let duties: DutyTable
  private let competencies: [Code<Competency>: Int]

  /// Makes a framework ready; worth keeping for as long as the framework does not change.
  public init(_ framework: Framework) {
    self.framework = framework
    program = Program(framework)
    competencies = Dictionary(
      uniqueKeysWithValues: zip(framework.competencies.map(\.code), 0...)
    )
    duties = DutyTable(framework, competencies: competencies)
  }

  /// The competency's place in the framework; nil where the framework does not have it.
  public func place(of competency: Code<Competency>) -> Int? {
    competencies[competency]
  }

  /// The evidence as the engine counts it; nil where its competency is not in the framework.
  public func item(_ evidence: Evidence) -> EvidenceItem? {
    guard let place = competencies[evidence.competency] else { return nil }
    return EvidenceItem(
      competency: place,
      level: evidence.level.number,
      kind: evidence.kind,
      on: evidence.on,
      until: evidence.until
    )
  }

  /// One officer's evidence, as known at an instant, worked out. For many officers keep one
  /// `Reckoner` and fill it again.
  public func reckoning(of evidence: [Evidence], knownAt instant: Instant) -> Reckoner {
    var reckoner = Reckoner(self)
    for piece in evidence where piece.isKnown(at: instant) {
      if let item = item(piece) { reckoner.add(item) }
    }
    reckoner.reckon()
    return reckoner
  }

  /// One officer's timelines, one for each competency in the framework's order.
  public func timelines(of evidence: [Evidence], knownAt instant: Instant) -> [Timeline] {
    let reckoner = reckoning(of: evidence, knownAt: instant)
    return framework.competencies.indices.map { reckoner.timeline(of: $0) }
  }
}

public import Chronology
public import Personnel
public import Training

extension Course {
  /// What a rounded overall mark gives: of each competency, in the course's order, the award of the
  /// highest level that the mark reaches.
  public func awards(for mark: Score) -> [Award] {
    var order: [Code<Competency>] = []
    var best: [Code<Competency>: Award] = [:]
    for award in awards where award.mark <= mark {
      guard let known = best[award.competency] else {
        order.append(award.competency)
        best[award.competency] = award
        continue
      }
      if (award.level, award.mark) > (known.level, known.mark) { best[award.competency] = award }
    }
    return order.compactMap { best[$0] }
  }
}

extension Course.Award {
  /// The award as evidence of a class: dated its last day, valid for as long as the award is.
  public func evidence(
    id: ID<Evidence>,
    lastDay: Day,
    recordedAt: Instant,
    source: String?
  ) -> Evidence {
    Evidence(
      id: id,
      competency: competency,
      level: level,
      kind: .courseResult,
      on: lastDay,
      until: validity.map { lastDay + $0 },
      recordedAt: recordedAt,
      source: source
    )
  }
}

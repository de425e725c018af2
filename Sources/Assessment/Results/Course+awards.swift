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

  /// The first day on which a paper of the course is no longer valid: it is for as long as the
  /// longest of the awards. Nil, for ever, where one of them is, or where the course gives none.
  public func paperEnd(issuedOn day: Day) -> Day? {
    let ends = awards.map { award in award.validity.map { day + $0 } }
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
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

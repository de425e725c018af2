public import Chronology
public import Personnel
public import Training

extension Engine {
  /// Why an officer holds a level of a competency on a day, and what the next one would take; nil
  /// where the framework does not have the competency.
  public func why(
    _ code: Code<Competency>,
    of evidence: [Evidence],
    on day: Day,
    knownAt instant: Instant
  ) -> Why? {
    guard let place = place(of: code) else { return nil }
    let competency = framework.competencies[place]
    var reader = CriterionReader(self, evidence, knownAt: instant)
    let held = reader.reckoner.level(of: place, on: day)
    func step(_ level: FrameworkLevel) -> Why.Step {
      let place = CriterionReader.Place(competency: competency, level: level)
      return Why.Step(level: level.level, node: reader.node(place.criterion, under: place, on: day))
    }
    return Why(
      competency: code,
      day: day,
      held: competency.ladder.first { $0.level.number == held }.map(step),
      next: competency.ladder.first { $0.level.number > held }.map(step),
      claimed: reader.claimed(code, on: day)
    )
  }
}

extension CriterionReader {
  /// The highest level that the officer claims on a day.
  func claimed(_ code: Code<Competency>, on day: Day) -> Competency.Level? {
    evidence
      .filter { $0.competency == code && $0.kind == .self && $0.on <= day }
      .filter { piece in piece.until.map { day < $0 } ?? true }
      .map(\.level).max()
  }

  /// A criterion that stands under a level, told for a day.
  mutating func node(_ criterion: Criterion, under place: Place, on day: Day) -> WhyNode {
    let days = days(of: criterion, under: place)
    let isSatisfied = days.contains(day)
    return WhyNode(
      demand: criterion.demand(under: place.level.level, of: place.competency.code),
      isSatisfied: isSatisfied,
      until: days.end(around: day),
      from: isSatisfied ? nil : days.next(after: day),
      evidence: pieces(of: criterion, under: place, on: day),
      parts: parts(of: criterion, under: place, on: day)
    )
  }

  private func pieces(of criterion: Criterion, under place: Place, on day: Day) -> [Evidence] {
    guard case .evidence(let rule) = criterion else { return [] }
    return pieces(for: rule, under: place)
      .filter { $0.0.on <= day && day.number < $0.until }
      .map(\.0)
  }

  private mutating func parts(
    of criterion: Criterion,
    under place: Place,
    on day: Day
  ) -> [WhyNode] {
    switch criterion {
    case .evidence: return []
    case .all(let parts), .any(let parts):
      return parts.map { node($0, under: place, on: day) }
    case .level(let wanted, let code):
      let seen = seen(from: wanted, of: code, under: place)
      let meets = seen.last { days(of: $0.criterion, under: $0).contains(day) }
      return (meets ?? seen.first).map { [node($0.criterion, under: $0, on: day)] } ?? []
    }
  }
}

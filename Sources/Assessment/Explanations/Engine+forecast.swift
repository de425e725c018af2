public import Chronology
import Personnel
import Training

extension Engine {
  /// Where an officer's levels drop on the days of `(after, through]`, by day and then in the
  /// framework's order.
  public func drops(
    of evidence: [Evidence],
    knownAt instant: Instant,
    after: Day,
    through: Day
  ) -> [Drop] {
    var reader = CriterionReader(self, evidence, knownAt: instant)
    var drops: [Drop] = []
    for (place, competency) in framework.competencies.enumerated() {
      for fall in reader.reckoner.falls(of: place, after: after, through: through) {
        let lost = competency.ladder.filter {
          fall.to < $0.level.number && $0.level.number <= fall.from
        }
        let because = lost.flatMap { level in
          let place = CriterionReader.Place(competency: competency, level: level)
          return reader.expired(place.criterion, under: place, on: fall.day)
        }
        drops.append(
          Drop(
            competency: competency.code,
            day: fall.day,
            from: fall.from,
            to: fall.to,
            because: reader.evidence.filter(Set(because).contains)
          )
        )
      }
    }
    return drops.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

extension Reckoner {
  /// A change to a lower level.
  public struct Fall: Hashable, Sendable {
    /// The first day of the lower level.
    public let day: Day
    /// The level of the day before.
    public let from: Int
    /// The level from that day on.
    public let to: Int
  }

  /// Where the level of a competency, by its place in the framework, drops on the days of
  /// `(after, through]`.
  public func falls(of competency: Int, after: Day, through: Day) -> [Fall] {
    var falls: [Fall] = []
    var level = 0
    for change in history(of: competency) {
      if change.from > through { break }
      if change.from > after, change.level < level {
        falls.append(Fall(day: change.from, from: level, to: change.level))
      }
      level = change.level
    }
    return falls
  }
}

extension CriterionReader {
  /// The pieces whose end makes a criterion fail from a day on; none where it does not.
  mutating func expired(_ criterion: Criterion, under place: Place, on day: Day) -> [Evidence] {
    let days = days(of: criterion, under: place)
    guard days.contains(day.advanced(by: -1)), !days.contains(day) else { return [] }
    switch criterion {
    case .evidence(let rule):
      return pieces(for: rule, under: place).filter { $0.until == day.number }.map(\.0)
    case .level(let wanted, let code):
      return seen(from: wanted, of: code, under: place)
        .flatMap { expired($0.criterion, under: $0, on: day) }
    case .all(let parts), .any(let parts):
      return parts.flatMap { expired($0, under: place, on: day) }
    }
  }
}

import Assessment
import Chronology
import Personnel
import Training

/// What one would write first: for every day that anything can change on, ask each level's
/// criterion, from the highest down, of a list of evidence.
struct Baseline {
  let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  /// Works out so many officers.
  func work(_ count: Int) {
    var officers = Officers(seed: 1)
    for _ in 0..<count {
      officers.next()
      for competency in framework.competencies.indices {
        let own = officers.items.filter { Int($0.competency) == competency }
        _ = changes(of: framework.competencies[competency], own)
      }
    }
  }

  private func changes(
    of competency: FrameworkCompetency,
    _ items: [EvidenceItem]
  ) -> [Timeline.Change] {
    var changes: [Timeline.Change] = []
    for number in Int32(16_000)...Int32(20_000) {
      let day = Day(number: number)
      let level = competency.levels.last { holds($0.level.number, of: competency, items, day) }
      if level?.level.number ?? 0 != changes.last?.level ?? 0 {
        changes.append(Timeline.Change(from: day, level: level?.level.number ?? 0))
      }
    }
    return changes
  }

  private func holds(
    _ level: Int,
    of competency: FrameworkCompetency,
    _ items: [EvidenceItem],
    _ day: Day
  ) -> Bool {
    let criterion = competency.levels.first { $0.level.number == level }?.criterion ?? .standard
    return meets(criterion, under: level, of: competency, items, day)
  }

  private func meets(
    _ criterion: Criterion,
    under level: Int,
    of competency: FrameworkCompetency,
    _ items: [EvidenceItem],
    _ day: Day
  ) -> Bool {
    switch criterion {
    case .all(let parts): parts.allSatisfy { meets($0, under: level, of: competency, items, day) }
    case .any(let parts): parts.contains { meets($0, under: level, of: competency, items, day) }
    case .level(let wanted, _):
      (wanted..<level).contains { holds($0, of: competency, items, day) }
    case .evidence(let rule):
      items.count { item in
        rule.kinds.contains(item.kind) && Int(item.level) >= rule.level ?? level
          && item.on <= day && item.until.map { day < $0 } ?? true
          && rule.within.map { day < item.on + $0 } ?? true
      } >= rule.count
    }
  }
}

import Assessment
import Chronology
import Personnel
import Training

/// The rules read day by day, as they are written, with no thought for speed.
struct Reference {
  let framework: Framework
  let evidence: [Evidence]

  init(_ framework: Framework, _ evidence: [Evidence], knownAt instant: Instant) {
    self.framework = framework
    self.evidence = evidence.filter { piece in
      piece.recordedAt <= instant
        && (piece.revokedAt == nil || instant < piece.revokedAt ?? instant)
    }
  }

  /// The highest level whose criterion is satisfied on the day.
  func level(of competency: FrameworkCompetency, on day: Day) -> Int {
    competency.levels
      .filter { isSatisfied($0, of: competency, on: day) }
      .map(\.level.number).max() ?? 0
  }

  func isSatisfied(_ level: FrameworkLevel, of competency: FrameworkCompetency, on day: Day) -> Bool
  {
    isSatisfied(level.criterion ?? .standard, under: level, of: competency, on: day)
  }

  private func isSatisfied(
    _ criterion: Criterion,
    under level: FrameworkLevel,
    of competency: FrameworkCompetency,
    on day: Day
  ) -> Bool {
    switch criterion {
    case .all(let parts):
      return parts.allSatisfy { isSatisfied($0, under: level, of: competency, on: day) }
    case .any(let parts):
      return parts.contains { isSatisfied($0, under: level, of: competency, on: day) }
    case .evidence(let rule):
      return count(rule, under: level, of: competency, on: day) >= rule.count
    case .level(let wanted, let code):
      let own = code == nil || code == competency.code
      let other = own ? competency : framework.competencies.first { $0.code == code }
      return other?.levels.contains { seen in
        seen.level.number >= wanted && (!own || seen.level < level.level)
          && isSatisfied(seen, of: other ?? competency, on: day)
      } ?? false
    }
  }

  private func count(
    _ rule: EvidenceRule,
    under level: FrameworkLevel,
    of competency: FrameworkCompetency,
    on day: Day
  ) -> Int {
    evidence.count { piece in
      guard piece.competency == competency.code, piece.kind != .self,
        rule.kinds.contains(EvidenceKinds(piece.kind)),
        piece.level.number >= rule.level ?? level.level.number, piece.on <= day
      else { return false }
      if let until = piece.until, day >= until { return false }
      if let within = rule.within, day >= piece.on + within { return false }
      return true
    }
  }

  /// The status, the five rules read from the first to the last.
  func status(
    of competency: FrameworkCompetency,
    required: Int,
    since: Day,
    due: Day,
    on today: Day,
    horizonDays: Int
  ) -> GapStatus {
    func holds(_ day: Day) -> Bool { level(of: competency, on: day) >= required }
    let ahead = horizonDays < 1 ? [] : (1...horizonDays).map { today.advanced(by: $0) }
    if holds(today), ahead.contains(where: { !holds($0) }) { return .lapsing }
    if holds(today) { return .met }
    if today < due { return .due }
    let before = (0..<max(0, since.days(until: today))).map { since.advanced(by: $0) }
    return before.contains(where: holds) ? .lapsed : .missing
  }
}

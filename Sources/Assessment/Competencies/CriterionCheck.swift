import Personnel
import Training

/// Finds what cannot stand in one criterion: the one that a level of a competency stands on.
struct CriterionCheck {
  let draft: FrameworkDraft
  let competency: FrameworkCompetency
  let level: Int

  func faults(in criterion: Criterion, at path: FrameworkPath, _ found: inout [FrameworkFault]) {
    switch criterion {
    case .evidence(let rule): check(rule, at: path, &found)
    case .level(let wanted, let other): check(wanted, of: other, at: path, &found)
    case .all(let parts): check(parts, at: path.key("all"), &found)
    case .any(let parts): check(parts, at: path.key("any"), &found)
    }
  }

  private func check(_ rule: EvidenceRule, at path: FrameworkPath, _ found: inout [FrameworkFault])
  {
    if rule.count < 1 {
      found.append(FrameworkFault(at: path.key("count"), .countTooLow(rule.count)))
    }
    if let wanted = rule.level, !competency.has(wanted) {
      let reason = FrameworkFault.Reason.unknownLevel(wanted, of: competency.code.text)
      found.append(FrameworkFault(at: path.key("level"), reason))
    }
  }

  private func check(
    _ wanted: Int,
    of other: Code<Competency>?,
    at path: FrameworkPath,
    _ found: inout [FrameworkFault]
  ) {
    let code = other ?? competency.code
    let named = code == competency.code ? competency : draft.competencies.first { $0.code == code }
    guard let named else {
      found.append(FrameworkFault(at: path.key("of"), .unknownCompetency(code.text)))
      return
    }
    if !named.has(wanted) {
      let reason = FrameworkFault.Reason.unknownLevel(wanted, of: named.code.text)
      found.append(FrameworkFault(at: path.key("level"), reason))
    } else if code == competency.code, wanted >= level {
      found.append(FrameworkFault(at: path.key("level"), .notLower(wanted, than: level)))
    }
  }

  private func check(
    _ parts: [Criterion],
    at path: FrameworkPath,
    _ found: inout [FrameworkFault]
  ) {
    if parts.isEmpty {
      found.append(FrameworkFault(at: path, .emptyParts))
    }
    for (place, part) in parts.enumerated() {
      faults(in: part, at: path.index(place), &found)
    }
  }
}

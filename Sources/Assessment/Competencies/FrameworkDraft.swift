import Personnel
import Training

/// The parts of a framework before anything about them is known to hold.
struct FrameworkDraft {
  let groups: [CompetencyGroup]
  let competencies: [FrameworkCompetency]
  let duties: [DutyProfile]
  let coverage: [CoverageRule]

  /// Everything that cannot stand, in the order of the text; cycles last.
  func faults() -> [FrameworkFault] {
    var found: [FrameworkFault] = []
    repeats(of: groups.map(\.code.text), under: "groups", &found)
    repeats(of: competencies.map(\.code.text), under: "competencies", &found)
    for (place, competency) in competencies.enumerated() {
      check(competency, at: FrameworkPath().key("competencies").index(place), &found)
    }
    repeats(of: duties.map(\.duty.code.text), under: "duties", &found)
    for (place, profile) in duties.enumerated() {
      check(profile, at: FrameworkPath().key("duties").index(place), &found)
    }
    for (place, rule) in coverage.enumerated() {
      check(rule, at: FrameworkPath().key("coverage").index(place), &found)
    }
    return found + LevelDependencies(competencies).cycles()
  }

  private func repeats(of codes: [String], under key: String, _ found: inout [FrameworkFault]) {
    var seen: Set<String> = []
    for (place, code) in codes.enumerated() where !seen.insert(code).inserted {
      let path = FrameworkPath().key(key).index(place).key("code")
      found.append(FrameworkFault(at: path, .repeated(code)))
    }
  }

  private func check(
    _ competency: FrameworkCompetency,
    at path: FrameworkPath,
    _ found: inout [FrameworkFault]
  ) {
    if let group = competency.group, !groups.contains(where: { $0.code == group }) {
      found.append(FrameworkFault(at: path.key("group"), .unknownGroup(group.text)))
    }
    var seen: Set<Competency.Level> = []
    for (place, level) in competency.levels.enumerated() {
      let path = path.key("levels").index(place)
      if !seen.insert(level.level).inserted {
        found.append(FrameworkFault(at: path.key("level"), .repeatedLevel(level.level.number)))
      }
      guard let criterion = level.criterion else { continue }
      let check = CriterionCheck(draft: self, competency: competency, level: level.level.number)
      check.faults(in: criterion, at: path.key("criterion"), &found)
    }
  }

  private func check(
    _ profile: DutyProfile,
    at path: FrameworkPath,
    _ found: inout [FrameworkFault]
  ) {
    for (place, requirement) in profile.requires.enumerated() {
      let path = path.key("requires").index(place)
      guard let competency = competencies.first(where: { $0.code == requirement.competency }) else {
        let reason = FrameworkFault.Reason.unknownCompetency(requirement.competency.text)
        found.append(FrameworkFault(at: path.key("competency"), reason))
        continue
      }
      if !competency.has(requirement.level) {
        let reason = FrameworkFault.Reason.unknownLevel(
          requirement.level,
          of: competency.code.text
        )
        found.append(FrameworkFault(at: path.key("level"), reason))
      }
    }
  }

  private func check(_ rule: CoverageRule, at path: FrameworkPath, _ found: inout [FrameworkFault])
  {
    if !duties.contains(where: { $0.duty.code == rule.duty }) {
      found.append(FrameworkFault(at: path.key("duty"), .unknownDuty(rule.duty.text)))
    }
    for (place, code) in rule.alternatives.enumerated() {
      let path = path.key("or").index(place)
      if !duties.contains(where: { $0.duty.code == code }) {
        found.append(FrameworkFault(at: path, .unknownDuty(code.text)))
      }
      if rule.duties.prefix(place + 1).contains(code) {
        found.append(FrameworkFault(at: path, .repeated(code.text)))
      }
    }
    if rule.atLeast < 0 {
      let path = path.key("perAgency").key("atLeast")
      found.append(FrameworkFault(at: path, .countTooLow(rule.atLeast)))
    }
    if rule.deputies < 0 {
      found.append(FrameworkFault(at: path.key("deputies"), .countTooLow(rule.deputies)))
    }
  }
}

extension FrameworkCompetency {
  /// Whether it declares the level.
  func has(_ level: Int) -> Bool {
    levels.contains { $0.level.number == level }
  }
}

import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// Reads a framework: first what stands in it, then, by the engine's own rules, whether it can stand.
struct FrameworkReading {
  let root: DocumentNode
  let log: FaultLog

  /// The framework, or nil with its faults in the log.
  func framework() -> Framework? {
    let before = log.faults.count
    let spot = Spot(root: root, log: log)
    guard let fields = spot.fields("groups", "competencies", "duties", "coverage") else {
      return nil
    }
    // Groups that can't be read are a fault; that competencies miss theirs because of it is none.
    let hasGroups = root["groups"]?.declaredCodes != nil
    let groups = fields.optional("groups")?.each(group) ?? []
    let competencies = fields.required("competencies")?.each { competency($0, hasGroups) } ?? []
    let duties = fields.required("duties")?.each(profile) ?? []
    let coverage = fields.optional("coverage")?.each(CoverageReading().rule) ?? []
    do throws(FrameworkFaults) {
      let framework = try Framework(
        groups: groups,
        competencies: competencies,
        duties: duties,
        coverage: coverage
      )
      return log.faults.count == before ? framework : nil
    } catch {
      FrameworkFaultPlacing(root: root, log: log).place(error.faults)
      return nil
    }
  }

  /// Stands in for a title with a fault, so that the rest of its bearer is checked all the same.
  private static let untitled = Bilingual(both: "")

  private func group(_ spot: Spot) -> CompetencyGroup? {
    guard let fields = spot.fields("code", "title") else { return nil }
    let code = fields.required("code")?.code(CompetencyGroup.self)
    let title = fields.required("title")?.bilingual()
    return code.map { CompetencyGroup(code: $0, title: title ?? Self.untitled) }
  }

  private func competency(_ spot: Spot, _ hasGroups: Bool) -> FrameworkCompetency? {
    guard let fields = spot.fields("code", "group", "title", "levels") else { return nil }
    let code = fields.required("code")?.code(Competency.self)
    let group = fields.maybe("group") { $0.code(CompetencyGroup.self) }
    let title = fields.required("title")?.bilingual()
    let levels = fields.required("levels")?.each(level)
    guard let code else { return nil }
    // A framework without groups, as a trial of a few competencies may be, has nothing to look up.
    let known = hasGroups ? group ?? nil : nil
    return FrameworkCompetency(
      code: code,
      group: known,
      title: title ?? Self.untitled,
      levels: levels ?? []
    )
  }

  private func level(_ spot: Spot) -> FrameworkLevel? {
    guard let fields = spot.fields("level", "behaviour", "criterion") else { return nil }
    let number = fields.required("level")?.whole(Competency.Level.numbers)
    let behaviour = fields.maybe("behaviour") { $0.bilingual() }
    let criterion = fields.maybe("criterion", CriterionReading().criterion)
    guard let number, let level = Competency.Level(number) else { return nil }
    return FrameworkLevel(level: level, behaviour: behaviour ?? nil, criterion: criterion ?? nil)
  }

  private func profile(_ spot: Spot) -> DutyProfile? {
    guard let fields = spot.fields("code", "title", "requires") else { return nil }
    let code = fields.required("code")?.code(Duty.self)
    let title = fields.required("title")?.bilingual()
    let requires = fields.required("requires")?.each(requirement)
    guard let code else { return nil }
    let duty = Duty(code: code, title: title ?? Self.untitled)
    return DutyProfile(duty: duty, requires: requires ?? [])
  }

  private func requirement(_ spot: Spot) -> Requirement? {
    guard let fields = spot.fields("competency", "level", "grace") else { return nil }
    let competency = fields.required("competency")?.code(Competency.self)
    let level = fields.required("level")?.whole()
    let grace = fields.maybe("grace") { $0.term() }
    guard let competency, let level else { return nil }
    return Requirement(competency: competency, level: level, grace: (grace ?? nil) ?? .zero)
  }
}

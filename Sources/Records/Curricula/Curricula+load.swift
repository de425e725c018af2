public import Assessment
import Chronology
import Personnel
import Training

extension Reading {
  /// Everything that `curricula/` said when it was loaded last.
  public func curricula() throws -> Curricula {
    try shelf?.curricula(self) ?? curriculaOnRecord()
  }

  /// The same, read from its tables.
  func curriculaOnRecord() throws -> Curricula {
    Curricula(
      framework: try frameworkOnRecord(),
      courses: try courses(),
      schemes: try schemes(),
      attendanceStatuses: try all(.attendanceStatuses),
      minimums: try all(.minimumRules),
      periodRules: try all(.periodRules),
      forms: try forms(),
      retention: try all(.retentionRules),
      holidays: try all(.holidays),
      feedback: try feedbackForms()
    )
  }

  /// The competency framework.
  public func framework() throws -> Framework {
    try shelf?.curricula(self).framework ?? frameworkOnRecord()
  }

  /// The engine by the framework.
  public func engine() throws -> Engine {
    try shelf?.engine(self) ?? Engine(frameworkOnRecord())
  }

  private func frameworkOnRecord() throws -> Framework {
    let levels = Dictionary(grouping: try all(.competencyLevels), by: \.competency)
    let requirements = Dictionary(grouping: try all(.dutyRequirements), by: \.duty)
    return try Framework(
      groups: try all(.competencyGroups),
      competencies: try all(.competencies).map { competency in
        FrameworkCompetency(
          code: competency.code,
          group: competency.group,
          title: competency.title,
          levels: levels[competency.code, default: []].map(\.level)
        )
      },
      duties: try all(.duties).map { duty in
        DutyProfile(duty: duty, requires: requirements[duty.code, default: []].map(\.requirement))
      },
      coverage: try coverage()
    )
  }

  private func coverage() throws -> [CoverageRule] {
    let rows = Dictionary(grouping: try all(.coverageRules), by: \.place)
    let alternatives = Dictionary(grouping: try all(.coverageAlternatives), by: \.rule)
    return rows.keys.sorted().compactMap { place in
      guard let rule = rows[place]?.first else { return nil }
      let groups = rows[place, default: []].compactMap { AgencyGroup(rawValue: $0.group) }
      return CoverageRule(
        duty: rule.duty,
        or: alternatives[place, default: []].map(\.duty),
        groups: AgencyGroup.allCases.filter(groups.contains),
        atLeast: rule.atLeast,
        deputies: rule.deputies
      )
    }
  }

  func courses() throws -> [Course] {
    let audiences = Dictionary(grouping: try all(.courseAudiences), by: \.course)
    let prerequisites = Dictionary(grouping: try all(.coursePrerequisites), by: \.course)
    let modules = Dictionary(grouping: try all(.courseModules), by: \.course)
    let components = Dictionary(grouping: try all(.courseComponents), by: \.course)
    let awards = Dictionary(grouping: try all(.courseAwards), by: \.course)
    return try all(.courses).map { row in
      Course(
        code: row.code,
        title: row.title,
        audience: audiences[row.code, default: []].map(\.part),
        prerequisites: prerequisites[row.code, default: []].map(\.part),
        modules: modules[row.code, default: []].map(\.part),
        assessment: CourseAssessment(
          scheme: row.scheme,
          components: components[row.code, default: []].map(\.part),
          resit: row.resit,
          stepHundredths: row.stepHundredths,
          pass: row.pass,
          moderationHundredths: row.moderationHundredths
        ),
        awards: awards[row.code, default: []].map(\.part),
        document: row.document
      )
    }
  }

  func schemes() throws -> [GradingScheme] {
    let bands = Dictionary(grouping: try all(.gradingBands), by: \.key)
    return try all(.gradingSchemes).map { scheme in
      GradingScheme(
        code: scheme.code,
        title: scheme.title,
        days: scheme.days,
        basis: scheme.basis,
        bands: bands[scheme.code.text, default: []].map(\.part)
      )
    }
  }

  private func forms() throws -> [ReportForm] {
    let groups = Dictionary(grouping: try all(.reportFormGroups)) { $0.key + " " + $0.from }
    return try all(.reportForms).map { form in
      ReportForm(
        report: form.report,
        version: form.version,
        days: form.days,
        number: form.number,
        letterhead: form.letterhead,
        signature: form.signature,
        groups: groups["\(form.report ?? "") \(form.days.from)", default: []].map(\.part)
      )
    }
  }
}

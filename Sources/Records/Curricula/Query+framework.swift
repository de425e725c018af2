import Assessment
import Chronology
public import Personnel
import Training
import Vietnamese

/// A level with the competency that it belongs to.
struct LevelRow {
  let competency: Code<Competency>
  let level: FrameworkLevel
}

/// A requirement with the duty that asks for it.
struct RequirementRow {
  let duty: Code<Duty>
  let requirement: Requirement
}

extension Query where Answer == CompetencyGroup {
  static var competencyGroups: Self {
    Query("SELECT code, title_vi, title_en FROM competency_group ORDER BY place") { row in
      CompetencyGroup(code: try row.get("code"), title: try row.bilingual("title_vi", "title_en"))
    }
  }
}

extension Query where Answer == LevelRow {
  static var competencyLevels: Self {
    Query(
      """
      SELECT competency_code, level, behaviour_vi, behaviour_en, criterion
      FROM competency_level
      ORDER BY competency_code, level
      """
    ) { row in
      let competency: Code<Competency> = try row.get("competency_code")
      let level: Competency.Level = try row.get("level")
      let vi: String? = try row.get("behaviour_vi")
      let en: String? = try row.get("behaviour_en")
      let criterion: String? = try row.get("criterion")
      return LevelRow(
        competency: competency,
        level: FrameworkLevel(
          level: level,
          behaviour: vi.flatMap { vi in en.map { .init(vi: vi, en: $0) } },
          criterion: try criterion.map(CriterionText.criterion(json:))
        )
      )
    }
  }
}

extension Query where Answer == FrameworkCompetency {
  /// The competencies in their order, without levels.
  static var competencies: Self {
    Query("SELECT code, group_code, title_vi, title_en FROM competency ORDER BY place") { row in
      FrameworkCompetency(
        code: try row.get("code"),
        group: try row.get("group_code"),
        title: try row.bilingual("title_vi", "title_en"),
        levels: []
      )
    }
  }
}

extension Query where Answer == Duty {
  /// The duties in their order.
  public static var duties: Self {
    Query("SELECT code, title_vi, title_en FROM duty ORDER BY place") { row in
      Duty(code: try row.get("code"), title: try row.bilingual("title_vi", "title_en"))
    }
  }
}

extension Query where Answer == RequirementRow {
  static var dutyRequirements: Self {
    Query(
      """
      SELECT duty_code, competency_code, level, grace
      FROM duty_requirement
      ORDER BY duty_code, place
      """
    ) { row in
      RequirementRow(
        duty: try row.get("duty_code"),
        requirement: Requirement(
          competency: try row.get("competency_code"),
          level: try row.get("level"),
          grace: try row.get("grace")
        )
      )
    }
  }
}

/// A coverage rule for one group of agencies.
struct CoverageRow {
  let place: Int
  let duty: Code<Duty>
  let group: String
  let atLeast: Int
  let deputies: Int
}

extension Query where Answer == CoverageRow {
  static var coverageRules: Self {
    Query(
      """
      SELECT place, duty_code, agency_group, at_least, deputies
      FROM coverage_rule
      ORDER BY place, agency_group
      """
    ) { row in
      CoverageRow(
        place: try row.get("place"),
        duty: try row.get("duty_code"),
        group: try row.get("agency_group"),
        atLeast: try row.get("at_least"),
        deputies: try row.get("deputies")
      )
    }
  }
}

/// A duty that keeps a coverage rule as well.
struct CoverageAlternativeRow {
  /// The place of the rule.
  let rule: Int
  let duty: Code<Duty>
}

extension Query where Answer == CoverageAlternativeRow {
  static var coverageAlternatives: Self {
    Query(
      "SELECT rule_place, duty_code FROM coverage_alternative ORDER BY rule_place, place"
    ) { row in
      CoverageAlternativeRow(rule: try row.get("rule_place"), duty: try row.get("duty_code"))
    }
  }
}

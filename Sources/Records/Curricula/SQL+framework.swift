import Assessment
import Personnel
import Training
import Vietnamese

extension SQL {
  /// What is rewritten whole when the curricula change: nothing points to these rows.
  static let curriculaParts: [SQL] = [
    "DELETE FROM competency_level", "DELETE FROM duty_requirement",
    "DELETE FROM coverage_alternative", "DELETE FROM coverage_rule",
    "DELETE FROM grading_band", "DELETE FROM course_audience", "DELETE FROM course_prerequisite",
    "DELETE FROM course_module", "DELETE FROM course_award",
    "DELETE FROM minimum_rule", "DELETE FROM period_rule", "DELETE FROM report_form_group",
    "DELETE FROM report_form", "DELETE FROM retention_rule", "DELETE FROM holiday",
    "DELETE FROM feedback_question", "DELETE FROM feedback_form",
  ]

  static func upsert(_ group: CompetencyGroup, place: Int) -> SQL {
    """
    INSERT INTO competency_group (code, place, title_vi, title_en)
    VALUES (\(group.code), \(place), \(group.title.vi), \(group.title.en))
    ON CONFLICT (code) DO UPDATE
    SET place = excluded.place, title_vi = excluded.title_vi, title_en = excluded.title_en
    """
  }

  static func upsert(_ competency: FrameworkCompetency, place: Int) -> SQL {
    """
    INSERT INTO competency (code, group_code, place, title_vi, title_en)
    VALUES (\(competency.code), \(competency.group), \(place), \(competency.title.vi),
            \(competency.title.en))
    ON CONFLICT (code) DO UPDATE
    SET group_code = excluded.group_code, place = excluded.place, title_vi = excluded.title_vi,
        title_en = excluded.title_en
    """
  }

  static func insert(_ level: FrameworkLevel, of competency: Code<Competency>) throws -> SQL {
    let criterion = try level.criterion.map(CriterionText.json)
    return """
      INSERT INTO competency_level (competency_code, level, behaviour_vi, behaviour_en, criterion)
      VALUES (\(competency), \(level.level), \(level.behaviour?.vi), \(level.behaviour?.en),
              \(criterion))
      """
  }

  static func upsert(_ duty: Duty, place: Int) -> SQL {
    """
    INSERT INTO duty (code, place, title_vi, title_en)
    VALUES (\(duty.code), \(place), \(duty.title.vi), \(duty.title.en))
    ON CONFLICT (code) DO UPDATE
    SET place = excluded.place, title_vi = excluded.title_vi, title_en = excluded.title_en
    """
  }

  static func insert(_ requirement: Requirement, of duty: Code<Duty>, place: Int) -> SQL {
    """
    INSERT INTO duty_requirement (duty_code, place, competency_code, level, grace)
    VALUES (\(duty), \(place), \(requirement.competency), \(requirement.level),
            \(requirement.grace))
    """
  }

  static func insert(_ rule: CoverageRule, group: String, place: Int) -> SQL {
    """
    INSERT INTO coverage_rule (place, duty_code, agency_group, at_least, deputies)
    VALUES (\(place), \(rule.duty), \(group), \(rule.atLeast), \(rule.deputies))
    """
  }
  static func insert(alternative duty: Code<Duty>, ofRule rule: Int, place: Int) -> SQL {
    """
    INSERT INTO coverage_alternative (rule_place, place, duty_code)
    VALUES (\(rule), \(place), \(duty))
    """
  }
}

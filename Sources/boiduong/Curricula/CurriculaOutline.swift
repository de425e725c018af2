import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// What the curricula say, as lines of text.
struct CurriculaOutline {
  let curricula: Curricula
  let language: Language

  /// Every code with its title.
  var all: [String] {
    let framework = curricula.framework
    return framework.competencies.map { "\($0.code)  \($0.title[language])" }
      + framework.duties.map { "\($0.duty.code)  \($0.duty.title[language])" }
      + curricula.courses.map { "\($0.code)  \($0.title[language])" }
  }

  /// All about one code; nil where nothing has it.
  func lines(of code: String) -> [String]? {
    if let competency = Code<Competency>(code).flatMap(curricula.framework.competency) {
      return lines(of: competency)
    }
    if let profile = Code<Duty>(code).flatMap(curricula.framework.profile) {
      return lines(of: profile)
    }
    return Code<Course>(code).flatMap(curricula.course).map(lines(of:))
  }

  private func lines(of competency: FrameworkCompetency) -> [String] {
    ["\(competency.code)  \(competency.title[language])"]
      + competency.levels.map { "  \($0.level)  \($0.behaviour?[language] ?? "")" }
  }

  private func lines(of profile: DutyProfile) -> [String] {
    ["\(profile.duty.code)  \(profile.duty.title[language])"]
      + profile.requires.map { requirement in
        let title = curricula.framework.competency(requirement.competency)?.title[language] ?? ""
        let grace =
          requirement.grace == .zero ? "" : say(", ân hạn ", ", grace ") + "\(requirement.grace)"
        return "  \(requirement.competency) \(title): \(say("mức", "level")) "
          + "\(requirement.level)\(grace)"
      }
  }

  private func lines(of course: Course) -> [String] {
    let rule = course.assessment.pass
    return [
      "\(course.code)  \(course.title[language]): \(course.periods) \(say("tiết", "periods"))"
    ]
      + course.modules.map { "  \($0.code)  \($0.title[language]) (\($0.theory)+\($0.practice))" }
      + course.assessment.components.map { component in
        "  \(component.code)  \(component.title[language]): \(component.weight)%"
          + (component.minimum.map { " ≥ \($0)" } ?? "")
      }
      + [
        say(
          "  Đạt: dự \(rule.attendance)% số tiết, điểm từ \(rule.mark)",
          "  Pass: \(rule.attendance)% of the periods, mark from \(rule.mark)"
        )
      ]
      + course.awards.map { award in
        "  → \(award.competency):\(award.level) (\(say("điểm từ", "mark from")) \(award.mark))"
          + (award.validity.map { ", \($0)" } ?? "")
      }
  }
}

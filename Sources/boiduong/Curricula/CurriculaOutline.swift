import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

/// What the curricula say, as lines of text.
struct CurriculaOutline {
  let curricula: Curricula
  let speaker: Speaker

  /// Every code with its title.
  var all: [String] {
    let framework = curricula.framework
    return framework.competencies.map { "\($0.code)  \(speaker($0.title))" }
      + framework.duties.map { "\($0.duty.code)  \(speaker($0.duty.title))" }
      + curricula.courses.map { "\($0.code)  \(speaker($0.title))" }
  }

  /// All about one of them.
  func lines(of entry: CurriculaEntry) -> [String] {
    switch entry {
    case .competency(let competency): lines(of: competency)
    case .duty(let profile): lines(of: profile)
    case .course(let course): lines(of: course)
    }
  }

  private func lines(of competency: FrameworkCompetency) -> [String] {
    ["\(competency.code)  \(speaker(competency.title))"]
      + competency.levels.map { "  \($0.level)  \($0.behaviour.map { speaker($0) } ?? "")" }
  }

  private func lines(of profile: DutyProfile) -> [String] {
    ["\(profile.duty.code)  \(speaker(profile.duty.title))"]
      + profile.requires.map { requirement in
        let title = curricula.framework.competency(requirement.competency)?.title
        let grace = requirement.grace.words(in: speaker.language)
        return "  \(requirement.competency) \(title.map { speaker($0) } ?? ""): "
          + speaker("mức", "level") + " \(requirement.level)"
          + (requirement.grace == .zero ? "" : speaker(", ân hạn ", ", grace ") + grace)
      }
  }

  private func lines(of course: Course) -> [String] {
    let periods = speaker("tiết", "periods")
    return ["\(course.code)  \(speaker(course.title)): \(course.periods) \(periods)"]
      + course.modules.map(line) + course.assessment.components.map(line)
      + [line(course.assessment.pass)] + course.awards.map(line)
  }

  private func line(_ module: Course.Module) -> String {
    "  \(module.code)  \(speaker(module.title)): "
      + speaker(
        "\(module.theory) tiết lý thuyết, \(module.practice) tiết thực hành",
        "\(module.theory) periods of theory, \(module.practice) of practice"
      )
  }

  private func line(_ component: CourseAssessment.Component) -> String {
    "  \(component.code)  \(speaker(component.title)): \(component.weight)%"
      + (component.minimum.map { speaker(", ít nhất ", ", at least ") + mark($0) } ?? "")
  }

  private func line(_ rule: CourseAssessment.PassRule) -> String {
    speaker(
      "  Đạt: dự \(rule.attendance)% số tiết, điểm từ \(mark(rule.mark))",
      "  Pass: \(rule.attendance)% of the periods, mark from \(mark(rule.mark))"
    )
  }

  private func line(_ award: Course.Award) -> String {
    let validity = award.validity?.words(in: speaker.language)
    return "  → \(award.competency) "
      + speaker(
        "mức \(award.level), điểm từ \(mark(award.mark))",
        "level \(award.level), mark from \(mark(award.mark))"
      )
      + (validity.map { speaker(", hiệu lực \($0)", ", valid for \($0)") } ?? "")
  }

  private func mark(_ score: Score) -> String { speaker.mark(score.hundredths) }
}

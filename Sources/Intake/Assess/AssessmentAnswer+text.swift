public import Assessment
import Chronology
public import Vietnamese

extension AssessmentAnswer {
  /// The answer for people to read: each officer's levels with the day until which they hold, then
  /// what is required of them. Competencies that nothing is known of are left out.
  public func text(in language: Language, framework: Framework) -> String {
    let writing = AnswerWriting(language: language, framework: framework)
    let day = writing.date(asOf)
    let head = Bilingual(vi: "Tại ngày \(day)", en: "As of \(day)")[language]
    return ([head] + officers.flatMap(writing.lines)).joined(separator: "\n") + "\n"
  }
}

private struct AnswerWriting {
  let language: Language
  let framework: Framework

  /// A day as officials write it in short.
  func date(_ day: Day) -> String {
    let parts = day.parts
    return OfficialDate.short(year: parts.year, month: parts.month, day: parts.day, in: language)
  }

  func lines(_ officer: AssessmentAnswer.Officer) -> [String] {
    let holdings = officer.competencies.filter { !$0.timeline.changes.isEmpty }.map(line)
    let requirements = officer.requirements.map(line)
    let nothing = Bilingual(vi: "  chưa có mức nào", en: "  no level yet")[language]
    return ["", officer.id] + (holdings.isEmpty ? [nothing] : holdings) + requirements
  }

  private func line(_ holding: AssessmentAnswer.Holding) -> String {
    let title = framework.competency(holding.competency)?.title[language] ?? ""
    let end = holding.holdsUntil.map {
      let last = date($0.advanced(by: -1))
      return Bilingual(vi: ", đến hết ngày \(last)", en: ", through \(last)")[language]
    }
    let level = Bilingual(vi: "mức", en: "level")[language]
    return "  \(holding.competency) \(title): \(level) \(holding.level)\(end ?? "")"
  }

  private func line(_ requirement: AssessmentAnswer.RequirementAnswer) -> String {
    let gap = requirement.gap
    let due = date(gap.due)
    let words = Bilingual(
      vi: "yêu cầu mức \(gap.required), hiện mức \(gap.held), hạn \(due): \(gap.status.title.vi)",
      en: "level \(gap.required) required, \(gap.held) held, due \(due): \(gap.status.title.en)"
    )
    return "  \(requirement.assignment) \(gap.competency): \(words[language])"
  }
}

public import Assessment
import Chronology
public import Vietnamese

extension AssessmentAnswer {
  /// The answer for people to read: each officer's levels with the day until which they hold, then
  /// what is required of them. Competencies that nothing is known of are left out.
  public func text(in language: Language, framework: Framework) -> String {
    let writing = AnswerWriting(language: language, framework: framework)
    let head = Bilingual(vi: "Tại ngày \(asOf)", en: "As of \(asOf)")[language]
    return ([head] + officers.flatMap(writing.lines)).joined(separator: "\n") + "\n"
  }
}

private struct AnswerWriting {
  let language: Language
  let framework: Framework

  func lines(_ officer: AssessmentAnswer.Officer) -> [String] {
    let holdings = officer.competencies.filter { !$0.timeline.changes.isEmpty }.map(line)
    let requirements = officer.requirements.map(line)
    let nothing = Bilingual(vi: "  chưa có mức nào", en: "  no level yet")[language]
    return ["", officer.id] + (holdings.isEmpty ? [nothing] : holdings) + requirements
  }

  private func line(_ holding: AssessmentAnswer.Holding) -> String {
    let title = framework.competency(holding.competency)?.title[language] ?? ""
    let end = holding.holdsUntil.map {
      Bilingual(vi: ", đến hết ngày \($0.advanced(by: -1))", en: ", to \($0.advanced(by: -1))")[
        language
      ]
    }
    let level = Bilingual(vi: "mức", en: "level")[language]
    return "  \(holding.competency) \(title): \(level) \(holding.level)\(end ?? "")"
  }

  private func line(_ requirement: AssessmentAnswer.RequirementAnswer) -> String {
    let gap = requirement.gap
    let words = Bilingual(
      vi:
        "yêu cầu mức \(gap.required), hiện mức \(gap.held), hạn \(gap.due): \(gap.status.title.vi)",
      en: "level \(gap.required) required, \(gap.held) held, due \(gap.due): \(gap.status.title.en)"
    )
    return "  \(requirement.assignment) \(gap.competency): \(words[language])"
  }
}

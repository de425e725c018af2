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
  var all: [String] { curricula.entries.map(head) }

  /// All about one of them.
  func lines(of entry: CurriculaEntry) -> [String] {
    [head(entry)] + details(of: entry).map { "  " + $0 }
  }

  private func head(_ entry: CurriculaEntry) -> String { "\(entry.code)  \(title(of: entry))" }

  private func title(of entry: CurriculaEntry) -> String {
    switch entry {
    case .group(let group): speaker(group.title)
    case .competency(let competency): speaker(competency.title)
    case .duty(let profile): speaker(profile.duty.title)
    case .course(let course):
      "\(speaker(course.title)): \(course.periods) \(speaker("tiết", "periods"))"
    case .scheme(let scheme): "\(speaker(scheme.title)), \(speaker.days(scheme.days))"
    case .status(let status): "\(status.symbol) \(speaker(status.title))"
    case .period(let rule):
      speaker(rule.title).replacing("{year}", with: "…")
        + ", \(speaker.days(rule.days))"
    case .form(let form):
      speaker("mẫu \(form.version)", "form \(form.version)") + ", \(speaker.days(form.days))"
    }
  }

  private func details(of entry: CurriculaEntry) -> [String] {
    switch entry {
    case .group(let group):
      curricula.framework.competencies.filter { $0.group == group.code }
        .map { "\($0.code)  \(speaker($0.title))" }
    case .competency(let competency): details(of: competency)
    case .duty(let profile): profile.requires.map(line)
    case .course(let course): details(of: course)
    case .scheme(let scheme):
      scheme.bands.map { speaker("từ ", "from ") + "\(mark($0.from)): \(speaker($0.title))" }
    case .status(let status): details(of: status)
    case .period(let rule): details(of: rule)
    case .form(let form): details(of: form)
    }
  }

  private func details(of competency: FrameworkCompetency) -> [String] {
    competency.levels.flatMap { level in
      ["\(level.level)  \(level.behaviour.map { speaker($0) } ?? "")"]
        + (level.criterion ?? .standard).asked(under: level.level, of: competency.code)
        .map { String(repeating: "  ", count: $0.depth + 2) + titled($0.text) }
    }
  }

  /// A sentence that names a competency by its code, with its title.
  private func titled(_ sentence: Bilingual) -> String {
    let text = speaker(sentence)
    let other = curricula.framework.competencies.first {
      text.hasSuffix(speaker("năng lực ", "competency ") + $0.code.text)
    }
    return text + (other.map { " (\(speaker($0.title)))" } ?? "")
  }

  private func line(_ requirement: Requirement) -> String {
    let title = curricula.framework.competency(requirement.competency)?.title
    let grace = requirement.grace.words(in: speaker.language)
    return "\(requirement.competency) \(title.map { speaker($0) } ?? ""): "
      + speaker("mức", "level") + " \(requirement.level)"
      + (requirement.grace == .zero ? "" : speaker(", ân hạn ", ", grace ") + grace)
  }

  private func details(of status: AttendanceStatus) -> [String] {
    let share = status.share
    let part =
      share.denominator == 1 ? "\(share.numerator)" : "\(share.numerator)/\(share.denominator)"
    return [
      speaker("tính \(part) số tiết", "credits \(part) of the periods"),
      status.excused ? speaker("có lý do", "excused") : speaker("không cần lý do", "no excuse"),
      speaker.days(status.days),
    ]
  }

  private func details(of rule: PeriodRule) -> [String] {
    func day(_ day: PeriodRule.YearDay) -> String {
      let year =
        switch day.yearOffset {
        case -1: speaker("năm trước", "of the year before")
        case 1: speaker("năm sau", "of the year after")
        default: speaker("trong năm", "of the year")
        }
      return "\(day.day)/\(day.month) \(year)"
    }
    return [
      speaker("từ ", "from ") + day(rule.first) + speaker(" đến hết ", " through ") + day(rule.last)
    ]
      + (rule.basis.map { [speaker("Căn cứ: ", "Basis: ") + $0] } ?? [])
  }

  private func details(of form: ReportForm) -> [String] {
    (form.number.map { [speaker($0)] } ?? [])
      + [(form.letterhead.upper.map { [$0] } ?? []) + form.letterhead.issuer, form.signature.lines]
      .map { $0.map { speaker($0) }.joined(separator: " · ") }
      + form.groups.map { "\($0.numeral). \(speaker($0.title))" }
  }

  func mark(_ score: Score) -> String { speaker.mark(score.hundredths) }
}

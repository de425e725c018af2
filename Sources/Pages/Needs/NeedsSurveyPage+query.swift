import Assessment
import Chronology
import Operations
public import Personnel
public import Records
import Training
import Vietnamese

extension NeedsSurveyPage {
  /// The survey of a year as of a day, as far as the reader's scope reaches; nil where there is none, or
  /// nobody was asked whom the reader sees.
  public init?(
    of year: Int,
    only: Filter?,
    after last: ID<Agency>? = nil,
    rows limit: Int = rowsOnPage,
    mayKeep: Bool,
    say: Speaker,
    in records: any Reading
  ) throws {
    guard let survey = try records.first(.needsSurvey(of: year)) else { return nil }
    let answers = try records.needsReturns(of: survey.id)
    guard mayKeep || !answers.isEmpty else { return nil }
    let names = try records.agencyNames(on: say.day)
    let all = answers.map { answer in
      Row(answer, in: survey, called: names[answer.agency], on: say.day)
    }
    var counts = Counts()
    counts.expected = all.count
    counts.received = all.count { Filter.received.takes($0.state) }
    counts.inTime = all.count { $0.state == .inTime }
    let wanted = all.filter { only?.takes($0.state) ?? true }
    let first = last.flatMap { last in wanted.firstIndex { $0.agency == last } }.map { $0 + 1 } ?? 0
    let end = min(wanted.count, first + limit)
    self.survey = survey
    self.counts = counts
    self.only = only
    courses = try Self.sums(answers.filter { $0.isSent(by: say.day) }, in: records)
    rows = Array(wanted[first..<end])
    total = wanted.count
    next = end < wanted.count ? wanted[end - 1].agency : nil
    isContinued = first > 0
    form = NeedsSurveyForm(survey)
    self.mayKeep = mayKeep
  }

  /// What the answers make for each course, by its code.
  private static func sums(
    _ answers: [NeedsReturn],
    in records: any Reading
  ) throws -> [CourseSum] {
    let lines = Dictionary(grouping: answers.flatMap { $0.sent?.lines ?? [] }, by: \.course)
    let titles = Dictionary(
      try records.curricula().courses.map { ($0.code, $0.title) },
      uniquingKeysWith: { $1 }
    )
    return lines.sorted { $0.key < $1.key }.map { code, lines in
      CourseSum(
        code: code,
        title: titles[code] ?? Bilingual(both: code.text),
        agencies: lines.count { $0.learners > 0 },
        asked: lines.reduce(0) { $0 + $1.learners },
        gap: lines.reduce(0) { $0 + $1.gap }
      )
    }
  }
}

extension NeedsSurveyPage.Row {
  fileprivate init(
    _ answer: NeedsReturn,
    in survey: NeedsSurvey,
    called name: Bilingual?,
    on day: Day
  ) {
    let sent = answer.isSent(by: day) ? answer.sent : nil
    self.init(
      agency: answer.agency,
      name: name ?? Bilingual(both: "\(answer.agency)"),
      state: answer.state(in: survey, on: day),
      sent: sent?.last,
      asked: sent?.learners ?? 0,
      gap: sent?.lines.reduce(0) { $0 + $1.gap } ?? 0,
      learners: Dictionary(
        (sent?.lines ?? []).map { ($0.course, $0.learners) },
        uniquingKeysWith: { $1 }
      ),
      notes: sent?.notes
    )
  }
}

extension NeedsReturn {
  /// Whether it was sent by a day.
  fileprivate func isSent(by day: Day) -> Bool { sent.map { $0.first <= day } ?? false }
}

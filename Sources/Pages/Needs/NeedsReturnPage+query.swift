import Assessment
import Operations
public import Chronology
public import Personnel
public import Records
import Training
import Vietnamese

extension NeedsReturnPage {
  /// What an agency needs for the plan of a year, by the records of a day; nil where it was not asked, or
  /// is nobody's whom the reader sees.
  public init?(
    of agency: ID<Agency>,
    for year: Int,
    maySend: Bool,
    say: Speaker,
    at now: Instant,
    in records: ScopedRecords
  ) throws {
    guard let survey = try records.first(.needsSurvey(of: year)),
      let answer = try records.needsReturn(of: agency, to: survey.id),
      let name = try records.agencyNames(on: say.day)[agency]
    else { return nil }
    let drawing = try NeedsDrawing(
      of: agency,
      for: year,
      asOf: say.day,
      knownAt: now,
      in: records
    )
    let courses = try records.curricula().courses
    let titles = Dictionary(courses.map { ($0.code, $0.title) }, uniquingKeysWith: { $1 })
    func title(_ code: Code<Course>) -> Bilingual { titles[code] ?? Bilingual(both: code.text) }
    let people = try PlanProposalPage.Names(
      of: drawing.lines.flatMap { $0.needs.prefix(Self.most) },
      say: say,
      in: records
    )
    let needed = drawing.lines.map { line in
      Line(
        code: line.course,
        title: title(line.course),
        gap: line.needs.count,
        needs: line.needs.prefix(Self.most).map { people.need($0, title) }
      )
    }
    let known = Set(needed.map(\.code))
    self.survey = survey
    self.agency = agency
    self.name = name
    self.answer = answer
    self.maySend = maySend
    lines =
      needed
      + courses.filter { !known.contains($0.code) }.sorted { $0.code < $1.code }.map {
        Line(code: $0.code, title: $0.title, gap: 0, needs: [])
      }
    form = answer.sent.map { NeedsForm($0) } ?? NeedsForm(drawing)
  }
}

import Assessment
public import Chronology
import Operations
import Personnel
public import Records
import Training
import Vietnamese

extension PlanProposalPage {
  /// What is proposed as seen on a day.
  public init(
    for year: Int,
    opened code: String?,
    mayKeep: Bool,
    say: Speaker,
    at now: Instant,
    in records: any Reading
  ) throws {
    self.year = year
    let drawing = try PlanDrawing(of: year, asOf: say.day, knownAt: now, in: records)
    let titles = Dictionary(
      try records.curricula().courses.map { ($0.code, $0.title) },
      uniquingKeysWith: { $1 }
    )
    func title(_ course: Code<Course>) -> Bilingual {
      titles[course] ?? Bilingual(both: course.text)
    }
    lines = drawing.proposal.lines.map { Line(proposed: $0, title: title($0.course)) }
    carried = drawing.left.map {
      Carried(line: $0.line, title: title($0.line.course), held: $0.progress.held)
    }
    left = drawing.proposal.left
    let plan = try PlanOnRecord(of: year, on: say.day, in: records)
    mayBegin = mayKeep && plan == nil
    drafted =
      mayKeep && plan?.open?.state == .draft ? Set(plan?.lines.map(\.course) ?? []) : nil
    let answers = try Answers(to: year, in: records)
    let proposed = Set(drawing.proposal.lines.map(\.course))
    asked = answers.map { $0.asked(besides: proposed, title) }
    let course = titles.keys.first { $0.text == code }
    taking = try Self.taking(course, drawing, answers, mayKeep ? plan : nil, in: records)
    agencies = taking == nil ? [:] : try records.agencyNames(on: say.day)
    let line = drawing.proposal.lines.first { $0.course == course }
    guard let course, line != nil || taking?.shares.isEmpty == false else {
      opened = nil
      return
    }
    let told = (line?.needs ?? []).prefix(Self.most)
    let names = try Names(of: Array(told), say: say, in: records)
    opened = Opened(
      course: course,
      title: title(course),
      needs: told.map { names.need($0, title) },
      all: line?.needs.count ?? 0
    )
  }

  /// The shares of a course as agencies ask for them; nil where no course is opened or nobody answered.
  private static func taking(
    _ course: Code<Course>?,
    _ drawing: PlanDrawing,
    _ answers: Answers?,
    _ plan: PlanOnRecord?,
    in records: any Reading
  ) throws -> NeedsTaking? {
    guard let course, let answers, answers.received > 0 else { return nil }
    return try NeedsTaking(
      course,
      from: drawing,
      answers: answers.all,
      draft: plan?.open?.state == .draft ? plan?.lines : nil,
      in: records
    )
  }

  /// What agencies answered for a year.
  private struct Answers {
    let all: [NeedsReturn]

    init?(to year: Int, in records: any Reading) throws {
      guard let survey = try records.first(.needsSurvey(of: year)) else { return nil }
      all = try records.needsReturns(of: survey.id)
    }

    var received: Int { all.count { $0.sent != nil } }

    /// What they ask for; the courses that are not proposed by their codes.
    func asked(besides proposed: Set<Code<Course>>, _ title: (Code<Course>) -> Bilingual) -> Asked {
      let learners = all.flatMap { $0.sent?.lines ?? [] }.reduce(into: [Code<Course>: Int]()) {
        $0[$1.course, default: 0] += $1.learners
      }
      let others = learners.filter { $0.value > 0 && !proposed.contains($0.key) }
      return Asked(
        expected: all.count,
        received: received,
        learners: learners,
        others: others.sorted { $0.key < $1.key }.map {
          Other(course: $0.key, title: title($0.key), learners: $0.value)
        }
      )
    }
  }
}

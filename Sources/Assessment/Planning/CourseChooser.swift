public import Chronology
import Personnel
public import Training

/// Chooses courses for one trainee after another: those that close most of what will be open at the end
/// of a year for the periods taught, until none closes anything more.
///
/// It does not guess what a course brings. It gives the engine the awards of the least passing mark as
/// evidence, and looks at which requirements are held then. A course is only chosen for those for whom
/// it is meant, with the courses that must be passed before it.
public struct CourseChooser {
  private let engine: Engine
  private let courses: [Course]
  private let byCode: [Code<Course>: Course]
  /// The day on which it is looked at what is held now.
  private let today: Day
  /// The last day of the planned year.
  private let yearEnd: Day
  /// When classes are taken to be held: in the middle of the year.
  private let classDay: Day
  private var reckoner: Reckoner

  /// One that plans a year as seen from a day.
  public init(_ engine: Engine, courses: [Course], year: Int, asOf today: Day) {
    self.engine = engine
    self.courses = courses.sorted { $0.code < $1.code }
    self.today = today
    byCode = Dictionary(courses.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    yearEnd = Day(year: year, month: 12, day: 31) ?? today
    classDay = Day(year: year, month: 7, day: 1) ?? today
    reckoner = Reckoner(engine)
  }

  /// The courses for a trainee.
  public mutating func choose(for trainee: Trainee) -> CourseChoice {
    var open = openRequirements(of: trainee)
    var evidence = trainee.evidence
    var steps: [CourseChoice.Step] = []
    while !open.isEmpty, let bundle = best(for: trainee, open, evidence, after: steps) {
      for course in bundle {
        evidence += awards(of: course)
        let still = held(evidence, trainee)
        let closes = open.filter { still[$0.competency, default: 0] >= $0.required }
        open.removeAll { closes.contains($0) }
        let last = bundle[bundle.endIndex - 1].code
        steps.append(
          .init(course: course.code, closes: closes, before: course.code == last ? nil : last)
        )
      }
    }
    return CourseChoice(steps: steps, left: open)
  }

  /// What will not be held at the end of the year, each competency once with its highest level.
  public mutating func openRequirements(of trainee: Trainee) -> [OpenRequirement] {
    reckon(trainee.evidence)
    let later = reckoner.gaps(of: trainee.duties, at: Outlook(asOf: yearEnd, horizonDays: 0)).own()
    let now = reckoner.gaps(of: trainee.duties, at: Outlook(asOf: today, horizonDays: 0))
    return later.filter { !$0.status.isHeld && $0.status != .due }.map { gap in
      OpenRequirement(
        competency: gap.competency,
        required: gap.required,
        because: trainee.isVacant
          ? .vacant
          : because(
            gap,
            now.first { $0.competency == gap.competency && $0.required == gap.required }
          )
      )
    }
  }
}

extension CourseChooser {
  private func because(_ gap: Gap, _ now: Gap?) -> OpenRequirement.Because {
    switch now?.status {
    case .met, .lapsing:
      let falls = engine.place(of: gap.competency).map {
        reckoner.falls(of: $0, after: today, through: yearEnd)
      }
      let fall = falls?.first { $0.from >= gap.required && $0.to < gap.required }
      return fall.map { .lapses($0.day) } ?? .missing
    case .lapsed: return .lapsed
    case .missing: return .missing
    case .due, nil: return .due(gap.due)
    }
  }

  /// The course that closes most for its periods with those that must come before it, these first; of
  /// equals the one whose code comes first. Nil where none closes anything.
  private mutating func best(
    for trainee: Trainee,
    _ open: [OpenRequirement],
    _ evidence: [EvidenceItem],
    after steps: [CourseChoice.Step]
  ) -> [Course]? {
    let wanted = Set(open.map(\.competency))
    var best: (bundle: [Course], closes: Int, periods: Int)?
    for course in courses where isOffered(course, to: trainee, after: steps) {
      guard let bundle = bundle(to: course, for: trainee, after: steps),
        bundle.contains(where: { $0.awards.contains { wanted.contains($0.competency) } })
      else { continue }
      let then = held(evidence + bundle.flatMap(awards), trainee)
      let closes = open.count { then[$0.competency, default: 0] >= $0.required }
      let periods = max(1, bundle.reduce(0) { $0 + $1.periods })
      guard closes > 0 else { continue }
      if let known = best, closes * known.periods <= known.closes * periods { continue }
      best = (bundle, closes, periods)
    }
    return best?.bundle
  }

  /// Whether a course is meant for the trainee and what it gave, if it was passed, does not last.
  private func isOffered(
    _ course: Course,
    to trainee: Trainee,
    after steps: [CourseChoice.Step]
  ) -> Bool {
    guard trainee.duties.contains(where: { course.audience.contains($0.duty) }),
      !steps.contains(where: { $0.course == course.code })
    else { return false }
    guard let passed = trainee.passed[course.code] else { return true }
    return course.validUntil(passedOn: passed).map { $0 <= yearEnd } ?? false
  }

  /// A course behind those that must be passed first and were not; nil where one of them is not taught.
  private func bundle(
    to course: Course,
    for trainee: Trainee,
    after steps: [CourseChoice.Step],
    above: [Code<Course>] = []
  ) -> [Course]? {
    // Courses that ask for each other are refused when they are read; here nothing may run for ever.
    guard !above.contains(course.code) else { return nil }
    var bundle: [Course] = []
    for code in course.prerequisites where trainee.passed[code] == nil {
      if steps.contains(where: { $0.course == code }) { continue }
      guard let earlier = byCode[code],
        let own = self.bundle(
          to: earlier,
          for: trainee,
          after: steps,
          above: above + [course.code]
        )
      else { return nil }
      for one in own where !bundle.contains(where: { $0.code == one.code }) { bundle.append(one) }
    }
    return bundle + [course]
  }

  /// What passing with the least mark gives.
  private func awards(of course: Course) -> [EvidenceItem] {
    course.awards(for: course.assessment.pass.mark).compactMap { award in
      engine.place(of: award.competency).map { place in
        EvidenceItem(
          competency: place,
          level: award.level.number,
          kind: .courseResult,
          on: classDay,
          until: award.validity.map { classDay + $0 }
        )
      }
    }
  }

  /// The levels of every competency at the end of the year.
  private mutating func held(
    _ evidence: [EvidenceItem],
    _ trainee: Trainee
  ) -> [Code<Competency>: Int] {
    reckon(evidence)
    return Dictionary(
      uniqueKeysWithValues: engine.framework.competencies.enumerated().map { place, competency in
        (competency.code, reckoner.level(of: place, on: yearEnd))
      }
    )
  }

  private mutating func reckon(_ evidence: [EvidenceItem]) {
    reckoner.clear()
    reckoner.add(evidence)
    reckoner.reckon()
  }
}

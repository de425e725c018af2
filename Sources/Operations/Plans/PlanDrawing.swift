public import Assessment
public import Chronology
public import Personnel
public import Records
public import Training
public import Vietnamese

/// Draws the plan of a year from what is on record on a day: who will lack what at the year's end, the
/// posts that nobody holds, and what was not carried out of the plan of the year before.
public struct PlanDrawing: Sendable {
  public let year: Int
  public let proposal: PlanProposal
  /// The lines of the year before that were not carried out whole, with what came of them.
  public let left: [(line: PlanLine, progress: PlanProgress)]
  private let curricula: Curricula
  /// Last year's line of each course.
  private let earlier: [Code<Course>: PlanLine]
  private let duties: [Code<Duty>: Bilingual]

  /// How many learn in one class unless said otherwise.
  public static let usualSeats = 30

  /// Draws it as of a day, from what was known at a moment.
  public init(
    of year: Int,
    asOf day: Day,
    knownAt instant: Instant,
    seats: Int = usualSeats,
    in records: any Reading
  ) throws {
    self.year = year
    curricula = try records.curricula()
    proposal = try Self.proposal(year, day, instant, seats, curricula, records)
    let before = try PlanOnRecord(of: year - 1, on: day, in: records)
    left = (before?.approved ?? []).compactMap { line in
      let progress = before?.progress(of: line.number) ?? PlanProgress()
      return progress.held < line.classes ? (line, progress) : nil
    }
    earlier = Dictionary(
      (before?.approved ?? []).map { ($0.course, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    duties = Dictionary(
      curricula.framework.duties.map { ($0.duty.code, $0.duty.title) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The lines as a draft begins with: those carried over first, then the proposed ones. A course that
  /// is carried over and needed anew has two lines, so that both can be told apart.
  public var lines: [PlanLine] {
    let carried = left.compactMap { $0.line.carried(after: $0.progress, from: year - 1, as: 1) }
    return (carried + proposal.lines.map(line)).enumerated().map { $1.numbered($0 + 1) }
  }

  /// A course as a line of the draft: as it is proposed, and where nobody needs it by the records, with what
  /// is known of it otherwise.
  public func line(for course: Code<Course>) -> PlanLine {
    if let proposed = proposal.lines.first(where: { $0.course == course }) { return line(proposed) }
    return line(course, classes: 1)
  }

  private func line(_ proposed: PlanProposal.Line) -> PlanLine {
    var line = line(proposed.course, classes: proposed.classes)
    line.learners = proposed.learners
    line.quarter = proposed.quarter
    line.quotas = proposed.quotas
    line.notes = proposed.reasons.vi
    return line
  }

  /// What last year's line of the course said of place, mode, money and basis is taken over, the money by
  /// the number of classes.
  private func line(_ course: Code<Course>, classes: Int) -> PlanLine {
    let earlier = earlier[course]
    var line = PlanLine(
      number: 1,
      course: course,
      audience: audience(of: course),
      classes: classes,
      learners: 1,
      place: earlier?.place,
      mode: earlier?.mode ?? .inPerson,
      lead: earlier?.lead,
      partners: earlier?.partners ?? [],
      basis: earlier?.basis,
      task: earlier?.task
    )
    if let earlier {
      for source in earlier.funds.sources {
        line.funds[source] = earlier.funds[source] / earlier.classes * classes
      }
    }
    return line
  }

  /// The duties for which the course is, in words.
  private func audience(of code: Code<Course>) -> String {
    guard let course = curricula.course(code) else { return "" }
    if course.audience.count == duties.count { return "Cán bộ được phân công thông tin đối ngoại" }
    return course.audience.map { duties[$0]?.vi ?? $0.text }.joined(separator: ", ")
  }
}

extension PlanProposal.Line {
  /// Why it is proposed: how many need it for what.
  public var reasons: Bilingual {
    var (vi, en): ([String], [String]) = ([], [])
    func add(_ count: Int, _ inVietnamese: String, _ inEnglish: String) {
      guard count > 0 else { return }
      vi.append("\(count) \(inVietnamese)")
      en.append("\(count) \(inEnglish)")
    }
    add(count { $0 == .missing }, "người chưa đạt mức yêu cầu", "below the level required")
    add(count { $0 == .lapsed }, "người đã hết hiệu lực", "whose level has lapsed")
    add(
      count { if case .lapses = $0 { true } else { false } },
      "người sẽ hết hiệu lực",
      "whose level is going to lapse"
    )
    add(
      count { if case .due = $0 { true } else { false } },
      "người mới được phân công, đến hạn trong năm",
      "newly assigned, due in the year"
    )
    add(vacancies, "vị trí chưa có người", "posts without an officer")
    add(first, "người cần học trước khóa khác", "who need it before another course")
    return Bilingual(vi: vi.joined(separator: "; "), en: en.joined(separator: "; "))
  }
}

extension PlanDrawing {
  /// What courses a year needs by the records; of one agency, what those of it need.
  static func proposal(
    _ year: Int,
    _ day: Day,
    _ instant: Instant,
    _ seats: Int,
    of only: ID<Agency>? = nil,
    _ curricula: Curricula,
    _ records: any Reading
  ) throws -> PlanProposal {
    let engine = Engine(curricula.framework)
    var chooser = CourseChooser(engine, courses: curricula.courses, year: year, asOf: day)
    var choices: [(PlanProposal.Candidate, CourseChoice)] = []
    try LearnersOnDuty(on: day, knownAt: instant, engine, curricula.courses, in: records)
      .forEach { officer, agency, trainee in
        guard only == nil || agency == only else { return }
        choices.append((.init(officer, of: agency), chooser.choose(for: trainee)))
      }
    for (agency, duty) in try vacancies(day, curricula.framework, records)
    where only == nil || agency == only {
      let trainee = Trainee(
        duties: [AssignmentOnDuty(duty: duty, from: day)],
        isVacant: true
      )
      choices.append((.init(nil, of: agency), chooser.choose(for: trainee)))
    }
    return PlanProposal(choices, courses: curricula.courses, seats: seats)
  }

  /// The posts that coverage rules ask for and that nobody holds, agency by agency.
  private static func vacancies(
    _ day: Day,
    _ framework: Framework,
    _ records: any Reading
  ) throws -> [(ID<Agency>, Code<Duty>)] {
    let held = Dictionary(
      grouping: try records.all(.assignedOfficers(on: day)).map(\.assignment),
      by: \.agency
    )
    return try records.all(.agencyLines(on: day)).flatMap { line in
      framework.coverage.filter { $0.binds(line.group) }.flatMap { rule in
        let own = held[line.id, default: []]
        let missing = rule.coverage(of: line.id, by: own, on: day).missing
        return [(ID<Agency>, Code<Duty>)](repeating: (line.id, rule.duty), count: missing)
      }
    }
  }
}

/// Walks the officers with a duty on a day, each with all that is known of them.
private struct LearnersOnDuty {
  private let duties: [DutyHeld]
  private let evidence: [ID<Officer>: [EvidenceItem]]
  private let passed: [ID<Officer>: [PassedCourse]]

  init(
    on day: Day,
    knownAt instant: Instant,
    _ engine: Engine,
    _ courses: [Course],
    in records: any Reading
  ) throws {
    duties = try records.all(.dutiesHeld(on: day))
    var evidence: [ID<Officer>: [EvidenceItem]] = [:]
    try records.forEach(.evidenceKnown(at: instant, ofAssignedOn: day)) { piece in
      guard let place = engine.place(of: piece.competency) else { return }
      evidence[piece.officer, default: []].append(
        EvidenceItem(
          competency: place,
          level: piece.level,
          kind: piece.kind,
          on: piece.on,
          until: piece.until
        )
      )
    }
    self.evidence = evidence
    passed = Dictionary(
      grouping: try records.all(.passedCourses(by: nil, of: courses.map(\.code)))
        .filter { $0.closed <= day },
      by: \.officer
    )
  }

  /// Gives each officer to the body, with the agency of the first duty.
  func forEach(_ body: (ID<Officer>, ID<Agency>, Trainee) -> Void) {
    var next = 0
    while next < duties.count {
      let first = duties[next]
      var held: [AssignmentOnDuty] = []
      while next < duties.count, duties[next].officer == first.officer {
        held.append(duties[next].assignment)
        next += 1
      }
      let trainee = Trainee(
        duties: held,
        evidence: evidence[first.officer, default: []],
        // In order of time: the latest stays.
        passed: Dictionary(
          passed[first.officer, default: []].map { ($0.course, $0.closed) },
          uniquingKeysWith: { $1 }
        )
      )
      body(first.officer, first.agency, trainee)
    }
  }
}

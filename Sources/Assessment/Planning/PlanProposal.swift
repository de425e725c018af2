import Chronology
public import Personnel
public import Training

/// What a year's plan could be: for each course who needs it, from which agencies, how many classes that
/// makes, and what they close.
public struct PlanProposal: Sendable {
  /// Those first that close most for the periods taught; of equals by code.
  public let lines: [Line]
  /// What no course closes, with how many learners it is open for; by competency and level.
  public let left: [Left]

  /// Somebody with the agency that would send them.
  public struct Candidate: Hashable, Sendable {
    /// Nil for a post that nobody holds yet.
    public let officer: ID<Officer>?
    public let agency: ID<Agency>

    /// An officer of an agency, or a post of it.
    public init(_ officer: ID<Officer>?, of agency: ID<Agency>) {
      self.officer = officer
      self.agency = agency
    }
  }

  /// Somebody who needs a course, with what it closes for them.
  public struct Need: Equatable, Sendable {
    public let candidate: Candidate
    public let closes: [OpenRequirement]
    /// The course for whose sake it is needed first.
    public let before: Code<Course>?
  }

  /// A course as a line of the plan.
  public struct Line: Equatable, Sendable {
    public let course: Code<Course>
    /// The periods of one class.
    public let periods: Int
    /// In the order in which they were told.
    public let needs: [Need]
    public let classes: Int
    /// How many learn in one class.
    public let learners: Int
    /// 1 to 4: what must come before it is taught in an earlier one.
    public let quarter: Int

    /// How many requirements it closes.
    public var closes: Int { needs.reduce(0) { $0 + $1.closes.count } }
    /// How many officers need it; posts without one are not counted.
    public var officers: Int { needs.count { $0.candidate.officer != nil } }
    /// How many posts it is for that nobody holds yet.
    public var vacancies: Int { needs.count - officers }
    /// How many each agency would send.
    public var quotas: [ID<Agency>: Int] {
      needs.reduce(into: [:]) { $0[$1.candidate.agency, default: 0] += 1 }
    }
    /// How many learners have it for a reason; somebody who has several counts for each.
    public func count(where holds: (OpenRequirement.Because) -> Bool) -> Int {
      needs.count { $0.closes.contains { holds($0.because) } }
    }
    /// How many need it for the sake of another course alone.
    public var first: Int { needs.count { $0.closes.isEmpty && $0.before != nil } }
  }

  /// A level that no course brings to those who need it.
  public struct Left: Equatable, Sendable {
    public let competency: Code<Competency>
    public let required: Int
    public let learners: Int
    /// The courses that give it and are not meant for their duties, or do not suffice alone.
    public let courses: [Code<Course>]
  }

  /// What was chosen for each, put together course by course.
  ///
  /// - Parameter seats: How many may learn in one class.
  public init(
    _ choices: some Sequence<(Candidate, CourseChoice)>,
    courses: [Course],
    seats: Int
  ) {
    var needs: [Code<Course>: [Need]] = [:]
    var left: [Level: Int] = [:]
    for (candidate, choice) in choices {
      for step in choice.steps {
        needs[step.course, default: []].append(
          Need(candidate: candidate, closes: step.closes, before: step.before)
        )
      }
      for open in choice.left {
        left[Level(competency: open.competency, number: open.required), default: 0] += 1
      }
    }
    let depths = Self.depths(of: courses, among: Set(needs.keys))
    lines = courses.compactMap { course in
      needs[course.code].map { Self.line(course, $0, seats, depths[course.code, default: 0]) }
    }
    .sorted { one, other in
      let (left, right) = (
        one.closes * other.classes * other.periods, other.closes * one.classes * one.periods
      )
      return left != right ? left > right : one.course < other.course
    }
    self.left = left.map { level, learners in
      Left(
        competency: level.competency,
        required: level.number,
        learners: learners,
        courses: courses.filter { $0.gives(level.competency, level.number) }.map(\.code)
      )
    }
    .sorted {
      ($1.learners, $0.competency, $0.required) < ($0.learners, $1.competency, $1.required)
    }
  }

  private struct Level: Hashable {
    let competency: Code<Competency>
    let number: Int
  }

  private static func line(_ course: Course, _ needs: [Need], _ seats: Int, _ depth: Int) -> Line {
    let classes = (needs.count + max(1, seats) - 1) / max(1, seats)
    return Line(
      course: course.code,
      periods: course.periods,
      needs: needs,
      classes: classes,
      // Even classes rather than a full one and a rest.
      learners: (needs.count + classes - 1) / classes,
      quarter: min(4, 1 + depth)
    )
  }

  /// How many courses of the plan stand in a row before each.
  private static func depths(
    of courses: [Course],
    among planned: Set<Code<Course>>
  ) -> [Code<Course>: Int] {
    var depths: [Code<Course>: Int] = [:]
    // A row is never longer than there are courses.
    for _ in courses {
      for course in courses {
        let before = course.prerequisites.filter(planned.contains).map {
          depths[$0, default: 0] + 1
        }
        depths[course.code] = min(courses.count, before.max() ?? 0)
      }
    }
    return depths
  }
}

extension Course {
  /// Whether the least passing mark gives a level of a competency, or a higher one.
  fileprivate func gives(_ competency: Code<Competency>, _ level: Int) -> Bool {
    awards(for: assessment.pass.mark)
      .contains { $0.competency == competency && $0.level.number >= level }
  }
}

public import Chronology
public import Personnel

/// What is known of an officer when somebody asks whether a class is for them.
public struct CandidateFacts: Equatable, Sendable {
  /// The duties held on the class's first day.
  public var duties: [Code<Duty>]
  /// The courses passed.
  public var passed: [Passed]
  /// The competencies that the class gives and that a duty asks for in vain.
  public var gaps: [Code<Competency>]
  /// When another class has the officer.
  public var bookings: [Booking<ID<Officer>>]

  /// A course that was passed.
  public struct Passed: Equatable, Sendable {
    public let course: Code<Course>
    /// The first day on which what it gave no longer holds; nil for ever.
    public let until: Day?

    /// A course and how long it holds.
    public init(_ course: Code<Course>, until: Day?) {
      self.course = course
      self.until = until
    }
  }

  /// What is known; nothing by default.
  public init(
    duties: [Code<Duty>] = [],
    passed: [Passed] = [],
    gaps: [Code<Competency>] = [],
    bookings: [Booking<ID<Officer>>] = []
  ) {
    self.duties = duties
    self.passed = passed
    self.gaps = gaps
    self.bookings = bookings
  }
}

/// Whether a class is for somebody, how much, and why.
public struct Candidacy: Equatable, Sendable {
  /// Why the officer should go.
  public let grounds: [Ground]
  /// Why not.
  public let obstacles: [Obstacle]

  /// A reason to go.
  public enum Ground: Hashable, Sendable {
    /// A duty for which the course is meant.
    case duty(Code<Duty>)
    /// A level that the duty asks for is missing.
    case gap(Code<Competency>)
    /// What was passed holds no more on the first day.
    case lapsed(since: Day)
    /// The course was never passed.
    case neverPassed
  }

  /// A reason not to go.
  public enum Obstacle: Hashable, Sendable {
    /// None of the duties is one for which the course is meant. Somebody may still want it.
    case noDuty
    case lacksPrerequisite(Code<Course>)
    /// Passed already, and it holds until a day.
    case hasItAlready(until: Day?)
    /// In another class at the same time.
    case doubleBooked(Clash<ID<Officer>>)

    /// Whether nobody can be taken with it.
    public var isFinal: Bool { self != .noDuty }
  }

  /// Whether the officer can be taken.
  public var mayGo: Bool { !obstacles.contains(where: \.isFinal) }

  /// The higher, the earlier the officer should go.
  public var need: Int {
    guard mayGo else { return -1 }
    let gaps = grounds.count { if case .gap = $0 { true } else { false } }
    let isMeant = !obstacles.contains(.noDuty)
    return (isMeant ? 100 : 0) + min(gaps, 20)
      + (grounds.contains(.neverPassed) ? 30 : 0)
  }
}

/// Who a class is for: holders of its duties who have not passed it, have passed what comes before
/// it, and are in no other class at its times.
public struct CandidacyRule: Equatable, Sendable {
  public let course: Course
  public let trainingClass: Code<TrainingClass>
  public let first: Day
  public let slots: [SessionSlot]

  /// The rule for a class of a course at some times.
  public init(
    course: Course,
    trainingClass: Code<TrainingClass>,
    first: Day,
    slots: [SessionSlot]
  ) {
    self.course = course
    self.trainingClass = trainingClass
    self.first = first
    self.slots = slots
  }

  /// Decides about one officer.
  public func decide(_ officer: ID<Officer>, _ facts: CandidateFacts) -> Candidacy {
    var grounds = facts.duties.filter(course.audience.contains).map { Candidacy.Ground.duty($0) }
    var obstacles: [Candidacy.Obstacle] = grounds.isEmpty ? [.noDuty] : []
    grounds += facts.gaps.map { .gap($0) }
    let known = facts.passed.filter { $0.course == course.code }
    if let valid = known.first(where: { $0.holds(on: first) }) {
      obstacles.append(.hasItAlready(until: valid.until))
    } else if let lapsed = known.compactMap(\.until).max() {
      grounds.append(.lapsed(since: lapsed))
    } else {
      grounds.append(.neverPassed)
    }
    let passed = Set(facts.passed.map(\.course))
    obstacles += course.prerequisites.filter { !passed.contains($0) }
      .map { .lacksPrerequisite($0) }
    let wanted = slots.map { Booking(officer, at: $0, for: trainingClass) }
    obstacles += wanted.clashes(with: facts.bookings).prefix(1).map { .doubleBooked($0) }
    return Candidacy(grounds: grounds, obstacles: obstacles)
  }
}

extension CandidateFacts.Passed {
  fileprivate func holds(on day: Day) -> Bool { until.map { day < $0 } ?? true }
}

extension Course {
  /// The first day on which nothing that passing it gave holds any more; nil for ever.
  public func validUntil(passedOn day: Day) -> Day? {
    let terms = awards.map(\.validity)
    guard !terms.isEmpty, !terms.contains(nil) else { return nil }
    return terms.compactMap { $0.map { day + $0 } }.max()
  }
}

public import Chronology
public import Personnel
public import Training

/// An officer's place in a class with everything that happened there.
public struct ClassPlace: Equatable, Sendable {
  public let officer: Code<Officer>
  /// The full name, birth date and agency, for people to know whom the code means.
  public var name: String
  public var birthDate: PartialDate?
  public var agency: String?
  /// Nil where the cell is empty, and what is on record holds.
  public var standing: Enrolment.Standing?
  /// How the officer was at each session; a session without an entry has none.
  public var attendance: [SessionTime: ClassMark]
  /// The scores, at most two of each component: the first attempt and the resit.
  public var scores: [ClassScore]
  /// The examinations to which the officer did not come; a score recorded for one is taken back.
  public var missed: Set<ClassAttempt>
  public var notes: String?

  /// A place in a class.
  public init(
    officer: Code<Officer>,
    name: String,
    birthDate: PartialDate? = nil,
    agency: String? = nil,
    standing: Enrolment.Standing? = .enrolled,
    attendance: [SessionTime: ClassMark] = [:],
    scores: [ClassScore] = [],
    missed: Set<ClassAttempt> = [],
    notes: String? = nil
  ) {
    self.officer = officer
    self.name = name
    self.birthDate = birthDate
    self.agency = agency
    self.standing = standing
    self.attendance = attendance
    self.scores = scores
    self.missed = missed
    self.notes = notes
  }
}

/// What stands in a cell of the roll-call: a sign (`x`, `M`, `P`, `K`), credited periods (`3`), or
/// both (`P4`: excused, four periods made up).
public struct ClassMark: Hashable, Sendable {
  /// The sign; nil where only periods are given.
  public let symbol: String?
  /// The periods that are credited; nil where the sign says it.
  public let periods: Int?

  /// A sign, the credited periods, or both; nil for neither.
  public init?(symbol: String?, periods: Int? = nil) {
    guard symbol != nil || periods != nil else { return nil }
    self.symbol = symbol
    self.periods = periods
  }

  /// The signs of domain practice: present, late, excused, absent.
  public static let symbols = ["x", "M", "P", "K"]
}

extension ClassMark: CustomStringConvertible {
  /// As it stands in the cell.
  public var description: String {
    (symbol ?? "") + (periods.map { "\($0)" } ?? "")
  }
}

/// A score of a component.
public struct ClassScore: Equatable, Sendable {
  public let component: Code<CourseAssessment.Component>
  public let attempt: Attempt
  public let score: Score
  public let day: Day

  /// The first attempt or the resit.
  public enum Attempt: Int, CaseIterable, Sendable {
    case first = 1
    case resit = 2
  }

  /// A score of a component on a day.
  public init(
    component: Code<CourseAssessment.Component>,
    attempt: Attempt,
    score: Score,
    day: Day
  ) {
    self.component = component
    self.attempt = attempt
    self.score = score
    self.day = day
  }
}

/// One examination of a component.
public struct ClassAttempt: Hashable, Sendable {
  public let component: Code<CourseAssessment.Component>
  public let attempt: ClassScore.Attempt

  /// The first or second examination of a component.
  public init(_ component: Code<CourseAssessment.Component>, _ attempt: ClassScore.Attempt) {
    self.component = component
    self.attempt = attempt
  }
}

extension ClassAttempt: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.component, left.attempt.rawValue) < (right.component, right.attempt.rawValue)
  }
}

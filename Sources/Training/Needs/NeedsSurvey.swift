public import Chronology
public import Personnel

/// What agencies are asked before the plan of a year is made: how many of theirs need which course
/// (khảo sát nhu cầu bồi dưỡng). It ends when it is closed, and not with its last day: what comes between
/// the two is late.
public struct NeedsSurvey: Identifiable, Equatable, Sendable {
  public let id: ID<NeedsSurvey>
  /// The year for which it is asked.
  public let year: Int
  public let opened: Day
  /// The last day on which an answer is in time.
  public let last: Day
  /// The letter by which the agencies were asked.
  public let letter: Dispatch?
  /// The day on which it was closed; nil while answers are taken.
  public let closed: Day?

  /// A survey by its facts.
  public init(
    id: ID<NeedsSurvey>,
    year: Int,
    opened: Day,
    last: Day,
    letter: Dispatch? = nil,
    closed: Day? = nil
  ) {
    self.id = id
    self.year = year
    self.opened = opened
    self.last = last
    self.letter = letter
    self.closed = closed
  }

  /// Whether answers are taken.
  public var isOpen: Bool { closed == nil }
}

/// How many of an agency's people are to take a course.
public struct NeedsLine: Hashable, Sendable {
  public let course: Code<Course>
  /// How many the agency asks for.
  public let learners: Int
  /// How many needed it by the records when the answer was sent.
  public let gap: Int
  /// 1 to 4; nil where any will do.
  public let quarter: Int?
  public let notes: String?

  /// A course with how many ask for it.
  public init(
    _ course: Code<Course>,
    _ learners: Int,
    gap: Int,
    quarter: Int? = nil,
    notes: String? = nil
  ) {
    self.course = course
    self.learners = learners
    self.gap = gap
    self.quarter = quarter
    self.notes = notes
  }

  /// How many learn in a year at most at one agency.
  public static let possibleLearners = 0...10_000
}

/// What an agency that was asked answers (phiếu nhu cầu).
public struct NeedsReturn: Identifiable, Equatable, Sendable {
  public let id: ID<NeedsReturn>
  public let survey: ID<NeedsSurvey>
  public let agency: ID<Agency>
  /// What was sent last; nil until something was.
  public let sent: Sent?

  /// An answer as it was sent.
  public struct Sent: Equatable, Sendable {
    /// When the agency answered first: by this day it is in time or late.
    public let first: Day
    /// When what stands there was sent.
    public let last: Day
    /// The name of who sent it.
    public let by: String
    public let notes: String?
    /// By the codes of the courses; with whatever was said of each.
    public var lines: [NeedsLine]

    /// An answer by its parts.
    public init(first: Day, last: Day, by: String, notes: String?, lines: [NeedsLine] = []) {
      self.first = first
      self.last = last
      self.by = by
      self.notes = notes
      self.lines = lines
    }

    /// How many places are asked for.
    public var learners: Int { lines.reduce(0) { $0 + $1.learners } }
  }

  /// How it stands.
  public enum State: String, CaseIterable, Sendable {
    /// Not sent, and there is time.
    case awaited
    /// Not sent by the last day.
    case missing
    case inTime, late
  }

  /// What an agency answers.
  public init(
    id: ID<NeedsReturn>,
    survey: ID<NeedsSurvey>,
    agency: ID<Agency>,
    sent: Sent? = nil
  ) {
    self.id = id
    self.survey = survey
    self.agency = agency
    self.sent = sent
  }

  /// How it stands on a day: what was sent after it is not there yet.
  public func state(in survey: NeedsSurvey, on day: Day) -> State {
    guard let sent, sent.first <= day else {
      return day > survey.last || survey.closed.map { $0 <= day } ?? false ? .missing : .awaited
    }
    return sent.first <= survey.last ? .inTime : .late
  }
}

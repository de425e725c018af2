public import Chronology
public import Personnel
public import Training

/// The workbook of one class (lớp) as a value: what a trainer gets pre-filled, fills in and sends back.
/// Codes are as written; whether there is such an officer or component, the records know.
public struct ClassForm: Equatable, Sendable {
  public var facts: ClassFacts
  /// The parts that are scored, in the order of the course.
  public var components: [ClassComponent]
  /// The sessions in order of time; each half day stands once.
  public var sessions: [ClassSession]
  /// The officers of the class, each once.
  public var places: [ClassPlace]
  /// The scores that stood in it when it was handed out, by officer: what was changed since can be told
  /// from what was not. Empty where nobody noted them.
  public var seen: [Code<Officer>: [ClassScore]]

  /// The version that is written today.
  public static let version = "1"
  /// Versions that are still read.
  public static let readableVersions: Set<String> = ["1"]

  /// The workbook of a class.
  public init(
    facts: ClassFacts,
    components: [ClassComponent],
    sessions: [ClassSession],
    places: [ClassPlace],
    seen: [Code<Officer>: [ClassScore]] = [:]
  ) {
    self.facts = facts
    self.components = components
    self.sessions = sessions
    self.places = places
    self.seen = seen
  }
}

/// What a class is.
public struct ClassFacts: Equatable, Sendable {
  public var code: Code<TrainingClass>
  public var course: Code<Course>
  public var title: String
  public var place: String?
  /// The agency in charge, by its code.
  public var lead: Code<Agency>?
  /// The first and the last day.
  public var first: Day
  public var last: Day
  public var state: TrainingClass.State
  public var notes: String?

  /// What a class is.
  public init(
    code: Code<TrainingClass>,
    course: Code<Course>,
    title: String,
    place: String? = nil,
    lead: Code<Agency>? = nil,
    first: Day,
    last: Day,
    state: TrainingClass.State,
    notes: String? = nil
  ) {
    self.code = code
    self.course = course
    self.title = title
    self.place = place
    self.lead = lead
    self.first = first
    self.last = last
    self.state = state
    self.notes = notes
  }
}

/// A part of the course that is scored, as the head of its columns names it.
public struct ClassComponent: Equatable, Sendable {
  public let code: Code<CourseAssessment.Component>
  public let title: String
  /// Percent of the overall mark, shown only.
  public let weight: Int?

  /// A part that is scored.
  public init(code: Code<CourseAssessment.Component>, title: String, weight: Int?) {
    self.code = code
    self.title = title
    self.weight = weight
  }
}

/// A session (buổi) of the class.
public struct ClassSession: Equatable, Sendable {
  public let time: SessionTime
  /// Periods (tiết), 1 to 12.
  public var periods: Int
  /// Whether the roll-call is closed; nil where the cell is empty, and what is on record holds.
  public var rollCallClosed: Bool?
  public var topic: String?

  /// A session of so many periods.
  public init(time: SessionTime, periods: Int, rollCallClosed: Bool?, topic: String? = nil) {
    self.time = time
    self.periods = periods
    self.rollCallClosed = rollCallClosed
    self.topic = topic
  }
}

/// A half day or an evening: what tells the sessions of one class apart.
public struct SessionTime: Hashable, Sendable {
  public let day: Day
  public let part: Session.PartOfDay

  /// A part of a day.
  public init(_ day: Day, _ part: Session.PartOfDay) {
    self.day = day
    self.part = part
  }
}

extension SessionTime: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.day, left.part) < (right.day, right.part)
  }
}

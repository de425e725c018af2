public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// A class: when it meets, who is in it, and how each came out.
public struct ClassPage: Page {
  public let id: ID<TrainingClass>
  public let code: String
  public let name: String
  public let course: CourseName
  public let place: String?
  public let lead: AgencyPage.Neighbour?
  public let days: DayRange
  public let state: TrainingClass.State
  public let sessions: [SessionLine]
  public let components: [Component]
  public let learners: [Learner]
  /// How it was called, and what its reader may do about that; nil where nobody asked.
  public var callFacts: CallFacts?
  /// Whether the reader records or signs the class's results.
  public var mayOpenResults = false

  /// A course by its code and title.
  public struct CourseName: Equatable, Sendable {
    public let code: Code<Course>
    public let title: Bilingual

    /// A course as it is called.
    public init(code: Code<Course>, title: Bilingual) {
      self.code = code
      self.title = title
    }
  }

  /// Whether the reader may record attendance and results.
  public var mayRecord = false

  /// A session.
  public struct SessionLine: Equatable, Sendable {
    public let id: ID<Session>
    public let day: Day
    public let part: Session.PartOfDay
    public let periods: Int
    public let isClosed: Bool

    /// A session as the page shows it.
    public init(
      id: ID<Session>,
      day: Day,
      part: Session.PartOfDay,
      periods: Int,
      isClosed: Bool
    ) {
      self.id = id
      self.day = day
      self.part = part
      self.periods = periods
      self.isClosed = isClosed
    }
  }

  /// A part that is scored by itself.
  public struct Component: Equatable, Sendable {
    public let title: Bilingual
    public let weight: Int

    /// A component and its weight in percent.
    public init(title: Bilingual, weight: Int) {
      self.title = title
      self.weight = weight
    }
  }

  /// An officer in the class.
  public struct Learner: Equatable, Sendable {
    public let id: ID<Officer>
    public let name: String
    public let agency: Bilingual?
    public let attendance: AttendanceFigure
    /// In the order of the components, in hundredths; nil where there is no score.
    public let scores: [Int?]
    public let result: ResultFigure

    /// An officer's way through the class.
    public init(
      id: ID<Officer>,
      name: String,
      agency: Bilingual?,
      attendance: AttendanceFigure,
      scores: [Int?],
      result: ResultFigure
    ) {
      self.id = id
      self.name = name
      self.agency = agency
      self.attendance = attendance
      self.scores = scores
      self.result = result
    }
  }

  /// A class with all that its page shows.
  public init(
    id: ID<TrainingClass>,
    code: String,
    name: String,
    course: CourseName,
    place: String?,
    lead: AgencyPage.Neighbour?,
    days: DayRange,
    state: TrainingClass.State,
    sessions: [SessionLine],
    components: [Component],
    learners: [Learner]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.course = course
    self.place = place
    self.lead = lead
    self.days = days
    self.state = state
    self.sessions = sessions
    self.components = components
    self.learners = learners
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { name }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.classes.title), .classes)] }
}

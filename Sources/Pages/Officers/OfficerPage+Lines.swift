public import Assessment
public import Chronology
public import Personnel
public import Training
public import Vietnamese

extension OfficerPage {
  /// An assignment of any time.
  public struct AssignmentLine: Equatable, Sendable {
    /// The assignment, where its reader may come to change it.
    public var id: ID<Assignment>?
    public let agency: AgencyPage.Neighbour
    public let duty: Bilingual
    public let share: Assignment.Share
    public let role: Assignment.Role
    public let decision: Assignment.Decision
    public let days: DayRange

    /// An assignment as the page shows it.
    public init(
      agency: AgencyPage.Neighbour,
      duty: Bilingual,
      share: Assignment.Share,
      role: Assignment.Role,
      decision: Assignment.Decision,
      days: DayRange
    ) {
      self.agency = agency
      self.duty = duty
      self.share = share
      self.role = role
      self.decision = decision
      self.days = days
    }
  }

  /// What is held of one competency, since when and why.
  public struct LevelLine: Equatable, Sendable {
    public let code: String
    public let title: Bilingual
    /// The level held on the day; 0 is none.
    public let level: Int
    /// The highest level that an assignment of the day requires; 0 where none does.
    public let required: Int
    /// The first day on which the level drops, with what is known.
    public let holdsUntil: Day?
    public let timeline: Timeline
    /// Why the level is held.
    public let why: [Reason]
    /// What the next level takes.
    public let next: [Reason]

    /// A competency as the page shows it.
    public init(
      code: String,
      title: Bilingual,
      level: Int,
      required: Int,
      holdsUntil: Day?,
      timeline: Timeline,
      why: [Reason],
      next: [Reason]
    ) {
      self.code = code
      self.title = title
      self.level = level
      self.required = required
      self.holdsUntil = holdsUntil
      self.timeline = timeline
      self.why = why
      self.next = next
    }
  }

  /// A sentence of a reason, with those that it rests on.
  public struct Reason: Equatable, Sendable {
    public let holds: Bool
    public let sentence: Bilingual
    public let parts: [Reason]

    /// A sentence and whether what it says holds.
    public init(holds: Bool, sentence: Bilingual, parts: [Reason] = []) {
      self.holds = holds
      self.sentence = sentence
      self.parts = parts
    }
  }

  /// What one assignment requires, held against what the officer holds.
  public struct DutyGaps: Equatable, Sendable {
    public let duty: Bilingual
    public let agency: Bilingual
    public let rows: [GapLine]

    /// An assignment's requirements.
    public init(duty: Bilingual, agency: Bilingual, rows: [GapLine]) {
      self.duty = duty
      self.agency = agency
      self.rows = rows
    }
  }

  /// One requirement.
  public struct GapLine: Equatable, Sendable {
    public let code: String
    public let title: Bilingual
    public let required: Int
    public let held: Int
    public let due: Day
    public let holdsUntil: Day?
    public let status: GapStatus

    /// A requirement and how it stands.
    public init(
      code: String,
      title: Bilingual,
      required: Int,
      held: Int,
      due: Day,
      holdsUntil: Day?,
      status: GapStatus
    ) {
      self.code = code
      self.title = title
      self.required = required
      self.held = held
      self.due = due
      self.holdsUntil = holdsUntil
      self.status = status
    }
  }

  /// A class that the officer was in.
  public struct ResultLine: Equatable, Sendable {
    public let trainingClass: ID<TrainingClass>
    public let title: String
    public let days: DayRange
    public let attendance: AttendanceFigure
    public let result: ResultFigure
    /// Whether the class was cancelled: what was noted in it then counts nowhere.
    public let isCancelled: Bool

    /// A class and its result.
    public init(
      trainingClass: ID<TrainingClass>,
      title: String,
      days: DayRange,
      attendance: AttendanceFigure,
      result: ResultFigure,
      isCancelled: Bool = false
    ) {
      self.trainingClass = trainingClass
      self.title = title
      self.days = days
      self.attendance = attendance
      self.result = result
      self.isCancelled = isCancelled
    }
  }

  /// A certificate in the register.
  public struct CertificateLine: Equatable, Sendable {
    public let number: String?
    public let title: Bilingual
    public let issued: Day
    public let until: Day?
    public let revoked: Day?
    /// By which anybody who holds the paper can ask whether it is valid.
    public let code: String?

    /// A certificate and how long it holds.
    public init(
      number: String?,
      title: Bilingual,
      issued: Day,
      until: Day?,
      revoked: Day?,
      code: String? = nil
    ) {
      self.number = number
      self.title = title
      self.issued = issued
      self.until = until
      self.revoked = revoked
      self.code = code
    }
  }
}

public import Assessment
public import Chronology
public import Personnel
public import Training

/// A part of a sample: some hundred officers with all that they did, small enough to be held at once.
/// It points to nothing but itself and the parts before it.
public struct SamplePart: Sendable {
  /// The agencies of a province, with the first of its officers.
  public internal(set) var agencies: [SampleAgency] = []
  public internal(set) var officers: [SampleOfficer] = []
  public internal(set) var classes: [SampleClass] = []
}

/// An agency with its place in the lists and what takes over from it.
public struct SampleAgency: Sendable {
  public let agency: Agency
  /// The body above it.
  public let parent: ID<Agency>?
  public let successors: [ID<Agency>]
  public let place: Int
}

/// An officer with what is sensitive, the duties and the evidence that no course gave.
public struct SampleOfficer: Sendable {
  public let officer: Officer
  public let ethnicity: String?
  public let assignments: [Assignment]
  public let evidence: [Evidence]
}

/// A class with everything that happened in it.
public struct SampleClass: Sendable {
  public let trainingClass: TrainingClass
  public let sessions: [Session]
  public let nominations: [SampleNomination]
  public let places: [SamplePlace]
}

/// An agency's proposal of an officer for a class.
public struct SampleNomination: Sendable {
  public let id: ID<SampleNomination>
  public let agency: ID<Agency>
  public let officer: ID<Officer>
  /// The number and the day of the letter that proposes.
  public let dispatch: (number: String, day: Day)
  public let state: State
  public let reason: String?

  /// Where a proposal stands.
  public enum State: String, Sendable {
    case proposed, endorsed, approved, returned, waiting, withdrawn
  }
}

/// An officer's place in a class, and what came of it by the rules of the course.
public struct SamplePlace: Sendable {
  public let enrolment: Enrolment
  public internal(set) var attendance: [AttendanceRecord] = []
  public internal(set) var scores: [(score: ComponentScore, attempt: Int)] = []
  public internal(set) var outcome: SampleOutcome
  /// What the result gave, and what an earlier one gave and was taken back.
  public internal(set) var evidence: [Evidence] = []
  public internal(set) var papers: [SamplePaper] = []
}

/// A result, with when it was written down and signed.
public struct SampleOutcome: Sendable {
  public let result: ClassResult
  public let recordedAt: Instant
  public let signed: (at: Instant, by: String)?
}

/// A paper of a passed result.
public struct SamplePaper: Sendable {
  public let id: ID<SamplePaper>
  public let kind: Course.Document.Kind
  public let number: String
  public let issuedOn: Day
  public let until: Day?
  public let revoked: (on: Day, reason: String)?
}

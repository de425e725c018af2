import Chronology
public import Personnel
public import Vietnamese

/// An officer on a day: duties, levels with their reasons and times, gaps, classes, certificates.
public struct OfficerPage: Page {
  public let id: ID<Officer>
  public let code: String
  public let name: String
  public let position: String?
  public let assignments: [AssignmentLine]
  /// In the order of the framework.
  public let levels: [LevelLine]
  /// One for each assignment of the day.
  public let gaps: [DutyGaps]
  public let results: [ResultLine]
  public let certificates: [CertificateLine]
  /// What the record says of the person; nil where the reader needs nothing of it.
  public var particulars: Particulars?
  /// What was done just now.
  public var done: Bilingual?

  /// An officer with all that the page shows.
  public init(
    id: ID<Officer>,
    code: String,
    name: String,
    position: String?,
    assignments: [AssignmentLine],
    levels: [LevelLine],
    gaps: [DutyGaps],
    results: [ResultLine],
    certificates: [CertificateLine]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.position = position
    self.assignments = assignments
    self.levels = levels
    self.gaps = gaps
    self.results = results
    self.certificates = certificates
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String { name }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.officers.title), .officers)]
  }
}

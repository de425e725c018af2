import Chronology
import Markup
public import Personnel
public import Records
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
  /// The amendments of signed results, the newest first.
  public var amendments: [ResultAmendment] = []
  /// What was done just now.
  public var done: Bilingual?
  /// Whether it is the reader's own record, who may open nothing else of it.
  public var isOwn = false
  /// Whether the reader may have the competency report, which is printed and signed.
  public var mayReport = false

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

  public var hasScript: Bool { certificates.contains { $0.code != nil } }

  public var section: Section? { isOwn ? nil : .officers }

  public func title(_ say: Speaker) -> String { name }

  public func trail(_ say: Speaker) -> [Crumb] {
    isOwn ? [] : [Crumb(say(Section.officers.title), .officers)]
  }

  /// Where the page stands.
  var address: Address { isOwn ? .ownRecord : .officer(id) }

  /// A link for those who may follow it.
  func link(_ words: String, _ address: Address, _ say: Speaker) -> HTML {
    isOwn ? "\(words)" : say.link(words, address)
  }
}

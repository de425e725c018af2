import Assessment
public import Chronology
public import Personnel
public import Records
public import Vietnamese

/// An agency on a day: what it is called, its people, what it lacks, what came before and after.
public struct AgencyPage: Page {
  public let id: ID<Agency>
  public let code: String
  /// From its founding to its end.
  public let days: DayRange
  /// What held of it on the day; the last known where it does not exist then.
  public let standing: Standing
  public let standings: [Standing]
  public let exists: Bool
  public let parent: Neighbour?
  public let children: [Neighbour]
  public let predecessors: [Neighbour]
  public let successors: [Neighbour]
  public let coverage: [CoverageLine]
  public let readiness: Readiness
  public let officers: [OfficerLine]
  /// Whether the reader may change the agency.
  public var mayChange = false
  /// Whether the reader may add officers to it.
  public var mayAddOfficers = false
  /// What was done to it, for those who may change it.
  public var history: [HistoryLine] = []
  /// What was done just now.
  public var done: Bilingual?

  /// A name for a stretch of days.
  public struct Standing: Equatable, Sendable {
    public let days: DayRange
    public let name: Bilingual
    public let kind: AgencyKind
    public let group: AgencyGroup

    /// What held on these days.
    public init(days: DayRange, name: Bilingual, kind: AgencyKind, group: AgencyGroup) {
      self.days = days
      self.name = name
      self.kind = kind
      self.group = group
    }
  }

  /// Another agency that this one has to do with.
  public struct Neighbour: Equatable, Sendable {
    public let id: ID<Agency>
    public let name: Bilingual

    /// An agency by its name.
    public init(id: ID<Agency>, name: Bilingual) {
      self.id = id
      self.name = name
    }
  }

  /// What a rule asks and what there is.
  public struct CoverageLine: Equatable, Sendable {
    public let duty: Bilingual
    /// Duties that count as well.
    public let alternatives: [Bilingual]
    public let principals: Int
    public let principalsAsked: Int
    public let deputies: Int
    public let deputiesAsked: Int

    /// A rule held against the day.
    public init(
      duty: Bilingual,
      alternatives: [Bilingual] = [],
      principals: Int,
      principalsAsked: Int,
      deputies: Int,
      deputiesAsked: Int
    ) {
      self.duty = duty
      self.alternatives = alternatives
      self.principals = principals
      self.principalsAsked = principalsAsked
      self.deputies = deputies
      self.deputiesAsked = deputiesAsked
    }

    var hasPrincipals: Bool { principals >= principalsAsked }
    var hasDeputies: Bool { deputies >= deputiesAsked }
  }

  /// The share of requirements that are met.
  public struct Readiness: Equatable, Sendable {
    public let met: Int
    public let all: Int

    /// So many met of so many.
    public init(met: Int, all: Int) {
      self.met = met
      self.all = all
    }
  }

  /// An officer with an assignment here.
  public struct OfficerLine: Equatable, Sendable {
    public let id: ID<Officer>
    public let name: String
    public let position: String?
    public let duty: Bilingual
    public let share: Assignment.Share
    public let role: Assignment.Role
    public let from: Day
    public let readiness: Readiness

    /// An officer and one assignment.
    public init(
      id: ID<Officer>,
      name: String,
      position: String?,
      duty: Bilingual,
      share: Assignment.Share,
      role: Assignment.Role,
      from: Day,
      readiness: Readiness
    ) {
      self.id = id
      self.name = name
      self.position = position
      self.duty = duty
      self.share = share
      self.role = role
      self.from = from
      self.readiness = readiness
    }
  }

  /// An agency with all that its page shows.
  public init(
    id: ID<Agency>,
    code: String,
    days: DayRange,
    standing: Standing,
    standings: [Standing],
    exists: Bool,
    parent: Neighbour?,
    children: [Neighbour],
    predecessors: [Neighbour],
    successors: [Neighbour],
    coverage: [CoverageLine],
    readiness: Readiness,
    officers: [OfficerLine]
  ) {
    self.id = id
    self.code = code
    self.days = days
    self.standing = standing
    self.standings = standings
    self.exists = exists
    self.parent = parent
    self.children = children
    self.predecessors = predecessors
    self.successors = successors
    self.coverage = coverage
    self.readiness = readiness
    self.officers = officers
  }

  public var section: Section? { .agencies }

  public func title(_ say: Speaker) -> String { say(standing.name) }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.agencies.title), .agencies)]
      + (parent.map { [Crumb(say($0.name), .agency($0.id))] } ?? [])
  }
}

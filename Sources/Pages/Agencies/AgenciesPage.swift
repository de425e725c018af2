import Chronology
public import Personnel
public import Vietnamese

/// The agencies of a day, group by group, each under the body that it answers to.
public struct AgenciesPage: Page {
  /// How many agencies there are in all groups shown.
  public let total: Int
  public let groups: [Group]
  /// Whether only those are shown that lack what the coverage rules ask.
  public let onlyMissing: Bool
  /// Whether the reader may add an agency.
  public var mayAdd = false

  /// A group of agencies, as reports have it.
  public struct Group: Equatable, Sendable {
    public let group: AgencyGroup
    public let rows: [Row]

    /// A group and its agencies in order.
    public init(group: AgencyGroup, rows: [Row]) {
      self.group = group
      self.rows = rows
    }
  }

  /// An agency in the list.
  public struct Row: Equatable, Sendable {
    public let id: ID<Agency>
    public let name: Bilingual
    /// How many bodies of the same group stand above it.
    public let depth: Int
    public let officers: Int
    public let coverage: Coverage

    /// An agency with what is counted of it.
    public init(
      id: ID<Agency>,
      name: Bilingual,
      depth: Int,
      officers: Int,
      coverage: Coverage
    ) {
      self.id = id
      self.name = name
      self.depth = depth
      self.officers = officers
      self.coverage = coverage
    }
  }

  /// Whether an agency has the people that the rules ask for.
  public enum Coverage: Equatable, Sendable {
    /// No rule asks for anything.
    case notAsked
    case covered
    /// The duties that lack people.
    case missing([Bilingual])
  }

  /// A list of agencies.
  public init(groups: [Group], onlyMissing: Bool) {
    self.groups = groups
    self.onlyMissing = onlyMissing
    total = groups.reduce(0) { $0 + $1.rows.count }
  }

  public var section: Section? { .agencies }

  public func title(_ say: Speaker) -> String { say(Section.agencies.title) }
}

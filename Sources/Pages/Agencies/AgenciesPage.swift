import Chronology
public import Personnel
public import Vietnamese

/// The agencies of a day, group by group, each under the body that it answers to.
public struct AgenciesPage: Page {
  /// How many agencies there are in all groups, on all pages.
  public let total: Int
  /// The groups as far as the page shows them.
  public let groups: [Group]
  /// Behind which agency the next page begins; nil on the last.
  public let next: ID<Agency>?
  /// Whether it is not the first page.
  public let isContinued: Bool
  /// How many agencies are on a page.
  public static let rowsOnPage = 200
  /// Whether only those are shown that lack what the coverage rules ask.
  public let onlyMissing: Bool
  /// Whether the reader may add an agency.
  public var mayAdd = false

  /// A group of agencies, as reports have it.
  public struct Group: Equatable, Sendable {
    public let group: AgencyGroup
    public let rows: [Row]
    /// How many there are in it, on all pages.
    public private(set) var total: Int

    /// A group and its agencies in order.
    public init(group: AgencyGroup, rows: [Row]) {
      self.group = group
      self.rows = rows
      total = rows.count
    }

    fileprivate func showing(_ rows: some Collection<Row>) -> Group {
      var group = Group(group: group, rows: Array(rows))
      group.total = total
      return group
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

  /// A list of agencies, of which so many are shown behind one of them.
  public init(
    groups: [Group],
    onlyMissing: Bool,
    after last: ID<Agency>? = nil,
    rows limit: Int = .max
  ) {
    self.onlyMissing = onlyMissing
    total = groups.reduce(0) { $0 + $1.rows.count }
    let all = groups.flatMap(\.rows)
    let first = last.flatMap { last in all.firstIndex { $0.id == last } }.map { $0 + 1 } ?? 0
    let end = min(all.count, limit < all.count - first ? first + limit : all.count)
    isContinued = first > 0
    next = end < all.count ? all[end - 1].id : nil
    var place = 0
    self.groups = groups.compactMap { group in
      defer { place += group.rows.count }
      let shown = group.rows.enumerated().filter { (first..<end).contains(place + $0.offset) }
      return shown.isEmpty ? nil : group.showing(shown.map(\.element))
    }
  }

  public var section: Section? { .agencies }

  public func title(_ say: Speaker) -> String { say(Section.agencies.title) }
}

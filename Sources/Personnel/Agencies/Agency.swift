public import Chronology
public import Vietnamese

/// A body with officers: a department, a locality, a newspaper. It has dates, and successors when
/// it ends; what it is called, of which kind it is and whom it answers to stands in its standings.
public struct Agency: Identifiable, Equatable, Sendable {
  public let id: ID<Agency>
  /// The key that the province's staff know it by, such as `STTTT`.
  public let code: Code<Agency>
  /// From its founding to its end.
  public let days: DayRange
  /// What held of it and when: at least one, in order of time, without gaps or overlaps, together
  /// just its days.
  public let standings: [Standing]

  /// What an agency is called, of which kind it is and whom it answers to, for a stretch of days.
  public struct Standing: Equatable, Sendable {
    public let days: DayRange
    public let name: Bilingual
    public let kind: AgencyKind
    public let group: AgencyGroup
    /// The body above it; nil for the topmost.
    public let parent: Code<Agency>?

    /// What held of an agency on these days.
    public init(
      days: DayRange,
      name: Bilingual,
      kind: AgencyKind,
      group: AgencyGroup,
      parent: Code<Agency>?
    ) {
      self.days = days
      self.name = name
      self.kind = kind
      self.group = group
      self.parent = parent
    }
  }

  /// An agency of these standings, in any order.
  public init(
    id: ID<Agency>,
    code: Code<Agency>,
    standings: [Standing]
  ) throws(AgencyRefusal) {
    self.id = id
    self.code = code
    self.standings = standings.sorted { $0.days.from < $1.days.from }
    self.days = try Self.days(of: self.standings, code: code)
  }

  /// What held of it on a day; nil on a day on which it did not exist.
  public func standing(on day: Day) -> Standing? {
    standings.last { $0.days.contains(day) }
  }

  private static func days(
    of standings: [Standing],
    code: Code<Agency>
  ) throws(AgencyRefusal) -> DayRange {
    guard let first = standings.first, let last = standings.last else { throw .noName(code) }
    for (earlier, later) in zip(standings, standings.dropFirst())
    where earlier.days.until != later.days.from {
      throw .standingsDoNotJoin(code, earlier.days, later.days)
    }
    guard let days = DayRange(from: first.days.from, until: last.days.until) else {
      throw .noName(code)
    }
    return days
  }
}

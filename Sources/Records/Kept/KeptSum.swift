public import Chronology
public import Personnel

/// What is kept of an officer: what pages count, and the day on which it may be otherwise though nobody
/// writes anything.
public struct OfficerState: Equatable, Sendable {
  public let officer: ID<Officer>
  /// The first day on which it has to be worked out again; nil where time alone changes nothing.
  public let until: Day?
  /// Whether there is an assignment in an agency that exists.
  public let isAssigned: Bool
  /// Whether whoever is assigned passed a class that closed in the calendar year.
  public let isTrained: Bool
  /// Whether whoever is assigned meets the profiles of all duties.
  public let meetsProfile: Bool
  /// How many valid certificates of whoever is assigned lapse within the horizon.
  public let lapsing: Int

  /// A state by its parts.
  public init(
    officer: ID<Officer>,
    until: Day?,
    isAssigned: Bool,
    isTrained: Bool,
    meetsProfile: Bool,
    lapsing: Int
  ) {
    self.officer = officer
    self.until = until
    self.isAssigned = isAssigned
    self.isTrained = isTrained
    self.meetsProfile = meetsProfile
    self.lapsing = lapsing
  }

  /// Whether there is nothing to keep.
  public var isEmpty: Bool { !isAssigned && until == nil }
}

/// What the states of officers add up to.
public struct KeptCounts: Equatable, Sendable {
  public var assigned = 0
  public var trained = 0
  public var meets = 0
  public var lapsing = 0

  /// Nobody.
  public init() {}

  /// The sum of some states.
  public init(of states: some Sequence<OfficerState>) {
    for state in states {
      assigned += state.isAssigned ? 1 : 0
      trained += state.isTrained ? 1 : 0
      meets += state.meetsProfile ? 1 : 0
      lapsing += state.lapsing
    }
  }

  /// What is left without some, with others in their place.
  public func replacing(_ old: KeptCounts, by new: KeptCounts) -> KeptCounts {
    var counts = self
    counts.assigned += new.assigned - old.assigned
    counts.trained += new.trained - old.trained
    counts.meets += new.meets - old.meets
    counts.lapsing += new.lapsing - old.lapsing
    return counts
  }
}

/// The sum of what is kept.
public struct KeptSum: Equatable, Sendable {
  /// The latest day for which anything of it was worked out: it says nothing of days before.
  public let day: Day
  /// By which rules.
  public let rules: String
  public let counts: KeptCounts
}

extension Query where Answer == KeptSum {
  /// The sum; no row where nothing is kept yet.
  public static var keptSum: Self {
    Query("SELECT day, rules, assigned, trained, meets, lapsing FROM kept_sum WHERE id = 1") {
      KeptSum(day: try $0.get("day"), rules: try $0.get("rules"), counts: try KeptCounts($0))
    }
  }
}

extension Query where Answer == KeptCounts {
  /// What is kept of some officers.
  public static func keptCounts(of officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT CAST(coalesce(sum(assigned), 0) AS BIGINT) AS assigned,
             CAST(coalesce(sum(trained), 0) AS BIGINT) AS trained,
             CAST(coalesce(sum(meets), 0) AS BIGINT) AS meets,
             CAST(coalesce(sum(lapsing), 0) AS BIGINT) AS lapsing
      FROM officer_state
      WHERE officer_id IN \(officers)
      """
    ) { try KeptCounts($0) }
  }
}

extension KeptCounts {
  fileprivate init(_ row: Row) throws {
    assigned = try row.get("assigned")
    trained = try row.get("trained")
    meets = try row.get("meets")
    lapsing = try row.get("lapsing")
  }
}

extension Reading {
  /// Some officers of whom what is kept no longer holds on a day: something was written since, or the
  /// day has come. Those written about come first.
  public func staleOfficers(on day: Day, limit: Int) throws -> [ID<Officer>] {
    let written = try all(
      Query<ID<Officer>>(
        """
        SELECT DISTINCT officer_id FROM officer_stale ORDER BY officer_id LIMIT \(limit)
        """
      ) { try $0.get("officer_id") }
    )
    guard written.count < limit else { return written }
    let due = try all(
      Query<ID<Officer>>(
        "SELECT officer_id FROM officer_state WHERE until_day <= \(day) LIMIT \(limit)"
      ) { try $0.get("officer_id") }
    )
    let known = Set(written)
    return Array((written + due.filter { !known.contains($0) }).prefix(limit))
  }

  /// Some agencies of which what is kept no longer holds on a day.
  public func staleAgencies(on day: Day, limit: Int) throws -> [ID<Agency>] {
    let written = try all(
      Query<ID<Agency>>(
        "SELECT DISTINCT agency_id FROM agency_stale ORDER BY agency_id LIMIT \(limit)"
      ) { try $0.get("agency_id") }
    )
    guard written.count < limit else { return written }
    let due = try all(
      Query<ID<Agency>>(
        "SELECT agency_id FROM agency_state WHERE until_day <= \(day) LIMIT \(limit)"
      ) { try $0.get("agency_id") }
    )
    let known = Set(written)
    return Array((written + due.filter { !known.contains($0) }).prefix(limit))
  }
}

public import Assessment
public import Chronology
public import Personnel
public import Records

/// What pages count of the whole province on a day, from what is kept of each officer: so that a page
/// reads what was written since and not the province. It is exact: whoever was written about since, and
/// whose day has come, is worked out anew for the page.
public struct KeptFigures: Equatable, Sendable {
  public let counts: KeptCounts
  /// Those who were worked out anew, and whether they meet their profile.
  let fresh: [ID<Officer>: Bool]
  /// More than these are not worked out for a page.
  static let atMost = 200

  /// The figures of a day; nil where they have to be counted: where nothing is kept or too much has
  /// changed since, for days before, and for who does not see everybody.
  public init?(on day: Day, in records: any Reading) throws {
    guard records.reachesEverybody, let sum = try records.first(.keptSum), sum.day <= day,
      try sum.rules == records.rulesInForce()
    else { return nil }
    let stale = try records.staleOfficers(on: day, limit: Self.atMost + 1)
    guard stale.count <= Self.atMost else { return nil }
    guard !stale.isEmpty else {
      counts = sum.counts
      fresh = [:]
      return
    }
    let engine = try records.engine()
    let states = try StatesWork(of: stale, on: day, by: engine, in: records).states()
    var fresh = Dictionary(uniqueKeysWithValues: stale.map { ($0, false) })
    for state in states { fresh[state.officer] = state.meetsProfile }
    self.fresh = fresh
    counts = sum.counts.replacing(
      try records.one(.keptCounts(of: stale)),
      by: KeptCounts(of: states)
    )
  }

  /// What is kept of each agency on a day, those without any assignment left out; nil where it has to be
  /// counted.
  ///
  /// - Parameter framework: Whose coverage rules the principals are counted for.
  public static func agencies(
    on day: Day,
    by framework: Framework,
    in records: any Reading
  ) throws -> [ID<Agency>: AgencyState]? {
    guard records.reachesEverybody, let sum = try records.first(.keptSum), sum.day <= day,
      try sum.rules == records.rulesInForce()
    else { return nil }
    let stale = try records.staleAgencies(on: day, limit: atMost + 1)
    guard stale.count <= atMost else { return nil }
    var states: [ID<Agency>: AgencyState] = [:]
    try records.forEach(.keptAgencies) { states[$0.agency] = $0 }
    for agency in stale { states[agency] = nil }
    for state in try records.agencyStates(of: stale, on: day, by: framework) {
      states[state.agency] = state
    }
    // An earlier program that works beside this one keeps no principals.
    return states.values.allSatisfy { $0.principals?.count == framework.coverage.count }
      ? states : nil
  }

  /// The agencies of a day by what is kept of them; nil where something was written about one since, or
  /// where it has to be counted.
  ///
  /// - Parameter framework: Whose coverage rules the principals are counted for.
  public static func tallies(
    on day: Day,
    by framework: Framework,
    in records: any Reading
  ) throws -> [AgencyTally]? {
    guard records.reachesEverybody, let sum = try records.first(.keptSum), sum.day <= day,
      try sum.rules == records.rulesInForce(),
      try records.staleAgencies(on: day, limit: 1).isEmpty
    else { return nil }
    let tallies = try records.all(.agencyTallies(on: day))
    let isKept = tallies.allSatisfy {
      [0, framework.coverage.count].contains($0.principals?.count)
    }
    return isKept ? tallies : nil
  }

  /// A filter that leaves those who meet their profile.
  public func narrowed(_ filter: OfficerFilter) -> OfficerFilter {
    var filter = filter
    // To begin with everybody, a page and its count pass by 2,000 for each who does and is met: that takes as
    // long as to sort those who do where their square is some 400 times everybody.
    let isRare = counts.meets < 20_000 && counts.meets * counts.meets < 400 * counts.assigned
    filter.keepThoseWhoMeetProfile(fresh: fresh, isRare: isRare)
    return filter
  }
}

extension Reading {
  /// Some agencies with what is kept of them, counted.
  func agencyStates(
    of agencies: [ID<Agency>],
    on day: Day,
    by framework: Framework
  ) throws -> [AgencyState] {
    guard !agencies.isEmpty else { return [] }
    let principals = try framework.coverage.map { rule in
      let counts = try all(
        .principals(of: rule.duties, on: day, upTo: rule.atLeast, among: agencies)
      )
      return Dictionary(uniqueKeysWithValues: counts.map { ($0.agency, $0.officers) })
    }
    return try all(.agencyStates(of: agencies, on: day)).map { state in
      var state = state
      state.principals = principals.map { $0[state.agency, default: 0] }
      return state
    }
  }

  /// What tells the rules in force from others: the files of which they were loaded.
  func rulesInForce() throws -> String {
    let files = try all(.ruleFiles).map { "\($0.name) \($0.sha256)\n" }
    return Digest(of: files.joined()).hexadecimal
  }
}

public import Chronology
public import Personnel

extension Writing {
  /// Begins to keep figures of a day by some rules: nobody is worked out yet.
  public func beginKeeping(on day: Day, by rules: String) throws {
    for table in ["officer_state", "agency_state", "officer_stale", "agency_stale", "kept_sum"] {
      try run("DELETE FROM \(SQL(verbatim: table))")
    }
    try run(
      """
      INSERT INTO kept_sum (id, day, rules, assigned, trained, meets, lapsing)
      VALUES (1, \(day), \(rules), 0, 0, 0, 0)
      """
    )
    for (stale, key): (SQL, SQL) in [
      ("officer_stale", "officer_id"), ("agency_stale", "agency_id"),
    ] {
      try run(
        """
        INSERT INTO \(stale) (\(key))
        SELECT DISTINCT \(key) FROM assignment WHERE until_day IS NULL OR until_day > \(day)
        """
      )
    }
  }

  /// Keeps the states of some officers in place of those before.
  public func keep(
    _ states: [OfficerState],
    of officers: [ID<Officer>],
    on day: Day
  ) throws {
    let old = try one(.keptCounts(of: officers))
    let new = KeptCounts(of: states)
    let change = KeptCounts().replacing(old, by: new)
    try run("DELETE FROM officer_state WHERE officer_id IN \(officers)")
    try append(states.filter { !$0.isEmpty }.map(\.values), to: .officerStates)
    try run("DELETE FROM officer_stale WHERE officer_id IN \(officers)")
    try run(
      """
      UPDATE kept_sum
      SET assigned = assigned + \(change.assigned), trained = trained + \(change.trained),
          meets = meets + \(change.meets), lapsing = lapsing + \(change.lapsing),
          day = CASE WHEN day < \(day) THEN \(day) ELSE day END
      WHERE id = 1
      """
    )
  }

  /// Keeps how many officers some agencies have in place of what was kept before.
  public func keep(_ states: [AgencyState], of agencies: [ID<Agency>]) throws {
    try run("DELETE FROM agency_state WHERE agency_id IN \(agencies)")
    try append(
      states.map { state in
        let principals = state.principals.map { $0.map(String.init).joined(separator: ",") }
        return [
          state.agency.sqlValue, state.until.sqlValue, state.officers.sqlValue, principals.sqlValue,
        ]
      },
      to: .agencyStates
    )
    try run("DELETE FROM agency_stale WHERE agency_id IN \(agencies)")
  }
}

extension OfficerState {
  fileprivate var values: [SQLValue] {
    [
      officer.sqlValue, until.sqlValue, isAssigned.sqlValue, isTrained.sqlValue,
      meetsProfile.sqlValue, lapsing.sqlValue,
    ]
  }
}

extension BulkTable {
  fileprivate static let officerStates = BulkTable(
    "officer_state",
    "officer_id",
    "until_day",
    "assigned",
    "trained",
    "meets",
    "lapsing"
  )
  fileprivate static let agencyStates = BulkTable(
    "agency_state",
    "agency_id",
    "until_day",
    "officers",
    "principals"
  )
}

import Chronology
public import Personnel

/// An agency as recorded: its standings, in order, and who takes over from it.
public struct AgencyRecord: Equatable, Sendable {
  public let agency: Agency
  public let successors: [ID<Agency>]
  /// Its place in the lists of the province.
  public let place: Int
}

/// A standing of an agency, with the agency's own facts.
struct AgencyStandingRow {
  let id: ID<Agency>
  let code: Code<Agency>
  let place: Int
  let standing: Agency.Standing
}

extension Query where Answer == AgencyStandingRow {
  /// Of all agencies, or of some.
  static func agencyStandings(of ids: [ID<Agency>]?) -> Self {
    let some: SQL = ids.map { "agency.id IN \($0)" } ?? "1 = 1"
    return Query(
      """
      SELECT agency.id, agency.code, agency.place, agency_standing.from_day,
             agency_standing.until_day, agency_standing.name_vi, agency_standing.name_en,
             agency_standing.kind, agency_standing.agency_group, parent.code AS parent_code
      FROM agency
      JOIN agency_standing ON agency_standing.agency_id = agency.id
      LEFT JOIN agency AS parent ON parent.id = agency_standing.parent_id
      WHERE \(some)
      ORDER BY agency.place, agency.id, agency_standing.from_day
      """
    ) { row in
      AgencyStandingRow(
        id: try row.get("id"),
        code: try row.get("code"),
        place: try row.get("place"),
        standing: Agency.Standing(
          days: try row.days(),
          name: try row.bilingual("name_vi", "name_en"),
          kind: try row.get("kind"),
          group: try row.get("agency_group"),
          parent: try row.get("parent_code")
        )
      )
    }
  }
}

/// One agency after another.
struct SuccessionRow {
  let agency: ID<Agency>
  let successor: ID<Agency>
}

extension Query where Answer == SuccessionRow {
  /// Of all agencies, or of some.
  static func agencySuccessions(of ids: [ID<Agency>]?) -> Self {
    let some: SQL = ids.map { "agency_id IN \($0)" } ?? "1 = 1"
    return Query(
      """
      SELECT agency_id, successor_id
      FROM agency_successor
      WHERE \(some)
      ORDER BY agency_id, place
      """
    ) { row in
      SuccessionRow(agency: try row.get("agency_id"), successor: try row.get("successor_id"))
    }
  }
}

extension Query where Answer == ID<Agency> {
  /// An agency and those that it has to do with.
  fileprivate static func agencies(around id: ID<Agency>) -> Self {
    Query(
      """
      SELECT id FROM agency WHERE id = \(id)
      UNION
      SELECT parent_id FROM agency_standing WHERE agency_id = \(id) AND parent_id IS NOT NULL
      UNION
      SELECT agency_id FROM agency_standing WHERE parent_id = \(id)
      UNION
      SELECT successor_id FROM agency_successor WHERE agency_id = \(id)
      UNION
      SELECT agency_id FROM agency_successor WHERE successor_id = \(id)
      """
    ) { try $0.get("id") }
  }
}

extension Reading {
  /// All agencies that ever were, in the order of the province's lists.
  public func agencies() throws -> [AgencyRecord] { try agencies(of: nil) }

  /// Some agencies, in the order of the province's lists.
  public func agencies(_ ids: Set<ID<Agency>>) throws -> [AgencyRecord] {
    try agencies(of: ids.sorted { $0.number < $1.number })
  }

  /// An agency and those that it has to do with: those that it ever answered to and that ever answered to
  /// it, those before and after it; in the order of the province's lists.
  public func agencies(around id: ID<Agency>) throws -> [AgencyRecord] {
    try agencies(Set(try all(.agencies(around: id))))
  }

  private func agencies(of ids: [ID<Agency>]?) throws -> [AgencyRecord] {
    let successors = Dictionary(grouping: try all(.agencySuccessions(of: ids)), by: \.agency)
    let rows = try all(.agencyStandings(of: ids))
    let byAgency = Dictionary(grouping: rows, by: \.id)
    var seen: Set<ID<Agency>> = []
    return try rows.filter { seen.insert($0.id).inserted }.map { row in
      AgencyRecord(
        agency: try Agency(
          id: row.id,
          code: row.code,
          standings: byAgency[row.id, default: []].map(\.standing)
        ),
        successors: successors[row.id, default: []].map(\.successor),
        place: row.place
      )
    }
  }
}

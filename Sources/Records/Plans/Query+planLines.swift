import Chronology
public import Personnel
public import Training

extension Reading {
  /// The lines of an edition, in order, with their shares and partners.
  public func planLines(of edition: ID<PlanEdition>) throws -> [PlanLine] {
    let partners = Dictionary(grouping: try all(.partners(of: edition)), by: \.line)
    let quotas = Dictionary(grouping: try all(.shares(of: edition)), by: \.line)
    return try all(.planLines(of: edition)).map { read in
      var line = read.line
      line.partners = partners[read.id, default: []].map(\.agency)
      line.quotas = Dictionary(
        quotas[read.id, default: []].map { ($0.agency, $0.seats) },
        uniquingKeysWith: +
      )
      return line
    }
  }
}

/// A line as its row tells it, without what stands in other tables.
struct PlanLineRow: Sendable {
  let id: Int64
  let line: PlanLine
}

/// An agency of a line, with the seats where it has a share.
struct PlanShareRow: Sendable {
  let line: Int64
  let agency: ID<Agency>
  let seats: Int
}

extension Query where Answer == PlanLineRow {
  static func planLines(of edition: ID<PlanEdition>) -> Self {
    Query("SELECT * FROM plan_line WHERE edition_id = \(edition) ORDER BY number") { row in
      PlanLineRow(id: try row.get("id"), line: try PlanLine(row))
    }
  }
}

extension Query where Answer == PlanShareRow {
  static func shares(of edition: ID<PlanEdition>) -> Self {
    Query(
      """
      SELECT plan_quota.line_id, plan_quota.agency_id, plan_quota.seats
      FROM plan_quota
      JOIN plan_line ON plan_line.id = plan_quota.line_id
      WHERE plan_line.edition_id = \(edition)
      ORDER BY plan_quota.line_id, plan_quota.agency_id
      """
    ) { row in
      PlanShareRow(
        line: try row.get("line_id"),
        agency: try row.get("agency_id"),
        seats: try row.get("seats")
      )
    }
  }

  static func partners(of edition: ID<PlanEdition>) -> Self {
    Query(
      """
      SELECT plan_partner.line_id, plan_partner.agency_id
      FROM plan_partner
      JOIN plan_line ON plan_line.id = plan_partner.line_id
      JOIN agency ON agency.id = plan_partner.agency_id
      WHERE plan_line.edition_id = \(edition)
      ORDER BY plan_partner.line_id, agency.place, agency.id
      """
    ) { PlanShareRow(line: try $0.get("line_id"), agency: try $0.get("agency_id"), seats: 0) }
  }
}

extension PlanLine {
  fileprivate init(_ row: Row) throws {
    var funds = Funds()
    funds[.central] = try row.get("central_dong")
    funds[.local] = try row.get("local_dong")
    funds[.other] = try row.get("other_dong")
    let year: Int? = try row.get("carried_year")
    self.init(
      number: try row.get("number"),
      course: try row.get("course_code"),
      audience: try row.get("audience"),
      classes: try row.get("classes"),
      learners: try row.get("learners"),
      quarter: try row.get("quarter"),
      place: try row.get("venue"),
      mode: try row.get("mode"),
      lead: try row.get("lead_id"),
      funds: funds,
      basis: try row.get("basis"),
      task: try row.get("task"),
      notes: try row.get("notes"),
      carried: try year.map { Carried(year: $0, line: try row.get("carried_line")) }
    )
  }
}

extension Writing {
  /// Writes a line of an edition down, its shares and partners with it.
  public func insert(_ line: PlanLine, of edition: ID<PlanEdition>) throws {
    let id = try one(.insert(line, of: edition))
    for agency in line.partners {
      try run("INSERT INTO plan_partner (line_id, agency_id) VALUES (\(id), \(agency))")
    }
    for (agency, seats) in line.quotas.sorted(by: { $0.key < $1.key }) where seats > 0 {
      try run(
        "INSERT INTO plan_quota (line_id, agency_id, seats) VALUES (\(id), \(agency), \(seats))"
      )
    }
  }

  /// Takes a line of an edition away.
  public func deletePlanLine(_ number: Int, of edition: ID<PlanEdition>) throws {
    let own: SQL = """
      SELECT id FROM plan_line WHERE edition_id = \(edition) AND number = \(number)
      """
    try run("DELETE FROM plan_partner WHERE line_id IN (\(own))")
    try run("DELETE FROM plan_quota WHERE line_id IN (\(own))")
    try run("DELETE FROM plan_line WHERE edition_id = \(edition) AND number = \(number)")
  }
}

extension Query where Answer == Int64 {
  fileprivate static func insert(_ line: PlanLine, of edition: ID<PlanEdition>) -> Self {
    Query(
      """
      INSERT INTO plan_line (edition_id, number, course_code, audience, classes, learners, quarter,
                             venue, mode, lead_id, central_dong, local_dong, other_dong, basis,
                             task, notes, carried_year, carried_line)
      VALUES (\(edition), \(line.number), \(line.course), \(line.audience), \(line.classes),
              \(line.learners), \(line.quarter), \(line.place), \(line.mode), \(line.lead),
              \(line.funds[.central]), \(line.funds[.local]), \(line.funds[.other]),
              \(line.basis), \(line.task), \(line.notes), \(line.carried?.year),
              \(line.carried?.line))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

import Assessment
public import Chronology
public import Personnel
public import Records
import Reports

extension AgencyPage {
  /// An agency on a day; nil where there never was one with this id.
  public init?(
    _ id: ID<Agency>,
    on day: Day,
    knownAt instant: Instant,
    in records: any Reading
  ) throws {
    let all = try records.agencies(around: id)
    guard let record = all.first(where: { $0.agency.id == id }),
      let first = record.agency.standings.first, let last = record.agency.standings.last
    else { return nil }
    let framework = try records.framework()
    let today = record.agency.standing(on: day)
    let standing = today ?? (day < record.agency.days.from ? first : last)
    let neighbours = AgencyNeighbours(all, around: record, on: day)
    let standings = try ProfileStandings(
      on: day,
      knownAt: instant,
      under: id,
      alone: true,
      by: framework,
      in: records
    )
    let assigned = try records.all(.assignedOfficers(on: day, under: id, alone: true))
    let readiness = standings.readiness[id] ?? Assessment.Readiness()
    self.init(
      id: id,
      code: record.agency.code.text,
      days: record.agency.days,
      standing: Standing(standing),
      standings: record.agency.standings.map { Standing($0) },
      exists: today != nil,
      parent: neighbours.parent(standing.parent),
      children: neighbours.children,
      predecessors: neighbours.predecessors,
      successors: neighbours.successors,
      coverage: FocalPoints(
        lines: try records.all(.agencyLines(on: day, under: id, alone: true)),
        assignments: assigned,
        rules: framework.coverage,
        on: day
      ).lines(of: id, by: framework),
      readiness: Readiness(met: readiness.held, all: readiness.pairs),
      officers: Self.officers(assigned, standings, framework)
    )
  }

  private static func officers(
    _ assigned: [AssignedOfficer],
    _ standings: ProfileStandings,
    _ framework: Framework
  ) -> [OfficerLine] {
    assigned.map { line in
      let standing = standings.officers[line.officer]
      return OfficerLine(
        id: line.officer,
        name: line.name,
        position: line.position,
        duty: framework.title(of: line.duty),
        share: line.share,
        role: line.role,
        from: line.from,
        readiness: Readiness(met: standing?.held ?? 0, all: standing?.pairs ?? 0)
      )
    }
  }
}

extension AgencyPage.Standing {
  init(_ standing: Agency.Standing) {
    self.init(
      days: standing.days,
      name: standing.name,
      kind: standing.kind,
      group: standing.group
    )
  }
}

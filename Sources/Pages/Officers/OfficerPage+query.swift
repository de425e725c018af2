import Assessment
public import Chronology
public import Personnel
public import Records
import Reports
import Training
import Vietnamese

extension OfficerPage {
  /// An officer on a day, from the evidence known at a moment; nil where there is none.
  public init?(
    _ id: ID<Officer>,
    on day: Day,
    knownAt instant: Instant,
    in records: any Reading
  ) throws {
    guard let officer = try records.first(.officer(id)) else { return nil }
    let curricula = try records.curricula()
    let assignments = try records.all(.assignments(of: id))
    let active = assignments.filter { $0.days.contains(day) }
    let agencies = Dictionary(
      uniqueKeysWithValues: try records.agencies(Set(assignments.map(\.agency)))
        .map { ($0.agency.id, $0.agency) }
    )
    let standing = OfficerAssessment(
      by: try records.engine(),
      evidence: try records.all(.evidence(of: id)).map(\.evidence),
      day: day,
      instant: instant
    )
    self.init(
      id: id,
      code: officer.code.text,
      name: officer.name,
      position: officer.position,
      assignments: assignments.reversed().map {
        AssignmentLine($0, agencies: agencies, framework: curricula.framework, on: day)
      },
      levels: standing.levels(for: active),
      gaps: standing.gaps(for: active, agencies: agencies),
      results: try Self.results(of: id, by: curricula, in: records),
      certificates: try records.all(.certificates(of: id)).map {
        CertificateLine(
          number: $0.number,
          title: $0.title,
          issued: $0.issued,
          until: $0.until,
          revoked: $0.revoked,
          code: $0.code
        )
      }
    )
    let places = try records.all(.places(of: id)).map(\.enrolment.id)
    amendments = try records.all(.amendments(of: places))
  }

  private static func results(
    of id: ID<Officer>,
    by curricula: Curricula,
    in records: any Reading
  ) throws -> [ResultLine] {
    let taken = try records.all(.classesTaken(by: id))
    let results = try EnrolmentResults(
      try records.all(.places(of: id)).map(\.enrolment),
      courses: Dictionary(
        taken.map { ($0.trainingClass, $0.course) },
        uniquingKeysWith: { first, _ in first }
      ),
      by: curricula,
      in: records
    )
    return taken.compactMap { line in
      guard let days = DayRange(first: line.first, last: line.last),
        let figures = results.figures(of: line.enrolment, startingOn: line.first)
      else { return nil }
      return ResultLine(
        trainingClass: line.trainingClass,
        title: line.title,
        days: days,
        attendance: figures.attendance,
        result: figures.result,
        isCancelled: line.state == .cancelled
      )
    }
  }
}

extension OfficerPage.AssignmentLine {
  /// An assignment with the agency's name of the day, or of the assignment's last day once over.
  init(
    _ assignment: Assignment,
    agencies: [ID<Agency>: Agency],
    framework: Framework,
    on day: Day
  ) {
    let last = assignment.days.last ?? day
    let named = max(min(day, last), assignment.days.from)
    self.init(
      agency: agencies[assignment.agency].map { AgencyPage.Neighbour($0, on: named) }
        ?? AgencyPage.Neighbour(id: assignment.agency, name: .init(both: "\(assignment.agency)")),
      duty: framework.title(of: assignment.duty),
      share: assignment.share,
      role: assignment.role,
      decision: assignment.decision,
      days: assignment.days
    )
    id = assignment.id
  }
}

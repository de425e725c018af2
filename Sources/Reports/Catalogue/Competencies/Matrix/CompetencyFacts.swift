import Assessment
import Chronology
import Personnel
import Records
import Training

/// Everybody assigned on the report's day, agency by agency, with how each stands to what the duties
/// held, wherever they are, require.
struct CompetencyFacts {
  let scope: ReportScope
  let lines: [AgencyLine]
  let persons: [Person]
  /// The next four quarters, whose lapses are forecast.
  let quarters: [Quarter]
  /// How many assignments and pieces of evidence were read.
  let records: Int

  /// Somebody at one agency.
  struct Person {
    let person: AssignedPerson
    let required: [RequiredCompetency]
  }

  /// More people than these are no matrix that anybody reads, and no page that opens.
  static let most = 3_000

  init(
    _ scope: ReportScope,
    report: String,
    most: Int = CompetencyFacts.most,
    in records: any Reading
  ) throws {
    self.scope = scope
    let count = Query<Int>.assignedCount(
      on: scope.asOf,
      under: scope.agency,
      atMost: most + 1
    )
    guard try records.one(count) <= most else {
      throw ReportRefusal.tooManyPeople(report: report, most: most)
    }
    lines = try records.all(.agencyLines(on: scope.asOf, under: scope.agency))
    quarters = Quarter.following(scope.asOf, count: 4)
    let duties = try records.all(.dutiesHeld(on: scope.asOf, under: scope.agency))
    let evidence = try records.all(
      Query<OfficerEvidence>.evidenceKnown(
        at: scope.knownAt,
        ofAssignedOn: scope.asOf,
        under: scope.agency
      )
    )
    self.records = duties.count + evidence.count
    persons = try Self.persons(
      of: scope,
      through: quarters.last?.last ?? scope.asOf,
      Dictionary(grouping: duties, by: \.officer),
      Dictionary(grouping: evidence, by: \.officer),
      in: records
    )
  }

  private static func persons(
    of scope: ReportScope,
    through forecast: Day,
    _ duties: [ID<Officer>: [DutyHeld]],
    _ evidence: [ID<Officer>: [OfficerEvidence]],
    in records: any Reading
  ) throws -> [Person] {
    var competencies = OfficerCompetencies(
      scope.curricula.framework,
      on: scope.asOf,
      through: forecast
    )
    var known: [ID<Officer>: [RequiredCompetency]] = [:]
    var persons: [Person] = []
    let query = Query<AssignedOfficer>.assignedOfficers(on: scope.asOf, under: scope.agency)
    try AssignedPersons.forEach(query, [:], [], in: records) { person in
      let officer = person.officer
      let required =
        known[officer]
        ?? competencies.required(
          of: duties[officer, default: []].map(\.assignment),
          by: evidence[officer, default: []]
        )
      known[officer] = required
      persons.append(Person(person: person, required: required))
    }
    return persons
  }

  /// The standings of everybody, each officer once.
  var officers: [[RequiredCompetency]] {
    var seen: Set<ID<Officer>> = []
    return persons.filter { seen.insert($0.person.officer).inserted }.map(\.required)
  }
}

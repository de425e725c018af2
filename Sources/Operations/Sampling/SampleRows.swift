import Chronology
import Personnel
import Records
import Sampling
import Vietnamese

/// The rows of a part, by table, each with a value for every column of the schema in its order.
struct SampleRows {
  private(set) var tables: [SampleTable: [[SQLValue]]] = [:]

  init(_ part: SamplePart) {
    for agency in part.agencies { add(agency) }
    for officer in part.officers { add(officer) }
    for held in part.classes { add(held) }
  }

  mutating func add(_ values: [any SQLConvertible], to table: SampleTable) {
    tables[table, default: []].append(values.map(\.sqlValue))
  }

  private mutating func add(_ value: SampleAgency) {
    let agency = value.agency
    add([agency.id, agency.code, agency.days.from, agency.days.until, value.place], to: .agency)
    for standing in agency.standings {
      add(
        [
          agency.id, standing.days.from, standing.days.until, standing.name.vi, standing.name.en,
          standing.kind, standing.group, value.parent,
        ],
        to: .agencyStanding
      )
    }
    for (place, successor) in value.successors.enumerated() {
      add([agency.id, successor, place], to: .agencySuccessor)
    }
  }

  private mutating func add(_ value: SampleOfficer) {
    let officer = value.officer
    add(
      [
        officer.id, officer.code, officer.name.full, officer.name.family, officer.name.middle,
        officer.name.given, officer.name.sortKey.text, officer.name.full.searchFold,
        officer.name.full.matchingFold, officer.birthDate, officer.gender, officer.nationalID,
        officer.phone, officer.email, officer.position, officer.rank, officer.education,
        officer.politicalTheory, officer.foreignLanguage, officer.itSkill, officer.agency,
        officer.notes,
      ],
      to: .officer
    )
    if let ethnicity = value.ethnicity { add([officer.id, ethnicity], to: .officerSensitive) }
    for assignment in value.assignments { add(assignment) }
    for evidence in value.evidence { add(evidence, of: officer.id) }
  }

  private mutating func add(_ value: Assignment) {
    add(
      [
        value.id, value.officer, value.agency, value.duty, value.decision.number,
        value.decision.day, value.share, value.role, value.days.from, value.days.until,
      ],
      to: .assignment
    )
  }
}

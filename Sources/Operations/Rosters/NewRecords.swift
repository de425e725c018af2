import Chronology
import Personnel
import Records

/// New officers and assignments of a roster that wait to be written together, and the ids that the
/// records gave to those that are written. Until then who and what is new has a negative number.
struct NewRecords {
  private var officers: [OfficerRecord] = []
  private var assignments: [Assignment] = []
  private var officerIDs: [ID<Officer>: ID<Officer>] = [:]
  private var assignmentIDs: [ID<Assignment>: ID<Assignment>] = [:]

  mutating func add(_ record: OfficerRecord) { officers.append(record) }
  mutating func add(_ assignment: Assignment) { assignments.append(assignment) }

  /// The id that an officer has in the records.
  func id(of officer: ID<Officer>) -> ID<Officer> { officerIDs[officer] ?? officer }

  /// The officer as the records have it.
  func written(_ record: OfficerRecord) -> OfficerRecord {
    var record = record
    record.officer = record.officer.with(id: id(of: record.officer.id))
    return record
  }

  /// The assignment as the records have it.
  func written(_ assignment: Assignment) -> Assignment {
    assignment.with(
      id: assignmentIDs[assignment.id] ?? assignment.id,
      officer: id(of: assignment.officer)
    )
  }

  /// Writes what waits.
  mutating func write(in records: any Writing) throws {
    try writeOfficers(in: records)
    try writeAssignments(in: records)
  }

  private mutating func writeOfficers(in records: any Writing) throws {
    guard !officers.isEmpty else { return }
    defer { officers.removeAll(keepingCapacity: true) }
    if officers.count == 1 {
      officerIDs[officers[0].officer.id] = try records.add(officers[0].officer)
    } else {
      try records.append(officers.map(\.officer.values), to: .officers)
      let keys = try records.all(.ids(ofOfficers: officers.map(\.officer.code)))
      let ids = Dictionary(keys.map { ($0.code, $0.id) }, uniquingKeysWith: { $1 })
      for record in officers { officerIDs[record.officer.id] = ids[record.officer.code] }
      try records.addWords(
        of: officers.map { (id(of: $0.officer.id), $0.officer.name) }
      )
    }
    let ethnicities = officers.compactMap { record in
      record.ethnicity.map { [id(of: record.officer.id).sqlValue, $0.sqlValue] }
    }
    try records.append(ethnicities, to: .ethnicities)
  }

  private mutating func writeAssignments(in records: any Writing) throws {
    guard !assignments.isEmpty else { return }
    defer { assignments.removeAll(keepingCapacity: true) }
    let written = assignments.map(written)
    if written.count == 1 {
      assignmentIDs[assignments[0].id] = try records.one(.insert(written[0]))
      return
    }
    try records.append(written.map(\.values), to: .assignments)
    let known = try records.all(.assignments(of: Array(Set(written.map(\.officer)))))
    let ids = Dictionary(known.map { (Key($0), $0.id) }, uniquingKeysWith: { $1 })
    for (new, written) in zip(assignments, written) { assignmentIDs[new.id] = ids[Key(written)] }
  }

  /// What no two assignments have in common.
  private struct Key: Hashable {
    let officer: ID<Officer>
    let agency: ID<Agency>
    let duty: Code<Duty>
    let from: Day

    init(_ assignment: Assignment) {
      officer = assignment.officer
      agency = assignment.agency
      duty = assignment.duty
      from = assignment.days.from
    }
  }
}

extension Officer {
  /// The same officer with the id that the records gave.
  func with(id: Officer.ID) -> Officer {
    guard id != self.id else { return self }
    var officer = Officer(id: id, code: code, name: name)
    officer.birthDate = birthDate
    officer.gender = gender
    officer.nationalID = nationalID
    officer.phone = phone
    officer.email = email
    officer.position = position
    officer.rank = rank
    officer.education = education
    officer.politicalTheory = politicalTheory
    officer.foreignLanguage = foreignLanguage
    officer.itSkill = itSkill
    officer.agency = agency
    officer.notes = notes
    return officer
  }
}

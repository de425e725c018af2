import Personnel
import Records
import Vietnamese

/// The people whom a row may be: those on record, and those whom rows above it brought.
struct PersonIndex {
  /// A person by what they are found by.
  struct Person {
    var record: OfficerRecord
    /// Where they work, or are or were assigned.
    var agencies: Set<ID<Agency>>
    /// Whether a row of this file brought them.
    let isNew: Bool

    var officer: Officer { record.officer }
  }

  private var people: [ID<Officer>: Person] = [:]
  private var byNationalID: [NationalID: ID<Officer>] = [:]
  private var byCode: [Code<Officer>: ID<Officer>] = [:]
  private var byName: [String: [ID<Officer>]] = [:]

  init() {}

  /// The people on record with their assignments.
  init(_ records: [OfficerRecord], _ assignments: [ID<Officer>: [Assignment]]) {
    people.reserveCapacity(records.count)
    for record in records {
      let assigned = assignments[record.officer.id, default: []].map(\.agency)
      let agencies = Set(assigned + [record.officer.agency].compactMap { $0 })
      put(Person(record: record, agencies: agencies, isNew: false))
    }
  }

  subscript(_ id: ID<Officer>) -> Person? { people[id] }
  subscript(_ number: NationalID) -> Person? { byNationalID[number].flatMap { people[$0] } }
  subscript(_ code: Code<Officer>) -> Person? { byCode[code].flatMap { people[$0] } }

  /// The people whose names fold alike.
  func named(_ fold: String) -> [Person] {
    byName[fold, default: []].compactMap { people[$0] }
  }

  /// Puts a person in, in place of what was known of them.
  mutating func put(_ person: Person) {
    let officer = person.officer
    let old = people.updateValue(person, forKey: officer.id)?.officer
    if let number = old?.nationalID, number != officer.nationalID { byNationalID[number] = nil }
    if let code = old?.code, code != officer.code { byCode[code] = nil }
    if let number = officer.nationalID { byNationalID[number] = officer.id }
    byCode[officer.code] = officer.id
    guard old?.name.full != officer.name.full else { return }
    let fold = officer.name.full.matchingFold
    if let old {
      let oldFold = old.name.full.matchingFold
      if oldFold == fold { return }
      byName[oldFold]?.removeAll { $0 == officer.id }
    }
    byName[fold, default: []].append(officer.id)
  }
}

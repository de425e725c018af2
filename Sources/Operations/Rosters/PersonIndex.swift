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

  /// A person is large, and a dictionary of large values has a third of its room empty: the
  /// dictionaries hold places in this list.
  private var people: [Person] = []
  private var places: [ID<Officer>: Int] = [:]
  private var byNationalID: [NationalID: Int] = [:]
  private var byCode: [Code<Officer>: Int] = [:]
  private var byName: [String: [Int]] = [:]

  init() {}

  /// The people on record with their assignments; some more may come.
  init(
    _ records: [OfficerRecord],
    _ assignments: [ID<Officer>: [Assignment]],
    expecting more: Int = 0
  ) {
    people.reserveCapacity(records.count + more)
    for record in records {
      let assigned = assignments[record.officer.id, default: []].map(\.agency)
      let agencies = Set(assigned + [record.officer.agency].compactMap { $0 })
      put(Person(record: record, agencies: agencies, isNew: false))
    }
  }

  /// All of them.
  var all: [Person] { people }

  subscript(_ id: ID<Officer>) -> Person? { places[id].map { people[$0] } }
  subscript(_ number: NationalID) -> Person? { byNationalID[number].map { people[$0] } }
  subscript(_ code: Code<Officer>) -> Person? { byCode[code].map { people[$0] } }

  /// The people whose names fold alike, of those whom the body wants by their birth date and by
  /// whether a row of this file brought them: a name has hundreds, and a person is large.
  func named(_ fold: String, where isWanted: (PartialDate?, Bool) -> Bool) -> [Person] {
    byName[fold, default: []].filter { place in
      isWanted(people[place].record.officer.birthDate, people[place].isNew)
    }
    .map { people[$0] }
  }

  /// Finds a person under a code of a record that was merged into theirs, unless it is somebody's.
  mutating func putAlias(_ code: Code<Officer>, of id: ID<Officer>) {
    if byCode[code] == nil { byCode[code] = places[id] }
  }

  /// Puts a person in, in place of what was known of them.
  mutating func put(_ person: Person) {
    let officer = person.officer
    let known = places[officer.id]
    let old = known.map { people[$0].officer }
    let place = known ?? people.count
    if known == nil { people.append(person) } else { people[place] = person }
    places[officer.id] = place
    if let number = old?.nationalID, number != officer.nationalID { byNationalID[number] = nil }
    if let code = old?.code, code != officer.code { byCode[code] = nil }
    if let number = officer.nationalID { byNationalID[number] = place }
    byCode[officer.code] = place
    guard old?.name.full != officer.name.full else { return }
    let fold = officer.name.full.matchingFold
    if let old {
      let oldFold = old.name.full.matchingFold
      if oldFold == fold { return }
      byName[oldFold]?.removeAll { $0 == place }
    }
    byName[fold, default: []].append(place)
  }
}

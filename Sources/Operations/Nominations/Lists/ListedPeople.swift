import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// Finds whom the rows of an agency's list name, as rosters are matched: by national ID, by code, else by
/// name and birth date among the agency's own. Who is only near is told, not guessed.
struct ListedPeople {
  private let people: PersonIndex
  /// Those who belong to the agency or hold a duty there on the class's first day.
  private let own: Set<ID<Officer>>
  /// Stands for the agency and all below it.
  private let root: ID<Agency>
  private let agencyName: (ID<Agency>) -> Bilingual?

  /// Whom a row names.
  enum Finding {
    case officer(Officer)
    case held(NominationHold)
  }

  init(
    _ reading: RosterReading,
    _ desk: RosterDesk,
    _ sender: ListSender,
    on day: Day,
    in records: any Reading
  ) throws {
    var (people, assignments) = (desk.people, desk.assignments)
    try Self.addNamesakes(reading, to: &people, &assignments, in: records)
    let root = sender.agency?.id ?? sender.branch.min() ?? ID(0)
    var own: Set<ID<Officer>> = []
    for var person in people.all {
      let assigned = assignments[person.officer.id, default: []]
      let now = assigned.filter { $0.days.contains(day) }.map(\.agency)
      let belongs = [person.officer.agency].compactMap { $0 }
      if Set(now + belongs).isDisjoint(with: sender.branch) {
        person.agencies = Set(assigned.map(\.agency) + belongs).subtracting([root])
      } else {
        own.insert(person.officer.id)
        person.agencies = [root]
      }
      people.put(person)
    }
    self.people = people
    self.own = own
    self.root = root
    agencyName = desk.name
  }

  /// Reads those who have the name of a row that no code tells, whatever their birth date: rosters look for
  /// them at the row's own agency alone.
  private static func addNamesakes(
    _ reading: RosterReading,
    to people: inout PersonIndex,
    _ assignments: inout [ID<Officer>: [Assignment]],
    in records: any Reading
  ) throws {
    let rows = reading.rows.filter { $0.values.employeeCode.flatMap { people[$0] } == nil }
    var sought: Set<ID<Officer>> = []
    for name in Set(rows.compactMap { $0.values.name?.full.matchingFold }) {
      sought.formUnion(
        try records.all(Query<ID<Officer>>.officers(named: name, limit: mostOfAName))
      )
    }
    let ids = sought.filter { people[$0] == nil }.sorted()
    for first in stride(from: 0, to: ids.count, by: SoughtPeople.rowsAtOnce) {
      let part = Array(ids[first..<min(first + SoughtPeople.rowsAtOnce, ids.count)])
      for record in try records.all(Query<OfficerRecord>.officers(part)) {
        people.put(PersonIndex.Person(record: record, agencies: [], isNew: false))
      }
      try records.forEach(Query<Assignment>.assignments(of: part)) { assignment in
        assignments[assignment.officer, default: []].append(assignment)
      }
    }
  }

  private static let mostOfAName = 500

  /// Whom a row that can be read names.
  func find(_ values: RosterValues) -> Finding {
    let matcher = PersonMatcher(people: people, agencyName: agencyName)
    switch matcher.match(values, at: root, choice: nil) {
    case .new: return .held(.unknown)
    case .contradiction(let other, let field): return .held(.contradicts(other, field))
    case .choose(let candidates): return .held(hold(candidates))
    case .one(let id, let reason):
      guard let person = people[id] else { return .held(.unknown) }
      return find(values, person, reason)
    }
  }

  private func find(
    _ values: RosterValues,
    _ person: PersonIndex.Person,
    _ reason: MatchReason
  ) -> Finding {
    let officer = person.officer
    let agency = (officer.agency ?? person.agencies.min()).flatMap(agencyName)
    if !goes(values, with: officer, reason) {
      let other = Candidate(
        officer: officer.id,
        code: officer.code,
        name: officer.name.full,
        birthDate: officer.birthDate,
        nationalID: nil,
        position: officer.position,
        agency: agency,
        reason: reason
      )
      return .held(.contradicts(other, .employeeCode))
    }
    return own.contains(officer.id) ? .officer(officer) : .held(.elsewhere(agency))
  }

  /// Whether name and code tell of the same officer: a roster may bring a new name, a list of nominees
  /// has a slip in the code.
  private func goes(
    _ values: RosterValues,
    with officer: Officer,
    _ reason: MatchReason
  ) -> Bool {
    if reason == .employeeCode {
      return values.hasName(of: officer)
        || values.name?.full.searchFold == officer.name.full.searchFold
    }
    guard let code = values.employeeCode, code.isOurs else { return true }
    return code == officer.code
  }

  private func hold(_ candidates: [Candidate]) -> NominationHold {
    if let other = candidates.first(where: { $0.reason == .nationalIDOtherName }) {
      return .contradicts(other, .nationalID)
    }
    if let other = candidates.first(where: { $0.reason == .employeeCodeOtherPerson }) {
      return .contradicts(other, .employeeCode)
    }
    let near = candidates.filter { own.contains($0.officer) }
    return near.isEmpty ? .elsewhere(candidates.first?.agency) : .perhaps(near)
  }
}

import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// What is on record, as a roster is held against it: read once, so that no row asks anything. Of the
/// people on record it has those whom a row may be.
struct RosterDesk {
  let today: Day
  let choices: RosterChoices
  var people: PersonIndex
  var assignments: [ID<Officer>: [Assignment]]
  private let agencies: AgencyMatcher
  private let byID: [ID<Agency>: Agency]
  private let duties: [String: Duty]
  /// The last number in a code of ours, on record or in the file.
  private var lastCode: Int
  /// Codes of ours on record that have more digits than five; read where the new ones may too.
  private var takenCodes: Set<String> = []

  init(_ reading: RosterReading, _ choices: RosterChoices, in records: any Reading, on today: Day)
    throws
  {
    self.today = today
    self.choices = choices
    let agencies = try records.agencies()
    self.agencies = AgencyMatcher(agencies)
    byID = Dictionary(agencies.map { ($0.agency.id, $0.agency) }, uniquingKeysWith: { $1 })
    var duties: [String: Duty] = [:]
    for duty in try records.all(.duties) {
      for name in [duty.code.text, duty.title.vi, duty.title.en] {
        duties[name.matchingFold] = duty
      }
    }
    self.duties = duties
    people = PersonIndex()
    assignments = [:]
    let onRecord = try records.lastOwnNumber()
    let inFile = reading.sheets.lazy.flatMap(\.rows).compactMap(\.values.employeeCode?.ownNumber)
    lastCode = max(onRecord, inFile.max() ?? 0)
    let rows = reading.sheets.reduce(0) { $0 + $1.rows.count }
    if lastCode + rows > 99_999 {
      takenCodes = Set(try records.all(.longOfficerCodes(beginning: Code<Officer>.ownPrefix)))
    }
    let sought = try SoughtPeople(reading, self, in: records)
    try read(sought.ids, in: records, expecting: rows)
    for (code, id) in sought.aliases { people.putAlias(code, of: id) }
  }

  /// Reads people with their assignments; some more may come.
  private mutating func read(
    _ sought: Set<ID<Officer>>,
    in records: any Reading,
    expecting more: Int
  ) throws {
    let ids = sought.sorted { $0.number < $1.number }
    var found: [OfficerRecord] = []
    for first in stride(from: 0, to: ids.count, by: SoughtPeople.rowsAtOnce) {
      let part = Array(ids[first..<min(first + SoughtPeople.rowsAtOnce, ids.count)])
      found += try records.all(Query<OfficerRecord>.officers(part))
      try records.forEach(Query<Assignment>.assignments(of: part)) { assignment in
        assignments[assignment.officer, default: []].append(assignment)
      }
    }
    // As one question for all of them would give them.
    found.sort { $0.officer.code.text.utf8.lexicographicallyPrecedes($1.officer.code.text.utf8) }
    people = PersonIndex(found, assignments, expecting: more)
  }

  func agency(_ id: ID<Agency>) -> Agency? { byID[id] }

  /// What an agency is called today, or was called last.
  func name(of id: ID<Agency>) -> Bilingual? {
    byID[id].flatMap { ($0.standing(on: today) ?? $0.standings.last)?.name }
  }

  func agency(called text: String, on day: Day) -> AgencyMatcher.Match? {
    agencies.match(text, on: day)
  }

  func duty(called text: String) -> Duty? { duties[text.matchingFold] }

  /// The agency that a letterhead names: the lowest of those named, where that is one.
  func agency(ofLetterhead texts: [String]) -> Agency? {
    let lines = texts.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
    var named: [ID<Agency>: Agency] = [:]
    for text in lines + texts {
      if case .one(let agency)? = agency(called: text, on: today) { named[agency.id] = agency }
    }
    let standings = named.values.compactMap { $0.standing(on: today) ?? $0.standings.last }
    let above = Set(standings.compactMap(\.parent))
    let lowest = named.values.filter { agency in
      let kind = (agency.standing(on: today) ?? agency.standings.last)?.kind
      return !above.contains(agency.code) && (named.count == 1 || kind != .provincialCommittee)
    }
    return lowest.count == 1 ? lowest.first : nil
  }

  /// The next code of ours.
  mutating func nextCode() -> Code<Officer>? {
    repeat { lastCode += 1 } while Code<Officer>.ours(lastCode).map(isTaken) ?? false
    return Code.ours(lastCode)
  }

  private func isTaken(_ code: Code<Officer>) -> Bool {
    people[code] != nil || takenCodes.contains(code.text)
  }
}

import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// What is on record, as a roster is held against it: read once, so that no row asks anything.
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
    assignments = Dictionary(
      grouping: try records.all(Query<Assignment>.assignments),
      by: \.officer
    )
    people = PersonIndex(
      try records.all(Query<OfficerRecord>.officers),
      assignments,
      expecting: reading.sheets.reduce(0) { $0 + $1.rows.count }
    )
    let last = try records.all(.lastOfficerCodes(beginning: Code<Officer>.ownPrefix))
    let onRecord = last.lazy.compactMap { Code<Officer>($0)?.ownNumber }.first ?? 0
    let inFile = reading.sheets.lazy.flatMap(\.rows).compactMap(\.values.employeeCode?.ownNumber)
    lastCode = max(onRecord, inFile.max() ?? 0)
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
    repeat { lastCode += 1 } while Code<Officer>.ours(lastCode).map { people[$0] != nil } ?? false
    return Code.ours(lastCode)
  }
}

import Access
import Chronology
import Intake
import Personnel
import Records

/// Whose list it is: the agency and those below it, as far as the reader's scope reaches.
struct ListSender {
  /// The agency; nil for a clerk of several who named none of them.
  let agency: Agency?
  /// It and all below it.
  let branch: Set<ID<Agency>>

  /// The agency of a code; without one that of the letterhead, or all of the reader's own.
  init(
    _ code: String?,
    _ reading: RosterReading,
    _ desk: RosterDesk,
    on day: Day,
    in records: ScopedRecords
  ) throws {
    let told = try code.map { code in
      let found = try records.agencies().first { $0.agency.code.text.utf8.elementsEqual(code.utf8) }
      guard let agency = found?.agency, records.scope.lists(agency.id) else {
        throw NominationRefusal.noSuchAgency(code)
      }
      return agency
    }
    switch records.scope.people {
    case .everybody:
      guard let agency = told ?? Self.letterhead(reading, desk) else {
        throw NominationRefusal.noAgency
      }
      self.agency = agency
      branch = Set(try records.all(.branch(of: [agency.id], on: day)))
    case .some(let reach):
      agency = told
      branch =
        try told.map { Set(try records.all(.branch(of: [$0.id], on: day))) }?
        .intersection(reach.agencies) ?? reach.agencies
    }
  }

  private static func letterhead(_ reading: RosterReading, _ desk: RosterDesk) -> Agency? {
    let found = reading.sheets.compactMap { desk.agency(ofLetterhead: $0.letterhead) }
    return Set(found.map(\.id)).count == 1 ? found.first : nil
  }
}

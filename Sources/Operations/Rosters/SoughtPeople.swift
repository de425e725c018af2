import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// Finds in the records whoever a row of a roster may be, so that a roster of a hundred people does
/// not read a province of a million: by number, by code, by name with a birth date that may be the
/// same, by name at the row's agency. The matcher would take nobody else into account.
struct SoughtPeople {
  private let desk: RosterDesk
  private let records: any Reading
  private(set) var ids: Set<ID<Officer>> = []
  /// Under whom the codes of merged records are found.
  private(set) var aliases: [Code<Officer>: ID<Officer>] = [:]
  /// The names that are sought at an agency.
  private var names: [ID<Agency>: Set<String>] = [:]
  private var agencies: [NamedOn: ID<Agency>?] = [:]

  /// A name of an agency on a day.
  private struct NamedOn: Hashable {
    let text: String
    let day: Day?
  }

  init(_ reading: RosterReading, _ desk: RosterDesk, in records: any Reading) throws {
    self.desk = desk
    self.records = records
    for person in desk.choices.people.values {
      if case .officer(let id) = person { ids.insert(id) }
    }
    for sheet in reading.sheets {
      let letterhead = desk.agency(ofLetterhead: sheet.letterhead)?.id
      for first in stride(from: 0, to: sheet.rows.count, by: Self.rowsAtOnce) {
        let part = sheet.rows[first..<min(first + Self.rowsAtOnce, sheet.rows.count)]
        try seek(part, letterhead)
      }
    }
    for (agency, names) in names {
      try records.forEach(.officers(everAt: agency)) { officer in
        if names.contains(officer.name) { ids.insert(officer.id) }
      }
    }
  }

  static let rowsAtOnce = 250

  private mutating func seek(_ rows: ArraySlice<RosterRow>, _ letterhead: ID<Agency>?) throws {
    let codes = Set(rows.compactMap(\.values.employeeCode))
    let numbers = Set(rows.compactMap(\.values.nationalID))
    var born: Set<NameAndBirthDate> = []
    var unplaced: Set<String> = []
    for row in rows {
      guard let name = row.values.name?.full.matchingFold else { continue }
      let agency = agency(of: row) ?? letterhead
      if let agency { names[agency, default: []].insert(name) }
      if let birth = row.values.birthDate {
        born.insert(NameAndBirthDate(name: name, date: birth))
      } else if agency == nil {
        unplaced.insert(name)
      }
    }
    if !codes.isEmpty {
      ids.formUnion(try records.all(.ids(ofOfficers: Array(codes))).map(\.id))
      try seekMerged(Array(codes))
    }
    if !numbers.isEmpty {
      ids.formUnion(try records.all(.officers(withNationalIDs: Array(numbers))))
    }
    if !born.isEmpty { ids.formUnion(try records.all(.officers(born: born))) }
    if !unplaced.isEmpty {
      ids.formUnion(try records.all(.unplacedOfficers(named: Array(unplaced))))
    }
  }

  /// Whoever is found under a code whose record was merged into another.
  private mutating func seekMerged(_ codes: [Code<Officer>]) throws {
    for merge in try records.all(.merges(endingOf: codes)) {
      guard let kept = try records.officer(mergedFrom: merge.gone) else { continue }
      ids.insert(kept)
      aliases[merge.goneCode] = kept
    }
  }

  /// The agency that the row's cell names; the same few are named again and again.
  private mutating func agency(of row: RosterRow) -> ID<Agency>? {
    guard let text = row.values.agency else { return nil }
    let values = row.values
    let named = NamedOn(
      text: text,
      day: values.duty == nil ? nil : values.from ?? values.decisionDay
    )
    if let known = agencies[named] { return known }
    var remarks = RowRemarks(row)
    let found = AgencyPlace(row, nil, desk, &remarks).agency?.id
    agencies[named] = .some(found)
    return found
  }
}

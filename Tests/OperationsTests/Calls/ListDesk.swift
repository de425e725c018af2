import Access
import Chronology
import Foundation
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The records of ``CallDesk`` with names that nobody shares and birth dates, and lists that are held
/// against them: officers 1 to 12 are of SNgV, 13 to 22 of STTTT.
struct ListDesk {
  let desk: CallDesk
  static let given = [
    "An", "Bình", "Châu", "Dung", "Giang", "Hạnh", "Khánh", "Lan", "Mai", "Nga", "Oanh", "Phúc",
    "Quỳnh", "Sen", "Thảo", "Uyên", "Vân", "Xuân", "Yến", "Ánh", "Đào", "Hiền",
  ]
  static let titles = "STT;Mã cán bộ;Họ và tên;Ngày sinh;Cơ quan"

  init() async throws {
    desk = try await CallDesk(many: 12)
    for number in 1...22 { try await rename(number, Self.name(number)) }
  }

  static func name(_ number: Int) -> String { "Lê Thị \(given[number - 1])" }

  /// `05/01/1980` for the fifth.
  static func birth(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number)/01/1980" }

  /// Gives an officer another name, and a birth date by a number.
  func rename(_ number: Int, _ name: String, bornAs other: Int? = nil) async throws {
    let parts = NameParts(splitting: name)
    let day = other ?? number
    let birth = "1980-01-\(day < 10 ? "0" : "")\(day)"
    try await change(
      """
      UPDATE officer
      SET full_name = \(parts.full), family_name = \(parts.family), middle_name = \(parts.middle),
          given_name = \(parts.given), sort_key = \(parts.sortKey.text),
          search_key = \(parts.full.searchFold), match_key = \(parts.full.matchingFold),
          birth_date = \(birth)
      WHERE code = \("PY-\(number)")
      """
    )
  }

  func change(_ statement: SQL) async throws {
    _ = try await desk.store.write { try $0.run(statement) }
  }

  /// A row by code, name and birth date.
  static func row(
    _ number: Int,
    code: String? = nil,
    name: String? = nil,
    birth: String? = nil
  ) -> String {
    "\(number);\(code ?? "PY-\(number)");\(name ?? Self.name(number));\(birth ?? Self.birth(number));"
  }

  func read(_ rows: [String], titles: String = Self.titles, above: [String] = []) throws
    -> RosterReading
  {
    let text = (above + [titles] + rows).joined(separator: "\r\n")
    return try read(Array(text.utf8), named: "de-cu.csv")
  }

  func read(_ bytes: [UInt8], named name: String) throws -> RosterReading {
    try RosterReader.read(Workbook(bytes: bytes), file: name, referenceYear: 2021)
  }

  /// What a list would do.
  func list(
    _ reading: RosterReading,
    for id: ID<TrainingClass>,
    of agency: String? = "SNgV",
    within scope: Scope = .whole
  ) async throws -> NominationList {
    let now = try desk.world().now()
    return try await desk.store.read { records in
      try NominationList(
        reading,
        for: id,
        of: agency,
        on: now.day(),
        knownAt: now,
        in: ScopedRecords(records, scope)
      )
    }
  }

  /// Nominates just whom a list was shown to nominate.
  @discardableResult
  func confirm(
    _ list: NominationList,
    for id: ID<TrainingClass>,
    within scope: Scope = .whole,
    key: FormKey? = nil
  ) async throws -> ID<ClassAction> {
    try await confirm(list.nominees, seenAs: list.stamp, for: id, within: scope, key: key)
  }

  @discardableResult
  func confirm(
    _ nominees: [Nominee],
    seenAs stamp: String,
    choosing choices: ListChoices? = nil,
    for id: ID<TrainingClass>,
    within scope: Scope = .whole,
    key: FormKey? = nil
  ) async throws -> ID<ClassAction> {
    try await NominateOfficers(
      nominees,
      for: id,
      letter: LetterTexts(number: "45/CV-SNgV", day: "04/01/2021"),
      seenAs: stamp,
      choosing: choices,
      key: key
    ).run(in: desk.world(), by: desk.clerk, within: scope)
  }
}

extension NominationList {
  /// The codes of those whom it nominates.
  var codes: [String] { named.map(\.code.text) }

  /// Of each row that is held its number and the kind.
  var kinds: [String] { held.map { "\($0.row.number) \($0.why.kind)" } }
}

import Access
import Assessment
import Chronology
import Foundation
import Intake
import Operations
import Personnel
import Records
import StoreScenes
import Testing
import Training
import Vietnamese

/// Records with the project's own curricula, two agencies, and officers on duties in both: 60 at the
/// first, 10 at the second. A clock that can be set.
final class CallDesk: Sendable {
  let store: any Store
  let clerk: Actor
  static let today = "2021-01-04T08:00:00+07:00"

  init(many: Int = 60) async throws {
    let now = try #require(Instant(iso: Self.today))
    clerk = try #require(Actor("Trần Thị Lan"))
    store = try await freshRecords(migratedAt: now)
    let folder = Province.folder.appending(path: "curricula").path
    let reading = try CurriculaFolder.read(folder)
    let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    _ = try await LoadCurricula(reading.curricula, from: files).run(in: world(), by: clerk)
    try await store.write { records in
      for code in ["SNgV", "STTTT"] { try Self.add(agency: code, in: records) }
      for number in 1...(many + 10) {
        try Self.add(officer: number, at: number <= many ? "SNgV" : "STTTT", in: records)
      }
    }
  }

  private static func add(agency code: String, in records: any Writing) throws {
    let place = code == "SNgV" ? 1 : 2
    try records.run(
      """
      INSERT INTO agency (code, from_day, until_day, place) VALUES (\(code), '1990-01-01', NULL, \(place))
      """
    )
    try records.run(
      """
      INSERT INTO agency_standing
        (agency_id, from_day, until_day, name_vi, name_en, kind, agency_group, parent_id)
      SELECT id, '1990-01-01', NULL, \("Sở \(code)"), \("Office \(code)"), 'department',
             'departments', NULL
      FROM agency WHERE code = \(code)
      """
    )
  }

  private static func add(officer number: Int, at code: String, in records: any Writing) throws {
    let name = NameParts(splitting: "Lê Thị Hoa \(number)")
    try records.run(
      """
      INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key,
                           search_key, match_key, position)
      VALUES (\("PY-\(number)"), \(name.full), \(name.family), \(name.middle), \(name.given),
              \(name.sortKey.text), \(name.full.searchFold), \(name.full.matchingFold),
              'Chuyên viên')
      """
    )
    try records.run(
      """
      INSERT INTO assignment (officer_id, agency_id, duty_code, decision_number, decision_day, share,
                              role, from_day, until_day)
      SELECT officer.id, agency.id, 'R2', '1/QĐ', '2020-01-01', 'concurrent', 'principal',
             '2020-01-01', NULL
      FROM officer, agency
      WHERE officer.code = \("PY-\(number)") AND agency.code = \(code)
      """
    )
  }

  func world(at moment: String = CallDesk.today) throws -> World {
    let now = try #require(Instant(iso: moment))
    return World(store: store, now: { now })
  }

  func agency(_ code: String) async throws -> ID<Agency> {
    let code = try #require(Code<Agency>(code))
    return try await store.read { try $0.one(.agencyID(code)) }
  }

  func officer(_ number: Int) async throws -> ID<Officer> {
    let code = try #require(Code<Officer>("PY-\(number)"))
    return try await store.read { try $0.one(.officerID(code)) }
  }

  /// The scope of an agency's own personnel staff.
  func scope(of code: String) async throws -> Scope {
    Scope(
      .some(.init(agencies: [try await agency(code)])),
      seesSensitive: false,
      seesNationalID: true
    )
  }

  /// A class of the introductory course on 2021-03-08 to 10.
  @discardableResult
  func call(
    seats: Int = 30,
    quotas: [String: Int] = ["SNgV": 20, "STTTT": 5],
    code: String = "LOP-2021-01",
    first: String = "08/03/2021"
  ) async throws -> ID<TrainingClass> {
    try await CallClass(form(seats: seats, quotas: quotas, code: code, first: first))
      .run(in: world(), by: clerk)
  }

  func form(
    seats: Int = 30,
    quotas: [String: Int] = ["SNgV": 20, "STTTT": 5],
    code: String = "LOP-2021-01",
    first: String = "08/03/2021"
  ) async throws -> ClassCallForm {
    try await store.read { records in
      let code0 = try #require(Code<Course>("TTDN-01"))
      let course = try #require(try records.curricula().course(code0))
      let drawing = try CallDrawing(in: records)
      var form = try drawing.form(of: course, from: try #require(Day(iso: "2021-01-04")))
      form.code = code
      form.first = first
      form.seats = "\(seats)"
      form.lastDay = ""
      form.quotas = quotas.mapValues { "\($0)" }
      drawing.drawSessions(of: course, into: &form)
      return form
    }
  }

  /// Names officers by their numbers, with a letter.
  @discardableResult
  func nominate(
    _ numbers: some Sequence<Int>,
    for id: ID<TrainingClass>,
    at code: String = "SNgV",
    within scope: Scope = .whole,
    letter: String = "45/CV-SNgV"
  ) async throws -> ID<ClassAction> {
    let agency = try await agency(code)
    var nominees: [Nominee] = []
    for number in numbers { nominees.append(Nominee(try await officer(number), of: agency)) }
    return try await NominateOfficers(
      nominees,
      for: id,
      letter: LetterTexts(number: letter, day: "")
    ).run(in: world(), by: clerk, within: scope)
  }

  func nominations(_ id: ID<TrainingClass>) async throws -> [Nomination] {
    try await store.read { try $0.all(.nominations(for: id)) }
  }

  func nomination(_ number: Int, in id: ID<TrainingClass>) async throws -> Nomination {
    let officer = try await officer(number)
    return try #require(try await nominations(id).first { $0.officer == officer })
  }

  /// How many stand in each state.
  func states(_ id: ID<TrainingClass>) async throws -> [Nomination.State: Int] {
    Dictionary(grouping: try await nominations(id), by: \.state).mapValues(\.count)
  }

  func learners(_ id: ID<TrainingClass>) async throws -> Int {
    try await store.read { try $0.all(.enrolments(of: id)).count { $0.withdrawal == nil } }
  }

  /// Nominations and places in classes, as they stand: what an undoing restores.
  func places() async throws -> [String: Fingerprint.Table] {
    let tables = try await store.read { try Fingerprint(of: $0) }.tables
    return tables.filter { ["nomination", "enrolment"].contains($0.key) }
  }

  func texts(_ sql: SQL) async throws -> [String] {
    try await store.read { records in
      try records.all(
        Query(sql) { row in
          row.values.map { value in
            switch value {
            case .null: "–"
            case .integer(let number): "\(number)"
            case .text(let text): text
            case .bytes: "…"
            }
          }.joined(separator: " ")
        }
      )
    }
  }
}

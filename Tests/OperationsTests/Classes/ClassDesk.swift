import Assessment
import Chronology
import Foundation
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import StoreScenes
import Testing
import Training
import Vietnamese

/// Records with the project's own curricula and three officers, a clock that can be set, and a class
/// of two closed sessions that every officer passed.
final class ClassDesk: Sendable {
  let store: any Store
  static let officers = ["PY-1", "PY-2", "PY-3"]

  init() async throws {
    let now = try #require(Instant(iso: "2020-03-01T12:00:00+07:00"))
    store = try await freshRecords(migratedAt: now)
    let world = Self.world(store, at: now)
    try await load(in: world)
    let lines = Self.officers.enumerated().map { "\($0 + 1);\($1);Lê Hòa \($0 + 1)" }
    let text = (["STT;Mã CBCCVC;Họ và tên"] + lines).joined(separator: "\r\n")
    let roster = try RosterReader.read(
      Workbook(bytes: Array(text.utf8)),
      file: "r.csv",
      referenceYear: 2020
    )
    let source = SourceFile(name: "r.csv", bytes: Array(text.utf8))
    _ = try await ImportRoster(roster, from: source).run(in: world, by: .program)
  }

  static func world(_ store: any Store, at now: Instant) -> World {
    World(store: store, now: { now })
  }

  /// Loads the curricula, with other texts for some of their files.
  @discardableResult
  func load(
    _ edit: (CurriculaDocument) -> String = \.text,
    in world: World? = nil
  ) async throws -> ImportOutcome {
    let folder = Province.folder.appending(path: "curricula").path
    let sources = try CurriculaFolder.read(folder).documents
      .map { SourceText(name: $0.file, bytes: Array(edit($0).utf8)) }
    let reading = try CurriculaReader.read(sources)
    let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    let operation = LoadCurricula(reading.curricula, from: files)
    let later = try #require(Instant(iso: "2020-03-02T12:00:00+07:00"))
    return try await operation.run(in: world ?? Self.world(store, at: later), by: .program)
  }

  /// Imports a class as it is in a workbook; of other bytes than any before, unless these are given.
  @discardableResult
  func take(
    _ form: ClassForm,
    at moment: String = "2020-07-01T12:00:00+07:00",
    bytes: String = UUID().uuidString,
    again: Bool = false
  ) async throws -> ImportOutcome {
    let now = try #require(Instant(iso: moment))
    let source = SourceFile(name: "lop.xlsx", bytes: Array(bytes.utf8), again: again)
    return try await ImportClass(form, from: source).run(
      in: Self.world(store, at: now),
      by: .program
    )
  }

  /// The outcomes by officer.
  func outcomes() async throws -> [String] {
    try await texts(
      """
      SELECT officer.code || ' ' || result.outcome
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      JOIN officer ON officer.id = enrolment.officer_id
      ORDER BY officer.code
      """
    )
  }

  /// The one column of an answer.
  func texts(_ sql: SQL) async throws -> [String] {
    try await store.read { records in
      try records.all(
        Query(sql) { row in
          switch row.values[0] {
          case .null: "–"
          case .integer(let number): "\(number)"
          case .text(let text): text
          case .bytes(let bytes): "\(bytes.count) bytes"
          }
        }
      )
    }
  }

  func run(_ sql: SQL) async throws {
    try await store.write { _ = try $0.run(sql) }
  }

  func fingerprint() async throws -> Fingerprint {
    try await store.read { try Fingerprint(of: $0) }
  }
}

extension ClassForm {
  static let times = [
    SessionTime(Day(number: 18_426), .morning), SessionTime(Day(number: 18_426), .afternoon),
  ]

  /// A closed class of TTDN-11 on 2020-06-13 that everybody attended and passed.
  static func passed() throws -> ClassForm {
    ClassForm(
      facts: ClassFacts(
        code: try #require(Code("LOP-1")),
        course: try #require(Code("TTDN-11")),
        title: "Thông tin thế giới",
        first: times[0].day,
        last: times[0].day,
        state: .closed
      ),
      components: try ["HD", "TN"].map {
        ClassComponent(code: try #require(Code($0)), title: $0, weight: nil)
      },
      sessions: times.map { ClassSession(time: $0, periods: 4, rollCallClosed: true) },
      places: try ClassDesk.officers.enumerated().map { index, code in
        ClassPlace(
          officer: try #require(Code(code)),
          name: "Lê Hòa \(index + 1)",
          attendance: Dictionary(
            uniqueKeysWithValues: try times.map { ($0, try #require(ClassMark(symbol: "x"))) }
          ),
          scores: try ["HD", "TN"].map { component in
            ClassScore(
              component: try #require(Code(component)),
              attempt: .first,
              score: try #require(Score("7")),
              day: times[0].day
            )
          }
        )
      }
    )
  }

  /// The same with something else in it.
  func with(_ change: (inout ClassForm) throws -> Void) rethrows -> ClassForm {
    var form = self
    try change(&form)
    return form
  }
}

import Chronology
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import StoreScenes
import Testing
import Vietnamese

/// Records in memory with two duties and two competencies, a fixed clock, and somebody who works.
struct Scene {
  let world: World
  let lan: Actor

  init(at moment: String = "2020-03-01T12:00:00+07:00") async throws {
    let now = try #require(Instant(iso: moment))
    let store = try await freshRecords(migratedAt: now)
    world = World(store: store, now: { now })
    lan = try #require(Actor("Trần Thị Lan"))
    try await store.write { records in
      try records.run(
        """
        INSERT INTO duty (code, place, title_vi, title_en)
        VALUES ('R1', 0, 'Cán bộ đầu mối', 'Focal point'), ('R4', 1, 'Người phát ngôn', 'Spokesperson')
        """
      )
      try records.run(
        """
        INSERT INTO competency (code, place, title_vi, title_en)
        VALUES ('A1', 0, 'Pháp luật', 'Law'), ('B1', 1, 'Viết tin', 'Writing')
        """
      )
    }
  }

  /// A file of text, as it would lie on the disk.
  func file(_ name: String, _ lines: [String]) -> (SourceFile, [UInt8]) {
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    return (SourceFile(name: name, bytes: bytes), bytes)
  }

  /// Imports agencies that are told line by line.
  @discardableResult
  func importAgencies(_ lines: String...) async throws -> ImportOutcome {
    let titles =
      "Mã;Tên cơ quan;Tên tiếng Anh;Loại;Khối;Cơ quan cấp trên;Từ ngày;Đến hết ngày;Kế thừa bởi"
    let (source, bytes) = file("agencies.csv", [titles] + lines)
    let known = try await world.store.read { Set(try $0.agencies().map(\.agency.code)) }
    let entries = try AgencyReader.read(Workbook(bytes: bytes), file: source.name, known: known)
    return try await ImportAgencies(entries, from: source).run(in: world, by: lan)
  }

  /// Imports a roster that is told line by line under these titles.
  func importRoster(
    _ titles: String,
    _ lines: [String],
    allOrNothing: Bool = false
  ) async throws -> (outcome: ImportOutcome, faults: [String]) {
    let (source, bytes) = file("roster.csv", [titles] + lines)
    let reading = try read(source, bytes)
    let roster = ImportRoster(reading, from: source, allOrNothing: allOrNothing)
    let done = try await roster.run(in: world, by: lan)
    return (done.outcome, done.faults.map { $0.line(in: .en) })
  }

  /// Reads a roster as it would be read today.
  func read(_ source: SourceFile, _ bytes: [UInt8]) throws -> RosterReading {
    try RosterReader.read(
      Workbook(bytes: bytes),
      file: source.name,
      referenceYear: world.today.year
    )
  }

  /// Imports evidence that is told line by line.
  @discardableResult
  func importEvidence(_ lines: String...) async throws -> ImportOutcome {
    let titles = "STT;Mã CBCCVC;Năng lực;Mức;Loại minh chứng;Ngày;Có hiệu lực đến;Nguồn"
    let (source, bytes) = file("evidence.csv", [titles] + lines)
    let entries = try EvidenceReader.read(Workbook(bytes: bytes), file: source.name)
    return try await ImportEvidence(entries, from: source).run(in: world, by: lan)
  }
}

extension Scene {
  /// Agencies of 2020 and 2025: a province, a department, a district that becomes a town.
  func importProvince() async throws {
    try await importAgencies(
      "PY;UBND tỉnh Phú Yên;;provincialCommittee;departments;;01/07/1989;30/06/2025;",
      "SNgV;Sở Ngoại vụ;Department of Foreign Affairs;department;departments;PY;01/01/2010;;",
      "DH;Huyện Đông Hòa;;district;localities;PY;16/05/2005;31/05/2020;",
      "DH;Thị xã Đông Hòa;;town;localities;PY;01/06/2020;30/06/2025;PDH",
      "PDH;Phường Đông Hòa;;ward;localities;;01/07/2025;;"
    )
  }

  func all<Answer: Sendable>(_ query: Query<Answer>) async throws -> [Answer] {
    try await world.store.read { try $0.all(query) }
  }

  func fingerprint() async throws -> Fingerprint {
    try await world.store.read { try Fingerprint(of: $0) }
  }

  /// The digest of everything but what is kept of files: one that changes nothing is noted there.
  func people() async throws -> [String: Fingerprint.Table] {
    try await fingerprint().tables.filter { !$0.key.hasPrefix("batch") }
  }

  /// The rows of a question, their values as text.
  func rows(_ sql: SQL) async throws -> [[String]] {
    try await all(
      Query(sql) { row in
        row.values.map { value in
          switch value {
          case .null: "–"
          case .integer(let number): "\(number)"
          case .text(let text): text
          case .bytes(let bytes): "\(bytes.count) bytes"
          }
        }
      }
    )
  }

  func officer(_ code: String) async throws -> OfficerRecord {
    let code = try #require(Code<Officer>(code))
    return try #require(try await all(.officer(code)).first)
  }

  func assignments() async throws -> [Assignment] {
    try await all(Query<Assignment>.assignments)
  }

  /// Everything that every event keeps.
  func events() async throws -> [[String]] {
    try await rows("SELECT verb, subject, subject_key, old_value, new_value FROM event ORDER BY id")
  }
}

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
import Vietnamese

/// The project's own `curricula/` and `rosters/`, in the records once for all tests.
struct Province {
  static let loaded = Task { try await Province() }

  let world: World
  let actor: Actor
  private(set) var outcomes: [String: ImportOutcome] = [:]
  private(set) var faults: [SheetFault] = []

  static let rosters = ["officers-province.xlsx", "officers-localities.xlsx", "officers-press.csv"]

  init() async throws {
    let now = try #require(Instant(iso: "2020-12-31T12:00:00+07:00"))
    world = World(store: try await freshRecords(migratedAt: now), now: { now })
    actor = .program
    try await load()
  }

  static var folder: URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder
  }

  /// Imports every file but the classes, in the order in which they need one another.
  mutating func load() async throws {
    let reading = try CurriculaFolder.read(Self.folder.appending(path: "curricula").path)
    let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    let curricula = LoadCurricula(reading.curricula, from: files)
    outcomes["curricula"] = try await curricula.run(in: world, by: actor)
    let (agencies, list) = try Self.open("agencies.csv")
    let entries = try AgencyReader.read(agencies, file: list.name)
    let imported = ImportAgencies(entries, from: list)
    outcomes[list.name] = try await imported.run(in: world, by: actor)
    for name in Self.rosters {
      let (workbook, source) = try Self.open(name)
      let reading = try RosterReader.read(workbook, file: name, referenceYear: 2020)
      let done = try await ImportRoster(reading, from: source).run(in: world, by: actor)
      outcomes[name] = done.outcome
      faults += done.faults
    }
    let (workbook, source) = try Self.open("evidence.csv")
    let evidence = ImportEvidence(
      try EvidenceReader.read(workbook, file: source.name),
      from: source
    )
    outcomes[source.name] = try await evidence.run(in: world, by: actor)
  }

  private static func open(_ name: String) throws -> (Workbook, SourceFile) {
    let bytes = Array(try Data(contentsOf: folder.appending(path: "rosters/\(name)")))
    return (try Workbook(bytes: bytes), SourceFile(name: name, bytes: bytes))
  }

  func number(_ sql: SQL) async throws -> Int {
    try await world.store.read { records in
      let values = try records.one(Query(sql) { $0.values })
      guard case .integer(let number)? = values.first else { return -1 }
      return Int(number)
    }
  }
}

struct `The province's own files` {
  @Test
  func `are taken without a row held`() async throws {
    let province = try await Province.loaded.value
    #expect(province.faults.map { $0.line(in: .vi) } == [])
    #expect(province.outcomes.values.allSatisfy { $0.held == 0 && $0.read > 0 && $0.added > 0 })
  }

  @Test
  func `loaded a second time change nothing at all`() async throws {
    var province = try await Province()
    let before = try await province.world.store.read { try Fingerprint(of: $0) }
    try await province.load()
    #expect(province.outcomes.values.allSatisfy { $0.isUnchanged && $0.held == 0 })
    #expect(try await province.world.store.read { try Fingerprint(of: $0) } == before)
  }

  @Test
  func `name at least 200 officers in at least 45 agencies, by numbered decisions`() async throws {
    let province = try await Province.loaded.value
    #expect(try await province.number("SELECT count(*) FROM officer") >= 200)
    #expect(try await province.number("SELECT count(DISTINCT agency_id) FROM assignment") >= 45)
    #expect(
      try await province.number("SELECT count(*) FROM assignment WHERE decision_number = ''") == 0
    )
  }

  @Test(arguments: [
    ("full-time ones", "share = 'fullTime'"), ("concurrent ones", "share = 'concurrent'"),
    ("deputies", "role = 'deputy'"), ("ended ones", "until_day <= '2020-12-31'"),
    ("open ones", "until_day IS NULL"),
  ])
  func `have assignments of every kind`(kind: String, condition: String) async throws {
    let province = try await Province.loaded.value
    let sql = SQL(verbatim: "SELECT count(*) FROM assignment WHERE \(condition)")
    #expect(try await province.number(sql) > 0, "no \(kind)")
  }

  @Test
  func `assign nobody to an agency before it was there`() async throws {
    let province = try await Province.loaded.value
    #expect(
      try await province.number(
        """
        SELECT count(*) FROM assignment
        JOIN agency ON agency.id = assignment.agency_id
        WHERE assignment.from_day < agency.from_day
           OR agency.until_day <= assignment.from_day
        """
      ) == 0
    )
  }

  @Test
  func `leave some agencies of 2020 without a focal point`() async throws {
    let province = try await Province.loaded.value
    #expect(
      try await province.number(
        """
        SELECT count(*) FROM agency
        WHERE from_day <= '2020-12-31' AND (until_day IS NULL OR until_day > '2020-12-31')
          AND NOT EXISTS (SELECT 1 FROM assignment WHERE assignment.agency_id = agency.id)
        """
      ) > 0
    )
  }

  @Test(
    arguments: [
      ("2020-05-31", "Huyện Đông Hòa"), ("2020-06-01", "Thị xã Đông Hòa"),
      ("2025-06-30", "Thị xã Đông Hòa"), ("2025-07-01", nil),
    ] as [(String, String?)]
  )
  func `name Đông Hòa as it was called on the day`(text: String, name: String?) async throws {
    let day = try #require(Day(iso: text))
    let agencies = try await Province.loaded.value.world.store.read { try $0.agencies() }
    let districts = agencies.map(\.agency).filter { agency in
      agency.standings.contains { $0.name.vi == "Huyện Đông Hòa" }
    }
    #expect(districts.count == 1)
    #expect(districts.first?.standing(on: day)?.name.vi == name)
  }

  @Test
  func `let every locality of 2020 be followed by communes and wards of 2025`() async throws {
    let agencies = try await Province.loaded.value.world.store.read { try $0.agencies() }
    let byID = Dictionary(agencies.map { ($0.agency.id, $0.agency) }) { first, _ in first }
    let end = try #require(Day(iso: "2025-07-01"))
    let districts = agencies.filter { record in
      record.agency.days.until == end
        && record.agency.standings.contains { [.district, .town, .city].contains($0.kind) }
    }
    #expect(districts.count == 9)
    var followers: Set<ID<Agency>> = []
    for district in districts {
      #expect(!district.successors.isEmpty, "\(district.agency.code)")
      for successor in district.successors {
        #expect(byID[successor]?.days.from == end)
        followers.insert(successor)
      }
    }
    #expect(followers.count == 34)
  }

  @Test
  func `stand in the history, file by file, without an ID or an ethnicity in clear`() async throws {
    let province = try await Province.loaded.value
    #expect(try await province.number("SELECT count(*) FROM batch") == 5)
    #expect(
      try await province.number(
        """
        SELECT count(*) FROM event
        JOIN officer ON officer.code = event.subject_key
        LEFT JOIN officer_sensitive ON officer_sensitive.officer_id = officer.id
        WHERE event.new_value LIKE '%' || officer.national_id || '%'
           OR event.new_value LIKE '%"ethnicity":"' || officer_sensitive.ethnicity || '"%'
        """
      ) == 0
    )
    let officers = try await province.number("SELECT count(*) FROM officer")
    let events = try await province.number(
      "SELECT count(*) FROM event WHERE subject = 'officer' AND verb = 'added'"
    )
    #expect(events == officers)
  }

  @Test
  func `agree with a count made with plain SQL`() async throws {
    let province = try await Province.loaded.value
    let pairs: [(String, SQL)] = [
      ("agencies.csv", "SELECT count(*) FROM agency"),
      ("evidence.csv", "SELECT count(*) FROM evidence"),
      ("curricula", "SELECT count(*) FROM curriculum_file"),
    ]
    for (file, sql) in pairs {
      #expect(province.outcomes[file]?.added == (try await province.number(sql)), "\(file)")
    }
    let added = Province.rosters.compactMap { province.outcomes[$0]?.added }.reduce(0, +)
    let officers = try await province.number("SELECT count(*) FROM officer")
    #expect(added == (try await province.number("SELECT count(*) FROM assignment")) + officers)
  }
}

import Chronology
import Foundation
import Intake
import Operations
import Records
import StoreScenes
import Vietnamese
import Web

/// A small province with the real curricula, as one would look at it at the end of 2020: eight
/// agencies, 130 officers, three classes. All people are invented.
enum Town {
  static let recorded = Instant(startOf: day("2020-01-02"))
  static let now = Instant(startOf: day("2020-12-31"))

  static func day(_ text: String) -> Day { Day(iso: text) ?? .last }

  /// Fresh records with the town in them.
  static func store() async throws -> any Store {
    let store = try await freshRecords(migratedAt: recorded)
    let reading = try CurriculaFolder.read(curriculaFolder)
    try await store.write { records in
      _ = try records.store(
        reading.curricula,
        from: reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) },
        at: recorded
      )
      for statement in agencies + officers + assignments + classes + learners + evidence {
        try records.run(statement)
      }
      try records.addWordsOfAllOfficers()
      try goOn(records, store.dialect)
    }
    try await Door.open(store)
    return store
  }

  /// Makes every table go on behind the ids that were given by hand.
  private static func goOn(_ records: any Writing, _ dialect: Dialect) throws {
    for table in Schema.recordTables where table.key == ["id"] {
      let last = try records.one(
        Query(SQL(verbatim: "SELECT coalesce(max(id), 0) AS id FROM \(table.name)")) {
          row -> Int64 in
          try row.get("id")
        }
      )
      guard last > 0 else { continue }
      for statement in dialect.goOn(behind: last, in: table) { try records.run(statement) }
    }
  }

  /// The folder of the project, from where this file lies.
  private static var curriculaFolder: String {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent("curricula").path
  }

  /// The town's site, asked without a socket; one for all tests, since they only read.
  static let shared = Task { try await Visitor(site(store())) }

  static func site(
    _ store: any Store,
    settings: SiteSettings = SiteSettings(isSample: true)
  ) throws -> Site {
    // A busy machine takes its time; a test asks for the end.
    var patient = settings
    patient.rosterPatience = .seconds(600)
    return try Site(World(store: store, now: { now }), gate: Door.gate, settings: patient)
  }
}

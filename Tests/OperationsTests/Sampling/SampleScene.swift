import Assessment
import Chronology
import Foundation
import Intake
import Operations
import Records
import Sampling
import StoreScenes
import Testing
import Work

/// Records with the curricula of this repository and nothing else, ready for a sample.
struct SampleScene {
  let world: World
  let clerk: Actor

  /// - Parameter isEmbedded: Over SQLite, whatever database the other tests run on.
  init(isEmbedded: Bool = false, headway: Headway = .untold) async throws {
    let now = try #require(Instant(iso: "2026-03-01T12:00:00+07:00"))
    let store =
      try await isEmbedded ? embeddedRecords(migratedAt: now) : freshRecords(migratedAt: now)
    world = World(store: store, now: { now }, headway: headway)
    clerk = try #require(Actor("Trần Thị Lan"))
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    let reading = try CurriculaFolder.read(folder.appending(path: "curricula").path)
    let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    _ = try await LoadCurricula(reading.curricula, from: files).run(in: world, by: clerk)
  }

  @discardableResult
  func make(_ officers: Int, seed: UInt64 = 1) async throws -> SampleCounts {
    let order = try #require(SampleOrder(officers: officers, seed: seed))
    return try await MakeSample(order).run(in: world, by: clerk)
  }

  func fingerprint() async throws -> Fingerprint {
    try await world.store.read { try Fingerprint(of: $0) }
  }

  func all<Answer: Sendable>(_ query: Query<Answer>) async throws -> [Answer] {
    try await world.store.read { try $0.all(query) }
  }

  /// A number that a statement counts.
  func count(_ sql: SQL) async throws -> Int {
    try await world.store.read { try $0.one(Query(sql) { try $0.get("n") }) }
  }
}

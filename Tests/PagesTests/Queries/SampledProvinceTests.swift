import Chronology
import Foundation
import Intake
import Operations
import Pages
import Personnel
import Records
import Reports
import Sampling
import StoreScenes
import Testing
import Training

/// The pages and reports over a sampled province, which has what no hand-made scene thinks of.
struct `A sampled province` {
  static let now = Instant(startOf: Day(iso: "2026-01-05") ?? .last)
  let store: any Store
  let day: Day

  init() async throws {
    store = try await freshRecords(migratedAt: Self.now)
    day = Sample.toldAt.day()
    let world = World(store: store, now: { Self.now })
    let clerk = try #require(Actor("Trần Thị Lan"))
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    let reading = try CurriculaFolder.read(folder.appending(path: "curricula").path)
    let files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
    _ = try await LoadCurricula(reading.curricula, from: files).run(in: world, by: clerk)
    let order = try #require(SampleOrder(officers: 160, seed: 11))
    _ = try await MakeSample(order).run(in: world, by: clerk)
  }

  @Test
  func `has a page for each officer, agency and class`() async throws {
    let day = day
    try await store.read { records in
      for record in try records.all(Query<OfficerRecord>.officers) {
        let page = try OfficerPage(record.officer.id, on: day, knownAt: Self.now, in: records)
        #expect(page?.name == record.officer.name.full)
      }
      for record in try records.agencies() {
        let page = try AgencyPage(record.agency.id, on: day, knownAt: Self.now, in: records)
        #expect(page != nil, "\(record.agency.code)")
      }
      for held in try records.all(Query.trainingClasses) {
        let page = try ClassPage(held.id, in: records)
        #expect(page != nil, "\(held.code)")
      }
    }
  }

  @Test
  func `has a report for each year, and people who were trained`() async throws {
    var trained = 0
    for year in 2018...2025 {
      let request = ReportRequest(
        "ttdn-summary",
        period: "\(year)",
        madeBy: "Trần Thị Lan",
        madeAt: Self.now
      )
      let document = try await store.read { try ReportCatalogue.document(request, in: $0) }
      guard case .count(let count) = document.cell(row: "total", column: "trained") else {
        Issue.record("no figure of \(year)")
        continue
      }
      trained += count
    }
    #expect(trained > 10)
  }
}

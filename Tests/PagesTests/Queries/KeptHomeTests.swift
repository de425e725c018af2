import Chronology
import Personnel
import Records
import Reports
import StoreScenes
import Testing

@testable import Pages

struct `The home page of figures that are kept` {
  private static let day = Hamlet.day("2020-12-31")

  /// The page as it is made of what is kept, and as it is counted.
  private static func both(_ store: any Store) async throws -> (kept: HomePage, counted: HomePage) {
    try await store.read { records in
      (
        try HomePage(on: day, knownAt: Hamlet.now, in: records),
        try HomePage(countedOn: day, knownAt: Hamlet.now, in: records)
      )
    }
  }

  private static func figures(_ page: HomePage) -> [Int] {
    [
      page.assigned, page.agenciesWithOfficers, page.trained, page.agenciesToCover,
      page.withoutFocalPoint, page.lapsing,
    ]
  }

  private static func kept() async throws -> any Store {
    let store = try await Hamlet.store()
    try await KeepFigures(on: day).run(in: store)
    return store
  }

  @Test
  func `says what is counted`() async throws {
    let store = try await Self.kept()
    let tallies = try await store.read { records in
      try KeptFigures.tallies(on: Self.day, by: records.framework(), in: records)
    }
    #expect(
      try #require(tallies).reduce(0) { $0 + $1.agencies } == Hamlet.bodies(on: "2020-12-31").count
    )
    let (kept, counted) = try await Self.both(store)
    #expect(kept.agenciesToCover > 0 && kept.withoutFocalPoint > 0 && kept.agenciesWithOfficers > 0)
    #expect(Self.figures(kept) == Self.figures(counted))
  }

  @Test
  func `says it too where somebody was given a duty since`() async throws {
    let store = try await Self.kept()
    let agency = try #require(Hamlet.bodies(on: "2020-12-31").last?.id)
    try await store.write { records in
      try records.run("UPDATE assignment SET role = 'deputy' WHERE agency_id = \(agency)")
      try records.run("INSERT INTO agency_stale (agency_id) VALUES (\(agency))")
    }
    let tallies = try await store.read { records in
      try KeptFigures.tallies(on: Self.day, by: records.framework(), in: records)
    }
    #expect(tallies == nil, "what was kept is not taken for what is")
    let (kept, counted) = try await Self.both(store)
    #expect(Self.figures(kept) == Self.figures(counted))
  }

  @Test
  func `is counted where an earlier program kept no principals`() async throws {
    let store = try await Self.kept()
    _ = try await store.write { try $0.run("UPDATE agency_state SET principals = NULL") }
    let (kept, counted) = try await Self.both(store)
    #expect(Self.figures(kept) == Self.figures(counted))
  }
}

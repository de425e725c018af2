import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `A department with specialists only` {
  static let day = "2020-12-31"

  /// The hamlet where agency 2 has nobody on R2 any more: its people hold R9.
  func store(acceptsSpecialists: Bool) async throws -> any Store {
    let store = try await Hamlet.store()
    try await store.write { records in
      try records.run("UPDATE assignment SET duty_code = 'R9' WHERE agency_id = 2")
      guard acceptsSpecialists else { return }
      try records.run(
        "INSERT INTO coverage_alternative (rule_place, place, duty_code) VALUES (0, 0, 'R9')"
      )
    }
    return store
  }

  /// What each face says of the agencies without a focal point.
  struct Faces: Equatable, Sendable {
    let home: Int
    let asked: Int
    let list: Set<ID<Agency>>
    let pages: Set<ID<Agency>>
  }

  func faces(_ store: any Store) async throws -> Faces {
    try await store.read { records in
      let day = Hamlet.day(Self.day)
      let home = try HomePage(on: day, knownAt: Hamlet.now, in: records)
      let list = try AgenciesPage(on: day, onlyMissing: true, in: records)
      let lacking = try Hamlet.bodies(on: Self.day).map { ID<Agency>(Int64($0.id)) }.filter {
        let page = try AgencyPage($0, on: day, knownAt: Hamlet.now, in: records)
        return page?.coverage.first.map { $0.principals < $0.principalsAsked } ?? false
      }
      return Faces(
        home: home.withoutFocalPoint,
        asked: home.agenciesToCover,
        list: Set(list.groups.flatMap(\.rows).map(\.id)),
        pages: Set(lacking)
      )
    }
  }

  @Test(arguments: [true, false])
  func `lacks a focal point only where the rule takes nobody else`(
    acceptsSpecialists: Bool
  ) async throws {
    let faces = try await faces(store(acceptsSpecialists: acceptsSpecialists))
    #expect(faces.list.contains(ID(2)) == !acceptsSpecialists)
  }

  @Test(arguments: [true, false])
  func `counts the same at home, in the list and on the agencies' pages`(
    acceptsSpecialists: Bool
  ) async throws {
    let faces = try await faces(store(acceptsSpecialists: acceptsSpecialists))
    #expect(faces.home == faces.list.count)
    #expect(faces.list == faces.pages)
    #expect(faces.asked > faces.home)
  }

  @Test
  func `tells both duties on its page`() async throws {
    let page = try await store(acceptsSpecialists: true).read {
      try AgencyPage(ID(2), on: Hamlet.day(Self.day), knownAt: Hamlet.now, in: $0)
    }
    let line = try #require(page?.coverage.first)
    #expect(line.duty == Sketch.focalPoint)
    #expect(line.alternatives.map(\.vi) == ["Phóng viên"])
    let drawn = DrawnPage(try #require(page)).texts("tbody th")
    #expect(drawn.contains("\(Sketch.focalPoint.vi) hoặc Phóng viên"))
  }
}

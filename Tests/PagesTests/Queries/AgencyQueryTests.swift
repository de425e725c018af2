import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The agencies, asked` {
  static let days = [
    "1995-01-01", "2005-06-27", "2009-12-31", "2020-05-31", "2020-06-01", "2020-12-31",
    "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01",
  ]

  static func page(on day: String, onlyMissing: Bool = false) async throws -> AgenciesPage {
    try await Hamlet.read {
      try AgenciesPage(on: Hamlet.day(day), onlyMissing: onlyMissing, in: $0)
    }
  }

  @Test(arguments: days)
  func `are those of the day, under the names of the day`(day: String) async throws {
    let page = try await Self.page(on: day)
    let expected = Hamlet.bodies(on: day)
    #expect(page.total == expected.count)
    let shown = page.groups.flatMap(\.rows)
    #expect(Set(shown.map { Int($0.id.number) }) == Set(expected.map(\.id)))
    for row in shown {
      let body = expected.first { $0.id == row.id.number }
      #expect(row.name.vi == body?.name(on: day)?.vi)
    }
  }

  @Test(arguments: days)
  func `stand in their groups`(day: String) async throws {
    for group in try await Self.page(on: day).groups {
      let expected = Hamlet.bodies(on: day).filter {
        $0.name(on: day)?.group == group.group.rawValue
      }
      #expect(Set(group.rows.map { Int($0.id.number) }) == Set(expected.map(\.id)))
      #expect(!group.rows.isEmpty)
    }
  }

  @Test(arguments: days)
  func `count each officer of theirs once`(day: String) async throws {
    for row in try await Self.page(on: day).groups.flatMap(\.rows) {
      let own = Hamlet.postings(on: day).filter { $0.agency == row.id.number }
      #expect(row.officers == Set(own.map(\.officer)).count, "\(row.name.vi)")
    }
  }

  @Test
  func `stand right under what they answer to`() async throws {
    let rows = try await Self.page(on: "2020-12-31").groups.first?.rows ?? []
    #expect(rows.map(\.id) == [ID(1), ID(2), ID(3)])
    #expect(rows.map(\.depth) == [0, 1, 2])
    let before = try await Self.page(on: "2007-01-01").groups.first?.rows ?? []
    #expect(before.map(\.id) == [ID(2), ID(1)])
    #expect(before.map(\.depth) == [0, 0])
  }

  @Test
  func `stand by themselves once what they answered to is gone`() async throws {
    let rows = try await Self.page(on: "2025-03-01").groups.first?.rows ?? []
    #expect(rows.map(\.id) == [ID(3), ID(1)])
    #expect(rows.map(\.depth) == [0, 0])
  }

  /// Whether an agency's own focal point is there, counted from the postings.
  func isMissing(_ body: Hamlet.Body, on day: String) -> Bool {
    guard let group = body.name(on: day)?.group,
      ["departments", "localities", "party"].contains(group)
    else { return false }
    return !Hamlet.postings(on: day).contains {
      $0.agency == body.id && $0.duty == "R2" && $0.role == "principal"
    }
  }

  @Test(arguments: days)
  func `without a focal point are those that have no principal for it`(day: String) async throws {
    let page = try await Self.page(on: day, onlyMissing: true)
    let expected = Hamlet.bodies(on: day).filter { isMissing($0, on: day) }
    #expect(Set(page.groups.flatMap(\.rows).map { Int($0.id.number) }) == Set(expected.map(\.id)))
    #expect(page.groups.flatMap(\.rows).allSatisfy { $0.depth == 0 })
    for row in page.groups.flatMap(\.rows) {
      #expect(row.coverage == .missing([Sketch.focalPoint]))
    }
  }

  @Test
  func `of groups that no rule binds are not asked`() async throws {
    let rows = try await Self.page(on: "2020-12-31").groups.flatMap(\.rows)
    #expect(rows.first { $0.id == ID(6) }?.coverage == .notAsked)
    #expect(rows.first { $0.id == ID(2) }?.coverage == .covered)
  }
}

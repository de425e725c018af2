import Assessment
import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `An officer's page, asked` {
  func page(
    _ number: Int64,
    on day: String = "2020-12-31",
    knownAt instant: Instant = Hamlet.now
  ) async throws -> OfficerPage {
    let page = try await Hamlet.read {
      try OfficerPage(ID(number), on: Hamlet.day(day), knownAt: instant, in: $0)
    }
    return try #require(page)
  }

  @Test
  func `is none for an officer who is not there`() async throws {
    for number in [0, -1, 999] as [Int64] {
      let page = try await Hamlet.read {
        try OfficerPage(ID(number), on: Hamlet.day("2020-12-31"), knownAt: Hamlet.now, in: $0)
      }
      #expect(page == nil)
    }
  }

  @Test
  func `has the officer's own words`() async throws {
    let page = try await page(8)
    #expect(page.name == "<b>Võ</b> \"Lan\"")
    #expect(page.code == "PY-1008")
    #expect(page.position == "Chuyên viên")
    #expect(try await self.page(7).position == nil)
  }

  @Test
  func `lists all assignments of all times, the latest first`() async throws {
    let page = try await page(5, on: "2026-01-01")
    #expect(page.assignments.map(\.days.from.description) == ["2025-07-01", "2018-01-01"])
    #expect(page.assignments.map(\.agency.name.vi) == ["Phường Đông Hòa", "Thị xã Đông Hòa"])
  }

  @Test(
    arguments: [
      ("2019-01-01", "Huyện Đông Hòa"), ("2020-05-31", "Huyện Đông Hòa"),
      ("2020-06-15", "Thị xã Đông Hòa"), ("2025-12-31", "Thị xã Đông Hòa"),
    ]
  )
  func `names the agency as on the day, or as on the last day there`(
    day: String,
    name: String
  ) async throws {
    let old = try await page(4, on: day).assignments
    #expect(
      old.map(\.agency.name.vi) == [day < "2020-06-01" ? "Huyện Đông Hòa" : "Thị xã Đông Hòa"]
    )
    let first = try await page(5, on: day).assignments.last
    #expect(first?.agency.name.vi == name)
  }

  @Test
  func `has a table of requirements for each assignment of the day`() async throws {
    let page = try await page(1)
    #expect(page.gaps.map(\.duty) == [Sketch.focalPoint, Sketch.spokesperson])
    #expect(page.gaps.map { $0.rows.map(\.code) } == [["A1"], ["A1", "A2"]])
    #expect(page.gaps.map { $0.rows.map(\.status) } == [[.met], [.met, .lapsing]])
    #expect(try await self.page(1, on: "2018-12-31").gaps.isEmpty)
    #expect(try await self.page(10).gaps.isEmpty)
  }

  @Test
  func `tells what lapsed and what never was`() async throws {
    #expect(try await page(2).gaps.flatMap(\.rows).map(\.status) == [.lapsed])
    #expect(try await page(5).gaps.flatMap(\.rows).map(\.status) == [.missing])
    #expect(try await page(20).gaps.flatMap(\.rows).isEmpty)
  }

  @Test(
    arguments: [
      ("2019-02-28", 0, 0), ("2019-03-01", 3, 2), ("2021-01-31", 3, 2), ("2021-02-01", 3, 0),
    ]
  )
  func `holds levels as evidence has them on the day`(day: String, a1: Int, a2: Int) async throws {
    let levels = try await page(1, on: day).levels
    #expect(levels.map(\.code) == ["A1", "A2", "B1"])
    #expect(levels.map(\.level) == [a1, a2, 0])
  }

  @Test
  func `requires of a level what the hardest duty of the day requires`() async throws {
    #expect(try await page(1).levels.map(\.required) == [2, 2, 0])
    #expect(try await page(2).levels.map(\.required) == [2, 0, 0])
    #expect(try await page(10).levels.map(\.required) == [0, 0, 0])
  }

  @Test
  func `knows only what was known at the moment`() async throws {
    func a2(knownAt instant: Instant) async throws -> Int? {
      try await page(3, knownAt: instant).levels.first { $0.code == "A2" }?.level
    }
    #expect(try await a2(knownAt: Hamlet.now) == 0)
    #expect(try await a2(knownAt: Instant(startOf: Hamlet.day("2026-03-01"))) == 2)
    #expect(try await a2(knownAt: Instant(startOf: Hamlet.day("2019-01-01"))) == 0)
  }

  @Test
  func `gives its reasons, and what the next level takes`() async throws {
    let line = try #require(try await page(1).levels.first { $0.code == "A2" })
    #expect(!line.why.isEmpty)
    #expect(line.why.allSatisfy { $0.holds })
    #expect(line.next.allSatisfy { !$0.holds })
    #expect(line.holdsUntil == Hamlet.day("2021-02-01"))
    #expect(line.timeline.changes.map(\.level) == [2, 0])
  }

  @Test
  func `lists classes with the latest first, recorded or worked out`() async throws {
    let page = try await page(1)
    #expect(page.results.map(\.title) == ["Lớp L2", "Lớp L1"])
    #expect(page.results.map(\.result.outcome) == [.incomplete, .passed])
    #expect(page.results.map(\.result.mark) == [nil, 860])
    #expect(page.results.map(\.attendance.coming) == [4, 0])
    #expect(page.results.last?.result.classification?.vi == "Khá")
  }

  @Test
  func `lists papers with the latest first`() async throws {
    let papers = try await page(21).certificates
    #expect(papers.map(\.number) == ["GCN-5"])
    #expect(papers.map(\.revoked) == [Hamlet.day("2020-06-01")])
    #expect(papers.map(\.title.vi) == ["Giấy chứng nhận: Chương trình TTDN-01"])
    #expect(try await page(2).certificates.map(\.number) == [nil])
    #expect(try await page(10).certificates.isEmpty)
  }
}

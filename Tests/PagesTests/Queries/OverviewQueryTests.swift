import Access
import Chronology
import Markup
import Pages
import Personnel
import Records
import Reports
import Testing
import Vietnamese

/// What leadership's page says, held against the lists and reports of the same day.
struct `The overview` {
  static func page(_ day: String, seen scope: Scope = .whole) async throws -> OverviewPage {
    let province = try await `Every report`.province.value
    let day = try #require(Day(iso: day))
    return try await province.store.read {
      try OverviewPage(
        on: day,
        knownAt: `A sampled province`.now,
        readsPlans: true,
        in: ScopedRecords($0, scope)
      )
    }
  }

  @Test(arguments: ["2019-12-31", "2020-08-15", "2025-12-31"])
  func `tells as many classes and passed results of a quarter as its report`(day: String)
    async throws
  {
    let page = try await Self.page(day)
    #expect(page.training.points.count == 8)
    let province = try await `Every report`.province.value
    let asOf = try #require(Day(iso: day))
    let last = Quarter(of: asOf)
    for (point, quarter) in zip(page.training.points, Quarter.running(to: asOf, count: 8)) {
      #expect(point.quarter == quarter.title)
      var request = ReportRequest("ttdn-summary", madeBy: "Lan", madeAt: `A sampled province`.now)
      request.period = "\(quarter.first)..\(quarter == last ? asOf : quarter.last)"
      let asked = request
      let document = try await province.store.read { try ReportCatalogue.document(asked, in: $0) }
      let cell = document.cell(row: "total", column: "attendances")
      #expect(cell == .count(point.numbers[1]), "\(quarter.title.vi)")
    }
  }

  @Test(arguments: ["2019-12-31", "2020-08-15", "2025-12-31"])
  func `tells as many lapsing papers as the list of them`(day: String) async throws {
    let page = try await Self.page(day)
    let province = try await `Every report`.province.value
    let asOf = try #require(Day(iso: day))
    let last = Quarter.following(asOf, count: 4)[3].last
    let papers = try await province.store.read {
      try $0.all(.lapsingCertificates(on: asOf, through: last))
    }
    #expect(page.lapsing.points.reduce(0) { $0 + $1.numbers[0] } == papers.count)
    #expect(page.lapsing.points.count == 4)
  }

  @Test(arguments: ["2020-08-15", "2025-12-31"])
  func `opens with the figures of the home page, each with its list`(day: String) async throws {
    let page = try await Self.page(day)
    let province = try await `Every report`.province.value
    let asOf = try #require(Day(iso: day))
    let home = try await province.store.read {
      try HomePage(on: asOf, knownAt: `A sampled province`.now, in: $0)
    }
    let numbers = page.sentences.map(\.number)
    #expect(numbers.contains(home.withoutFocalPoint) && numbers.contains(home.lapsing))
    #expect(numbers.contains(page.late.count))
    #expect(page.sentences.allSatisfy { !$0.words.vi.isEmpty && !$0.words.en.isEmpty })
  }

  @Test(arguments: ["2021-06-30", "2022-12-31"])
  func `names who owes most first, and nobody who owes nothing`(day: String) async throws {
    let page = try await Self.page(day)
    #expect(page.late.count > 1)
    for line in page.late {
      #expect(Self.owed(line) > 0)
      for part in [line.nominations, line.ratings, line.needs] {
        #expect(part.received <= part.expected && part.onTime <= part.received)
      }
    }
    let owed = page.late.map(Self.owed)
    #expect(owed == owed.sorted(by: >))
    #expect(page.signing.onTime <= page.signing.received)
    #expect(page.signing.received <= page.signing.expected)
  }

  private static func owed(_ line: OverviewPage.LateLine) -> Int {
    line.nominations.missing + line.ratings.missing + line.needs.missing
  }

  @Test(arguments: ["2021-06-30", "2022-12-31"])
  func `tells an agency's clerk of the clerk's own agencies alone, as leadership sees them`(
    day: String
  ) async throws {
    let whole = try await Self.page(day).late
    let own = Set(whole.prefix(1).map(\.agency))
    let scope = Scope(
      .some(Scope.Reach(agencies: own)),
      seesSensitive: false,
      seesNationalID: false
    )
    let seen = try await Self.page(day, seen: scope)
    #expect(seen.late.map(\.agency) == whole.prefix(1).map(\.agency))
    #expect(seen.late.map(Self.owed) == whole.prefix(1).map(Self.owed))
    let html = seen.body(Speaker(language: .vi, day: try #require(Day(iso: day)))).text
    for line in whole.dropFirst() {
      #expect(!html.contains("\(line.name.vi)<"), "\(line.name.vi) is named to another's clerk")
    }
    #expect(try await Self.page(day, seen: .nothing).late.isEmpty)
  }
}

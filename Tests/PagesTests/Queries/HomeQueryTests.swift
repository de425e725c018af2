import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The home page, asked` {
  static let days = [
    "1995-01-01", "2019-12-31", "2020-05-31", "2020-12-31", "2025-03-01", "2025-07-01",
  ]

  func page(on day: String) async throws -> HomePage {
    try await Hamlet.read { try HomePage(on: Hamlet.day(day), knownAt: Hamlet.now, in: $0) }
  }

  @Test(arguments: days)
  func `counts what its lists have`(day: String) async throws {
    typealias Listing = `The list of officers, asked`
    let page = try await page(on: day)
    let assigned = try await Listing.page(on: day) { $0.filter.isAssigned = true }
    #expect(page.assigned == assigned.total)
    let trained = try await Listing.page(on: day) {
      $0.filter.isAssigned = true
      $0.filter.trained = DayRange(calendarYearOf: $0.filter.day)
    }
    #expect(page.trained == trained.total)
    let profile = try await Listing.page(on: day) {
      $0.filter.isAssigned = true
      $0.meetsProfile = true
    }
    #expect(page.meetsProfile == profile.total)
    let missing = try await `The agencies, asked`.page(on: day, onlyMissing: true)
    #expect(page.withoutFocalPoint == missing.total)
    let lapsing = try await Hamlet.read {
      try CertificatesPage(on: Hamlet.day(day), within: page.horizon, in: $0)
    }
    #expect(page.lapsing == lapsing.rows.count)
  }

  @Test(arguments: days)
  func `counts what stands in the postings`(day: String) async throws {
    let page = try await page(on: day)
    let postings = Hamlet.postings(on: day)
    #expect(page.assigned == Set(postings.map(\.officer)).count)
    #expect(page.agenciesWithOfficers == Set(postings.map(\.agency)).count)
    let bound = Hamlet.bodies(on: day).count {
      $0.name(on: day).map { ["departments", "localities", "party"].contains($0.group) } ?? false
    }
    #expect(page.agenciesToCover == bound)
  }

  @Test
  func `covers the calendar year of its day`() async throws {
    #expect(try await page(on: "2020-05-31").period == Sketch.days("2020-01-01", "2021-01-01"))
    #expect(try await page(on: "2020-01-01").period.from == Hamlet.day("2020-01-01"))
    #expect(try await page(on: "2019-12-31").period.last == Hamlet.day("2019-12-31"))
  }

  @Test(arguments: ["0001-01-01", "9999-12-31", "2020-02-29"])
  func `stands on every day of the calendar`(day: String) async throws {
    let page = try await page(on: day)
    let drawn = DrawnPage(document: page, on: day, isDayChosen: true)
    #expect(drawn.tree.faults.isEmpty)
    #expect(page.withoutFocalPoint <= page.agenciesToCover)
  }

  @Test
  func `of an empty store is all naught, like every other page`() async throws {
    let store = try await Hamlet.emptyStore()
    let day = Hamlet.day("2020-12-31")
    let say = Speaker(language: .vi, day: day)
    try await store.read { records in
      let home = try HomePage(on: day, knownAt: Hamlet.now, in: records)
      #expect(
        [home.assigned, home.trained, home.meetsProfile, home.agenciesToCover] == [0, 0, 0, 0]
      )
      #expect(try AgenciesPage(on: day, onlyMissing: false, in: records).groups.isEmpty)
      let officers = try OfficersPage(
        OfficersQuestion(day: day),
        say: say,
        knownAt: Hamlet.now,
        in: records
      )
      #expect(officers.rows.isEmpty && officers.next == nil && officers.total == 0)
      #expect(try ClassesPage(course: nil, year: nil, say: say, in: records).rows.isEmpty)
      #expect(try CoursesPage(in: records).rows.isEmpty)
      #expect(try CertificatesPage(on: day, within: 90, in: records).rows.isEmpty)
      #expect(try OfficerPage(ID(1), on: day, knownAt: Hamlet.now, in: records) == nil)
      #expect(try AgencyPage(ID(1), on: day, knownAt: Hamlet.now, in: records) == nil)
    }
  }
}

import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The papers that lapse, asked` {
  static let days = ["2020-06-01", "2020-05-31", "2020-12-31", "2021-01-20", "2023-12-31"]

  func page(on day: String, within days: Int) async throws -> CertificatesPage {
    try await Hamlet.read { try CertificatesPage(on: Hamlet.day(day), within: days, in: $0) }
  }

  /// The papers that lapse, counted from the list of papers.
  func expected(on day: String, within days: Int) -> [Hamlet.Paper] {
    let horizon = Hamlet.day(day).advanced(by: days).description
    let assigned = Set(Hamlet.postings(on: day).map(\.officer))
    return Hamlet.papers.filter { paper in
      paper.isValid(on: day) && paper.until.map { $0 <= horizon } ?? false
        && assigned.contains(paper.officer)
    }
  }

  @Test(arguments: days, [1, 20, 90, 91, 3_660])
  func `are those that the list of papers has`(day: String, within days: Int) async throws {
    let page = try await page(on: day, within: days)
    let expected = expected(on: day, within: days)
    #expect(page.rows.count == expected.count)
    #expect(Set(page.rows.map { Int($0.officer.number) }) == Set(expected.map(\.officer)))
  }

  @Test
  func `come with the first to lapse on top`() async throws {
    let rows = try await page(on: "2020-12-31", within: 3_660).rows
    #expect(rows.map(\.until) == rows.map(\.until).sorted())
    #expect(rows.map(\.officer) == [ID(20), ID(2), ID(22), ID(23), ID(1)])
    #expect(rows.allSatisfy { $0.title.vi == "Lớp L1" })
  }

  @Test
  func `count the horizon's last day in and the next day out`() async throws {
    let rows = try await page(on: "2020-12-31", within: 90).rows
    #expect(rows.contains { $0.until == Hamlet.day("2021-03-31") })
    #expect(!rows.contains { $0.until == Hamlet.day("2021-04-01") })
  }

  @Test
  func `have nothing for ever and nothing taken back`() async throws {
    for day in Self.days {
      let officers = try await page(on: day, within: 3_660).rows.map(\.officer)
      #expect(!officers.contains(ID(6)))
      #expect(!officers.contains(ID(21)) || day < "2020-06-01")
    }
  }
}

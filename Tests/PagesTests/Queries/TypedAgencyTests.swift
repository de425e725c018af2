import Chronology
import Markup
import Personnel
import Records
import StoreScenes
import Testing
import Vietnamese

@testable import Pages

struct `An agency that is typed` {
  private static let day = Hamlet.day("2020-12-31")
  private static let say = Speaker(language: .vi, day: day)

  /// A province with more agencies than a list is for.
  private static let large = Task {
    let store = try await Hamlet.store()
    try await store.write { records in
      for number in 1000..<1000 + AgencyAsked.longestList {
        let body = Hamlet.Body(
          id: number,
          code: "XA\(number)",
          from: "2010-01-01",
          until: nil,
          names: [
            .init(
              from: "2010-01-01",
              vi: "UBND xã Suối \(number)",
              kind: "commune",
              group: "localities"
            )
          ]
        )
        for statement in body.statements { try records.run(statement) }
      }
    }
    return store
  }

  private static func page(
    _ office: String,
    of agency: ID<Agency>? = nil,
    in store: any Store
  ) async throws -> OfficersPage {
    try await store.read { records in
      var question = OfficersQuestion(day: day)
      question.office = office
      question.filter.agency = agency
      question.address = Address.officers.with("q", "hoa").with("office", office)
      if let agency { question.address = question.address.with("agency", "\(agency)") }
      return try OfficersPage(question, say: say, knownAt: Hamlet.now, in: records)
    }
  }

  @Test
  func `is chosen from a list where there are few`() async throws {
    let page = try await Self.page("", in: Hamlet.shared.value)
    #expect(page.agencyAsked == nil)
    #expect(page.agencies.count == Hamlet.bodies(on: "2020-12-31").count)
  }

  @Test
  func `has a field where there are many, and the page does not name them all`() async throws {
    let page = try await Self.page("", in: Self.large.value)
    #expect(page.agencyAsked == AgencyAsked())
    #expect(page.agencies.isEmpty)
    let html = page.body(Self.say).text
    #expect(html.contains("id=\"f-office\""))
    #expect(!html.contains("Suối"))
  }

  @Test(arguments: ["XA1007", "xa1007", "UBND xã Suối 1007", "suoi 1007", "Suối  1007 "])
  func `is found by its code, its name, or words of it without marks`(typed: String) async throws {
    let page = try await Self.page(typed.tidied, in: Self.large.value)
    #expect(page.agencyAsked?.typed == "")
    #expect(page.address["agency"] == "1007")
    #expect(page.address["office"] == nil)
    #expect(page.address["q"] == "hoa", "what else was asked stays")
    #expect(page.chips.map(\.words).contains("UBND xã Suối 1007"))
  }

  @Test
  func `leads to the same people as when it is chosen`() async throws {
    let store = try await Self.large.value
    let typed = try await Self.page("STTTT", in: store)
    let chosen = try await Self.page("", of: ID(2), in: store)
    #expect(typed.rows == chosen.rows)
    #expect(typed.address["agency"] == chosen.address["agency"])
  }

  @Test
  func `has to be told apart where several are called so`() async throws {
    let page = try await Self.page("suối", in: Self.large.value)
    #expect(page.rows.isEmpty)
    #expect(page.agencyAsked?.count == AgencyAsked.longestList)
    #expect(page.agencyAsked?.matches.count == AgencyAsked.shown)
    let html = page.body(Self.say).text
    #expect(html.contains("300 cơ quan có “suối” trong tên hoặc mã"))
    #expect(html.contains("q=hoa&amp;agency=1299"), "a link keeps what else was asked")
    #expect(!html.contains("0 cán bộ"), "nobody is told to be nobody")
  }

  @Test
  func `that nobody knows is said, with what was typed`() async throws {
    let html = try await Self.page("<b>không có", in: Self.large.value).body(Self.say).text
    #expect(html.contains("Không có cơ quan nào có tên hoặc mã như “&lt;b&gt;không có”"))
  }

  @Test
  func `is named where it was chosen before`() async throws {
    let page = try await Self.page("", of: ID(1003), in: Self.large.value)
    #expect(page.chips.map(\.words).contains("UBND xã Suối 1003"))
    #expect(page.body(Self.say).text.contains("name=\"agency\" value=\"1003\""))
  }

  @Test(arguments: [1, 7, 200, 1_000])
  func `stands once on the pages of all agencies, in the order of one list`(rows: Int) async throws
  {
    let (pages, whole) = try await Self.large.value.read { records in
      var pages: [AgenciesPage] = []
      repeat {
        pages.append(
          try AgenciesPage(
            on: Self.day,
            onlyMissing: false,
            after: pages.last?.next,
            rows: rows,
            in: records
          )
        )
      } while pages.last?.next != nil && pages.count < 1_000
      return (pages, try AgenciesPage(on: Self.day, onlyMissing: false, rows: .max, in: records))
    }
    let ids = { (page: AgenciesPage) in page.groups.flatMap(\.rows).map(\.id) }
    #expect(pages.flatMap(ids) == ids(whole))
    #expect(ids(whole).count == whole.total && whole.next == nil && !whole.isContinued)
    #expect(pages.allSatisfy { $0.total == whole.total })
    let groups = Dictionary(grouping: pages.flatMap(\.groups), by: \.group)
    for group in whole.groups {
      #expect(groups[group.group]?.allSatisfy { $0.total == group.rows.count } == true)
    }
    #expect(pages.dropFirst().allSatisfy { $0.isContinued })
    let html = pages[0].body(Self.say).text
    #expect(html.contains("rel=\"next\"") == (pages.count > 1))
  }
}

import Access
import Chronology
import Personnel
import Records
import Testing

@testable import Web

/// What an officer and a trainer see: the own record, and the learners of one's own classes.
struct `One's own` {
  let store: any Store
  let site: Site

  init() async throws {
    store = try await Town.store()
    site = try Town.site(store)
  }

  /// An officer with a class, whose account is signed in.
  private func officer() async throws -> (id: ID<Officer>, visitor: Visitor) {
    let id = try await store.read { records in
      try records.one(
        Query("SELECT officer_id FROM certificate ORDER BY officer_id LIMIT 1") {
          row -> ID<Officer> in
          try row.get("officer_id")
        }
      )
    }
    let token = Door.token("V")
    try await Door.open(store, as: [.officer], officer: id, named: "can.bo", token: token)
    return (id, Visitor(site, holding: token))
  }

  @Test
  func `record is whole, and leads nowhere that one may not go`() async throws {
    let (id, visitor) = try await officer()
    let name = try await store.read {
      try $0.one(Query<OfficerRecord>.officers([id])).officer.name.full
    }
    let start = try await visitor.ask("/").text
    #expect(start.contains("href=\"/me\""))
    let page = try await visitor.ask("/me")
    #expect(page.status == 200)
    #expect(page.text.contains(name) || page.text.contains("&lt;"))
    #expect(page.text.contains("Lớp đã học và kết quả"))
    #expect(!page.text.contains("/edit"))
    for match in page.text.matches(of: /href="(\/[^"]*)"/) where !match.1.hasPrefix("/static") {
      let path = String(match.1).replacing("&amp;", with: "&")
      #expect(try await visitor.ask(path).status == 200, "\(path)")
    }
  }

  @Test
  func `record is the only one that an officer finds`() async throws {
    let (id, visitor) = try await officer()
    for path in ["/officers", "/officers/\(id)", "/officers/1", "/classes", "/agencies/3"] {
      #expect(try await visitor.ask(path).status == 403, "\(path)")
    }
    let others = try await store.read { try $0.all(.officers) }.filter { $0.officer.id != id }
    let text = try await visitor.ask("/me").text
    for other in others { #expect(!text.contains(">\(other.officer.name.full)<")) }
  }

  @Test
  func `record is not there for whoever is no officer`() async throws {
    let token = Door.token("N")
    try await Door.open(store, as: [.officer], named: "khong.la", token: token)
    #expect([403, 404].contains(try await Visitor(site, holding: token).ask("/me").status))
    #expect(try await Visitor(site).ask("/me").status == 403)
  }

  @Test
  func `classes show a trainer their learners, and no others theirs`() async throws {
    let token = Door.token("T")
    let account = try await Door.open(store, as: [.trainer], named: "giang.vien", token: token)
    try await store.write { records in
      _ = try records.run(
        "INSERT INTO class_trainer (class_id, account_id) VALUES (1, \(account.id))"
      )
    }
    let visitor = Visitor(site, holding: token)
    let learners = try await store.read { records in
      try records.all(
        Query(
          """
          SELECT full_name FROM officer
          WHERE id IN (SELECT officer_id FROM enrolment WHERE class_id = 1)
          ORDER BY id
          """
        ) { row -> String in try row.get("full_name") }
      )
    }
    let own = try await visitor.ask("/classes/1").text
    let shown = learners.filter { own.contains(">\($0)<") }
    #expect(shown.count > learners.count / 2)
    let other = try await visitor.ask("/classes/2").text
    let strangers = try await store.read { records in
      try records.all(
        Query(
          """
          SELECT full_name FROM officer
          WHERE id IN (SELECT officer_id FROM enrolment WHERE class_id = 2)
            AND id NOT IN (SELECT officer_id FROM enrolment WHERE class_id = 1)
          ORDER BY id
          """
        ) { row -> String in try row.get("full_name") }
      )
    }
    #expect(!strangers.isEmpty)
    for name in strangers { #expect(!other.contains(">\(name)<"), "\(name)") }
    #expect(try await visitor.ask("/officers").status == 403)
  }
}

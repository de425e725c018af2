import Access
import HTTPTypes
import Personnel
import Records
import Testing

@testable import Web

/// The private address of a calendar, as the browser makes it and a telephone reads it.
struct `A calendar in the browser` {
  let store: any Store
  let site: Site
  let token = Door.token("K")

  init() async throws {
    store = try await Town.store()
    site = try Town.site(store)
    try await Door.open(store, as: [.officer], officer: ID(1), named: "can.bo", token: token)
  }

  func post(_ act: String) async throws -> Reply {
    try await Asked(site).ask(
      .post,
      "/me/calendar",
      Door.headers(token) + [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Origin", "http://127.0.0.1:8080"),
      ],
      body: Array("act=\(act)".utf8)
    )
  }

  @Test
  func `is made, shown once, read without signing in, and revoked`() async throws {
    let visitor = Visitor(site, holding: token)
    let stranger = Visitor(site, holding: nil)
    #expect(try await visitor.ask("/me/calendar").text.contains("Chưa có địa chỉ lịch"))
    let made = try await post("make")
    let match = try #require(
      made.text.firstMatch(of: /http:\/\/127\.0\.0\.1:8080(\/calendar\/[\w-]{22}\.ics)/)
    )
    let path = String(match.1)
    #expect(!(try await visitor.ask("/me/calendar")).text.contains(path))
    let reply = try await stranger.ask(path)
    #expect(reply.status == 200)
    #expect(reply["Content-Type"] == "text/calendar; charset=utf-8")
    #expect(reply["Cache-Control"] == "no-store")
    #expect(reply.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    // Six half days of class 1, and nobody's name: not even the owner's.
    #expect(reply.text.ranges(of: "BEGIN:VEVENT").count == 6)
    let names = try await store.read { try $0.all(.officers) }.map(\.officer.name.full)
    for name in names { #expect(!reply.text.contains(name), "\(name)") }
    #expect(try await post("revoke").status == 303)
    #expect(try await stranger.ask(path).status == 404)
  }

  @Test
  func `is none at any other address, and makes its sender wait`() async throws {
    let stranger = Visitor(site, holding: nil)
    var answers: Set<Int> = []
    for number in 0..<100 {
      let path = "/calendar/" + String(repeating: "A", count: 20 + number % 5) + ".ics"
      answers.insert(try await stranger.ask(path).status)
    }
    #expect(answers == [404, 429])
  }
}

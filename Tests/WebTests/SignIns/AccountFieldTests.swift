import Access
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// What administrators type of accounts is held to what it may be.
struct `The fields of an account` {
  let entrance: Entrance
  let keeper: Surfer

  init() async throws {
    entrance = try await Entrance()
    keeper = try await entrance.enter("quan.tri", .administrator)
    _ = try await entrance.setUp(keeper)
  }

  @Test(
    arguments: [
      ("", "Trần Mơ", "3 đến 40"), ("mơ", "Trần Mơ", "3 đến 40"), ("a b", "Trần Mơ", "3 đến 40"),
      (String(repeating: "a", count: 41), "Trần Mơ", "3 đến 40"), ("<b>", "Trần Mơ", "3 đến 40"),
      ("mo.tt", "", "họ và tên"), ("mo.tt", "  ", "họ và tên"),
      ("mo.tt", String(repeating: "ơ", count: 201), "dài quá 200"),
    ]
  )
  func `are refused in a sentence where they are no good`(
    name: String,
    fullName: String,
    words: String
  ) async throws {
    let before = try await entrance.store.read { try $0.one(.accountCount) }
    let reply = try await keeper.ask("/admin/accounts", ["name": name, "fullName": fullName])
    #expect(reply.status == 422)
    #expect(reply.text.contains(words), "\(words)")
    #expect(try await entrance.store.read { try $0.one(.accountCount) } == before)
  }

  @Test
  func `are taken up to their length, and a reason no further`() async throws {
    let longest = String(repeating: "ơ", count: 200)
    let reply = try await keeper.ask("/admin/accounts", ["name": "mo.tt", "fullName": longest])
    #expect(reply.status == 303)
    let place = try #require(reply["Location"])
    let close = ["version": "1", "reason": String(repeating: "ơ", count: 1_001)]
    let refused = try await keeper.ask(place + "/close", close)
    #expect(refused.status == 422 && refused.text.contains("dài quá 1000"))
    for form in [
      ["role": "king"], ["role": "trainer", "from": "31/02/2020"], ["role": "agencyHR"],
    ] {
      let role = form.merging(["version": "1"]) { $1 }
      #expect(try await keeper.ask(place + "/roles", role).status == 422)
    }
    let closed = close.merging(["reason": String(repeating: "ơ", count: 1_000)]) { $1 }
    #expect(try await keeper.ask(place + "/close", closed).status == 200)
  }
}

import Access
import Chronology
import Credentials
import HTTPTypes
import Personnel
import Records
import Testing
import Training

@testable import Web

/// The roll-call of a session in the browser; class 2 of the town runs, and session 8 is open.
struct `The page of a roll-call` {
  let store: any Store
  let asked: Asked

  init() async throws {
    store = try await Town.store()
    asked = Asked(try Town.site(store))
  }

  static let path = "/classes/2/attendance/8"

  func post(
    _ act: String,
    _ body: String,
    token: Token = Door.token()
  ) async throws -> Reply {
    let headers =
      Door.headers(token) + [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", "http://127.0.0.1:8080"), ("Sec-Fetch-Site", "same-origin"),
      ]
    return try await asked.ask(.post, Self.path + act, headers, body: Array(body.utf8))
  }

  func page(token: Token = Door.token(), of path: String = path) async throws -> Reply {
    try await asked.ask(.get, path, Door.headers(token))
  }

  func marks() async throws -> [String] {
    try await store.read { records in
      try records.all(
        Query(
          """
          SELECT enrolment_id || ' ' || status_code || coalesce(' ' || credited_periods, '') AS mark
          FROM attendance WHERE session_id = 8 ORDER BY enrolment_id
          """
        ) { try $0.get("mark") }
      )
    }
  }

  @Test
  func `has everybody there until somebody says otherwise`() async throws {
    let page = try await page()
    #expect(page.status == 200)
    #expect(page.text.contains("name=\"m25\" value=\"present\" data-symbol=\"x\" checked"))
    #expect(page.text.contains("/static/roll-call.js?v="))
    #expect(try await marks().isEmpty)
  }

  @Test
  func `takes a form without script, and only what is otherwise`() async throws {
    let saved = try await post("", "act=save&whole=present&m25=late&p25=&seen=")
    #expect(saved.status == 303)
    #expect(try await marks() == ["25 late"])
    let same = try await post("", "act=save&whole=present&m25=late&p25=&seen=25%3Dlate.")
    #expect(same.status == 303)
    let back = try await post("", "act=save&whole=present&m25=present&p25=3&seen=25%3Dlate.")
    #expect(back.status == 303)
    #expect(try await marks() == ["25 present"])
  }

  @Test
  func `keeps what was typed where it can't be recorded, and says which`() async throws {
    let wrong = try await post("", "act=save&whole=present&m25=*present&p25=9&seen=")
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("số thứ tự 1"))
    #expect(wrong.text.contains("value=\"*present\" data-symbol=\"S\" checked"))
    #expect(
      wrong.text.contains(
        "name=\"p25\" inputmode=\"numeric\" maxlength=\"2\" size=\"2\" value=\"9\""
      )
    )
    #expect(try await marks().isEmpty)
  }

  @Test
  func `tells a script what stands, and keeps what differs`() async throws {
    let key = "key=0123456789abcdef0123456789abcdef"
    let first = try await post("/marks", key + "&m=25+absent.")
    #expect(first.status == 200)
    #expect(
      first.text
        == #"{"closed":false,"answers":[{"enrolment":25,"standing":"absent.","differs":false}]}"#
    )
    let again = try await post("/marks", key + "&m=25+absent.")
    #expect(again.text == first.text)
    let other = try await post("/marks", "m=25+late.2")
    #expect(other.text.contains(#""standing":"absent.","differs":true"#))
    #expect(try await page().text.contains("Hai người đánh dấu khác nhau"))
    let settled = try await post("/settle", "enrolment=25&seen=absent.&choice=late.2")
    #expect(settled.status == 303)
    #expect(try await marks() == ["25 late 2"])
  }

  @Test
  func `refuses to close before the day, in words a script can show`() async throws {
    let early = try await post("/marks", "act=close")
    #expect(early.status == 422)
    #expect(early.text.contains("05/01/2021"))
    #expect(try await post("", "act=close&whole=present&m25=present&seen=").status == 422)
  }

  @Test
  func `is the trainer's of the class, and nobody else's`() async throws {
    let (own, other) = (Door.token("B"), Door.token("C"))
    let trainer = try await Door.open(store, as: [.trainer], named: "thay.giao", token: own)
    try await Door.open(store, as: [.trainer], named: "co.giao", token: other)
    try await Door.open(store, as: [.leadership], named: "lanh.dao", token: Door.token("D"))
    try await store.write { _ = try $0.run(.insert(trainer: trainer.id, ofClass: 2)) }
    #expect(try await page(token: own).status == 200)
    #expect(try await page(token: own, of: "/classes/2/attendance/sheet").status == 200)
    #expect(try await post("/marks", "m=25+late.", token: own).status == 200)
    #expect(try await page(token: other).status == 404)
    #expect(try await page(token: other, of: "/classes/2/attendance/sheet").status == 404)
    #expect(try await post("/marks", "m=25+absent.", token: other).status == 404)
    #expect(try await post("", "act=save&m25=absent&seen=", token: other).status == 404)
    #expect(try await post("/correct", "act=reopen&reason=x", token: other).status == 404)
    #expect(try await post("/settle", "enrolment=25&choice=absent.", token: other).status == 404)
    #expect(try await page(token: Door.token("D")).status == 403)
    #expect(try await page(of: "/classes/1/attendance/8").status == 404)
    #expect(try await page(of: "/classes/2/attendance/4711").status == 404)
    #expect(try await marks() == ["25 late"])
  }

  @Test
  func `begins on the trainer's home page`() async throws {
    let token = Door.token("B")
    let trainer = try await Door.open(store, as: [.trainer], named: "thay.giao", token: token)
    try await store.write { records in
      _ = try records.run(.insert(trainer: trainer.id, ofClass: 2))
      _ = try records.run("UPDATE class_session SET roll_call_closed = 0 WHERE id IN (1, 7)")
      _ = try records.run("UPDATE training_class SET state = 'running' WHERE id = 1")
    }
    let home = try await asked.ask(.get, "/", Door.headers(token))
    #expect(home.text.contains("href=\"/classes/2/attendance/7\""))
    #expect(!home.text.contains("href=\"/classes/1/attendance/1\""))
    let province = try await asked.ask(.get, "/", Door.headers(Door.token()))
    #expect(province.text.contains("href=\"/classes/1/attendance/1\""))
    #expect(province.text.contains("href=\"/classes?work=close\""))
    let list = try await asked.ask(.get, "/classes?work=close", Door.headers(Door.token()))
    #expect(list.text.contains("LOP-2020-01") && !list.text.contains("LOP-2020-02"))
  }
}

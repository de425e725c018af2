import Access
import Chronology
import Credentials
import Foundation
import HTTPTypes
import Personnel
import Records
import Testing
import Training

@testable import Web

extension Clerk {
  /// Sends a form whose fields may come more than once.
  func send(_ path: String, all items: [(String, String)]) async throws -> Reply {
    func encoded(_ text: String) -> String {
      text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let body = (items + [("mark", token.formMark)])
      .map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    return try await Asked(site).ask(
      .post,
      path,
      Door.headers(token) + [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "application/x-www-form-urlencoded"),
      ],
      body: Array(body.utf8)
    )
  }

  /// Everything that the form with an action would send, in its order, without its buttons.
  func items(_ path: String, of action: String) async throws -> [(String, String)] {
    let text = try await get(path).text
    let form = text.split(separator: "action=\"\(action)\"").dropFirst().first ?? ""
    let inside = form.components(separatedBy: "</form>")[0]
    let fields = /<input[^>]*?name="([^"]*)"[^>]*>|<select[^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/
      .dotMatchesNewlines()
    return inside.matches(of: fields).compactMap { match in
      if let name = match.2 {
        let chosen = match.3?.firstMatch(of: /value="([^"]*)" selected/)?.1
        let first = match.3?.firstMatch(of: /value="([^"]*)"/)?.1
        return (String(name), String(chosen ?? first ?? ""))
      }
      let tag = String(match.0)
      if tag.contains("type=\"checkbox\""), !tag.contains(" checked") { return nil }
      let value = tag.firstMatch(of: /value="([^"]*)"/)?.1 ?? ""
      return (String(match.1 ?? ""), String(value).replacing("&quot;", with: "\""))
    }
  }
}

/// A class from its call to its learners: the province calls it, agencies name, the province approves.
struct `A class that is called in the browser` {
  let store: any Store
  let province: Clerk
  let agency: Clerk
  static let own = ID<Agency>(5)

  init() async throws {
    store = try await Town.store()
    let site = try Town.site(store)
    province = Clerk(site: site)
    try await Door.open(
      store,
      as: [.agencyHR],
      at: Self.own,
      named: "btg.ns",
      token: Door.token("M")
    )
    agency = Clerk(site: site, token: Door.token("M"))
  }

  /// Calls a class with these shares; its path.
  func call(_ quotas: [String: String], seats: String = "58") async throws -> String {
    let path = "/classes/new?course=TTDN-01"
    var form = try await province.items(path, of: "/classes")
      .filter { !$0.0.hasPrefix("q.") && $0.0 != "seats" }
    form += quotas.map { ("q.\($0.key)", $0.value) } + [("seats", seats), ("act", "save")]
    let reply = try await province.send("/classes", all: form)
    #expect(reply.status == 303, "\(reply.text)")
    let place = try #require(reply["Location"])
    return String(place.prefix { $0 != "?" })
  }

  func nominate(_ path: String, _ officers: some Sequence<Int>, at agency: Int = 5) async throws
    -> Reply
  {
    try await self.agency.send(
      path + "/nominations",
      all: officers.map { ("c", "\($0)-\(agency)") } + [("number", "7/CV-BTG"), ("day", "")]
    )
  }

  @Test
  func `is proposed with its sessions and shares, and shown with its history`() async throws {
    let page = try await province.get("/classes/new?course=TTDN-01").text
    #expect(page.contains("name=\"code\""))
    #expect(page.contains("value=\"LOP-2021-01\""))
    #expect(page.contains("Người cần học"))
    let path = try await call(["BTG": "58", "SNV": "2"])
    let shown = try await province.get(path + "?done=called").text
    #expect(shown.contains("Đã mở lớp."))
    #expect(shown.contains("href=\"\(path)/nominations\""))
    #expect(shown.contains("thêm lớp"))
    #expect(shown.contains("chỉ tiêu: SNV 2, BTG 58"))
  }

  @Test
  func `keeps what was typed where something is wrong, and draws sessions without saving`()
    async throws
  {
    var form = try await province.items("/classes/new?course=TTDN-01", of: "/classes")
    let drawn = try await province.send(
      "/classes",
      all: form.filter { $0.0 != "first" } + [("first", "15/03/2021"), ("act", "draw")]
    )
    #expect(drawn.status == 200)
    #expect(drawn.text.contains("value=\"15/03/2021\""))
    #expect(drawn.text.contains("value=\"17/03/2021\""))
    form = form.filter { $0.0 != "title" } + [("title", ""), ("act", "save")]
    let refused = try await province.send("/classes", all: form)
    #expect(refused.status == 422)
    #expect(refused.text.contains("href=\"#f-title\""))
    #expect(try await province.get("/classes").text.contains("LOP-2021-01") == false)
  }

  @Test
  func `shows an agency its own share and officers, and nothing of another's`() async throws {
    let path = try await call(["BTG": "5", "SNV": "2"])
    _ = try await province.send(
      path + "/nominations",
      all: [("c", "3-3"), ("number", "1/CV-SNV"), ("day", "")]
    )
    #expect(try await nominate(path, 40...42).status == 303)
    let page = try await agency.get(path + "/nominations").text
    #expect(page.contains("Đã đề cử 3 trên 5 chỗ"))
    for name in [Town.names[2], Town.names[0]] { #expect(!page.contains(name)) }
    #expect(!page.contains("Sở Nội vụ"))
    #expect(!page.contains("1/CV-SNV"))
    #expect(!page.contains("Duyệt"))
    let whole = try await province.get(path + "/nominations").text
    #expect(whole.contains(Town.names[2]))
    #expect(whole.contains("4 đề cử chờ duyệt"))
  }

  @Test
  func `lets an agency do nothing with another's officers, nominations or acts`() async throws {
    let path = try await call(["BTG": "5", "SNV": "2"])
    _ = try await province.send(
      path + "/nominations",
      all: [("c", "3-3"), ("number", "1/CV-SNV"), ("day", "")]
    )
    let never = try await agency.get(path + "/nominations/999999")
    #expect(never.status == 404)
    let theirs = try #require(
      try await store.read { records in
        try records.all(.nominations(for: ID(Int64(path.split(separator: "/")[1]) ?? 0))).first
      }
    )
    let (before, changes) = (try await kept(), try await changes())
    for (officer, place) in [("3", "3"), ("3", "5"), ("1", "2"), ("999999", "5"), ("40", "3")] {
      let reply = try await agency.send(
        path + "/nominations",
        all: [("c", "\(officer)-\(place)"), ("number", "9/CV"), ("day", "")]
      )
      #expect(reply.status == 404, "\(officer) \(place)")
    }
    let other = "\(path)/nominations/\(theirs.id)"
    let probes: [(String, [(String, String)], Int)] = [
      (other, [("act", "withdraw"), ("why", "x")], 404),
      (other, [("act", "substitute"), ("by", "40"), ("reason", "x")], 404),
      (path + "/nominations/endorse", [("n", "\(theirs.id)"), ("number", "1")], 404),
      (path + "/acts/1/undo", [], 404), (path + "/acts/999999/undo", [], 404),
      (path + "/nominations/approve", [("seen", "")], 403),
      (path + "/nominations/preview", [("n", "\(theirs.id)")], 403),
      (path + "/edit", [("act", "save")], 403), (path + "/end", [("act", "cancel")], 403),
      ("/classes", [("act", "save")], 403),
      ("/classes/999999/nominations", [("c", "40-5")], 404),
    ]
    for (address, form, status) in probes {
      let reply = try await agency.send(address, all: form)
      #expect(reply.status == status, "\(address) \(reply.status)")
    }
    #expect(try await agency.get(other).status == 404)
    #expect(try await agency.get("/classes/new").status == 403)
    #expect(try await kept() == before)
    #expect(try await self.changes() == changes)
  }

  /// All that could have been changed, and how often; that somebody was refused is noted beside it.
  private func kept() async throws -> [String: Fingerprint.Table] {
    let looked: Set = [
      "nomination", "enrolment", "class_action", "class_quota", "training_class", "class_call",
    ]
    return try await store.read { try Fingerprint(of: $0) }.tables
      .filter { looked.contains($0.key) }
  }

  private func changes() async throws -> [Int64] {
    try await store.read { records in
      try records.all(
        Query("SELECT count(*) AS number FROM event WHERE verb <> 'refused'") {
          try $0.get("number")
        }
      )
    }
  }

  @Test
  func `is approved for 58 with one button, just as it was shown, and taken back`() async throws {
    let path = try await call(["BTG": "60"])
    #expect(try await nominate(path, 40...99).status == 303)
    let page = try await province.get(path + "/nominations").text
    #expect(page.contains("Duyệt 58 người"))
    #expect(page.contains("Sẽ duyệt 58 người; 2 người vào danh sách chờ; 0 người bỏ qua."))
    let form = try await province.items(path + "/nominations", of: path + "/nominations/approve")
    let reply = try await province.send(path + "/nominations/approve", all: form)
    #expect(reply.status == 303)
    let place = try #require(reply["Location"])
    let done = try await province.get(place).text
    #expect(done.contains("Đã duyệt 58 người. 2 người vào danh sách chờ."))
    #expect(done.contains("Hoàn tác việc này"))
    // The same form again leads to the same act.
    #expect(try await province.send(path + "/nominations/approve", all: form)["Location"] == place)
    let shown = try await province.get(path).text
    #expect(shown.contains(">\(Town.names[44])<"))
    let act = try #require(place.split(separator: "=").last)
    let undone = try await province.send("\(path)/acts/\(act)/undo", all: [])
    #expect(undone.status == 303)
    #expect(try await province.get(path + "/nominations").text.contains("Duyệt 58 người"))
    // What was shown before is not done any more once something has changed.
    let line = try await province.items(path + "/nominations", of: path + "/nominations/approve")
    _ = try await agency.send(
      path + "/nominations/preview",
      all: []
    )
    let nominations = try await store.read { records in
      try records.all(.nominations(for: ID(Int64(path.split(separator: "/")[1]) ?? 0)))
    }
    let one = try #require(nominations.first)
    #expect(
      try await agency.send(
        "\(path)/nominations/\(one.id)",
        all: [("act", "withdraw"), ("why", "Ốm")]
      ).status == 303
    )
    let late = try await province.send(path + "/nominations/approve", all: line)
    #expect(late.status == 409)
    #expect(late.text.contains("Chưa duyệt ai"))
  }

  @Test
  func `lets the province choose some, see what that does, and return others`() async throws {
    let path = try await call(["BTG": "2"], seats: "10")
    _ = try await nominate(path, 40...43)
    let form = try await province.items(path + "/nominations", of: path + "/nominations/preview")
    let ids = form.filter { $0.0 == "n" }
    #expect(ids.count == 4)
    let preview = try await province.send(
      path + "/nominations/preview",
      all: Array(ids.prefix(3)) + [("act", "preview"), ("beyond", "yes")]
    )
    #expect(preview.status == 200)
    #expect(preview.text.contains("Duyệt 3 người"))
    #expect(preview.text.contains("vượt chỉ tiêu"))
    let noReason = try await province.send(
      path + "/nominations/preview",
      all: Array(ids.suffix(1)) + [("act", "return")]
    )
    #expect(noReason.status == 422)
    #expect(noReason.text.contains("Ghi lý do."))
    let returned = try await province.send(
      path + "/nominations/preview",
      all: Array(ids.suffix(1)) + [("act", "return"), ("reason", "Thiếu dấu")]
    )
    #expect(returned.status == 303)
    let seen = try await agency.get(path + "/nominations").text
    #expect(seen.contains("trả lại"))
    #expect(seen.contains("Thiếu dấu"))
  }

  @Test
  func `lets an agency send somebody else`() async throws {
    let path = try await call(["BTG": "3"])
    _ = try await nominate(path, 40...41)
    let form = try await province.items(path + "/nominations", of: path + "/nominations/approve")
    _ = try await province.send(path + "/nominations/approve", all: form)
    let lines = try await store.read { records in
      try records.all(.nominations(for: ID(Int64(path.split(separator: "/")[1]) ?? 0)))
    }
    let nominee = "\(path)/nominations/\(try #require(lines.first).id)"
    let page = try await agency.get(nominee).text
    #expect(page.contains("Cử người khác đi thay"))
    #expect(!page.contains("value=\"41\""))
    let key = try #require(page.firstMatch(of: /name="key" value="([^"]+)"/)?.1)
    let typed = [("act", "substitute"), ("by", "50"), ("key", String(key))]
    #expect(try await agency.send(nominee, all: typed).status == 422)
    let reply = try await agency.send(nominee, all: typed + [("reason", "Đi họp")])
    #expect(reply.status == 303)
    #expect(
      try await agency.send(nominee, all: typed + [("reason", "Đi họp")])["Location"]
        == reply["Location"]
    )
    let shown = try await province.get(path + "/nominations").text
    #expect(shown.contains("thay \(Town.names[39])"))
  }

  @Test
  func `tells a second editor what the first one wrote`() async throws {
    let path = try await call(["BTG": "3"])
    let form = try await province.items(path + "/edit", of: path + "/edit")
    func with(_ title: String) -> [(String, String)] {
      form.filter { $0.0 != "title" } + [("title", title), ("act", "save")]
    }
    #expect(try await province.send(path + "/edit", all: with("Lớp A")).status == 303)
    let second = try await province.send(path + "/edit", all: with("Lớp B"))
    #expect(second.status == 409)
    #expect(second.text.contains("người khác đã ghi thay đổi"))
    #expect(second.text.contains("value=\"Lớp A\""))
  }

  @Test
  func `is cancelled with a reason that everybody reads`() async throws {
    let path = try await call(["BTG": "3"])
    let seen = try await province.items(path + "/edit", of: path + "/end")
      .filter { $0.0 == "seen" }
    let none = try await province.send(path + "/end", all: seen + [("act", "cancel")])
    #expect(none.status == 422)
    let reply = try await province.send(
      path + "/end",
      all: seen + [("act", "cancel"), ("because", "Bão số 10")]
    )
    #expect(reply.status == 303)
    let page = try await agency.get(path).text
    #expect(page.contains("Lớp đã hủy"))
    #expect(page.contains("Bão số 10"))
    #expect(try await nominate(path, [40]).status == 422)
  }
}

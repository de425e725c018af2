import Access
import Chronology
import Credentials
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// Somebody who fills in forms of the site.
struct Clerk: Sendable {
  let site: Site
  var token = Door.token()

  func get(_ path: String) async throws -> Reply {
    try await Asked(site).ask(.get, path, Door.headers(token))
  }

  /// Sends a form with these fields, as the page's own form would.
  func send(_ path: String, _ form: [String: String]) async throws -> Reply {
    let items = form.merging(["mark": token.formMark]) { $1 }
    let body = items.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
    return try await Asked(site).ask(
      .post,
      path,
      Door.headers(token) + [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "application/x-www-form-urlencoded"),
      ],
      body: Array(body.utf8)
    )
  }

  /// What stands in the fields of the form at an address.
  func fields(_ path: String) async throws -> [String: String] {
    let text = try await get(path).text
    var fields: [String: String] = [:]
    let form = text.split(separator: "<form class=\"bd-form").dropFirst().first ?? ""
    for match in form.matches(of: /<input[^>]* name="([^"]*)"[^>]*value="([^"]*)"/) {
      fields[String(match.1)] = fields[String(match.1)] ?? String(match.2)
    }
    for match in form.matches(of: /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/) {
      let chosen = match.2.firstMatch(of: /value="([^"]*)" selected/)?.1 ?? ""
      fields[String(match.1)] = String(chosen)
    }
    return fields
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

/// The forms of officers and assignments, as a clerk of the province and one of an agency use them.
struct `Forms of people` {
  let store: any Store
  let clerk: Clerk

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
  }

  @Test
  func `add an officer and lead to the record`() async throws {
    let list = try await clerk.get("/officers").text
    #expect(list.contains("href=\"/officers/new\""))
    var form = try await clerk.fields("/officers/new")
    form["fullName"] = "Bùi Thị Hương"
    form["birthDate"] = "01/02/1985"
    form["agency"] = "SNV"
    let reply = try await clerk.send("/officers", form)
    #expect(reply.status == 303)
    let place = try #require(reply["Location"])
    let page = try await clerk.get(place).text
    #expect(page.contains("<h1>Bùi Thị Hương</h1>"))
    #expect(page.contains("Đã thêm cán bộ."))
    #expect(page.contains("01/02/1985"))
    #expect(page.contains("Anh Hai nhan.su") || page.contains("nhan.su"))
    // The same form again, as a browser sends it that has lost the answer.
    #expect(try await clerk.send("/officers", form)["Location"] == place)
  }

  @Test
  func `keep all that was typed where something is wrong`() async throws {
    let reply = try await clerk.send(
      "/officers",
      ["fullName": "", "birthDate": "99/99/1985", "position": "Chuyên viên \"A\"", "agency": "SNV"]
    )
    #expect(reply.status == 422)
    #expect(reply.text.contains("href=\"#f-fullName\""))
    #expect(reply.text.contains("href=\"#f-birthDate\""))
    #expect(reply.text.contains("value=\"99/99/1985\""))
    #expect(reply.text.contains("value=\"Chuyên viên &quot;A&quot;\""))
    #expect(reply.text.contains("<option value=\"SNV\" selected>"))
  }

  @Test
  func `show who may be on record already`() async throws {
    let sent = ["fullName": "Nguyễn Văn Hoà", "agency": "SNV"]
    let reply = try await clerk.send("/officers", sent)
    #expect(reply.status == 422)
    #expect(reply.text.contains("href=\"/officers/1\""))
    #expect(reply.text.contains("name=\"new\" value=\"yes\""))
    #expect(try await clerk.send("/officers", sent.merging(["new": "yes"]) { $1 }).status == 303)
  }

  @Test
  func `change an officer and tell both values to the second editor`() async throws {
    let first = try await clerk.fields("/officers/1/edit")
    var second = first
    #expect(first["fullName"] == "Nguyễn Văn Hòa")
    let changed = first.merging(["position": "Phó Giám đốc", "reason": "Bổ nhiệm"]) { $1 }
    #expect(try await clerk.send("/officers/1", changed).status == 303)
    second["position"] = "Trưởng phòng"
    second["phone"] = "0905123456"
    let reply = try await clerk.send("/officers/1", second)
    #expect(reply.status == 409)
    #expect(reply.text.contains("Của tôi: <strong>Trưởng phòng</strong>"))
    #expect(reply.text.contains("Đã ghi: <strong>Phó Giám đốc</strong>"))
    let stamp = try #require(reply.text.firstMatch(of: /name="seen" value="([^"]*)"/)?.1)
    second["seen"] = String(stamp)
    second["choose-position"] = "theirs"
    second["choose-phone"] = "mine"
    #expect(try await clerk.send("/officers/1", second).status == 303)
    let page = try await clerk.get("/officers/1").text
    #expect(page.contains("Phó Giám đốc, mã"))
    #expect(page.contains("+84905123456"))
    #expect(page.contains("Lý do: Bổ nhiệm."))
    #expect(page.contains("chức vụ: Chuyên viên → Phó Giám đốc"))
  }

  @Test
  func `give an officer a duty, change it, and take a mistake back`() async throws {
    var form = try await clerk.fields("/officers/10/assignments/new")
    form["agency"] = "SNV"
    form["duty"] = "R2"
    form["decision"] = "20/QĐ-SNV"
    form["from"] = "01/12/2020"
    #expect(try await clerk.send("/officers/10/assignments", form).status == 303)
    let page = try await clerk.get("/officers/10").text
    #expect(page.contains("20/QĐ-SNV"))
    let match = page.firstMatch(of: /href="(\/officers\/10\/assignments\/[0-9]+)"/)
    let path = String(try #require(match?.1))
    var edit = try await clerk.fields(path)
    #expect(edit["decision"] == "20/QĐ-SNV")
    edit["until"] = "31/12/2020"
    #expect(try await clerk.send(path, edit).status == 303)
    #expect(try await clerk.get("/officers/10").text.contains("01/12/2020 – 31/12/2020"))
    #expect(try await clerk.send(path, edit).status == 409)
    let seen = try #require(try await clerk.fields(path)["seen"])
    let bare = try await clerk.send(path, ["act": "remove", "seen": seen])
    #expect(bare.status == 422)
    let done = try await clerk.send(path, ["act": "remove", "seen": seen, "removal": "Ghi nhầm"])
    #expect(done.status == 303)
    let after = try await clerk.get("/officers/10").text
    #expect(!after.contains("01/12/2020 – 31/12/2020"))
    #expect(after.contains("Lý do: Ghi nhầm."))
    #expect(try await clerk.get(path).status == 404)
  }

  @Test
  func `cover the number until somebody says what for`() async throws {
    let form = ["fullName": "Bùi Thị Hương", "nationalID": "054185000012", "ethnicity": "Ba Na"]
    let place = try #require(try await clerk.send("/officers", form)["Location"])
    let path = try #require(place.split(separator: "?").first.map(String.init))
    let page = try await clerk.get(path).text
    #expect(page.contains("054•••••••12"))
    #expect(!page.contains("054185000012"))
    #expect(!page.contains("Ba Na"))
    #expect(try await !clerk.get(path + "/edit").text.contains("054185000012"))
    #expect(try await clerk.send(path + "/uncover", [:]).text.contains("Chọn mục đích"))
    let seen = try await clerk.send(path + "/uncover", ["purpose": "makeCertificate"]).text
    #expect(seen.contains("054185000012"))
    #expect(seen.contains("Ba Na"))
    let after = try await clerk.get(path).text
    #expect(!after.contains("054185000012"))
    #expect(after.contains("xem thông tin được che của cán bộ. Lý do: Cấp giấy chứng nhận."))
  }

  @Test
  func `ignore fields that are not the clerk's`() async throws {
    let snv = try await agencyClerk("SNV")
    let form = [
      "fullName": "Bùi Thị Hương", "agency": "SNV", "ethnicity": "Ba Na", "id": "1",
      "sort_key": "zzz", "version": "9", "role": "Dự phòng",
    ]
    let place = try #require(try await snv.send("/officers", form)["Location"])
    #expect(try await !clerk.get(place).text.contains("Ba Na"))
    let held = try await store.read { records in
      try records.all(.officers).first { $0.officer.name.full == "Bùi Thị Hương" }
    }
    #expect(held?.ethnicity == nil)
    #expect(held?.officer.id != ID(1))
  }

  @Test
  func `of another agency are not there`() async throws {
    // Number 5 belongs to Đông Hòa.
    let snv = try await agencyClerk("SNV")
    let known = try await store.read { records in
      try records.all(Query<Assignment>.assignments(of: ID(5)))[0]
    }
    let never = try await snv.get("/officers/999999")
    for path in [
      "/officers/5", "/officers/5/edit", "/officers/5/assignments/new",
      "/officers/5/assignments/\(known.id)",
    ] {
      let reply = try await snv.get(path)
      #expect(reply.status == 404)
      #expect(reply.text.replacing(path, with: "/officers/999999") == never.text)
    }
    let before = try await store.read { try Fingerprint(of: $0, Schema.tablesButLog) }
    for path in [
      "/officers/5", "/officers/5/uncover", "/officers/5/assignments",
      "/officers/5/assignments/\(known.id)", "/officers/1/assignments/\(known.id)",
    ] {
      let form = ["fullName": "X", "purpose": "report", "seen": "0", "agency": "SNV"]
      #expect(try await snv.send(path, form).status == 404, "\(path)")
    }
    #expect(try await store.read { try Fingerprint(of: $0, Schema.tablesButLog) } == before)
    // Nor may somebody be added there.
    let reply = try await snv.send("/officers", ["fullName": "Bùi Thị Hương", "agency": "DH"])
    #expect(reply.status == 422)
  }

  /// The personnel clerk of an agency.
  private func agencyClerk(_ code: String) async throws -> Clerk {
    let token = Door.token("S")
    let code = try #require(Code<Agency>(code))
    let agency = try await store.read { try $0.one(.agencyID(code)) }
    try await Door.open(store, as: [.agencyHR], at: agency, named: "so.nv", token: token)
    return Clerk(site: clerk.site, token: token)
  }
}

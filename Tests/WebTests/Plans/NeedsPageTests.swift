import Access
import Personnel
import Records
import Testing

@testable import Web

/// What agencies need, as those see it who ask, who answer, and who read.
struct `The pages of needs` {
  let store: any Store
  let maker: Clerk
  let head: Clerk
  let agency: Clerk
  let trainer: Clerk

  init() async throws {
    store = try await Town.store()
    maker = try await `A report that is signed`.clerk(of: store, .provinceHR, "lap.ke.hoach", "L")
    head = try await `A report that is signed`.clerk(of: store, .leadership, "lanh.dao", "K")
    let token = Door.token("C")
    try await Door.open(store, as: [.agencyHR], at: ID(3), named: "co.quan", token: token)
    agency = Clerk(site: try Town.site(store), token: token)
    trainer = try await `A report that is signed`.clerk(of: store, .trainer, "giang.vien", "T")
  }

  /// The agency of the clerk, and its return.
  static let own = "/needs/2021/agencies/3"

  func open(until: String = "15/01/2021") async throws {
    let fields = ["year": "2021", "until": until, "letter": "45/SNV", "letterDay": "01/12/2020"]
    #expect(try await maker.send("/needs", fields).status == 303)
  }

  /// What the form carries to be told what another sent.
  func seen(_ path: String = own) async throws -> String {
    let text = try await agency.get(path).text
    return String(try #require(text.firstMatch(of: /name="seen" value="([0-9a-z]+)"/)?.1))
  }

  @Test
  func `lead an agency from its work list to a form that is filled in, and one button`()
    async throws
  {
    #expect(try await !agency.get("/").text.contains("phiếu nhu cầu"))
    try await open()
    let home = try await agency.get("/").text
    #expect(home.contains("Nhu cầu bồi dưỡng năm 2021: gửi chậm nhất 15/01/2021"))
    #expect(home.contains("href=\"\(Self.own)\""))
    #expect(try await !maker.get("/").text.contains("phiếu nhu cầu bồi dưỡng chưa gửi"))
    let form = try await agency.get(Self.own).text
    #expect(form.contains("Ai cần, vì sao") && form.contains("name=\"n.TTDN-01\""))
    #expect(form.firstMatch(of: /name="n\.TTDN-\d+" class="[^"]*" value="[1-9]/) != nil)
    let reply = try await agency.send(
      Self.own,
      ["seen": try await seen(), "n.TTDN-01": "2", "q.TTDN-01": "3", "notes": "Cần lớp tiếng Anh"]
    )
    #expect(reply.status == 303 && reply["Location"]?.contains("done=sent") == true)
    #expect(try await !agency.get("/").text.contains("phiếu nhu cầu bồi dưỡng chưa gửi"))
    let page = try await maker.get("/needs/2021").text
    #expect(page.contains("Cần lớp tiếng Anh") && page.contains("Đúng hạn"))
    let list = try await maker.get("/needs/2021/agencies.xlsx?state=received")
    #expect(list.status == 200 && list.bytes.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test
  func `keep what was typed where something is wrong, and say what`() async throws {
    try await open()
    let hostile = "<script>alert(1)</script>"
    let reply = try await agency.send(
      Self.own,
      ["seen": try await seen(), "n.TTDN-01": "nhiều", "t.TTDN-01": hostile, "n.TTDN-03": "4"]
    )
    #expect(reply.status == 422)
    #expect(reply.text.contains("“nhiều” không phải là số người"))
    #expect(reply.text.contains("value=\"nhiều\"") && reply.text.contains("value=\"4\""))
    #expect(reply.text.contains("&lt;script&gt;") && !reply.text.contains(hostile))
    let wrong = try await maker.send(
      "/needs",
      ["year": "2022", "until": "ngày mai", "letter": "9/SNV"]
    )
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("Ghi hạn gửi, như 15/10/2020") && wrong.text.contains("9/SNV"))
  }

  @Test
  func `show both of two senders' numbers, and send neither over the other`() async throws {
    try await open()
    let seen = try await seen()
    #expect(try await maker.send(Self.own, ["seen": seen, "n.TTDN-01": "2"]).status == 303)
    let second = try await agency.send(Self.own, ["seen": seen, "n.TTDN-01": "7"])
    #expect(second.status == 409)
    #expect(second.text.contains("value=\"7\"") && second.text.contains("Người khác đã gửi: 2"))
    let again = ["seen": try await self.seen(), "n.TTDN-01": "7"]
    #expect(try await agency.send(Self.own, again).status == 303)
    let stale = ["seen": "0", "until": "20/01/2021"]
    #expect(try await maker.send("/needs/2021", stale).status == 409)
  }

  @Test
  func `are an agency's own alone, and nobody's who has no part in them`() async throws {
    try await open()
    let page = try await agency.get("/needs/2021").text
    let whole = try await head.get("/needs/2021").text
    #expect(page.contains("href=\"\(Self.own)\"") && whole.contains("href=\"\(Self.own)\""))
    let others = whole.matches(of: /\/needs\/2021\/agencies\/(\d+)"/).map { String($0.1) }
    #expect(others.count > 2)
    for other in others {
      let path = "/needs/2021/agencies/\(other)"
      guard !page.contains("href=\"\(path)\"") else { continue }
      #expect(try await agency.get(path).status == 404, "\(path)")
      #expect(try await agency.send(path, ["seen": "none"]).status == 404, "\(path)")
    }
    for path in ["/needs", "/needs/2021", Self.own, "/needs/2021/agencies.xlsx"] {
      #expect(try await trainer.get(path).status == 403, "\(path)")
      #expect(try await head.get(path).status == 200, "\(path)")
    }
    // Leadership reads, and an agency neither opens nor closes.
    #expect(try await head.send(Self.own, ["seen": "none"]).status == 403)
    #expect(try await !head.get(Self.own).text.contains("name=\"n.TTDN-01\""))
    #expect(try await agency.send("/needs/2021/close", ["act": "close"]).status == 403)
    for path in ["/needs/2020", "/needs/x", "/needs/2021/agencies/999"] {
      #expect(try await maker.get(path).status == 404, "\(path)")
    }
  }

  @Test
  func `tell leadership how many came, each number with its list`() async throws {
    try await open()
    #expect(
      try await agency.send(Self.own, ["seen": try await seen(), "n.TTDN-01": "2"]).status == 303
    )
    _ = try await store.write { records in
      try records.run("UPDATE needs_survey SET opened_on = '2020-09-01', last_day = '2020-10-15'")
    }
    let overview = try await head.get("/overview").text
    #expect(overview.contains("Nhu cầu bồi dưỡng năm 2021 (hạn 15/10/2020)"))
    // Whoever has not answered by then owes it.
    let row = try #require(
      overview.firstMatch(of: /Ban Tuyên giáo Tỉnh ủy<\/a><\/th>(.*)<\/tr>/)?.1
    )
    let cells = row.matches(of: /<td class="bd-number">(\d+)<\/td>/).map { $0.1 }
    #expect(cells.suffix(3) == ["1", "0", "0"], "\(cells)")
    for state in ["received", "inTime", "missing"] {
      let link = try #require(
        overview.firstMatch(of: try Regex("href=\"(/needs/2021\\?[^\"]*state=\(state)[^\"]*)\"")),
        "\(state)"
      )
      let path = String(link.output[1].substring ?? "").replacing("&amp;", with: "&")
      #expect(try await head.get(path).status == 200, "\(path)")
    }
    let missing = try await head.get("/needs/2021?state=missing").text
    #expect(missing.contains("Chưa gửi") && !missing.contains("href=\"\(Self.own)\""))
  }

  @Test
  func `are closed and opened again`() async throws {
    try await open()
    #expect(try await maker.send("/needs/2021/close", ["act": "close"]).status == 303)
    #expect(try await maker.send("/needs/2021/close", ["act": "close"]).status == 409)
    #expect(try await !agency.get(Self.own).text.contains("name=\"n.TTDN-01\""))
    #expect(try await agency.send(Self.own, ["seen": "none"]).status == 409)
    #expect(try await !agency.get("/").text.contains("phiếu nhu cầu bồi dưỡng chưa gửi"))
    #expect(try await maker.send("/needs/2021/close", ["act": "reopen"]).status == 303)
    #expect(try await agency.get(Self.own).text.contains("name=\"n.TTDN-01\""))
  }

  @Test
  func `stand beside the plan's proposal, and give its draft the shares`() async throws {
    #expect(try await !maker.get("/plans/2021/proposal").text.contains("Cơ quan đề nghị"))
    try await open()
    #expect(try await maker.send("/plans", ["year": "2021", "with": "nothing"]).status == 303)
    _ = try await agency.send(Self.own, ["seen": try await seen(), "n.TTDN-01": "33"])
    let path = "/plans/2021/proposal?course=TTDN-01"
    let page = try await maker.get(path).text
    #expect(page.contains("Lấy chỉ tiêu theo cơ quan đề nghị") && page.contains("Dòng mới: "))
    let stamp = try #require(page.firstMatch(of: /name="seen" value="([0-9a-f]{16})"/)?.1)
    let fields = ["course": "TTDN-01", "seen": String(stamp)]
    #expect(try await head.send("/plans/2021/asked", fields).status == 403)
    let late = try await maker.send("/plans/2021/asked", ["course": "TTDN-01", "seen": "0"])
    #expect(late.status == 409 && late.text.contains("vừa thay đổi"))
    #expect(try await maker.send("/plans/2021/asked", fields).status == 303)
    #expect(try await maker.get("/plans/2021/lines/1").text.contains("value=\"33\""))
    #expect(try await maker.send("/plans/2021/asked", fields).status == 409, "it was taken")
  }
}

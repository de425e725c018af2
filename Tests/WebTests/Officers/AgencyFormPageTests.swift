import Access
import Chronology
import Personnel
import Records
import Testing

@testable import Web

/// The forms of agencies, as the province's personnel staff use them.
struct `Forms of agencies` {
  let store: any Store
  let clerk: Clerk

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
  }

  @Test
  func `add an agency and lead to its page`() async throws {
    #expect(try await clerk.get("/agencies").text.contains("href=\"/agencies/new\""))
    var form = try await clerk.fields("/agencies/new")
    form["code"] = "SDL"
    form["nameVi"] = "Sở Du lịch"
    form["kind"] = "department"
    form["group"] = "departments"
    form["from"] = "01/01/2020"
    let reply = try await clerk.send("/agencies", form)
    #expect(reply.status == 303)
    let page = try await clerk.get(try #require(reply["Location"])).text
    #expect(page.contains("<h1>Sở Du lịch</h1>"))
    #expect(page.contains("Đã thêm cơ quan."))
    #expect(page.contains("href=\"/officers/new?agency=SDL\""))
  }

  @Test
  func `keep what was typed where something is wrong`() async throws {
    let form = ["code": "S D", "nameVi": "Sở \"Du lịch\"", "kind": "department", "from": "hôm nay"]
    let reply = try await clerk.send("/agencies", form)
    #expect(reply.status == 422)
    #expect(reply.text.contains("href=\"#f-code\""))
    #expect(reply.text.contains("value=\"Sở &quot;Du lịch&quot;\""))
    #expect(reply.text.contains("<option value=\"department\" selected>"))
  }

  @Test
  func `rename an agency from a day on`() async throws {
    var form = try await clerk.fields("/agencies/3/edit")
    #expect(form["nameVi"] == "Sở Nội vụ")
    form["nameVi"] = "Sở Nội vụ và Lao động"
    form["act"] = "renamed"
    form["from"] = "01/03/2025"
    form["reason"] = "NQ 18"
    #expect(try await clerk.send("/agencies/3/edit", form).status == 303)
    #expect(try await clerk.get("/agencies/3").text.contains("<h1>Sở Nội vụ</h1>"))
    let later = try await clerk.get("/agencies/3?asOf=2025-03-01").text
    #expect(later.contains("<h1>Sở Nội vụ và Lao động</h1>"))
    #expect(later.contains("Lý do: NQ 18."))
    // The stamp is of what stood there before.
    #expect(try await clerk.send("/agencies/3/edit", form).status == 409)
  }

  @Test
  func `end an agency only once its duties end too`() async throws {
    let seen = try #require(try await clerk.fields("/agencies/6/edit")["seen"])
    var form = ["seen": seen, "act": "ended", "last": "30/06/2025", "successors": "BTG"]
    let refused = try await clerk.send("/agencies/6/edit", form)
    #expect(refused.status == 422)
    #expect(refused.text.contains("Còn 1 phân công"))
    #expect(refused.text.contains("<option value=\"BTG\" selected>"))
    form["assignments"] = "end"
    #expect(try await clerk.send("/agencies/6/edit", form).status == 303)
    let page = try await clerk.get("/agencies/6/edit").text
    #expect(page.contains("Ghi nhầm: cơ quan vẫn hoạt động"))
    #expect(
      try await clerk.send(
        "/agencies/6/edit",
        [
          "seen": try #require(try await clerk.fields("/agencies/6/edit")["seen"]),
          "act": "reopened",
        ]
      ).status == 303
    )
  }

  @Test
  func `are not for the staff of one agency`() async throws {
    let token = Door.token("S")
    try await Door.open(store, as: [.agencyHR], at: ID(3), named: "so.nv", token: token)
    let other = Clerk(site: clerk.site, token: token)
    #expect(try await other.get("/agencies/new").status == 403)
    #expect(try await other.get("/agencies/3/edit").status == 403)
    #expect(try await other.send("/agencies", ["code": "X"]).status == 403)
    #expect(try await !other.get("/agencies/3").text.contains("/agencies/3/edit"))
  }

  @Test
  func `say nothing of an agency that is not there`() async throws {
    #expect(try await clerk.get("/agencies/999/edit").status == 404)
    let form = ["seen": "0", "act": "corrected", "nameVi": "X"]
    #expect(try await clerk.send("/agencies/999/edit", form).status == 404)
    #expect(try await clerk.send("/agencies/3/edit", ["act": "burn"]).status == 400)
  }
}

import Access
import Personnel
import Records
import Testing

@testable import Web

/// A year's plan as those see it who make it, who decide, and who have nothing to do with it.
struct `The pages of a plan` {
  let store: any Store
  let maker: Clerk
  let head: Clerk
  let agency: Clerk

  init() async throws {
    store = try await Town.store()
    maker = try await `A report that is signed`.clerk(of: store, .provinceHR, "lap.ke.hoach", "L")
    head = try await `A report that is signed`.clerk(of: store, .leadership, "lanh.dao", "K")
    agency = try await `A report that is signed`.clerk(of: store, .agencyHR, "co.quan", "C")
  }

  static let key = "abcdefgh0123456"

  func begin() async throws {
    #expect(try await maker.send("/plans", ["year": "2021", "with": "nothing"]).status == 303)
  }

  func add(_ changes: [String: String] = [:], key: String = "1") async throws -> Reply {
    var fields = [
      "key": Self.key + key, "course": "TTDN-01", "classes": "2", "learners": "30",
      "mode": "inPerson", "funds.local": "45,5",
    ]
    fields.merge(changes) { $1 }
    return try await maker.send("/plans/2021/lines", fields)
  }

  @Test
  func `let one make a line once, whatever is sent twice`() async throws {
    try await begin()
    #expect(try await maker.send("/plans", ["year": "2021", "with": "nothing"]).status == 422)
    #expect(try await add().status == 303)
    #expect(try await add().status == 303)
    let text = try await maker.get("/plans/2021").text
    #expect(text.contains("1 dòng, 2 lớp, 60 học viên, 45,5 triệu đồng"))
  }

  @Test
  func `keep what was typed where something is wrong, and say what`() async throws {
    try await begin()
    let hostile = "<script>alert(1)</script>"
    let reply = try await add(["classes": "nhiều", "audience": hostile])
    #expect(reply.status == 422)
    #expect(reply.text.contains("Ghi số lớp, từ 1 đến 1.000"))
    #expect(reply.text.contains("value=\"nhiều\""))
    #expect(reply.text.contains("&lt;script&gt;") && !reply.text.contains(hostile))
  }

  @Test
  func `let those decide who may, and not who submitted`() async throws {
    try await begin()
    _ = try await add()
    let path = "/plans/2021/move"
    #expect(try await head.send(path, ["seen": "draft", "act": "submit"]).status == 403)
    #expect(try await maker.send(path, ["seen": "draft", "act": "submit"]).status == 303)
    let letter = ["seen": "department", "act": "passOn", "number": "1/TTr", "day": "01/12/2020"]
    #expect(try await maker.send(path, letter).status == 403)
    #expect(try await head.get("/").text.contains("kế hoạch năm chờ duyệt"))
    #expect(try await head.send(path, letter.merging(["day": "x"]) { $1 }).status == 422)
    #expect(try await head.send(path, letter).status == 303)
    #expect(try await head.send(path, letter).status == 409, "it stands elsewhere now")
    let back = ["seen": "committee", "act": "giveBack", "reason": "Sửa dòng 1"]
    #expect(try await maker.send(path, back).status == 303, "who submitted takes it back")
    #expect(try await maker.get("/plans/2021").text.contains("Sửa dòng 1"))
  }

  @Test
  func `are not there for who has no part in plans`() async throws {
    try await begin()
    for path in ["/plans", "/plans/2021", "/plans/2021/proposal", "/plans/2021/lines/1"] {
      #expect(try await agency.get(path).status == 403, "\(path)")
    }
    #expect(try await head.get("/plans/2021/proposal").status == 403)
    for path in ["/plans/2020", "/plans/x", "/plans/99999", "/plans/2021/lines/7"] {
      #expect(try await maker.get(path).status == 404, "\(path)")
    }
  }

  @Test
  func `name each who needs a proposed course, with the way to the officer`() async throws {
    let text = try await maker.get("/plans/2021/proposal?course=TTDN-01").text
    #expect(text.contains("Đề xuất kế hoạch năm 2021"))
    #expect(text.firstMatch(of: /<th scope="row"><a href="\/officers\/\d+/) != nil)
  }
}

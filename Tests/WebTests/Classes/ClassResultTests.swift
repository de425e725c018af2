import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Spreadsheets
import Testing
import Training

@testable import Web

/// The results of a class in the browser: those of class 1 of the town, whose five learners are scored
/// already but for one.
struct `The results of a class` {
  let store: any Store
  let clerk: Clerk
  let signer: Clerk
  static let page = "/classes/1/results"

  init() async throws {
    store = try await Town.store()
    let site = try Town.site(store)
    clerk = Clerk(site: site)
    let token = Door.token("L")
    try await Door.open(store, as: [.leadership], named: "lanh.dao", token: token)
    signer = Clerk(site: site, token: token)
  }

  /// What stands in the grid, with what its form carries.
  func grid(_ path: String = page) async throws -> [String: String] {
    let text = try await clerk.get(path).text
    var fields: [String: String] = [:]
    let form = text.split(separator: "<form class=\"bd-grid-form").dropFirst().first ?? ""
    let own = form.split(separator: "</form>").first ?? ""
    for match in own.matches(of: /<input[^>]* name="([^"]*)"[^>]*value="([^"]*)"/) {
      fields[String(match.1)] = String(match.2)
    }
    return fields
  }

  /// The form by which a preview is saved.
  func saving(_ reply: Reply) throws -> [String: String] {
    var fields: [String: String] = [:]
    for name in ["key", "attempt", "entries"] {
      let pattern = try Regex(
        "name=\"\(name)\" value=\"([^\"]*)\"",
        as: (Substring, Substring).self
      )
      fields[name] = try String(#require(reply.text.firstMatch(of: pattern)).1)
    }
    return fields
  }

  func scores() async throws -> [String] {
    try await store.read { records in
      try records.all(.scores(of: ID<TrainingClass>(1))).map {
        "\($0.score.enrolment) \($0.score.component) \($0.attempt) \($0.score.score)"
      }
    }
  }

  @Test
  func `are seen before they are saved, and saved once`() async throws {
    var form = try await grid()
    #expect(form["day"] == "20/03/2020")
    #expect(form["s-11-TN"] == "8,0")
    form["s-13-TN"] = "5,5"
    form["s-13-TG"] = "6.25"
    form["s-11-TN"] = ""
    let preview = try await clerk.send(Self.page, form)
    #expect(preview.status == 200)
    #expect(preview.text.contains("Ghi 2 điểm"))
    #expect(preview.text.contains("4,0 → <strong>5,5</strong>"))
    #expect(preview.text.contains("Không đạt → "))
    #expect(try await scores().contains("13 TN 1 4.0"))
    let saving = try saving(preview)
    for _ in 0..<2 {
      let reply = try await clerk.send("\(Self.page)/save", saving)
      #expect(reply.status == 303)
      #expect(reply["Location"] == "/classes/1/results?saved=2")
    }
    let saved = try await scores()
    #expect(saved.contains("13 TN 1 5.5") && saved.contains("13 TG 1 6.25"))
    // An empty cell clears nothing.
    #expect(saved.contains("11 TN 1 8.0"))
    #expect(try await clerk.get("\(Self.page)?saved=2").text.contains("Đã ghi 2 điểm."))
  }

  @Test
  func `keep what was typed where a cell is wrong, and name the cell`() async throws {
    var form = try await grid()
    form["s-13-TN"] = "11"
    form["s-13-TH"] = "7,125"
    form["s-12-TN"] = "V"
    form["s-12-TH"] = "6"
    let reply = try await clerk.send(Self.page, form)
    #expect(reply.status == 422)
    #expect(reply.text.contains("href=\"#f-s-13-TN\""))
    #expect(reply.text.contains("Điểm phải từ 0 đến 10, nhiều nhất hai chữ số sau dấu phẩy"))
    #expect(reply.text.contains("Ô này đang có điểm nên không ghi V được"))
    #expect(reply.text.contains("value=\"7,125\"") && reply.text.contains("value=\"6\""))
  }

  @Test
  func `answer the second of two editors with both values`() async throws {
    var first = try await grid()
    var second = first
    first["s-13-TN"] = "6"
    second["s-13-TN"] = "7"
    second["s-13-TH"] = "8"
    let late = try saving(try await clerk.send(Self.page, second))
    let early = try saving(try await clerk.send(Self.page, first))
    #expect(try await clerk.send("\(Self.page)/save", early).status == 303)
    let reply = try await clerk.send("\(Self.page)/save", late)
    #expect(reply.status == 409)
    #expect(reply.text.contains("bạn nhập 7,0, nay trong hồ sơ là 6,0"))
    #expect(reply.text.contains("value=\"7,0\"") && reply.text.contains("value=\"8,0\""))
    #expect(try await scores().contains("13 TN 1 6.0"))
    // The preview tells it too, and one who has seen both may go on.
    #expect(try await clerk.send(Self.page, second).status == 409)
    var again = try await grid()
    again["s-13-TN"] = "7"
    #expect(try await clerk.send(Self.page, again).status == 200)
  }

  @Test
  func `make one record of fifty posts at once`() async throws {
    var form = try await grid()
    form["s-13-TN"] = "6"
    let saving = try saving(try await clerk.send(Self.page, form))
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask { try await clerk.send("\(Self.page)/save", saving).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 303, count: 50))
    let events = try await store.read {
      try $0.all(.history(of: .score, key: "LOP-2020-01 PY-1002"))
    }
    #expect(events.count == 1)
  }

  @Test
  func `take a block that was pasted without script`() async throws {
    var form = try await grid()
    form["block"] = "Mã\tTN\tTH\tTG\r\nPY-1002\t5\t6\t7\r\nPY-1777\t1\t1\t1"
    let reply = try await clerk.send(Self.page, form)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Các dòng được ghép theo cột mã cán bộ"))
    #expect(reply.text.contains("PY-1777"))
    #expect(reply.text.contains("Ghi 3 điểm"))
  }

  @Test
  func `say where the cells of a pasted block belong`() async throws {
    let reply = try await clerk.send(
      "\(Self.page)/pasted",
      ["block": "5\t6\n7\t8", "row": "12", "column": "TH"]
    )
    #expect(reply.status == 200)
    #expect(reply["Content-Type"]?.hasPrefix("application/json") == true)
    #expect(
      reply.text.contains("[\"s-12-TH\",\"5\"]") && reply.text.contains("[\"s-12-TG\",\"6\"]")
    )
  }

  @Test
  func `offer a resit to whoever has a first score`() async throws {
    var form = try await grid("\(Self.page)?attempt=2")
    #expect(form["s-13-TN"] == "" && form["s-18-TN"] == nil)
    form["s-13-TN"] = "6"
    form["day"] = "20/04/2020"
    let saving = try saving(try await clerk.send(Self.page, form))
    #expect(try await clerk.send("\(Self.page)/save", saving).status == 303)
    #expect(try await scores().contains("13 TN 2 6.0"))
  }

  @Test
  func `refuse a form with more fields than there are`() async throws {
    let many = Dictionary(uniqueKeysWithValues: (0..<7_000).map { ("f\($0)", "1") })
    #expect(try await clerk.send(Self.page, many).status == 413)
  }
}

extension `The results of a class` {
  @Test
  func `are for who teaches the class, and who signs`() async throws {
    let token = Door.token("T")
    let account = try await Door.open(store, as: [.trainer], named: "giang.vien", token: token)
    let trainer = Clerk(site: clerk.site, token: token)
    #expect(try await trainer.get(Self.page).status == 404)
    let form = try await grid()
    #expect(try await trainer.send(Self.page, form).status == 404)
    #expect(try await trainer.send("\(Self.page)/save", ["entries": ""]).status == 404)
    #expect(try await trainer.send("/classes/1/marks-workbook.xlsx", [:]).status == 404)
    #expect(try await trainer.send("\(Self.page)/sign", ["seen": ""]).status == 403)
    try await store.write { records in
      _ = try records.run(
        "INSERT INTO class_trainer (class_id, account_id) VALUES (1, \(account.id))"
      )
    }
    #expect(try await trainer.get(Self.page).status == 200)
    #expect(try await trainer.send(Self.page, form).status == 200)
    #expect(try await trainer.get("/classes/2/results").status == 404)
    #expect(try await trainer.get("/classes/2/learners/11").status == 404)
    // Leadership looks and signs; it enters nothing.
    let seen = try await signer.get(Self.page)
    #expect(seen.status == 200 && !seen.text.contains("name=\"s-11-TN\""))
    #expect(try await signer.send(Self.page, form).status == 403)
    let other = Door.token("N")
    try await Door.open(store, as: [.agencyHR], at: ID(3), named: "so.nv", token: other)
    #expect(try await Clerk(site: clerk.site, token: other).get(Self.page).status == 404)
  }

  @Test
  func `are not changed by a trainer of other classes who may sign`() async throws {
    let token = Door.token("T")
    try await Door.open(store, as: [.trainer, .leadership], named: "giang.vien", token: token)
    let trainer = Clerk(site: clerk.site, token: token)
    let before = try await scores()
    let cleared = ["cell": "TN 1 400", "reason": "Chấm nhầm bài"]
    #expect(try await trainer.get(Self.page).status == 200)
    #expect(try await trainer.send("/classes/1/learners/13/clear", cleared).status == 404)
    var form = try await grid()
    form["s-13-TN"] = "9"
    let saving = try saving(try await clerk.send(Self.page, form))
    #expect(try await trainer.send(Self.page, form).status == 404)
    #expect(try await trainer.send("\(Self.page)/save", saving).status == 404)
    #expect(try await scores() == before)
  }

  @Test
  func `are signed by somebody else, locked, and amended by two`() async throws {
    var form = try await grid()
    form["s-13-TN"] = "6"
    let saving = try saving(try await clerk.send(Self.page, form))
    #expect(try await clerk.send("\(Self.page)/save", saving).status == 303)
    #expect(try await clerk.get(Self.page).text.contains("nên không tự ký được"))
    let page = try await signer.get(Self.page).text
    let seen = try #require(page.firstMatch(of: /name="seen" value="([0-9a-f]{16})"/))
    #expect(page.contains("Ký 5 kết quả"))
    let stamp = ["seen": String(seen.1)]
    #expect(try await clerk.send("\(Self.page)/sign", stamp).status == 422)
    #expect(try await signer.send("\(Self.page)/sign", stamp).status == 303)
    #expect(try await signer.send("\(Self.page)/sign", stamp).status == 409)
    #expect(try await clerk.get(Self.page).text.contains("Đã ký"))
    #expect(try await grid()["s-13-TN"] == nil)
    let learner = "/classes/1/learners/13"
    let change = ["cell": "TN 1 600", "score": "7,5", "reason": "Phúc khảo"]
    #expect(
      try await clerk.send("\(learner)/amend", ["cell": "TN 1 600", "score": "8"]).status == 422
    )
    #expect(try await clerk.send("\(learner)/amend", change).status == 303)
    #expect(try await clerk.send("\(learner)/amend", change).status == 409)
    let asked = try await signer.get(learner).text
    let number = try #require(asked.firstMatch(of: /name="proposal" value="([0-9]+)"/))
    let decision = ["proposal": String(number.1), "enrolment": "13", "act": "accept"]
    #expect(try await clerk.send("\(Self.page)/decide", decision).status == 422)
    #expect(try await signer.send("\(Self.page)/decide", decision).status == 303)
    let history = try await clerk.get(learner).text
    #expect(history.contains("6,00 → 7,50") && history.contains("Phúc khảo"))
    #expect(try await clerk.get("/officers/3").text.contains("Kết quả đã ký được sửa"))
    #expect(try await clerk.send("\(Self.page)/unsign", ["reason": "Chấm lại"]).status == 303)
    #expect(try await grid()["s-13-TN"] == "7,5")
  }

  @Test
  func `lose a score only by an act of its own, with a reason`() async throws {
    let learner = "/classes/1/learners/13"
    #expect(try await clerk.send("\(learner)/clear", ["cell": "TN 1 400"]).status == 422)
    #expect(
      try await clerk.send("\(learner)/clear", ["cell": "TN 1 500", "reason": "x"]).status == 409
    )
    let cleared = ["cell": "TN 1 400", "reason": "Chấm nhầm bài"]
    #expect(try await clerk.send("\(learner)/clear", cleared).status == 303)
    #expect(try await !scores().contains { $0.hasPrefix("13 TN") })
    #expect(try await clerk.get(learner).text.contains("Lý do: Chấm nhầm bài."))
    #expect(try await clerk.send("/classes/1/learners/999/clear", cleared).status == 404)
    #expect(try await clerk.send("/classes/2/learners/13/clear", cleared).status == 404)
  }
}

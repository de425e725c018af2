import Access
import Chronology
import Personnel
import Records
import Testing

@testable import Web

/// A report from being handed in to its signature, as two people see it.
struct `A report that is signed` {
  let store: any Store
  let preparer: Clerk
  let signer: Clerk
  let agency: Clerk
  static let report = "/reports/ttdn-summary/copies?period=2020"

  init() async throws {
    store = try await Town.store()
    preparer = try await Self.clerk(of: store, .provinceHR, "lap.bieu", "L")
    signer = try await Self.clerk(of: store, .leadership, "lanh.dao", "K")
    agency = try await Self.clerk(of: store, .agencyHR, "co.quan", "C")
  }

  static func clerk(
    of store: any Store,
    _ role: Role,
    _ name: String,
    _ letter: Character
  ) async throws -> Clerk {
    let token = Door.token(letter)
    try await Door.open(store, as: [role], at: ID(5), named: name, token: token)
    return Clerk(site: try Town.site(store), token: token)
  }

  /// Hands the summary of 2020 in; the path of its copy.
  func handIn(_ path: String = report) async throws -> String {
    let reply = try await preparer.send(path, ["key": "00000000-0000-4000-8000-000000000001"])
    #expect(reply.status == 303, "\(reply.text)")
    return try #require(reply["Location"])
  }

  /// The digest that the signer's form carries.
  func seen(_ path: String) async throws -> String {
    let text = try await signer.get(path).text
    return String(try #require(text.firstMatch(of: /name="seen" value="([0-9a-f]{64})"/)?.1))
  }

  func workbook(_ path: String, _ clerk: Clerk) async throws -> Reply {
    try await clerk.send(path + "/workbook.xlsx", ["purpose": "report"])
  }

  func change() async throws {
    _ = try await store.write { records in
      try records.run("UPDATE evidence SET revoked_at = '2020-12-30T00:00:00.000000Z'")
    }
  }

  @Test
  func `is handed in by one, signed by another, and the same bytes for ever`() async throws {
    let path = try await handIn()
    let before = try await workbook(path, preparer)
    #expect(before.status == 200 && before.bytes.starts(with: [0x50, 0x4B, 3, 4]))
    let own = try await preparer.get(path)
    #expect(own.text.contains("người khác phải ký") && !own.text.contains("Ký bản này"))

    let signed = try await signer.send(path + "/sign", ["seen": seen(path)])
    #expect(signed.status == 303)
    try await change()
    let after = try await workbook(path, signer)
    #expect(after.bytes == before.bytes)
    let page = try await signer.get(path)
    #expect(page.text.contains("Đã ký") && page.text.contains("Anh Hai lanh.dao"))
    #expect(page.text.contains(Digest(of: before.bytes).hexadecimal))
  }

  @Test
  func `is not signed by who prepared it, whatever rights they have`() async throws {
    let path = try await handIn()
    let seen = try await seen(path)
    _ = try await store.write { records in
      let id = try records.one(
        Query("SELECT id FROM account WHERE name = 'lap.bieu'") { row -> ID<Account> in
          try row.get("id")
        }
      )
      let grant = try #require(Grant(id: ID(0), role: .leadership, agency: nil, days: .always))
      _ = try records.one(.insert(grant, to: id))
    }
    let reply = try await preparer.send(path + "/sign", ["seen": seen])
    #expect(reply.status == 409)
    #expect(reply.text.contains("không tự ký được"))
    #expect(try await signer.get(path).text.contains("Chờ ký"))
  }

  @Test
  func `tells what has changed since, figure by figure`() async throws {
    let path = try await handIn()
    #expect(try await signer.get(path).text.contains("vẫn đúng như bản này"))
    try await change()
    let text = try await signer.get(path).text
    #expect(text.contains("chỗ khác. Bản này giữ nguyên."))
    #expect(text.contains("Các con số khác"))
    let report = try await signer.get("/reports/ttdn-summary?period=2020").text
    #expect(report.contains("Bản số"))
  }

  @Test
  func `is returned with a reason, and not decided twice`() async throws {
    let path = try await handIn()
    let seen = try await seen(path)
    #expect(try await signer.send(path + "/return", ["reason": " "]).status == 422)
    #expect(try await signer.send(path + "/return", ["reason": "Sai số huyện A"]).status == 303)
    let page = try await preparer.get(path).text
    #expect(page.contains("Trả lại") && page.contains("Sai số huyện A"))
    #expect(try await signer.send(path + "/sign", ["seen": seen]).status == 409)
  }

  @Test
  func `is kept once, however often its form is sent`() async throws {
    let path = try await handIn()
    #expect(try await handIn() == path)
    // Another form with the same figures leads to the copy that waits.
    let other = try await preparer.send(
      Self.report,
      ["key": "00000000-0000-4000-8000-000000000002"]
    )
    #expect(other["Location"] == path)
    let count = try await store.read { records in
      try records.one(
        Query("SELECT count(*) AS copies FROM report_copy") { row -> Int in try row.get("copies") }
      )
    }
    #expect(count == 1)
  }

  @Test
  func `is not there for an agency whose report it is not`() async throws {
    let path = try await handIn()
    for reply in [
      try await agency.get(path), try await workbook(path, agency),
      try await agency.send(path + "/return", ["reason": "Không"]),
    ] {
      #expect(reply.status == 404)
    }
    #expect(try await !agency.get("/reports").text.contains("Chờ ký"))
    #expect(try await agency.send(Self.report, [:]).status == 403)
    let own = try await handIn("/reports/ttdn-summary/copies?period=2020&agency=BTG")
    #expect(try await agency.get(own).status == 200)
  }

  /// A report of one person is not kept for years behind the person's back.
  @Test
  func `is none of one person`() async throws {
    let code = try await Self.officer(outside: ID(5), in: store)
    let page = try await preparer.get("/reports/competency-person?officer=\(code)")
    #expect(page.status == 200 && page.text.contains("Nhiệm vụ: "), "\(page.text)")
    #expect(!page.text.contains("Trình ký bản này"))
    let sent = try await preparer.send("/reports/competency-person/copies?officer=\(code)", [:])
    #expect(sent.status != 303 && sent["Location"] == nil)
    #expect(sent.text.contains("không trình ký trên hệ thống"), "\(sent.text)")
  }

  @Test
  func `of one person is, for another agency, of nobody`() async throws {
    let code = try await Self.officer(outside: ID(5), in: store)
    for text in [code, "PY-NOBODY"] {
      let page = try await agency.get("/reports/competency-person?officer=\(text)")
      #expect(page.text.contains("Không có cán bộ “\(text)”."), "\(page.text)")
      #expect(!page.text.contains("Nhiệm vụ: "))
    }
  }

  /// The code of somebody who never served an agency.
  static func officer(outside agency: ID<Agency>, in store: any Store) async throws -> String {
    try await store.read { records in
      try records.one(
        Query(
          """
          SELECT min(officer.code) AS code
          FROM officer
          JOIN assignment ON assignment.officer_id = officer.id AND assignment.until_day IS NULL
          WHERE officer.agency_id IS NULL AND officer.id NOT IN (
            SELECT officer_id FROM assignment WHERE agency_id = \(agency))
          """
        ) { row -> String in try row.get("code") }
      )
    }
  }

  @Test
  func `waits on the home page of who signs, not of who prepared it`() async throws {
    _ = try await handIn()
    #expect(try await signer.get("/").text.contains("báo cáo chờ ký"))
    #expect(try await !preparer.get("/").text.contains("báo cáo chờ ký"))
  }
}

import Access
import Chronology
import Credentials
import Foundation
import HTTPTypes
import Operations
import Personnel
import Records
import Reports
import Testing
import Vietnamese

@testable import Web

/// Report files that are made beside the pages: what their page says, who has them, and what is in them.
struct `A report file made beside the pages` {
  let store: any Store
  let clerk: Clerk

  init() async throws {
    store = try await Town.store()
    clerk = Clerk(site: try Town.site(store))
  }

  static let question = "/reports/ttdn-summary.zip?period=2020"

  /// Asks for a file; its page.
  private func ask(
    _ path: String = question,
    by clerk: Clerk? = nil,
    key: String = String(repeating: "k", count: 20)
  ) async throws -> String {
    let reply = try await (clerk ?? self.clerk).send(path, ["purpose": "report", "key": key])
    #expect(reply.status == 303)
    return try #require(reply["Location"])
  }

  /// Keeps an order that no machine begins yet; its page.
  private func order(
    agency: String? = nil,
    period: String = "2020",
    of name: String = "nhan.su",
    _ scope: Scope = .whole
  ) async throws -> (id: ID<ReportOrder>, path: String) {
    let account = try await store.read { records in
      let name = try #require(AccountName(typed: name))
      return try records.one(.account(name)).account
    }
    let id = try await AskForReport(
      .init(
        .bundle,
        of: "ttdn-summary",
        period: period,
        agency: agency.flatMap { Code($0) },
        asOf: nil,
        isCompared: false,
        language: .vi,
        purpose: "report"
      ),
      by: try #require(FormKey(String(repeating: "o", count: 20))),
      of: account.id,
      reaching: scope
    ).run(in: clerk.site.world, by: account.actor)
    return (id, "/reports/files/\(id)")
  }

  /// Has a machine take an order, as far as it has come.
  private func take(
    _ id: ID<ReportOrder>,
    for holder: String,
    _ progress: JobRecord.Progress? = nil
  ) async throws {
    let end = Instant(microseconds: Town.now.microseconds + 60_000_000)
    let name = MakeReportOrder.name(id)
    _ = try await store.write { records in
      try records.run(.begin(id))
      try records.run(.take(job: name, for: holder, at: Town.now, until: end))
      try records.run(.renew(job: name, of: holder, until: end, progress))
    }
  }

  private func order(_ path: String) async throws -> ReportOrder {
    let id = ID<ReportOrder>(try #require(path.split(separator: "/").last.flatMap { Int64($0) }))
    return try await store.read { try $0.one(.reportOrder(id, at: Town.now)) }
  }

  private func had(_ path: String, by clerk: Clerk? = nil) async throws -> Reply {
    await self.clerk.site.reportWork.drain()
    return try await (clerk ?? self.clerk).send(path + "/file", [:])
  }

  /// The request of a report that the clerk saves at the town's moment.
  private func request(by actor: String) -> ReportRequest {
    var request = ReportRequest(
      "ttdn-summary",
      period: "2020",
      language: .vi,
      madeBy: "Trang xem trên máy",
      madeAt: Town.now
    )
    request.mark = FileMark(by: actor, at: Town.now, for: Purpose.report.title)
    return request
  }

  private static let everybody = Scope(.everybody, seesSensitive: true, seesNationalID: true)

  @Test
  func `is byte for byte what the command makes of the same moment`() async throws {
    let path = try await ask()
    let file = try await had(path)
    let request = request(by: try await order(path).ordered.actor)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let agencies = try await store.read { try ReportBundle.agencies(of: request, in: $0) }
    let zip = folder.appending(path: "all.zip").path
    _ = try await ReportBundle(request, for: agencies).write(
      to: zip,
      by: folder.path,
      from: store,
      seen: { ScopedRecords($0, Self.everybody) }
    )
    #expect(file.bytes == Array(try Data(contentsOf: URL(filePath: zip))))
    #expect(file["Content-Length"] == nil || file["Content-Length"] == "\(file.bytes.count)")
  }

  @Test
  func `is a workbook where that is long, byte for byte what the catalogue makes`() async throws {
    var settings = SiteSettings(isSample: true)
    settings.longReportFrom = 1
    let clerk = Clerk(site: try Town.site(store, settings: settings))
    let path = try await ask("/reports/ttdn-summary.xlsx?period=2020", by: clerk)
    await clerk.site.reportWork.drain()
    #expect(try await clerk.get(path).text.contains("bảng tính, tệp .xlsx"))
    let file = try await had(path, by: clerk)
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"ttdn-summary-2020.xlsx\"")
    let request = request(by: try await order(path).ordered.actor)
    let expected = try await store.read { records in
      try WorkbookFile.bytes {
        let records = ScopedRecords(records, Self.everybody)
        _ = try ReportCatalogue.write(request, to: $0, in: records, longFrom: 1)
      }
    }
    #expect(file.bytes == expected)
    let figures = try await clerk.send(
      "/reports/ttdn-summary.json?period=2020",
      ["purpose": "report"]
    )
    #expect(figures.status == 200, "other files are given at once")
  }

  @Test
  func `is made once, however often the button is pressed`() async throws {
    let path = try await ask()
    #expect(try await ask() == path)
    await clerk.site.reportWork.drain()
    #expect(try await ask() == path)
    // The same page of a report asks for another file.
    #expect(try await ask("/reports/training-results.zip?period=2020") != path)
    let page = try await clerk.get("/reports/ttdn-summary?period=2020")
    #expect(page.text.contains("name=\"key\""))
  }

  @Test
  func `tells how far it is on every machine, and is looked at again by itself`() async throws {
    let (id, path) = try await order(agency: "SNV")
    try await take(id, for: "another machine", .init(stage: "writing", done: 3, total: 8))
    let sites = [clerk, Clerk(site: try Town.site(store))]
    for clerk in sites {
      let reply = try await clerk.get(path)
      #expect(reply["Refresh"] == "2; url=\(path)")
      #expect(reply.text.contains("<progress max=\"8\" value=\"3\""))
      for words in [
        "3 trên 8 cơ quan", "Năm 2020", "Sở Nội vụ", "Anh Hai nhan.su", "Báo cáo, tổng hợp",
      ] {
        #expect(reply.text.contains(words), "\(words)")
      }
      let english = try await clerk.get(path + "?lang=en")
      #expect(english.text.contains("3 of 8 agencies"))
      #expect(english["Refresh"] == "2; url=\(path)?lang=en")
      #expect(try await clerk.send(path + "/file", [:]).status == 303, "there is none yet")
    }
    #expect(await clerk.site.reportWork.hasRoom)
  }

  @Test
  func `is given by another machine than the one that made it`() async throws {
    let other = Clerk(site: try Town.site(store))
    let path = try await ask()
    let here = try await had(path)
    let there = try await had(path, by: other)
    #expect(there.status == 200 && there.bytes == here.bytes)
    let page = try await other.get(path)
    #expect(page["Refresh"] == nil)
    #expect(page.text.contains("\(path)/file"))
    #expect(page.text.contains("Giữ đến 01/01/2021"))
  }

  @Test
  func `is nobody else's`() async throws {
    let path = try await ask()
    _ = try await had(path)
    for (role, status, letter) in [(Role.provinceHR, 404, "D"), (.trainer, 403, "E")] {
      let token = Door.token(Character(letter))
      try await Door.open(store, as: [role], named: "khac\(letter.lowercased())", token: token)
      let other = Clerk(site: clerk.site, token: token)
      #expect(try await other.get(path).status == status)
      #expect(try await other.send(path + "/file", [:]).status == status)
    }
    #expect(try await clerk.get("/reports/files/999").status == 404)
    let stranger = Visitor(clerk.site, holding: nil)
    #expect(try await stranger.ask(path).status == 303)
  }

  @Test
  func `is asked for and had only by forms of this site`() async throws {
    let path = try await ask()
    let headers = [
      (name: "Cookie", value: "\(SignInCookie.name)=\(clerk.token.text)"),
      ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "application/x-www-form-urlencoded"),
    ]
    for address in [path + "/file", Self.question] {
      let reply = try await Asked(clerk.site).ask(
        .post,
        address,
        headers,
        body: Array("purpose=report".utf8)
      )
      #expect(reply.status == 403, "\(address)")
    }
    #expect(try await clerk.get(path + "/file").status == 405)
  }

  @Test
  func `is kept from who may see less than when it was asked for`() async throws {
    let token = Door.token("H")
    let account = try await Door.open(store, as: [.provinceHR], named: "it.di", token: token)
    let shrunk = Clerk(site: clerk.site, token: token)
    let path = try await ask(by: shrunk)
    #expect(try await had(path, by: shrunk).status == 200)
    _ = try await store.write { records in
      try records.run(
        "UPDATE account_grant SET role = 'agencyHR', agency_id = 2 WHERE account_id = \(account.id)"
      )
    }
    let reply = try await had(path, by: shrunk)
    #expect(reply.status == 403)
    #expect(reply["Content-Disposition"] == nil)
    let page = try await shrunk.get(path)
    for text in [reply.text, page.text] {
      #expect(text.contains("Phạm vi xem của bạn đã thu hẹp"))
      #expect(text.contains("Yêu cầu lại") && !text.contains("\(path)/file"))
    }
    let saved = try await store.read { records in
      try records.all(.log(LogQuestion(), before: .max, limit: 100)).filter {
        $0.history.verb == .saved
      }
    }
    #expect(saved.count == 1)
  }

  @Test
  func `has no more in it than its asker saw`() async throws {
    let token = Door.token("N")
    try await Door.open(store, as: [.agencyHR], at: ID(2), named: "mot.so", token: token)
    let agency = Clerk(site: clerk.site, token: token)
    let (own, all) = (try await ask(by: agency), try await ask())
    let (less, more) = (try await had(own, by: agency), try await had(all))
    #expect(less.status == 200 && more.status == 200)
    #expect(less.bytes.count * 2 < more.bytes.count)
  }

  @Test
  func `that a process was killed over is taken over by whoever looks`() async throws {
    let (id, path) = try await order()
    let machine = String(RunOnce.thisProcess.prefix { $0 != "(" })
    try await take(id, for: "\(machine)(99999999)")
    #expect(try await clerk.get(path).text.contains("Sắp bắt đầu lập"))
    #expect(try await had(path).status == 200)
    #expect(try await clerk.get(path).text.contains("Tệp báo cáo đã lập xong"))
  }

  @Test
  func `that can't be made says why, with a button to ask again`() async throws {
    let (_, path) = try await order(agency: "KHONG-CO")
    _ = try await clerk.get(path)
    await clerk.site.reportWork.drain()
    let page = try await clerk.get(path)
    #expect(page["Refresh"] == nil)
    #expect(page.text.contains("Chưa lập được tệp báo cáo"))
    #expect(page.text.contains("KHONG-CO"))
    #expect(
      page.text.contains("action=\"/reports/ttdn-summary.zip?period=2020&amp;agency=KHONG-CO\"")
    )
    #expect(page.text.contains("Yêu cầu lại"))
  }

  @Test
  func `lists the agencies that are not in it, each with why`() async throws {
    let (id, path) = try await order()
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data([1]).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let refused = ReportOrder.Refused(
      try #require(Code("SNV")),
      name: Bilingual(vi: "Sở Nội vụ", en: "Home Affairs"),
      sentence: Bilingual(vi: "Không tồn tại vào ngày đó.", en: "It does not exist on that day.")
    )
    let name = "a\"\r\nSet-Cookie: x=1/../é.zip"
    try await MakeReportOrder(id, by: "máy khác").run(in: clerk.site.world) { _, _ in
      MadeReport(at: url.path, named: name, refused: [refused])
    }
    let page = try await clerk.get(path)
    #expect(page.text.contains("<strong>SNV Sở Nội vụ</strong>: Không tồn tại vào ngày đó."))
    let file = try await had(path)
    #expect(file.bytes == [1])
    #expect(file["Set-Cookie"] == nil)
    let told = try #require(file["Content-Disposition"])
    #expect(told.wholeMatch(of: /attachment; filename="[A-Za-z0-9._-]+"/) != nil, "\(told)")
  }

  @Test
  func `is refused where two are being made already, and waits where the machine has no room`()
    async throws
  {
    for period in ["2018", "2019"] {
      let (id, _) = try await order(period: period, key: period)
      try await take(id, for: "another machine")
    }
    let reply = try await clerk.send(Self.question, ["purpose": "report"])
    #expect(reply.status == 400)
    #expect(reply.text.contains("Bạn đang có 2 tệp báo cáo chưa lập xong"))
  }

  private func order(period: String, key: String) async throws -> (ID<ReportOrder>, String) {
    let made = try await order(period: period)
    _ = try await store.write { records in
      try records.run("UPDATE report_order SET form_key = \(key) WHERE id = \(made.id)")
    }
    return made
  }

  @Test
  func `is begun by no machine that is full or ends`() async throws {
    let work = ReportWork()
    let (gate, opening) = AsyncStream<Void>.makeStream()
    for number in 1...3 {
      await work.begin(
        ID(Int64(number)),
        {
          for await _ in gate { break }
          return true
        },
        next: {}
      )
    }
    #expect(await !work.hasRoom)
    opening.finish()
    await work.drain()
    #expect(await work.hasRoom)
    await work.stop()
    await work.begin(ID(4), { true }, next: {})
    #expect(await !work.hasRoom)
  }

  @Test
  func `is gone after a day, from its page and from the records`() async throws {
    let path = try await ask()
    #expect(try await had(path).status == 200)
    _ = try await store.write { records in
      try records.run(
        """
        UPDATE report_order
        SET asked_at = '2020-12-29T17:00:00.000000Z', expires_at = '2020-12-30T17:00:00.000000Z'
        """
      )
    }
    #expect(try await clerk.get(path).status == 404)
    #expect(try await clerk.send(path + "/file", [:]).status == 404)
    _ = try await ask("/reports/training-results.zip?period=2020")
    let left = try await store.read { records in
      try records.all(
        Query<Int64>("SELECT id FROM report_order WHERE report = 'ttdn-summary'") {
          try $0.get("id")
        }
      )
    }
    #expect(left.isEmpty)
    await clerk.site.reportWork.drain()
  }
}

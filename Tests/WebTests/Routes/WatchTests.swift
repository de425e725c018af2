import Access
import Chronology
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// The pages of whoever keeps watch: the log and the jobs.
struct `Keeping watch` {
  private static let administrator = Door.token("W")

  /// The town with an administrator, and a change of an officer and of an account in its log.
  private func town() async throws -> (store: any Store, officer: String, site: Site) {
    let store = try await Town.store()
    try await Door.open(store, as: [.administrator], named: "quan.tri", token: Self.administrator)
    let officer = try await store.write { records in
      let officer = try #require(try records.all(.officers).first)
      let actor = try #require(Actor("nhan.su", from: "web 10.1.2.3"))
      let change = Event(
        .changed,
        .officer,
        key: officer.officer.code.text,
        old: Fields(["phone": "+84905000001"]),
        new: Fields(["phone": "+84914000002"]),
        reason: "Đổi số"
      )
      let given = Event(
        .added,
        .grant,
        key: "co.quan",
        new: Fields(["role": "trainer"]),
        reason: "Theo phân công"
      )
      for event in [change, given] {
        try records.run(.insert(event, at: Town.now, by: actor, batch: nil))
      }
      return officer.officer.code.text
    }
    return (store, officer, try Town.site(store))
  }

  @Test
  func `the log tells who did what, from where and why, but nobody's particulars`() async throws {
    let (_, officer, site) = try await town()
    let page = try await Visitor(site, holding: Self.administrator).ask("/admin/log")
    #expect(page.status == 200)
    #expect(page.text.contains("web 10.1.2.3"))
    #expect(page.text.contains("Lý do: Đổi số"))
    #expect(page.text.contains(officer))
    #expect(page.text.contains("vai trò: Giảng viên"))
    #expect(!page.text.contains("914000002"))
    #expect(!page.text.contains("905000001"))
  }

  @Test
  func `the log is filtered by whom, by kind and by code`() async throws {
    let (_, officer, site) = try await town()
    let visitor = Visitor(site, holding: Self.administrator)
    let one = try await visitor.ask("/admin/log?subject=officer&key=\(officer)").text
    #expect(one.contains("Đổi số"))
    #expect(!one.contains("Theo phân công"))
    let none = try await visitor.ask("/admin/log?actor=khong.co").text
    #expect(none.contains("Không có dòng nào khớp"))
    #expect(try await visitor.ask("/admin/log?before=1").text.contains("Không có dòng nào khớp"))
    #expect(try await visitor.ask("/admin/log?before=x").status == 400)
  }

  @Test
  func `the log goes back page by page without leaving one out`() async throws {
    let (store, _, site) = try await town()
    let all = try await store.write { records in
      let actor = try #require(Actor("nhan.su"))
      for number in 1...120 {
        let event = Event(.added, .list, key: "so-\(number)", new: Fields(["n": number]))
        try records.run(.insert(event, at: Town.now, by: actor, batch: nil))
      }
      return try records.all(.log(LogQuestion(), before: .max, limit: 1_000)).map(\.key)
    }
    let visitor = Visitor(site, holding: Self.administrator)
    var seen: [String] = []
    var next: String? = "/admin/log"
    while let path = next {
      let text = try await visitor.ask(path).text
      seen += text.matches(of: /<span class="bd-code">([^<]*)<\/span>/).map { String($0.1) }
      next = text.firstMatch(of: /rel="next" href="([^"]*)"/).map {
        String($0.1).replacing("&amp;", with: "&")
      }
    }
    #expect(seen == all)
  }

  @Test
  func `neither is for whoever keeps no watch`() async throws {
    let (store, _, site) = try await town()
    let token = Door.token("O")
    try await Door.open(store, as: [.oversight], named: "giam.sat", token: token)
    for path in ["/admin/log", "/admin/jobs"] {
      #expect(try await Visitor(site, holding: token).ask(path).status == 403)
      #expect(try await Visitor(site, holding: nil).ask(path).status == 303)
    }
  }

  @Test
  func `a job tells how far it is on every machine, and who left it undone`() async throws {
    let (store, _, site) = try await town()
    let minute = Instant(microseconds: Town.now.microseconds + 60_000_000)
    let past = Instant(microseconds: Town.now.microseconds - 60_000_000)
    try await store.write { records in
      try records.run(.take(job: "backup", for: "may-1", at: past, until: minute))
      let progress = JobRecord.Progress(stage: "copying", done: 1_200, total: 5_000)
      try records.run(.renew(job: "backup", of: "may-1", until: minute, progress))
      try records.run(.take(job: "seal", for: "may-2", at: past, until: past))
      try records.run(.take(job: "nightly", for: "may-3", at: past, until: minute))
      try records.run(.end(job: "nightly", of: "may-3", at: Town.now, failure: "Ổ đĩa đã đầy."))
    }
    for other in [site, try Town.site(store)] {
      let text = try await Visitor(other, holding: Self.administrator).ask("/admin/jobs").text
      #expect(text.contains("1 việc đang chạy, 1 việc lần cuối không xong, 1 việc bỏ dở."))
      #expect(text.contains("<progress max=\"5000\" value=\"1200\">1.200</progress> 1.200/5.000"))
      #expect(text.contains("Sao lưu"))
      #expect(text.contains("Ổ đĩa đã đầy."))
    }
  }

  @Test
  func `without a job the page says what will stand there`() async throws {
    let (_, _, site) = try await town()
    let text = try await Visitor(site, holding: Self.administrator).ask("/admin/jobs").text
    #expect(text.contains("boiduong backup --once-in"))
  }
}

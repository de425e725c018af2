import Access
import Assessment
import Chronology
import HTTPTypes
import Personnel
import Records
import Testing

@testable import Web

/// What comes after class 1 of the town: feedback, ratings, the file of its papers.
struct `After a class` {
  let store: any Store

  init() async throws {
    store = try await Town.store()
  }

  func site(on day: String) throws -> Site {
    try Town.site(store, settings: SiteSettings(isSample: true, defaultDay: Town.day(day)))
  }

  func post(
    _ site: Site,
    _ path: String,
    _ letter: Character = "A",
    _ body: String
  ) async throws -> Reply {
    try await Asked(site).ask(
      .post,
      path,
      Door.headers(Door.token(letter)) + [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Origin", "http://127.0.0.1:8080"),
      ],
      body: Array(body.utf8)
    )
  }

  static let marks = ["content", "trainers", "organisation", "materials", "usefulness"]
    .map { "q-\($0)=5" }.joined(separator: "&")

  @Test
  func `learners answer once and without a name; whoever keeps classes sees no single sheet`()
    async throws
  {
    let site = try site(on: "2020-03-21")
    for (officer, letter) in zip(1...4, "BCDE") {
      let token = Door.token(letter)
      try await Door.open(
        store,
        as: [.officer],
        officer: ID(Int64(officer)),
        named: "hoc.vien.\(officer)",
        token: token
      )
    }
    let learner = Visitor(site, holding: Door.token("B"))
    #expect(try await learner.ask("/").text.contains("href=\"/feedback/1\""))
    let form = try await learner.ask("/feedback/1")
    #expect(form.status == 200 && form.text.contains("name=\"q-content\""))
    #expect(try await learner.ask("/feedback/2").status == 404)
    let short = try await post(site, "/feedback/1", "B", "q-content=5&q-good=Hay")
    #expect(short.status == 422 && short.text.contains(">Hay</textarea>"))
    #expect(try await post(site, "/feedback/1", "B", Self.marks + "&q-good=Hay").status == 303)
    #expect(try await post(site, "/feedback/1", "B", Self.marks).status != 303)
    #expect(!(try await learner.ask("/")).text.contains("/feedback/1"))
    for letter in "CDE" as String {
      #expect(try await post(site, "/feedback/1", letter, Self.marks).status == 303)
    }
    let keeper = Visitor(site)
    let few = try await keeper.ask("/classes/1/feedback").text
    #expect(few.contains("4 trên 4 học viên đã gửi phiếu") && few.contains("Chưa đủ 5 phiếu"))
    #expect(!few.contains("Hay"))
    #expect(try await learner.ask("/classes/1/feedback").status == 403)
    #expect(try await keeper.ask("/reports/feedback?class=LOP-2020-01").status == 200)
  }

  @Test
  func `ratings that are due are on the work list, and become evidence`() async throws {
    let site = try site(on: "2020-07-01")
    let keeper = Visitor(site)
    #expect(try await keeper.ask("/").text.contains("href=\"/ratings\""))
    let list = try await keeper.ask("/ratings").text
    #expect(list.contains("href=\"/ratings/11\"") && list.contains("href=\"/ratings/12\""))
    #expect(!list.contains("/ratings/13\""))
    #expect(try await keeper.ask("/ratings/11").text.contains("name=\"level-A1\""))
    #expect(try await keeper.ask("/ratings/13").status == 404)
    let short = try await post(site, "/ratings/11", "A", "level-A1=3&rater=An")
    #expect(short.status == 422 && short.text.contains("Hãy chọn mức cho"))
    let whole = "level-A1=3&level-D1=2&level-B5=2&rater=An&words-A1=Tốt"
    #expect(try await post(site, "/ratings/11", "A", whole).status == 303)
    #expect(!(try await keeper.ask("/ratings")).text.contains("/ratings/11\""))
    let ratings = try await store.read { try $0.all(.evidence(of: ID(1))) }
      .filter { $0.evidence.source?.hasPrefix("Đánh giá sau 3 tháng") == true }
    #expect(ratings.count == 3)
  }

  @Test
  func `a rating is corrected with a reason, and a second editor sees what the first one wrote`()
    async throws
  {
    let site = try site(on: "2020-07-01")
    let keeper = Visitor(site)
    #expect(try await keeper.ask("/ratings/11/3").status == 404)
    #expect(try await keeper.ask("/ratings/11/4").status == 404)
    let whole = "level-A1=3&level-D1=2&level-B5=2&rater=An&day=01/07/2020"
    #expect(try await post(site, "/ratings/11", "A", whole).status == 303)
    #expect(try await keeper.ask("/ratings").text.contains("href=\"/ratings/11/3\""))
    let form = try await keeper.ask("/ratings/11/3").text
    let seen = try #require(form.firstMatch(of: /name="seen" value="([0-9]+)"/)?.1)
    #expect(form.contains("<option value=\"3\" selected>"))
    let other = "level-A1=2&level-D1=2&level-B5=2&rater=An&day=01/07/2020&seen=\(seen)"
    let noReason = try await post(site, "/ratings/11/3", "A", other)
    #expect(noReason.status == 422 && noReason.text.contains("Ghi lý do sửa."))
    let moved = try await post(
      site,
      "/ratings/11/3",
      "A",
      other.replacing(seen, with: "1") + "&reason=x"
    )
    #expect(moved.status == 409 && moved.text.contains("<option value=\"3\" selected>"))
    let done = try await post(site, "/ratings/11/3", "A", other + "&reason=Nhầm")
    #expect(done.status == 303 && done["Location"] == "/ratings?done=corrected")
    let after = try await keeper.ask("/ratings/11/3").text
    #expect(after.contains("Lý do: Nhầm."))
    #expect(!after.contains("<option value=\"3\" selected>"))
  }

  @Test
  func `its papers are one file, noted with what for`() async throws {
    let site = try site(on: "2020-12-31")
    let keeper = Visitor(site)
    #expect(try await keeper.ask("/classes/1").text.contains("href=\"/classes/1/file\""))
    #expect(try await keeper.ask("/classes/1/file").text.contains("name=\"purpose\""))
    #expect(try await post(site, "/classes/1/file", "A", "").status != 200)
    let first = try await post(site, "/classes/1/file", "A", "purpose=report")
    #expect(first.status == 200 && first["Content-Type"] == "application/zip")
    #expect(first["Content-Disposition"] == "attachment; filename=\"ho-so-lop-1.zip\"")
    #expect(first.bytes.starts(with: [0x50, 0x4B, 3, 4]))
    let text = String(decoding: first.bytes, as: UTF8.self)
    var rest = text[...]
    // The class came by no call, so that there is no call-up list.
    for name in [
      "00-muc-luc.txt", "02-danh-sach-hoc-vien.xlsx", "03-bang-diem-danh.xlsx", "04-bang-diem.xlsx",
      "05-phieu-danh-gia.xlsx",
    ] {
      let found = try #require(rest.firstRange(of: name), "\(name)")
      rest = rest[found.upperBound...]
    }
    #expect(!text.contains("01-danh-sach-trieu-tap"))
    #expect(try await post(site, "/classes/99/file", "A", "purpose=report").status == 404)
    let noted = try await store.read { records in
      try records.all(
        Query("SELECT subject_key FROM event WHERE verb = 'saved' ORDER BY id") {
          try $0.get("subject_key", as: String.self)
        }
      )
    }
    #expect(noted == ["classes/1/file"])
  }
}

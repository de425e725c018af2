import Access
import HTTPTypes
import Records
import Testing

@testable import Web

/// A report for each agency, asked for on its page.
struct `The reports of all agencies` {
  @Test
  func `are made beside the page, and noted when they are had`() async throws {
    let store = try await Town.store()
    let clerk = Clerk(site: try Town.site(store))
    let reply = try await clerk.send("/reports/ttdn-summary.zip?period=2020", ["purpose": "report"])
    #expect(reply.status == 303)
    let path = try #require(reply["Location"])
    #expect(path == "/reports/files/1")
    #expect(try await saved(store).isEmpty)
    await clerk.site.reportWork.drain()
    let file = try await clerk.send(path + "/file", [:])
    #expect(file.status == 200)
    #expect(file.bytes.starts(with: [0x50, 0x4B]))
    #expect(file.headers[.contentType] == "application/zip")
    #expect(file.headers[.contentDisposition]?.contains("ttdn-summary-tung-co-quan.zip") == true)
    let lines = try await saved(store)
    #expect(lines.count == 1)
    #expect(lines.first?.history.new?.contains("each period=2020") == true)
    #expect(lines.first?.history.reason == "Báo cáo, tổng hợp")
    #expect(lines.first?.key == "ttdn-summary")
    _ = try await clerk.send(path + "/file", [:])
    #expect(try await saved(store).count == 2, "each saving is noted")
  }

  private func saved(_ store: any Store) async throws -> [LogLine] {
    try await store.read { records in
      try records.all(.log(LogQuestion(), before: .max, limit: 100)).filter {
        $0.history.verb == .saved
      }
    }
  }

  @Test
  func `are refused of a report that is of no agency, and of one that is not there`() async throws {
    let store = try await Town.store()
    let clerk = Clerk(site: try Town.site(store))
    let composition = try await clerk.send(
      "/reports/composition.zip?period=2020",
      ["purpose": "report"]
    )
    #expect(composition.status == 400 || composition.status == 422, "\(composition.status)")
    #expect(try await clerk.send("/reports/khong-co.zip", ["purpose": "report"]).status == 404)
    #expect(try await clerk.send("/reports/ttdn-summary.zip?period=2020", [:]).status == 400)
  }
}

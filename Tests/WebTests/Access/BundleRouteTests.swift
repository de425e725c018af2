import Access
import HTTPTypes
import Records
import Testing

@testable import Web

/// A report for each agency, saved from its page.
struct `The reports of all agencies` {
  @Test
  func `are one container, noted with what it is`() async throws {
    let store = try await Town.store()
    let clerk = Clerk(site: try Town.site(store))
    let reply = try await clerk.send("/reports/ttdn-summary.zip?period=2020", ["purpose": "report"])
    #expect(reply.status == 200)
    #expect(reply.bytes.starts(with: [0x50, 0x4B]))
    #expect(reply.headers[.contentDisposition]?.contains("ttdn-summary-tung-co-quan.zip") == true)
    let lines = try await store.read { records in
      try records.all(.log(LogQuestion(), before: .max, limit: 100)).filter {
        $0.history.verb == .saved
      }
    }
    #expect(lines.count == 1)
    #expect(lines.first?.history.new?.contains("each") == true)
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
  }
}

import Spreadsheets
import Testing

@testable import Web

struct `A list as a workbook` {
  /// The texts of the first sheet, row by row.
  func rows(of path: String) async throws -> [[String]] {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 200)
    let table = try Workbook(bytes: reply.bytes).table(sheet: 0)
    return table.rows.map { row in
      row.cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }
  }

  @Test(arguments: ["officers", "agencies", "classes", "courses", "certificates"])
  func `is saved under the list's name and day`(name: String) async throws {
    for language in ["vi", "en"] {
      let reply = try await Town.shared.value.ask("/\(name).xlsx?asOf=31/05/2020&lang=\(language)")
      #expect(reply.status == 200)
      #expect(
        reply["Content-Disposition"] == "attachment; filename=\"\(name)-2020-05-31.xlsx\""
      )
      #expect(reply["Content-Type"]?.hasSuffix("spreadsheetml.sheet") == true)
      #expect(reply.bytes.starts(with: [0x50, 0x4B]))
    }
  }

  @Test
  func `has everybody whom the filters leave, not one page`() async throws {
    let rows = try await rows(of: "/officers.xlsx?after=0~1~x")
    #expect(rows.first == ["Cán bộ"])
    #expect(rows.count - 3 == 130)
    let names = rows.dropFirst(3).compactMap(\.first)
    #expect(names == Town.names.map { NameOrder($0) }.sorted().map(\.name))
  }

  @Test
  func `has what a search leaves and says so`() async throws {
    let rows = try await rows(of: "/officers.xlsx?q=dat")
    #expect(rows.contains { $0 == ["Đang lọc theo: Tìm “dat”"] })
    #expect(rows.last?.first == "Đặng Đức Đạt")
    #expect(rows.count == 5)
  }

  @Test(arguments: ["/officers.xlsx?asOf=30/02/2020", "/certificates.xlsx?within=0"])
  func `is refused with a page where the question makes no sense`(path: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 400)
    #expect(reply["Content-Type"] == "text/html; charset=utf-8")
  }

  @Test(arguments: ["/competencies.xlsx", "/officers.csv", "/officers/1.xlsx"])
  func `is there for lists only`(path: String) async throws {
    #expect(try await Town.shared.value.ask(path).status == 404)
  }
}

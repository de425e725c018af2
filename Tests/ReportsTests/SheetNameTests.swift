import Chronology
import Personnel
import Records
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Reports

/// Tabs that Excel takes.
struct `Names of sheets` {
  @Test(arguments: [Language.vi, .en])
  func `are short, clean, and each there once`(language: Language) async throws {
    var request = Province.request("ttdn-summary")
    request.language = language
    let names = SheetNames(try await Province.document(request))
    let all =
      [names.form, names.charts, names.data, names.provenance] + Array(names.lists.values)
    #expect(Set(all.map { $0.lowercased() }).count == all.count)
    for name in all {
      #expect((1...31).contains(name.utf16.count), "\(name)")
      #expect(!name.contains { "[]:*?/\\'".contains($0) }, "\(name)")
    }
  }

  @Test
  func `follow the form's number, or say that it is a form`() async throws {
    let summary = SheetNames(try await Province.document(Province.request("ttdn-summary")))
    #expect(summary.form == "Biểu số 01-TTĐN")
    let list = SheetNames(try await `Reports of a class`.document("class-list"))
    #expect(list.form == "Biểu")
  }

  @Test
  func `number each list after its column`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let names = SheetNames(document)
    #expect(names.lists["assigned"] == "Danh sách 1 phân công")
    #expect(names.lists["meetsProfile"] == "Danh sách 12 đạt chuẩn")
  }

  @Test
  func `lead a count to the first entry behind it`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let list = try #require(document.list("assigned"))
    let layout = ListLayout(list, sheet: "x")
    let rows = Dictionary(uniqueKeysWithValues: document.rows.map { ($0.key, $0) })
    let first = ListLayout.headRow + 1
    #expect(layout.target(of: try #require(rows["STTTT"]))?.row == first)
    #expect(layout.target(of: try #require(rows["SNV"]))?.row == first + 2)
    #expect(layout.target(of: try #require(rows["localities"]))?.row == first + 3)
    #expect(layout.target(of: try #require(rows["total"]))?.row == first)
    #expect(layout.target(of: try #require(rows["PVH"])) == nil)
  }

  @Test
  func `count in a list what a total counts once`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let list = try #require(document.list("assigned"))
    let layout = ListLayout(list, sheet: "L 1")
    let total = try #require(document.rows.last)
    let group = try #require(document.rows.first)
    #expect(layout.showsCounting)
    #expect(layout.formula(for: total, adding: nil) == "=COUNTIFS('L 1'!$M$5:$M$11,1)")
    #expect(
      layout.formula(for: group, adding: "credited")
        == "=SUMIFS('L 1'!$J$5:$J$11,'L 1'!$K$5:$K$11,\"I\",'L 1'!$L$5:$L$11,1)"
    )
    #expect(layout.formula(for: document.rows[1], adding: nil) == nil)
  }
}

import Operations
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `The list of rosters` {
  @Test
  func `asks for the first file where there is none yet`() async throws {
    let page = try await RosterBox().list()
    let vi = DrawnPage(document: page)
    #expect(vi.text.contains("Chưa có danh sách nào được gửi đến."))
    #expect(!vi.has("table") && !vi.has(".bd-pager"))
    let en = DrawnPage(document: page, in: .en)
    #expect(en.text.contains("No roster was sent yet."))
    for drawn in [vi, en] {
      let form = try drawn.part("form.bd-upload")
      #expect(form["method"] == "post")
      #expect(form["enctype"] == "multipart/form-data")
      let field = try #require(form.all("input").first)
      #expect(field["type"] == "file" && field["name"] == "file" && field["required"] != nil)
      #expect(form.all("label").map { $0["for"] } == ["roster-file"])
      #expect(field["aria-describedby"] == "roster-file-hint")
      #expect(drawn.has("#roster-file-hint"))
      #expect(field["accept"]?.contains(".xls,") == true)
    }
    #expect(try vi.part("form.bd-upload")["action"] == "/rosters")
    #expect(try en.part("form.bd-upload")["action"] == "/rosters?lang=en")
  }

  @Test
  func `has one line a file, the newest first, with what came of it`() async throws {
    let (box, _) = try await RosterBox.state("partlyApplied")
    _ = try await box.receive(RosterBox.lines, named: "<b>\"gửi\".csv")
    let page = try await DrawnPage(document: box.list())
    #expect(
      page.all("tbody tr").map { $0.children.map(\.text) }.map { Array($0.prefix(5)) } == [
        ["<b>\"gửi\".csv", "… Chờ ghi", "4", "4", "0"],
        ["danh-sach.csv", "◷ Đã ghi một phần", "4", "1", "3"],
        ["danh-sach.csv", "✓ Đã ghi đủ", "1", "1", "0"],
      ]
    )
    #expect(
      page.all("tbody th a").map { $0["href"] } == ["/rosters/3", "/rosters/2", "/rosters/1"]
    )
    #expect(page.all("tbody tr").allSatisfy { $0.children.contains { $0.text == "Trần Thị Lan" } })
  }

  @Test
  func `goes on page by page to the oldest, each once`() async throws {
    let box = try await RosterBox()
    for number in 1...101 { _ = try await box.receive(["1;Lê Hòa \(number);;;;"]) }
    var numbers: [Int64] = []
    var before: ID<Batch>?
    repeat {
      let page = try await box.list(before: before)
      numbers += page.batches.map(\.id.number)
      if let older = page.older {
        let link = try DrawnPage(page).part(".bd-pager a")
        #expect(link["href"] == "/rosters?before=\(older)" && link["rel"] == "next")
        #expect(page.batches.count == 50)
      } else {
        #expect(!DrawnPage(page).has(".bd-pager"))
      }
      before = page.older
    } while before != nil
    #expect(numbers == (1...101).reversed().map { Int64($0) })
  }

  @Test
  func `of just fifty has no second page`() async throws {
    let box = try await RosterBox()
    for number in 1...50 { _ = try await box.receive(["1;Lê Hòa \(number);;;;"]) }
    let page = try await box.list()
    #expect(page.batches.count == 50 && page.older == nil)
  }

  @Test(arguments: Language.allCases)
  func `says over the form why a file was not taken, and leads to the field`(
    language: Language
  ) async throws {
    let refused = RostersPage.Refused(
      file: "<script>a\r\nb.pdf",
      explanations: [
        Bilingual(vi: "Đây là PDF.", en: "This is a PDF."),
        Bilingual(vi: "Hãy gửi bảng tính.", en: "Send a workbook."),
      ]
    )
    let page = try await DrawnPage(document: RosterBox().list(refusal: refused), in: language)
    let alert = try page.part("#refusal")
    #expect(alert["role"] == "alert")
    #expect(alert.all("strong").map(\.text) == ["<script>a\u{FFFD}\u{FFFD}b.pdf"])
    #expect(alert.all("a").map { $0["href"] } == ["#roster-file"])
    #expect(alert.text.contains(language == .vi ? "Hãy gửi bảng tính." : "Send a workbook."))
    #expect(try page.part("#roster-file")["aria-invalid"] == "true")
  }
}

import Chronology
import Pages
import Testing
import Vietnamese

struct `A list to be saved` {
  let say = Speaker(language: .vi, day: Sketch.day("2020-12-31"))

  func lists() -> [ListTable] {
    [
      Sketch.officers().list(say), Sketch.agencies.list(say), Sketch.missing.list(say),
      Samples().classes.list(say), Samples().certificates.list(say),
    ]
  }

  @Test
  func `has a cell under each head in every row`() {
    for list in lists() {
      #expect(!list.rows.isEmpty, "\(list.title)")
      #expect(list.rows.allSatisfy { $0.count == list.heads.count }, "\(list.title)")
    }
  }

  @Test
  func `has a tab short enough for a sheet`() {
    for list in lists() { #expect((1...31).contains(list.tab.utf16.count)) }
  }

  @Test
  func `says what it counts and what it is filtered by`() {
    let all = Sketch.agencies.list(say)
    #expect(all.sentences.count == 1)
    #expect(all.rows.count == Sketch.agencies.total)
    let missing = Sketch.missing.list(say)
    #expect(
      missing.sentences == [
        "1 cơ quan chưa đủ đầu mối trong ngày 31/12/2020.", "Đang lọc theo: Chưa đủ đầu mối",
      ]
    )
    #expect(missing.rows.first?.last == .text("thiếu: \(Sketch.focalPoint.vi)"))
  }

  @Test
  func `speaks the reader's language`() {
    let list = Sketch.missing.list(Speaker(language: .en, day: say.day))
    #expect(list.heads == ["Agency", "Group", "Officers", "Focal point"])
    #expect(list.sentences.last == "Filtered by: Without a focal point")
  }

  @Test
  func `is asked for with the page's filters, day and language, from the first row`() {
    let page = OfficersPage(
      total: 70,
      rows: Sketch.officers().rows,
      address: Address.officers.with("q", "Hòa").with("after", "0~1~a"),
      chips: [],
      duties: [],
      agencies: [],
      next: nil
    )
    let drawn = DrawnPage(page, in: .en, on: "2020-05-31", isDayChosen: true)
    let link = drawn.all(".bd-downloads").first?["action"]
    #expect(link == "/officers.xlsx?q=H%C3%B2a&asOf=2020-05-31&lang=en")
  }

  @Test
  func `is not offered where nothing is shown`() {
    #expect(DrawnPage(AgenciesPage(groups: [], onlyMissing: true)).all(".bd-downloads").isEmpty)
    #expect(DrawnPage(CoursesPage(rows: [])).all(".bd-downloads").isEmpty)
    #expect(DrawnPage(CertificatesPage(within: 90, rows: [])).all(".bd-downloads").isEmpty)
  }
}

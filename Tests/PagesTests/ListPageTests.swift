import Markup
import Pages
import Testing
import Vietnamese

struct `The home page's figures` {
  let text = Rendering.body(Samples().home)

  @Test
  func `are written as officials write numbers, with their shares`() {
    #expect(text.contains(">1.245</a></strong>"))
    #expect(text.contains(">38 trên 1.245</a></strong>"))
    #expect(text.contains("(3,1%)"))
    #expect(text.contains("(0,0%)"))
    #expect(text.contains("38 trên 45"))
  }

  @Test
  func `tell their day and denominator`() {
    #expect(text.contains("Mẫu số: 1.245 cán bộ được phân công trong ngày 31/12/2020."))
    #expect(text.contains("từ ngày 01/01/2020 đến hết ngày 31/12/2020"))
    #expect(text.contains("chậm nhất ngày 31/03/2021"))
  }

  @Test
  func `lead to the report of the same day`() {
    #expect(text.contains("href=\"/reports/ttdn-summary?period=2020&amp;asOf=2020-12-31\""))
  }

  @Test
  func `of nobody have no share`() {
    let nobody = HomePage(
      period: Samples.year,
      assigned: 0,
      agenciesWithOfficers: 0,
      trained: 0,
      meetsProfile: 0,
      agenciesToCover: 0,
      withoutFocalPoint: 0,
      lapsing: 0,
      horizon: 90
    )
    #expect(!Rendering.body(nobody).contains("%"))
  }
}

struct `The list of agencies` {
  @Test
  func `shows depth to the third step, counts and what is missing`() {
    let text = Rendering.body(Samples(text: "Chữ").agencies)
    #expect(text.contains("bd-depth-0"))
    #expect(text.contains("bd-depth-3"))
    #expect(!text.contains("bd-depth-7"))
    #expect(text.contains("Sở, ban, ngành <span class=\"bd-count\">3</span>"))
    #expect(text.contains("thiếu: Chữ"))
    #expect(text.contains("không yêu cầu"))
  }

  @Test
  func `says what an empty one means`() {
    let none = Rendering.body(AgenciesPage(groups: [], onlyMissing: false))
    #expect(none.contains("Hãy chọn ngày khác hoặc nạp danh sách cơ quan"))
    let all = Rendering.body(AgenciesPage(groups: [], onlyMissing: true))
    #expect(all.contains("Mọi cơ quan đều đã có đầu mối"))
    #expect(all.contains("bd-chip"))
  }
}

struct `The list of officers` {
  let text = Rendering.body(Samples(text: "Chữ").officers)

  @Test
  func `keeps what was typed, and leads on`() {
    #expect(text.contains("value=\"Chữ\""))
    #expect(text.contains("1.200 cán bộ, xếp theo tên; phân công"))
    #expect(text.contains("rel=\"next\" href=\"/officers?after=Ch%E1%BB%AF\""))
    #expect(text.contains("chưa phân công"))
  }

  @Test
  func `leads back to the first page from a later one`() {
    let later = OfficersPage(
      total: 60,
      rows: Samples().officers.rows,
      address: Address.officers.with("after", "0~1~a"),
      chips: [],
      duties: [],
      agencies: [],
      next: nil
    )
    let text = Rendering.body(later)
    #expect(text.contains("Về đầu danh sách"))
    #expect(!text.contains("rel=\"next\""))
  }
}

struct `A report's page` {
  @Test
  func `puts the problem over the form, with a link to the field`() {
    let problem = Bilingual(vi: "Không có kỳ “abc”.", en: "No period.")
    let text = Rendering.body(Samples(text: "Chữ").report(problem: problem))
    #expect(text.contains("<a href=\"#f-class\">Không có kỳ “abc”.</a>"))
    #expect(text.contains("role=\"alert\""))
    #expect(text.contains("value=\"Chữ\""))
  }

  @Test
  func `shows groups, lines and totals, column numbers and the opened list`() {
    let text = Rendering.body(Samples(text: "Chữ").report())
    #expect(text.contains("<tr class=\"bd-group\">"))
    #expect(text.contains("<tr class=\"bd-total\">"))
    #expect(text.contains("<tr class=\"bd-column-numbers\"><td>A</td><td>B</td><td>1</td></tr>"))
    #expect(text.contains("#list\" class=\"bd-tap\">Chữ</a>"))
    #expect(text.contains("<section id=\"list\""))
    #expect(text.contains("Cách tính các cột"))
    #expect(text.contains("action=\"/reports/ttdn-summary.xlsx?period=Ch%E1%BB%AF\""))
  }

  @Test
  func `of one day keeps it in the files too`() {
    let say = Speaker(language: .vi, day: Samples.day("2020-05-31"), isDayChosen: true)
    let text = Samples(text: "a").report().body(say).text
    #expect(text.contains("formaction=\"/reports/ttdn-summary.json?period=a&amp;asOf=2020-05-31\""))
    #expect(text.contains("value=\"31/05/2020\""))
  }
}

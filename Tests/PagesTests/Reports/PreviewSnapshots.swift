import Pages
import Testing
import Vietnamese

struct `The preview of a report` {
  @Test
  func `heads its columns with titles and numbers`() throws {
    try DrawnPage(Sketch.report(preview: Sketch.preview())).expect(
      "thead",
      is: """
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Cơ quan</th>
            <th scope="col">Số cán bộ</th>
          </tr>
          <tr class="bd-column-numbers">
            <td>A</td>
            <td>B</td>
            <td>1</td>
          </tr>
        </thead>
        """
    )
    try DrawnPage(Sketch.report(preview: Sketch.preview()), in: .en).expect(
      "thead",
      is: """
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Agency</th>
            <th scope="col">Officers</th>
          </tr>
          <tr class="bd-column-numbers">
            <td>A</td>
            <td>B</td>
            <td>1</td>
          </tr>
        </thead>
        """
    )
  }

  @Test
  func `has totals, groups and lines, each count leading to its list`() throws {
    try DrawnPage(Sketch.report(preview: Sketch.preview())).expect(
      "tbody",
      is: """
        <tbody>
          <tr class="bd-total">
            <td></td>
            <th scope="row">Tổng số</th>
            <td class="bd-number">
              <a
                href="/reports/ttdn-summary?period=2020&list=assigned&row=total#list"
                class="bd-tap"
              >
                1.245
              </a>
            </td>
          </tr>
          <tr class="bd-group">
            <td>I</td>
            <th scope="row">Địa phương</th>
            <td class="bd-number">
              <a href="/reports/ttdn-summary?period=2020&list=assigned&row=I#list" class="bd-tap">
                12
              </a>
            </td>
          </tr>
          <tr>
            <td>1</td>
            <th scope="row">Thị xã Đông Hòa</th>
            <td class="bd-number">0</td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(Sketch.report(preview: Sketch.preview()), in: .en).expect(
      "tbody",
      is: """
        <tbody>
          <tr class="bd-total">
            <td></td>
            <th scope="row">Total</th>
            <td class="bd-number">
              <a
                href="/reports/ttdn-summary?period=2020&list=assigned&row=total&lang=en#list"
                class="bd-tap"
              >
                1,245
              </a>
            </td>
          </tr>
          <tr class="bd-group">
            <td>I</td>
            <th scope="row">Localities</th>
            <td class="bd-number">
              <a
                href="/reports/ttdn-summary?period=2020&list=assigned&row=I&lang=en#list"
                class="bd-tap"
              >
                12
              </a>
            </td>
          </tr>
          <tr>
            <td>1</td>
            <th scope="row">Dong Hoa Town</th>
            <td class="bd-number">0</td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `ends with remarks and how its columns come about`() throws {
    try DrawnPage(Sketch.report(preview: Sketch.preview())).expect(
      "details",
      is: """
        <details class="bd-computed">
          <summary>Cách tính các cột</summary>
          <ul>
            <li>1 Số cán bộ: Mỗi người một lần.</li>
          </ul>
        </details>
        """
    )
    try DrawnPage(Sketch.report(preview: Sketch.preview()), in: .en).expect(
      "details",
      is: """
        <details class="bd-computed">
          <summary>How the columns are computed</summary>
          <ul>
            <li>1 Officers: Each person once.</li>
          </ul>
        </details>
        """
    )
    try DrawnPage(Sketch.report(preview: Sketch.preview())).expect(
      ".bd-report p",
      1,
      is: """
        <p>(1) Tính đến cuối kỳ.</p>
        """
    )
  }

  @Test
  func `opens a list over the table`() throws {
    let page = Sketch.report(
      address: Sketch.summaryAddress.with("list", "assigned").with("row", "I"),
      preview: Sketch.preview(list: Sketch.openList)
    )
    try DrawnPage(page).expect(
      ".bd-list",
      is: """
        <section id="list" class="bd-list">
          <h2>Cán bộ được phân công: Địa phương <span class="bd-count">2</span></h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Cán bộ được phân công: Địa phương"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Cán bộ được phân công: Địa phương</caption>
              <thead>
                <tr>
                  <th scope="col">Họ và tên</th>
                  <th scope="col" class="bd-number">Số tiết</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Nguyễn Thị Ánh</th>
                  <td class="bd-number">10,5</td>
                </tr>
                <tr>
                  <th scope="row">Y Bhăm Niê</th>
                  <td class="bd-number">0</td>
                </tr>
              </tbody>
            </table>
          </div>
          <p><a href="/reports/ttdn-summary?period=2020">Đóng danh sách</a></p>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-list",
      is: """
        <section id="list" class="bd-list">
          <h2>Assigned: Localities <span class="bd-count">2</span></h2>
          <div class="bd-scroll" role="region" aria-label="Assigned: Localities" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Assigned: Localities</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col" class="bd-number">Periods</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Nguyễn Thị Ánh</th>
                  <td class="bd-number">10.5</td>
                </tr>
                <tr>
                  <th scope="row">Y Bhăm Niê</th>
                  <td class="bd-number">0</td>
                </tr>
              </tbody>
            </table>
          </div>
          <p><a href="/reports/ttdn-summary?period=2020&lang=en">Close the list</a></p>
        </section>
        """
    )
  }
}

struct `The page of a report in other states` {
  @Test
  func `offers nothing to download while there is nothing to see`() {
    let page = DrawnPage(Sketch.report())
    #expect(!page.has(".bd-downloads"))
    #expect(!page.has("table"))
  }

  @Test
  func `asks only for what the report needs`() {
    func labels(_ asks: ReportPage.Asks) -> [String] {
      DrawnPage(Sketch.report(asks: asks)).texts("label")
    }
    #expect(labels([]) == ["Tên cơ quan theo ngày"])
    #expect(labels(.period) == ["Kỳ báo cáo", "Tên cơ quan theo ngày"])
    #expect(labels(.agency) == ["Cơ quan", "Tên cơ quan theo ngày"])
    #expect(labels([.agency, .trainingClass]) == ["Cơ quan", "Lớp", "Tên cơ quan theo ngày"])
  }

  @Test
  func `has no row of column numbers where there are none, nor an explanation`() {
    let bare = ReportPage.Preview(
      subtitles: [],
      columns: [.init(title: Bilingual(vi: "Họ và tên", en: "Name"), isNumber: false)],
      rows: [.init(kind: .line, cells: [.init(Bilingual(both: "Nguyễn Thị Ánh"))])],
      remarks: [],
      list: nil
    )
    let page = DrawnPage(Sketch.report(preview: bare))
    #expect(page.all("thead tr").count == 1)
    #expect(!page.has("details"))
    #expect(page.texts("tbody td") == ["Nguyễn Thị Ánh"])
  }

  @Test
  func `keeps the list out of the files`() {
    let asked = Sketch.summaryAddress.with("list", "assigned").with("row", "I")
    let page = DrawnPage(
      Sketch.report(address: asked, preview: Sketch.preview(list: Sketch.openList))
    )
    let form = page.all(".bd-downloads")
    let files =
      (form.map { $0["action"] } + form.flatMap { $0.all("button") }.map { $0["formaction"] })
      .compactMap { $0 }
    #expect(
      files == [
        "/reports/ttdn-summary.xlsx?period=2020", "/reports/ttdn-summary.json?period=2020",
        "/reports/ttdn-summary.zip?period=2020",
      ]
    )
  }
}

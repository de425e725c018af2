import Pages
import Personnel
import Testing
import Vietnamese

struct `The page of an agency in other states` {
  @Test
  func `says that it does not exist on the day`() throws {
    try DrawnPage(Sketch.districtPage(exists: false)).expect(
      ".lead",
      is: """
        <p class="lead">Cơ quan này không hoạt động trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.districtPage(exists: false), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">This agency does not exist on 31 Dec 2020.</p>
        """
    )
  }

  @Test
  func `of which nothing is known but its name stays short`() throws {
    try DrawnPage(Sketch.barePage).expect(
      "section",
      is: """
        <section>
          <h2>Bố trí nhân sự theo quy định</h2>
          <p>Không có quy định nào yêu cầu cơ quan này bố trí người.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.barePage, in: .en).expect(
      "section",
      is: """
        <section>
          <h2>Coverage</h2>
          <p>No rule asks this agency to name anybody.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.barePage).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Cán bộ được phân công</h2>
          <p class="bd-empty">Chưa có cán bộ nào được phân công trong ngày này.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.barePage, in: .en).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Assigned officers</h2>
          <p class="bd-empty">No officer is assigned on this day.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.barePage).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Mã</dt><dd>BPY</dd></div>
          <div><dt>Loại</dt><dd>Cơ quan báo chí</dd></div>
          <div><dt>Nhóm trong báo cáo</dt><dd>Báo chí</dd></div>
          <div><dt>Hoạt động</dt><dd>từ 01/01/1990</dd></div>
        </dl>
        """
    )
  }

  @Test
  func `has its parent in the trail`() throws {
    try DrawnPage(document: Sketch.districtPage(), reader: Sketch.reader).expect(
      ".breadcrumb",
      is: """
        <ol class="breadcrumb">
          <li class="breadcrumb-item"><a href="/">Trang chủ</a></li>
          <li class="breadcrumb-item"><a href="/agencies">Cơ quan</a></li>
          <li class="breadcrumb-item">
            <a href="/agencies/1">Văn phòng Ủy ban nhân dân tỉnh</a>
          </li>
          <li class="breadcrumb-item active" aria-current="page">Thị xã Đông Hòa</li>
        </ol>
        """
    )
    try DrawnPage(document: Sketch.barePage, in: .en, reader: Sketch.reader).expect(
      ".breadcrumb",
      is: """
        <ol class="breadcrumb">
          <li class="breadcrumb-item"><a href="/?lang=en">Home</a></li>
          <li class="breadcrumb-item"><a href="/agencies?lang=en">Agencies</a></li>
          <li class="breadcrumb-item active" aria-current="page">Phu Yen Newspaper</li>
        </ol>
        """
    )
  }

  @Test
  func `asks for its own day`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      "form",
      is: """
        <form class="bd-day" method="get" action="/agencies/4">
          <label for="as-of">Xem tình hình ngày</label>
          <input
            id="as-of"
            name="asOf"
            class="form-control"
            inputmode="numeric"
            autocomplete="off"
            value="31/12/2020"
            aria-describedby="as-of-hint"
            maxlength="10"
            required
          >
          <button class="btn btn-outline-primary" type="submit">Xem</button>
          <span id="as-of-hint" class="bd-hint">Ví dụ: 31/05/2020</span>
        </form>
        """
    )
  }
}

struct `The sections of an agency's page` {
  @Test
  func `are only its facts and names where it does not exist`() {
    let page = DrawnPage(Sketch.districtPage(exists: false))
    #expect(page.texts("h2") == ["Thông tin chung", "Tên qua các thời kỳ"])
  }

  @Test
  func `come in the order of what is asked first`() {
    let page = DrawnPage(Sketch.districtPage())
    #expect(
      page.texts("h2") == [
        "Bố trí nhân sự theo quy định", "Cán bộ được phân công", "Thông tin chung",
        "Tên qua các thời kỳ",
      ]
    )
  }

  @Test
  func `bear the name of the day`() {
    #expect(DrawnPage(Sketch.districtPage(standing: 0)).title == "Huyện Đông Hòa")
    #expect(DrawnPage(Sketch.districtPage(standing: 1), in: .en).title == "Dong Hoa Town")
  }

  @Test(
    arguments: [(0, 0, "không có yêu cầu"), (0, 5, "… 0 trên 5"), (5, 5, "✓ 5 trên 5")]
  )
  func `tell each officer's readiness by a sign and words`(met: Int, all: Int, words: String) {
    let line = AgencyPage.OfficerLine(
      id: ID(1),
      name: "Nguyễn Văn An",
      position: nil,
      duty: Sketch.focalPoint,
      share: .fullTime,
      role: .principal,
      from: Sketch.day("2020-01-01"),
      readiness: .init(met: met, all: all)
    )
    let page = DrawnPage(Sketch.districtPage(officers: [line]))
    #expect(page.texts("tbody .bd-tag").contains(words))
  }

  @Test
  func `with more people than asked tells both numbers apart`() {
    let line = AgencyPage.CoverageLine(
      duty: Sketch.focalPoint,
      principals: 8,
      principalsAsked: 1,
      deputies: 0,
      deputiesAsked: 0
    )
    let page = Sketch.districtPage(coverage: [line])
    #expect(DrawnPage(page).texts("tbody .bd-number") == ["8 (cần 1)", "0"])
    #expect(DrawnPage(page, in: .en).texts("tbody .bd-number") == ["8 (1 asked)", "0"])
  }

  @Test
  func `without principals has no focal point, whoever stands in`() {
    let line = AgencyPage.CoverageLine(
      duty: Sketch.focalPoint,
      principals: 0,
      principalsAsked: 1,
      deputies: 1,
      deputiesAsked: 1
    )
    let page = DrawnPage(Sketch.districtPage(coverage: [line], officers: []))
    #expect(page.texts(".lead").first?.hasSuffix("Chưa có đầu mối.") == true)
    #expect(page.texts("tbody .bd-tag").first == "✕ còn thiếu")
  }

  @Test
  func `count an officer with two duties once`() {
    let text = DrawnPage(Sketch.districtPage()).texts(".lead")
    #expect(
      text == [
        "2 cán bộ được phân công trong ngày 31/12/2020. Mức sẵn sàng 64,3%. Đã có đầu mối."
      ]
    )
  }
}

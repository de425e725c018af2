import Pages
import Personnel
import Testing
import Vietnamese

struct `The list of agencies, drawn` {
  @Test
  func `begins with how many there are`() throws {
    try DrawnPage(Sketch.agencies).expect(
      ".lead",
      is: """
        <p class="lead">3 cơ quan đang hoạt động trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.agencies, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">3 agencies exist on 31 Dec 2020.</p>
        """
    )
  }

  @Test
  func `has a group under its heading with its count`() throws {
    try DrawnPage(Sketch.agencies).expect(
      "section",
      is: """
        <section>
          <h2>Sở, ban, ngành <span class="bd-count">2</span></h2>
          <div class="bd-scroll" role="region" aria-label="Sở, ban, ngành" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Sở, ban, ngành</caption>
              <thead>
                <tr>
                  <th scope="col">Cơ quan, đơn vị</th>
                  <th scope="col" class="bd-number">Cán bộ</th>
                  <th scope="col">Đầu mối</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row" class="bd-depth-0">
                    <a href="/agencies/1">Văn phòng Ủy ban nhân dân tỉnh</a>
                  </th>
                  <td class="bd-number">2</td>
                  <td>
                    <span class="bd-tag bd-bad">
                      <span aria-hidden="true">✕</span>
                      thiếu: Đầu mối thông tin đối ngoại; Người phát ngôn
                    </span>
                  </td>
                </tr>
                <tr>
                  <th scope="row" class="bd-depth-1">
                    <a href="/agencies/2">Sở Thông tin và Truyền thông</a>
                  </th>
                  <td class="bd-number">1.204</td>
                  <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> đủ</span></td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
    try DrawnPage(Sketch.agencies, in: .en).expect(
      "section",
      is: """
        <section>
          <h2>Departments and agencies <span class="bd-count">2</span></h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Departments and agencies"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Departments and agencies</caption>
              <thead>
                <tr>
                  <th scope="col">Agency</th>
                  <th scope="col" class="bd-number">Officers</th>
                  <th scope="col">Focal point</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row" class="bd-depth-0">
                    <a href="/agencies/1?lang=en">Office of the Committee</a>
                  </th>
                  <td class="bd-number">2</td>
                  <td>
                    <span class="bd-tag bd-bad">
                      <span aria-hidden="true">✕</span>
                      missing: Focal point; Spokesperson
                    </span>
                  </td>
                </tr>
                <tr>
                  <th scope="row" class="bd-depth-1">
                    <a href="/agencies/2?lang=en">Department of Information and Communications</a>
                  </th>
                  <td class="bd-number">1,204</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> covered</span>
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `shows an agency of which nothing is asked`() throws {
    try DrawnPage(Sketch.agencies).expect(
      "tbody",
      1,
      is: """
        <tbody>
          <tr>
            <th scope="row" class="bd-depth-0"><a href="/agencies/4">Thị xã Đông Hòa</a></th>
            <td class="bd-number">3</td>
            <td><span class="bd-tag">không yêu cầu</span></td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `of those without a focal point can be widened`() throws {
    try DrawnPage(Sketch.missing).expect(
      ".bd-chips",
      is: """
        <ul class="bd-chips" aria-label="Đang lọc theo">
          <li>
            <a class="bd-chip" href="/agencies">
              Chưa đủ đầu mối
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– bỏ điều kiện này</span>
            </a>
          </li>
        </ul>
        """
    )
    try DrawnPage(Sketch.missing, in: .en).expect(
      ".bd-chips",
      is: """
        <ul class="bd-chips" aria-label="Filtered by">
          <li>
            <a class="bd-chip" href="/agencies?lang=en">
              Without a focal point
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– remove this filter</span>
            </a>
          </li>
        </ul>
        """
    )
    try DrawnPage(Sketch.missing).expect(
      ".lead",
      is: """
        <p class="lead">1 cơ quan chưa đủ đầu mối trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.missing, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">1 agency lacks a focal point on 31 Dec 2020.</p>
        """
    )
  }

  @Test
  func `of those without a focal point keeps them so on another day`() throws {
    try DrawnPage(Sketch.missing, in: .en, isDayChosen: true).expect(
      "form",
      is: """
        <form class="bd-day" method="get" action="/agencies">
          <input type="hidden" name="coverage" value="missing">
          <input type="hidden" name="lang" value="en">
          <label for="as-of">Show the state of</label>
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
          <button class="btn btn-outline-primary" type="submit">Show</button>
          <span id="as-of-hint" class="bd-hint">Example: 31/05/2020</span>
        </form>
        """
    )
  }

  @Test
  func `says what an empty one means`() throws {
    try DrawnPage(AgenciesPage(groups: [], onlyMissing: false)).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          Chưa có cơ quan nào trong ngày này. Hãy chọn ngày khác hoặc nạp danh sách cơ
          quan.
        </p>
        """
    )
    try DrawnPage(AgenciesPage(groups: [], onlyMissing: false), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          There is no agency on this day. Choose another day or load the list of
          agencies.
        </p>
        """
    )
    try DrawnPage(AgenciesPage(groups: [], onlyMissing: true)).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">Mọi cơ quan đều đã có đầu mối trong ngày này.</p>
        """
    )
    try DrawnPage(AgenciesPage(groups: [], onlyMissing: true), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">Every agency has its focal point on this day.</p>
        """
    )
  }
}

struct `The list of agencies in other states` {
  @Test
  func `leaves out a group without agencies`() {
    let page = DrawnPage(Sketch.agencies)
    #expect(page.texts("h2") == ["Sở, ban, ngành 2", "Địa phương 1"])
    #expect(page.all("table").count == 2)
  }

  @Test
  func `has one row for each agency, with the step of its depth`() {
    let rows = (0...9).map { Sketch.row(Sketch.ward, depth: $0, .covered) }
    let page = DrawnPage(
      AgenciesPage(groups: [.init(group: .party, rows: rows)], onlyMissing: false)
    )
    let steps = page.all("tbody th").map { $0["class"] ?? "" }
    #expect(steps.prefix(4) == ["bd-depth-0", "bd-depth-1", "bd-depth-2", "bd-depth-3"])
    #expect(steps.dropFirst(4).allSatisfy { $0 == "bd-depth-3" })
    #expect(page.texts(".lead") == ["10 cơ quan đang hoạt động trong ngày 31/12/2020."])
  }

  @Test
  func `speaks of the day that was chosen`() {
    let page = DrawnPage(Sketch.agencies, on: "2025-07-01", isDayChosen: true)
    #expect(page.texts(".lead") == ["3 cơ quan đang hoạt động trong ngày 01/07/2025."])
    #expect(page.all("tbody a").allSatisfy { $0["href"]?.hasSuffix("?asOf=2025-07-01") == true })
  }
}

import Pages
import Testing
import Vietnamese

struct `The list of officers, drawn` {
  @Test
  func `begins with how many there are and in what order`() throws {
    try DrawnPage(Sketch.officers()).expect(
      ".lead",
      is: """
        <p class="lead">1.200 cán bộ, xếp theo tên; phân công trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.officers(), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          1,200 officers, ordered by given name; assignments of 31 Dec 2020.
        </p>
        """
    )
  }

  @Test
  func `asks for a name, a duty and an agency`() throws {
    try DrawnPage(Sketch.officers()).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/officers" role="search">
          <div class="bd-field bd-wide">
            <label for="f-q">Tìm theo tên hoặc mã</label>
            <input
              id="f-q"
              name="q"
              type="search"
              class="form-control"
              value=""
              maxlength="100"
              aria-describedby="f-q-hint"
            >
            <span id="f-q-hint" class="bd-hint">
              Có dấu hay không dấu đều được: “hoa”, “Hòa”
            </span>
          </div>
          <div class="bd-field">
            <label for="f-duty">Nhiệm vụ</label>
            <select id="f-duty" name="duty" class="form-select">
              <option value="" selected>Mọi nhiệm vụ</option>
              <option value="R2">Đầu mối thông tin đối ngoại</option>
              <option value="R4">Người phát ngôn</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-agency">Cơ quan</label>
            <select id="f-agency" name="agency" class="form-select">
              <option value="" selected>Mọi cơ quan</option>
              <option value="2">Sở Thông tin và Truyền thông</option>
              <option value="4">Thị xã Đông Hòa</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">Tìm</button>
        </form>
        """
    )
    try DrawnPage(Sketch.officers(), in: .en).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/officers" role="search">
          <input type="hidden" name="lang" value="en">
          <div class="bd-field bd-wide">
            <label for="f-q">Search by name or code</label>
            <input
              id="f-q"
              name="q"
              type="search"
              class="form-control"
              value=""
              maxlength="100"
              aria-describedby="f-q-hint"
            >
            <span id="f-q-hint" class="bd-hint">With or without marks: “hoa”, “Hòa”</span>
          </div>
          <div class="bd-field">
            <label for="f-duty">Duty</label>
            <select id="f-duty" name="duty" class="form-select">
              <option value="" selected>Any duty</option>
              <option value="R2">Đầu mối thông tin đối ngoại</option>
              <option value="R4">Người phát ngôn</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-agency">Agency</label>
            <select id="f-agency" name="agency" class="form-select">
              <option value="" selected>Any agency</option>
              <option value="2">Sở Thông tin và Truyền thông</option>
              <option value="4">Thị xã Đông Hòa</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">Search</button>
        </form>
        """
    )
  }

  @Test
  func `has one row an officer`() throws {
    try DrawnPage(Sketch.officers()).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">Danh sách cán bộ</caption>
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Chức vụ</th>
              <th scope="col">Cơ quan, nhiệm vụ</th>
              <th scope="col">Mã</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
              <td>Phó Trưởng phòng</td>
              <td>
                Thị xã Đông Hòa: Đầu mối thông tin đối ngoại
                <br>
                Sở Thông tin và Truyền thông: Người phát ngôn
              </td>
              <td class="bd-code">PY-0012</td>
            </tr>
            <tr>
              <th scope="row"><a href="/officers/13">Y Bhăm Niê</a></th>
              <td></td>
              <td><span class="bd-hint">chưa phân công</span></td>
              <td class="bd-code">PY-0013</td>
            </tr>
          </tbody>
        </table>
        """
    )
    try DrawnPage(Sketch.officers(), in: .en).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">List of officers</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Position</th>
              <th scope="col">Agency, duty</th>
              <th scope="col">Code</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
              <td>Phó Trưởng phòng</td>
              <td>
                Dong Hoa Town: Focal point
                <br>
                Department of Information and Communications: Spokesperson
              </td>
              <td class="bd-code">PY-0012</td>
            </tr>
            <tr>
              <th scope="row"><a href="/officers/13?lang=en">Y Bhăm Niê</a></th>
              <td></td>
              <td><span class="bd-hint">not assigned</span></td>
              <td class="bd-code">PY-0013</td>
            </tr>
          </tbody>
        </table>
        """
    )
  }

  @Test
  func `leads to the next fifty`() throws {
    let next = Address.officers.with("q", "hòa").with("after", "0~51~hoa")
    try DrawnPage(Sketch.officers(next: next)).expect(
      ".bd-pager",
      is: """
        <p class="bd-pager">
          <a
            class="btn btn-outline-primary"
            rel="next"
            href="/officers?q=h%C3%B2a&after=0~51~hoa"
          >
            50 người tiếp theo
          </a>
        </p>
        """
    )
    try DrawnPage(Sketch.officers(next: next), in: .en).expect(
      ".bd-pager",
      is: """
        <p class="bd-pager">
          <a
            class="btn btn-outline-primary"
            rel="next"
            href="/officers?q=h%C3%B2a&after=0~51~hoa&lang=en"
          >
            Next 50
          </a>
        </p>
        """
    )
  }

  @Test
  func `leads back from a later page`() throws {
    let address = Address.officers.with("after", "0~51~hoa")
    try DrawnPage(Sketch.officers(address: address)).expect(
      ".bd-pager",
      is: """
        <p class="bd-pager">
          <a class="btn btn-outline-primary" href="/officers">Về đầu danh sách</a>
        </p>
        """
    )
    try DrawnPage(Sketch.officers(address: address), in: .en).expect(
      ".bd-pager",
      is: """
        <p class="bd-pager">
          <a class="btn btn-outline-primary" href="/officers?lang=en">Back to the first</a>
        </p>
        """
    )
  }

  @Test
  func `shows filters as chips that can be taken away`() throws {
    let chips = [
      Chip("Tìm “hòa”", without: Address.officers.with("duty", "R2")),
      Chip(Sketch.focalPoint.vi, without: Address.officers.with("q", "hòa")),
    ]
    try DrawnPage(Sketch.officers(chips: chips)).expect(
      ".bd-chips",
      is: """
        <ul class="bd-chips" aria-label="Đang lọc theo">
          <li>
            <a class="bd-chip" href="/officers?duty=R2">
              Tìm “hòa”
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– bỏ điều kiện này</span>
            </a>
          </li>
          <li>
            <a class="bd-chip" href="/officers?q=h%C3%B2a">
              Đầu mối thông tin đối ngoại
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– bỏ điều kiện này</span>
            </a>
          </li>
        </ul>
        """
    )
    try DrawnPage(Sketch.officers(chips: chips), in: .en).expect(
      ".bd-chips",
      is: """
        <ul class="bd-chips" aria-label="Filtered by">
          <li>
            <a class="bd-chip" href="/officers?duty=R2&lang=en">
              Tìm “hòa”
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– remove this filter</span>
            </a>
          </li>
          <li>
            <a class="bd-chip" href="/officers?q=h%C3%B2a&lang=en">
              Đầu mối thông tin đối ngoại
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– remove this filter</span>
            </a>
          </li>
        </ul>
        """
    )
  }

  @Test
  func `keeps what was asked in the form`() throws {
    let address = Address.officers.with("assigned", "yes").with("profile", "met")
      .with("q", "Ánh \"A\"").with("duty", "R4").with("agency", "4")
    try DrawnPage(Sketch.officers(address: address), in: .en, on: "2020-05-31", isDayChosen: true)
      .expect(
        "form",
        is: """
          <form class="bd-filter" method="get" action="/officers" role="search">
            <input type="hidden" name="assigned" value="yes">
            <input type="hidden" name="profile" value="met">
            <input type="hidden" name="asOf" value="2020-05-31">
            <input type="hidden" name="lang" value="en">
            <div class="bd-field bd-wide">
              <label for="f-q">Search by name or code</label>
              <input
                id="f-q"
                name="q"
                type="search"
                class="form-control"
                value="Ánh "A""
                maxlength="100"
                aria-describedby="f-q-hint"
              >
              <span id="f-q-hint" class="bd-hint">With or without marks: “hoa”, “Hòa”</span>
            </div>
            <div class="bd-field">
              <label for="f-duty">Duty</label>
              <select id="f-duty" name="duty" class="form-select">
                <option value="">Any duty</option>
                <option value="R2">Đầu mối thông tin đối ngoại</option>
                <option value="R4" selected>Người phát ngôn</option>
              </select>
            </div>
            <div class="bd-field">
              <label for="f-agency">Agency</label>
              <select id="f-agency" name="agency" class="form-select">
                <option value="">Any agency</option>
                <option value="2">Sở Thông tin và Truyền thông</option>
                <option value="4" selected>Thị xã Đông Hòa</option>
              </select>
            </div>
            <button class="btn btn-primary" type="submit">Search</button>
          </form>
          """
      )
  }

  @Test
  func `says what to do where nobody is found`() throws {
    try DrawnPage(Sketch.officers(total: 0, rows: [])).expect(
      ".lead",
      is: """
        <p class="lead">0 cán bộ, xếp theo tên; phân công trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.officers(total: 0, rows: []), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">0 officers, ordered by given name; assignments of 31 Dec 2020.</p>
        """
    )
    try DrawnPage(Sketch.officers(total: 0, rows: [])).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          Không có cán bộ nào như vậy. Hãy bỏ bớt điều kiện, hoặc tìm bằng ít chữ hơn.
        </p>
        """
    )
    try DrawnPage(Sketch.officers(total: 0, rows: []), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          There is no such officer. Remove a filter, or search with fewer letters.
        </p>
        """
    )
  }
}

struct `The list of officers in other states` {
  @Test
  func `has neither table nor pager where nobody is found`() {
    let page = DrawnPage(Sketch.officers(total: 0, rows: []))
    #expect(!page.has("table"))
    #expect(!page.has(".bd-pager"))
    #expect(page.has("form"))
  }

  @Test
  func `has an empty pager on its only page`() {
    #expect(DrawnPage(Sketch.officers()).all(".bd-pager a").isEmpty)
  }

  @Test
  func `carries a chosen day into every link`() {
    let page = DrawnPage(Sketch.officers(next: .officers), on: "2020-05-31", isDayChosen: true)
    let links = page.all("a").compactMap { $0["href"] }
    #expect(links.count == 3)
    #expect(links.allSatisfy { $0.hasSuffix("?asOf=2020-05-31") })
  }

  @Test
  func `chooses nothing in its lists where nothing was asked`() {
    let chosen = DrawnPage(Sketch.officers()).all("option").filter { $0["selected"] != nil }
    #expect(chosen.map(\.text).prefix(2) == ["Mọi nhiệm vụ", "Mọi cơ quan"])
  }
}

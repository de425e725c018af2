import Chronology
import Pages
import Testing
import Training
import Vietnamese

struct `The list of classes, drawn` {
  @Test
  func `begins with classes and places`() throws {
    let page = Sketch.classes([Sketch.classRow(.closed), Sketch.classRow(.running)])
    try DrawnPage(page).expect(
      ".lead",
      is: """
        <p class="lead">2 lớp, 80 lượt học viên, lớp mới nhất ở trên.</p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">2 classes, 80 places, the latest first.</p>
        """
    )
  }

  @Test
  func `asks for year and course`() throws {
    let address = Address.classes.with("course", "TTDN-01").with("year", "2020")
    try DrawnPage(Sketch.classes([])).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/classes">
          <div class="bd-field bd-wide">
            <label for="f-q">Tên hoặc mã lớp</label>
            <input
              id="f-q"
              name="q"
              class="form-control"
              value=""
              maxlength="100"
              autocomplete="off"
            >
          </div>
          <div class="bd-field">
            <label for="f-state">Tình trạng</label>
            <select id="f-state" name="state" class="form-select">
              <option value="" selected>Mọi tình trạng</option>
              <option value="planned">Dự kiến</option>
              <option value="running">Đang học</option>
              <option value="closed">Đã bế giảng</option>
              <option value="cancelled">Đã hủy</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-year">Năm bế giảng</label>
            <select id="f-year" name="year" class="form-select">
              <option value="" selected>Mọi năm</option>
              <option value="2020">2020</option>
              <option value="2019">2019</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-course">Chương trình</label>
            <select id="f-course" name="course" class="form-select">
              <option value="" selected>Mọi chương trình</option>
              <option value="TTDN-01">TTDN-01 Nhập môn thông tin đối ngoại</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">Lọc</button>
        </form>
        """
    )
    try DrawnPage(Sketch.classes([], address: address), in: .en).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/classes">
          <input type="hidden" name="lang" value="en">
          <div class="bd-field bd-wide">
            <label for="f-q">Title or code</label>
            <input
              id="f-q"
              name="q"
              class="form-control"
              value=""
              maxlength="100"
              autocomplete="off"
            >
          </div>
          <div class="bd-field">
            <label for="f-state">State</label>
            <select id="f-state" name="state" class="form-select">
              <option value="" selected>Any state</option>
              <option value="planned">Planned</option>
              <option value="running">Running</option>
              <option value="closed">Closed</option>
              <option value="cancelled">Cancelled</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-year">Year of closing</label>
            <select id="f-year" name="year" class="form-select">
              <option value="">Any year</option>
              <option value="2020" selected>2020</option>
              <option value="2019">2019</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-course">Course</label>
            <select id="f-course" name="course" class="form-select">
              <option value="">Any course</option>
              <option value="TTDN-01" selected>TTDN-01 Nhập môn thông tin đối ngoại</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">Filter</button>
        </form>
        """
    )
  }

  @Test
  func `has a row for each class, its state by a sign and a word`() throws {
    let page = Sketch.classes(TrainingClass.State.allCases.map { Sketch.classRow($0) })
    try DrawnPage(page).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Dự kiến</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>
              <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> Đang học</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Đã bế giảng</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td><span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Đã hủy</span></td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Planned</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>
              <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> Running</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Closed</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Cancelled</span>
            </td>
            <td class="bd-number">40</td>
            <td class="bd-number">38</td>
            <td class="bd-code">LOP-2020-01</td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `has chips that take filters away`() throws {
    let address = Address.classes.with("course", "TTDN-01").with("year", "2020")
    let chips = [
      Chip("Năm 2020", without: address.with("year", nil)),
      Chip(Sketch.introduction.vi, without: address.with("course", nil)),
    ]
    try DrawnPage(Sketch.classes([], address: address, chips: chips)).expect(
      ".bd-chips",
      is: """
        <ul class="bd-chips" aria-label="Đang lọc theo">
          <li>
            <a class="bd-chip" href="/classes?course=TTDN-01">
              Năm 2020
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– bỏ điều kiện này</span>
            </a>
          </li>
          <li>
            <a class="bd-chip" href="/classes?year=2020">
              Nhập môn thông tin đối ngoại
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">– bỏ điều kiện này</span>
            </a>
          </li>
        </ul>
        """
    )
  }

  @Test
  func `says what to do where there is none`() throws {
    try DrawnPage(Sketch.classes([])).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">Không có lớp nào như vậy. Hãy bỏ bớt điều kiện.</p>
        """
    )
    try DrawnPage(Sketch.classes([]), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">There is no such class. Remove a filter.</p>
        """
    )
    try DrawnPage(Sketch.classes([])).expect(
      ".lead",
      is: """
        <p class="lead">0 lớp, 0 lượt học viên, lớp mới nhất ở trên.</p>
        """
    )
    try DrawnPage(Sketch.classes([]), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">0 classes, 0 places, the latest first.</p>
        """
    )
  }
}

struct `The list of classes in other states` {
  @Test
  func `says one day for a class of one day`() {
    let page = Sketch.classes([
      Sketch.classRow(.planned, days: Sketch.days("2021-03-18", "2021-03-19"))
    ])
    #expect(DrawnPage(page).texts("tbody td").first == "18/03/2021")
  }

  @Test
  func `writes large numbers with their points`() {
    let page = Sketch.classes([Sketch.classRow(.closed, enrolled: 1_240, passed: 1_038)])
    #expect(DrawnPage(page).texts("td.bd-number") == ["1.240", "1.038"])
    #expect(DrawnPage(page, in: .en).texts("td.bd-number") == ["1,240", "1,038"])
  }

  @Test
  func `keeps the chosen day while filtering`() {
    let page = DrawnPage(Sketch.classes([]), on: "2020-05-31", isDayChosen: true)
    let kept = page.all("form input").map(\.attributes)
    #expect(kept.contains { $0.contains(.init(name: "value", value: "2020-05-31")) })
  }
}

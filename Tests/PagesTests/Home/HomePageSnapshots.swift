import Pages
import Testing
import Vietnamese

struct `The home page around its figures` {
  @Test
  func `lets the day be chosen`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      "form",
      is: """
        <form class="bd-day" method="get" action="/">
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
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      "form",
      is: """
        <form class="bd-day" method="get" action="/">
          <input type="hidden" name="lang" value="en">
          <label for="as-of">Show the state of</label>
          <input
            id="as-of"
            name="asOf"
            class="form-control"
            inputmode="numeric"
            autocomplete="off"
            value="31/05/2020"
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
  func `opens the summary of the day's year`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".btn-primary",
      is: """
        <a class="btn btn-primary" href="/reports/ttdn-summary?period=2020&asOf=2020-12-31">
          Mở biểu tổng hợp
        </a>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".btn-primary",
      is: """
        <a
          class="btn btn-primary"
          href="/reports/ttdn-summary?period=2020&asOf=2020-05-31&lang=en"
        >
          Open the summary report
        </a>
        """
    )
  }

  @Test
  func `carries a chosen day and the language to its lists`() throws {
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".bd-figure-links",
      is: """
        <p class="bd-figure-links">
          <a class="bd-tap" href="/officers?assigned=yes&asOf=2020-05-31&lang=en">
            List of the assigned officers
          </a>
        </p>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".bd-figure-links",
      1,
      is: """
        <p class="bd-figure-links">
          <a class="bd-tap" href="/officers?assigned=yes&trained=yes&asOf=2020-05-31&lang=en">
            List of the trained officers
          </a>
        </p>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".bd-figure-links",
      2,
      is: """
        <p class="bd-figure-links">
          <a class="bd-tap" href="/officers?assigned=yes&profile=met&asOf=2020-05-31&lang=en">
            List of the officers who meet it
          </a>
        </p>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".bd-figure-links",
      3,
      is: """
        <p class="bd-figure-links">
          <a class="bd-tap" href="/agencies?coverage=missing&asOf=2020-05-31&lang=en">
            List of the agencies without one
          </a>
        </p>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en, on: "2020-05-31", isDayChosen: true).expect(
      ".bd-figure-links",
      4,
      is: """
        <p class="bd-figure-links">
          <a class="bd-tap" href="/certificates?within=90&asOf=2020-05-31&lang=en">
            List of the lapsing certificates
          </a>
        </p>
        """
    )
  }

  @Test
  func `of nothing has no shares`() throws {
    try DrawnPage(Sketch.emptyHomePage).expect(
      ".bd-figure",
      1,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&trained=yes">0 trên 0</a>
            </strong>
            cán bộ được phân công đã qua bồi dưỡng trong năm.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&trained=yes">
              Danh sách cán bộ đã qua bồi dưỡng
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Tử số: cán bộ được phân công có ít nhất một kết quả đạt ở lớp bế giảng từ
                ngày 01/01/2020 đến hết ngày 31/12/2020.
              </li>
              <li>Mẫu số: 0 cán bộ được phân công trong ngày 31/12/2020.</li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.emptyHomePage).expect(
      ".bd-figure",
      3,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number"><a href="/agencies?coverage=missing">0</a></strong>
            cơ quan chưa có đầu mối; 0 trên 0 cơ quan đã có.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/agencies?coverage=missing">
              Danh sách cơ quan chưa có đầu mối
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Mẫu số: cơ quan đang hoạt động trong ngày mà quy định yêu cầu phải có đầu
                mối.
              </li>
              <li>
                Có đầu mối: đủ số người phụ trách (không tính dự phòng) theo quy định trong
                ngày đó.
              </li>
            </ul>
          </details>
        </li>
        """
    )
  }
}

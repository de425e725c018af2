import Pages
import Testing
import Vietnamese

struct `The papers that lapse, drawn` {
  @Test
  func `begin with papers, people and the day`() throws {
    try DrawnPage(CertificatesPage(within: 90, rows: Sketch.certificates)).expect(
      ".lead",
      is: """
        <p class="lead">
          2 giấy hết hiệu lực trong 90 ngày kể từ ngày 31/12/2020, của 1 cán bộ.
        </p>
        """
    )
    try DrawnPage(CertificatesPage(within: 90, rows: Sketch.certificates), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          2 certificates lapse within 90 days of 31 Dec 2020, of 1 officer.
        </p>
        """
    )
  }

  @Test
  func `have one row a paper`() throws {
    try DrawnPage(CertificatesPage(within: 90, rows: Sketch.certificates)).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">Giấy chứng nhận sắp hết hiệu lực</caption>
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Văn bằng</th>
              <th scope="col">Ngày cấp</th>
              <th scope="col">Hiệu lực</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
              <td>Nhập môn thông tin đối ngoại</td>
              <td><time datetime="2019-01-20">20/01/2019</time></td>
              <td>
                <span class="bd-tag bd-soon">
                  <span aria-hidden="true">◷</span>
                  đến hết ngày 19/01/2021
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
              <td>Làm việc với báo chí</td>
              <td><time datetime="2018-05-02">02/05/2018</time></td>
              <td>
                <span class="bd-tag bd-good">
                  <span aria-hidden="true">✓</span>
                  đến hết ngày 01/05/2021
                </span>
              </td>
            </tr>
          </tbody>
        </table>
        """
    )
    try DrawnPage(CertificatesPage(within: 90, rows: Sketch.certificates), in: .en).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">Lapsing certificates</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Document</th>
              <th scope="col">Issued</th>
              <th scope="col">Valid</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
              <td>Introduction to external information</td>
              <td><time datetime="2019-01-20">20 Jan 2019</time></td>
              <td>
                <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> to 19 Jan 2021</span>
              </td>
            </tr>
            <tr>
              <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
              <td>Working with the press</td>
              <td><time datetime="2018-05-02">2 May 2018</time></td>
              <td>
                <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> to 1 May 2021</span>
              </td>
            </tr>
          </tbody>
        </table>
        """
    )
  }

  @Test
  func `keep their span while the day is chosen`() throws {
    try DrawnPage(CertificatesPage(within: 30, rows: [])).expect(
      "form",
      is: """
        <form class="bd-day" method="get" action="/certificates">
          <input type="hidden" name="within" value="30">
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

  @Test
  func `are said to be none`() throws {
    try DrawnPage(CertificatesPage(within: 90, rows: [])).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          Không có giấy nào hết hiệu lực trong thời gian này. Có thể chọn ngày khác để
          xem.
        </p>
        """
    )
    try DrawnPage(CertificatesPage(within: 90, rows: []), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          No certificate lapses in this time. Another day can be chosen.
        </p>
        """
    )
  }
}

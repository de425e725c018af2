import Assessment
import Pages
import Personnel
import Testing
import Vietnamese

struct `The duties on an officer's page` {
  @Test
  func `are listed with agency, form, days and decision`() throws {
    let page = Sketch.officer(
      assignments: [
        Sketch.assignment(Sketch.district, "2020-06-01", nil, decided: "2020-05-20"),
        Sketch.assignment(Sketch.home, "2018-01-01", "2020-06-01"),
      ]
    )
    try DrawnPage(page).expect(
      "section",
      is: """
        <section>
          <h2>Phân công</h2>
          <div class="bd-scroll bd-stacked" role="region" aria-label="Phân công" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Phân công</caption>
              <thead>
                <tr>
                  <th scope="col">Nhiệm vụ</th>
                  <th scope="col">Cơ quan</th>
                  <th scope="col">Hình thức</th>
                  <th scope="col">Thời gian</th>
                  <th scope="col">Quyết định</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Đầu mối thông tin đối ngoại</th>
                  <td><a href="/agencies/4">Thị xã Đông Hòa</a></td>
                  <td>Kiêm nhiệm, phụ trách</td>
                  <td>từ 01/06/2020</td>
                  <td>Số 15/QĐ-UBND, ngày 20/05/2020</td>
                </tr>
                <tr>
                  <th scope="row">Đầu mối thông tin đối ngoại <span class="bd-tag">đã hết</span></th>
                  <td><a href="/agencies/2">Sở Thông tin và Truyền thông</a></td>
                  <td>Kiêm nhiệm, phụ trách</td>
                  <td>01/01/2018 – 31/05/2020</td>
                  <td>Số 15/QĐ-UBND</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      is: """
        <section>
          <h2>Assignments</h2>
          <div
            class="bd-scroll bd-stacked"
            role="region"
            aria-label="Assignments"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Assignments</caption>
              <thead>
                <tr>
                  <th scope="col">Duty</th>
                  <th scope="col">Agency</th>
                  <th scope="col">Form</th>
                  <th scope="col">Days</th>
                  <th scope="col">Decision</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Focal point</th>
                  <td><a href="/agencies/4?lang=en">Dong Hoa Town</a></td>
                  <td>Concurrent, principal</td>
                  <td>from 1 Jun 2020</td>
                  <td>No. 15/QĐ-UBND, 20 May 2020</td>
                </tr>
                <tr>
                  <th scope="row">Focal point <span class="bd-tag">ended</span></th>
                  <td>
                    <a href="/agencies/2?lang=en">Department of Information and Communications</a>
                  </td>
                  <td>Concurrent, principal</td>
                  <td>1 Jan 2018 – 31 May 2020</td>
                  <td>No. 15/QĐ-UBND</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `are summed up in the first sentence`() throws {
    let page = Sketch.officer(gaps: [Sketch.gaps([Sketch.gap(.met), Sketch.gap(.due)])])
    try DrawnPage(page).expect(
      ".lead",
      is: """
        <p class="lead">
          Chuyên viên, mã PY-0012. Đạt 1 trên 2 yêu cầu năng lực của nhiệm vụ trong
          ngày 31/12/2020.
        </p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          Chuyên viên, code PY-0012. Meets 1 of 2 requirements of the duties held on
          31 Dec 2020.
        </p>
        """
    )
  }

  @Test
  func `of nobody in particular are said to be none`() throws {
    try DrawnPage(Sketch.officer(position: nil)).expect(
      ".lead",
      is: """
        <p class="lead">Mã PY-0012. Không có nhiệm vụ nào trong ngày 31/12/2020.</p>
        """
    )
    try DrawnPage(Sketch.officer(position: nil), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">Code PY-0012. No duty on 31 Dec 2020.</p>
        """
    )
    try DrawnPage(Sketch.officer()).expect(
      "section",
      is: """
        <section>
          <h2>Phân công</h2>
          <p class="bd-empty">Chưa được phân công lần nào.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.officer(), in: .en).expect(
      "section",
      is: """
        <section>
          <h2>Assignments</h2>
          <p class="bd-empty">Never assigned so far.</p>
        </section>
        """
    )
  }

  @Test
  func `are held against levels, requirement by requirement`() throws {
    let page = Sketch.officer(gaps: [Sketch.gaps(GapStatus.allCases.map { Sketch.gap($0) })])
    try DrawnPage(page).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row">A1 Viết tin đối ngoại</th>
            <td data-label="Yêu cầu:">3 · Độc lập</td>
            <td data-label="Đang có:">2 · Cơ bản</td>
            <td>
              <span class="bd-tag bd-soon">
                <span aria-hidden="true">◷</span>
                sắp hết hiệu lực
              </span>
              <br>
              <span class="bd-hint">
                giữ đến trước ngày
                <time datetime="2021-02-01">01/02/2021</time>
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">A1 Viết tin đối ngoại</th>
            <td data-label="Yêu cầu:">3 · Độc lập</td>
            <td data-label="Đang có:">2 · Cơ bản</td>
            <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> đạt</span></td>
          </tr>
          <tr>
            <th scope="row">A1 Viết tin đối ngoại</th>
            <td data-label="Yêu cầu:">3 · Độc lập</td>
            <td data-label="Đang có:">2 · Cơ bản</td>
            <td>
              <span class="bd-tag bd-open">
                <span aria-hidden="true">…</span>
                trong thời hạn hoàn thiện
              </span>
              <br>
              <span class="bd-hint">
                phải đạt trước ngày
                <time datetime="2021-06-30">30/06/2021</time>
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">A1 Viết tin đối ngoại</th>
            <td data-label="Yêu cầu:">3 · Độc lập</td>
            <td data-label="Đang có:">2 · Cơ bản</td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> đã hết hiệu lực</span>
            </td>
          </tr>
          <tr>
            <th scope="row">A1 Viết tin đối ngoại</th>
            <td data-label="Yêu cầu:">3 · Độc lập</td>
            <td data-label="Đang có:">2 · Cơ bản</td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> chưa đạt</span>
            </td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row">A1 Writing for abroad</th>
            <td data-label="Required:">3 · Independent</td>
            <td data-label="Held:">2 · Basic</td>
            <td>
              <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> lapsing</span>
              <br>
              <span class="bd-hint">
                held until
                <time datetime="2021-02-01">1 Feb 2021</time>
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">A1 Writing for abroad</th>
            <td data-label="Required:">3 · Independent</td>
            <td data-label="Held:">2 · Basic</td>
            <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> met</span></td>
          </tr>
          <tr>
            <th scope="row">A1 Writing for abroad</th>
            <td data-label="Required:">3 · Independent</td>
            <td data-label="Held:">2 · Basic</td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> due later</span>
              <br>
              <span class="bd-hint">due by <time datetime="2021-06-30">30 Jun 2021</time></span>
            </td>
          </tr>
          <tr>
            <th scope="row">A1 Writing for abroad</th>
            <td data-label="Required:">3 · Independent</td>
            <td data-label="Held:">2 · Basic</td>
            <td><span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> lapsed</span></td>
          </tr>
          <tr>
            <th scope="row">A1 Writing for abroad</th>
            <td data-label="Required:">3 · Independent</td>
            <td data-label="Held:">2 · Basic</td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> missing</span>
            </td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `come with what each status means`() throws {
    let page = Sketch.officer(gaps: [Sketch.gaps([Sketch.gap(.met)])])
    try DrawnPage(page).expect(
      "details",
      is: """
        <details class="bd-computed">
          <summary>Cách tính</summary>
          <ul>
            <li>Đạt: mức đang có không thấp hơn mức mà nhiệm vụ yêu cầu.</li>
            <li>
              Sắp hết hiệu lực: đang đạt, nhưng trong 90 ngày tới sẽ xuống dưới mức yêu
              cầu.
            </li>
            <li>
              Trong thời hạn hoàn thiện: chưa đạt, và thời hạn từ ngày được phân công chưa
              hết.
            </li>
            <li>Đã hết hiệu lực: từng đạt trong thời gian giữ nhiệm vụ, nay không còn.</li>
            <li>Chưa đạt: các trường hợp còn lại.</li>
          </ul>
        </details>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "details",
      is: """
        <details class="bd-computed">
          <summary>How it is computed</summary>
          <ul>
            <li>Met: the level held is not below the level that the duty requires.</li>
            <li>Lapsing: met now, and falls below within the next 90 days.</li>
            <li>
              Due later: not met, and the grace that began with the assignment is not
              over.
            </li>
            <li>Lapsed: it was held at some time of the assignment, and is no longer.</li>
            <li>Missing: all other cases.</li>
          </ul>
        </details>
        """
    )
  }

  @Test
  func `stand under duty and agency`() throws {
    let page = Sketch.officer(gaps: [Sketch.gaps([Sketch.gap(.lapsing, holdsUntil: nil)])])
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Năng lực so với nhiệm vụ</h2>
          <h3>Đầu mối thông tin đối ngoại, Thị xã Đông Hòa</h3>
          <div
            class="bd-scroll bd-stacked"
            role="region"
            aria-label="Đầu mối thông tin đối ngoại, Thị xã Đông Hòa"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">
                Đầu mối thông tin đối ngoại, Thị xã Đông Hòa
              </caption>
              <thead>
                <tr>
                  <th scope="col">Năng lực</th>
                  <th scope="col">Yêu cầu</th>
                  <th scope="col">Đang có</th>
                  <th scope="col">Tình trạng</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A1 Viết tin đối ngoại</th>
                  <td data-label="Yêu cầu:">3 · Độc lập</td>
                  <td data-label="Đang có:">2 · Cơ bản</td>
                  <td>
                    <span class="bd-tag bd-soon">
                      <span aria-hidden="true">◷</span>
                      sắp hết hiệu lực
                    </span>
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>Đạt: mức đang có không thấp hơn mức mà nhiệm vụ yêu cầu.</li>
              <li>
                Sắp hết hiệu lực: đang đạt, nhưng trong 90 ngày tới sẽ xuống dưới mức yêu
                cầu.
              </li>
              <li>
                Trong thời hạn hoàn thiện: chưa đạt, và thời hạn từ ngày được phân công chưa
                hết.
              </li>
              <li>Đã hết hiệu lực: từng đạt trong thời gian giữ nhiệm vụ, nay không còn.</li>
              <li>Chưa đạt: các trường hợp còn lại.</li>
            </ul>
          </details>
        </section>
        """
    )
  }
}

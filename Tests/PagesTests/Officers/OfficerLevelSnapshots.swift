import Assessment
import Pages
import Testing
import Vietnamese

struct `The levels on an officer's page` {
  @Test
  func `are told with their reasons`() throws {
    let line = Sketch.level(
      [("2018-03-01", 2), ("2021-05-02", 0)],
      required: 3,
      why: Sketch.reasons,
      next: Sketch.nextReasons
    )
    let page = Sketch.officer(levels: [line])
    try DrawnPage(page).expect(
      ".bd-why",
      is: """
        <details class="bd-why">
          <summary>
            A1 Viết tin đối ngoại:
            <strong>2 · Cơ bản</strong>
            , giữ đến trước ngày 02/05/2021
          </summary>
          <p class="bd-why-title">Vì:</p>
          <ul class="bd-reasons">
            <li>
              <span aria-hidden="true">✓</span>
              <span class="visually-hidden">có: </span>
              Một trong các điều sau
              <ul class="bd-reasons">
                <li>
                  <span aria-hidden="true">✓</span>
                  <span class="visually-hidden">có: </span>
                  Kết quả lớp ngày 20/03/2020, mức 2
                </li>
                <li>
                  <span aria-hidden="true">✕</span>
                  <span class="visually-hidden">chưa: </span>
                  Bài kiểm tra từ mức 2
                </li>
              </ul>
            </li>
          </ul>
          <p class="bd-why-title">Để lên mức 3:</p>
          <ul class="bd-reasons">
            <li>
              <span aria-hidden="true">✕</span>
              <span class="visually-hidden">chưa: </span>
              Hai sản phẩm công việc từ mức 3
            </li>
          </ul>
        </details>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-why",
      is: """
        <details class="bd-why">
          <summary>
            A1 Writing for abroad:
            <strong>2 · Basic</strong>
            , held until 2 May 2021
          </summary>
          <p class="bd-why-title">Because:</p>
          <ul class="bd-reasons">
            <li>
              <span aria-hidden="true">✓</span>
              <span class="visually-hidden">yes: </span>
              One of the following
              <ul class="bd-reasons">
                <li>
                  <span aria-hidden="true">✓</span>
                  <span class="visually-hidden">yes: </span>
                  Class result of 20 Mar 2020, level 2
                </li>
                <li>
                  <span aria-hidden="true">✕</span>
                  <span class="visually-hidden">not yet: </span>
                  An examination at level 2
                </li>
              </ul>
            </li>
          </ul>
          <p class="bd-why-title">For level 3:</p>
          <ul class="bd-reasons">
            <li>
              <span aria-hidden="true">✕</span>
              <span class="visually-hidden">not yet: </span>
              Two work products at level 3
            </li>
          </ul>
        </details>
        """
    )
  }

  @Test
  func `are told as a table too`() throws {
    let page = Sketch.officer(
      levels: [
        Sketch.level([("2018-03-01", 1), ("2019-05-02", 2), ("2021-05-02", 0)]),
        Sketch.level([("2020-01-01", 5)], of: "A2", title: Sketch.media),
        Sketch.level([], of: "A3", title: Sketch.media),
      ]
    )
    try DrawnPage(page).expect(
      ".bd-computed",
      is: """
        <details class="bd-computed">
          <summary>Xem dạng bảng</summary>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Mức năng lực theo thời gian, dạng bảng"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Mức năng lực theo thời gian, dạng bảng</caption>
              <thead>
                <tr>
                  <th scope="col">Năng lực</th>
                  <th scope="col">Các mức đã có</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A1 Viết tin đối ngoại</th>
                  <td>
                    từ ngày 01/03/2018 đến trước ngày 02/05/2019: 1 · Nhận biết
                    <br>
                    từ ngày 02/05/2019 đến trước ngày 02/05/2021: 2 · Cơ bản
                    <br>
                    từ ngày 02/05/2021: chưa có mức
                  </td>
                </tr>
                <tr>
                  <th scope="row">A2 Làm việc với báo chí</th>
                  <td>từ ngày 01/01/2020: 5 · Dẫn dắt</td>
                </tr>
              </tbody>
            </table>
          </div>
        </details>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-computed",
      is: """
        <details class="bd-computed">
          <summary>Show as a table</summary>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Levels over time as a table"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Levels over time as a table</caption>
              <thead>
                <tr>
                  <th scope="col">Competency</th>
                  <th scope="col">Levels</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A1 Writing for abroad</th>
                  <td>
                    from 1 Mar 2018 until 2 May 2019: 1 · Aware
                    <br>
                    from 2 May 2019 until 2 May 2021: 2 · Basic
                    <br>
                    from 2 May 2021: no level
                  </td>
                </tr>
                <tr>
                  <th scope="row">A2 Working with the press</th>
                  <td>from 1 Jan 2020: 5 · Lead</td>
                </tr>
              </tbody>
            </table>
          </div>
        </details>
        """
    )
  }

  @Test
  func `are said to be none yet, and what will stand here`() throws {
    let page = Sketch.officer(levels: [Sketch.level([], required: 2)])
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Mức năng lực theo thời gian</h2>
          <p class="bd-empty">
            Chưa có minh chứng nào. Kết quả lớp, bài kiểm tra, sản phẩm công việc sẽ
            hiện ở đây.
          </p>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Levels over time</h2>
          <p class="bd-empty">
            There is no evidence yet. Class results, examinations and work products will
            show here.
          </p>
        </section>
        """
    )
  }

  @Test
  func `of somebody without any are shortly said`() throws {
    let page = Sketch.officer(
      levels: [
        Sketch.level([("2020-01-01", 5)], of: "A2", title: Sketch.media),
        Sketch.level([], of: "A3", title: Sketch.media, next: Sketch.nextReasons),
      ]
    )
    try DrawnPage(page).expect(
      ".bd-why",
      is: """
        <details class="bd-why">
          <summary>A2 Làm việc với báo chí: <strong>5 · Dẫn dắt</strong></summary>
        </details>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-why",
      1,
      is: """
        <details class="bd-why">
          <summary>A3 Working with the press: <strong>No level</strong></summary>
          <p class="bd-why-title">For level 1:</p>
          <ul class="bd-reasons">
            <li>
              <span aria-hidden="true">✕</span>
              <span class="visually-hidden">not yet: </span>
              Two work products at level 3
            </li>
          </ul>
        </details>
        """
    )
  }
}

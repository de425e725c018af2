import Assessment
import Pages
import Testing
import Vietnamese

struct `The framework, drawn` {
  @Test
  func `begins with how much there is of it`() throws {
    let page = CompetenciesPage(framework: try Sketch.framework())
    try DrawnPage(page).expect(
      ".lead",
      is: """
        <p class="lead">2 năng lực trong 1 nhóm, mỗi năng lực năm mức.</p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">2 competencies in 1 group, each on five levels.</p>
        """
    )
  }

  @Test
  func `has its groups with competencies that open`() throws {
    let page = CompetenciesPage(framework: try Sketch.framework())
    try DrawnPage(page).expect(
      "section",
      is: """
        <section>
          <h2>A. Nghiệp vụ</h2>
          <details class="bd-why">
            <summary>A1 Viết tin đối ngoại</summary>
            <dl class="bd-facts">
              <div><dt>1 · Nhận biết</dt><dd>Viết được tin ngắn.</dd></div>
              <div><dt>2 · Cơ bản</dt><dd>–</dd></div>
            </dl>
          </details>
          <details class="bd-why">
            <summary>A2 Làm việc với báo chí</summary>
            <dl class="bd-facts"></dl>
          </details>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      is: """
        <section>
          <h2>A. Professional</h2>
          <details class="bd-why">
            <summary>A1 Writing for abroad</summary>
            <dl class="bd-facts">
              <div><dt>1 · Aware</dt><dd>Writes short news.</dd></div>
              <div><dt>2 · Basic</dt><dd>–</dd></div>
            </dl>
          </details>
          <details class="bd-why">
            <summary>A2 Working with the press</summary>
            <dl class="bd-facts"></dl>
          </details>
        </section>
        """
    )
  }

  @Test
  func `has a table of what duties require`() throws {
    let page = CompetenciesPage(framework: try Sketch.framework())
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Mức yêu cầu theo nhiệm vụ</h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Mức yêu cầu theo nhiệm vụ"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Mức yêu cầu theo nhiệm vụ</caption>
              <thead>
                <tr>
                  <th scope="col">Nhiệm vụ</th>
                  <th scope="col" class="bd-number">A1</th>
                  <th scope="col" class="bd-number">A2</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Đầu mối thông tin đối ngoại</th>
                  <td class="bd-number">2</td>
                  <td class="bd-number">–</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Levels that duties require</h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Levels that duties require"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Levels that duties require</caption>
              <thead>
                <tr>
                  <th scope="col">Duty</th>
                  <th scope="col" class="bd-number">A1</th>
                  <th scope="col" class="bd-number">A2</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Focal point</th>
                  <td class="bd-number">2</td>
                  <td class="bd-number">–</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `says how to begin where there is none`() throws {
    let page = CompetenciesPage(framework: try Framework(competencies: []))
    try DrawnPage(page).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          Chưa có khung năng lực. Người quản trị nạp thư mục chương trình thì khung
          hiện ở đây.
        </p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          No framework is loaded yet. It stands here once the administrator loads the
          curricula.
        </p>
        """
    )
  }
}

import Pages
import Testing
import Vietnamese

struct `The catalogue of reports, drawn` {
  @Test
  func `begins with what to do`() throws {
    let page = ReportsPage(lines: [])
    try DrawnPage(page).expect(
      ".lead",
      is: """
        <p class="lead">Chọn biểu, chọn kỳ, xem trước rồi tải tệp bảng tính để in và ký.</p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          Choose a report and its period, look at it, then download the workbook to
          print and sign.
        </p>
        """
    )
  }

  @Test
  func `has a card for each report`() throws {
    let page = ReportsPage(
      lines: [.init(code: "ttdn-summary", title: Sketch.summary, purpose: Sketch.purpose)]
    )
    try DrawnPage(page).expect(
      ".bd-cards",
      is: """
        <ul class="bd-cards">
          <li>
            <h2><a href="/reports/ttdn-summary">Tổng hợp công tác bồi dưỡng</a></h2>
            <p>Số cán bộ và kết quả bồi dưỡng theo cơ quan.</p>
          </li>
        </ul>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-cards",
      is: """
        <ul class="bd-cards">
          <li>
            <h2><a href="/reports/ttdn-summary?lang=en">Summary of the training</a></h2>
            <p>Officers and training by agency.</p>
          </li>
        </ul>
        """
    )
  }
}

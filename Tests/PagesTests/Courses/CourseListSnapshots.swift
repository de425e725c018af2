import Pages
import Testing
import Training
import Vietnamese

struct `The list of courses, drawn` {
  @Test
  func `begins with courses and periods`() throws {
    let rows = [
      CoursesPage.Row(
        code: try Sketch.code("TTĐN-01"),
        title: Sketch.introduction,
        theory: 1_012,
        practice: 16,
        classes: 3
      )
    ]
    try DrawnPage(CoursesPage(rows: rows)).expect(
      ".lead",
      is: """
        <p class="lead">1 chương trình, 1.028 tiết.</p>
        """
    )
    try DrawnPage(CoursesPage(rows: rows), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">1 course, 1,028 periods.</p>
        """
    )
  }

  @Test
  func `has one row a course`() throws {
    let rows = [
      CoursesPage.Row(
        code: try Sketch.code("TTĐN-01"),
        title: Sketch.introduction,
        theory: 1_012,
        practice: 16,
        classes: 3
      )
    ]
    try DrawnPage(CoursesPage(rows: rows)).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">Chương trình bồi dưỡng</caption>
          <thead>
            <tr>
              <th scope="col">Chương trình</th>
              <th scope="col">Mã</th>
              <th scope="col" class="bd-number">Lý thuyết</th>
              <th scope="col" class="bd-number">Thực hành</th>
              <th scope="col" class="bd-number">Tổng số tiết</th>
              <th scope="col" class="bd-number">Số lớp đã mở</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <a href="/courses/TT%C4%90N-01">Nhập môn thông tin đối ngoại</a>
              </th>
              <td class="bd-code">TTĐN-01</td>
              <td class="bd-number">1.012</td>
              <td class="bd-number">16</td>
              <td class="bd-number">1.028</td>
              <td class="bd-number">3</td>
            </tr>
          </tbody>
        </table>
        """
    )
    try DrawnPage(CoursesPage(rows: rows), in: .en).expect(
      "table",
      is: """
        <table class="table bd-table">
          <caption class="visually-hidden">Training courses</caption>
          <thead>
            <tr>
              <th scope="col">Course</th>
              <th scope="col">Code</th>
              <th scope="col" class="bd-number">Theory</th>
              <th scope="col" class="bd-number">Practice</th>
              <th scope="col" class="bd-number">Periods</th>
              <th scope="col" class="bd-number">Classes</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <a href="/courses/TT%C4%90N-01?lang=en">Introduction to external information</a>
              </th>
              <td class="bd-code">TTĐN-01</td>
              <td class="bd-number">1,012</td>
              <td class="bd-number">16</td>
              <td class="bd-number">1,028</td>
              <td class="bd-number">3</td>
            </tr>
          </tbody>
        </table>
        """
    )
  }

  @Test
  func `says how to begin where there is none`() throws {
    try DrawnPage(CoursesPage(rows: [])).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          Chưa có chương trình nào. Người quản trị nạp thư mục chương trình thì danh
          sách hiện ở đây.
        </p>
        """
    )
    try DrawnPage(CoursesPage(rows: []), in: .en).expect(
      ".bd-empty",
      is: """
        <p class="bd-empty">
          No course is loaded yet. The list stands here once the administrator loads
          the curricula.
        </p>
        """
    )
  }
}

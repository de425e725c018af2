import Chronology
import Pages
import Personnel
import Testing
import Training
import Vietnamese

struct `The page of a course, drawn` {
  @Test
  func `tells its size, its audience and its paper`() throws {
    let needed = ClassPage.CourseName(code: try Sketch.code("TTDN-00"), title: Sketch.media)
    let page = try Sketch.course(prerequisites: [needed, needed])
    try DrawnPage(page).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Mã</dt><dd>TTĐN-01</dd></div>
          <div><dt>Tổng số tiết</dt><dd>36</dd></div>
          <div><dt>Dành cho</dt><dd>Đầu mối thông tin đối ngoại; Người phát ngôn</dd></div>
          <div>
            <dt>Cần học trước</dt>
            <dd>
              <a href="/courses/TTDN-00">TTDN-00 Làm việc với báo chí</a>
              <br>
              <a href="/courses/TTDN-00">TTDN-00 Làm việc với báo chí</a>
            </dd>
          </div>
          <div><dt>Văn bằng khi đạt</dt><dd>Giấy chứng nhận</dd></div>
        </dl>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Code</dt><dd>TTĐN-01</dd></div>
          <div><dt>Periods</dt><dd>36</dd></div>
          <div><dt>For</dt><dd>Focal point; Spokesperson</dd></div>
          <div>
            <dt>Needs</dt>
            <dd>
              <a href="/courses/TTDN-00?lang=en">TTDN-00 Working with the press</a>
              <br>
              <a href="/courses/TTDN-00?lang=en">TTDN-00 Working with the press</a>
            </dd>
          </div>
          <div><dt>Document</dt><dd>Attestation</dd></div>
        </dl>
        """
    )
  }

  @Test
  func `lists its modules`() throws {
    let page = try Sketch.course()
    try DrawnPage(page).expect(
      "section",
      is: """
        <section>
          <h2>Chuyên đề</h2>
          <div class="bd-scroll" role="region" aria-label="Chuyên đề" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Chuyên đề</caption>
              <thead>
                <tr>
                  <th scope="col">Nội dung</th>
                  <th scope="col" class="bd-number">Lý thuyết</th>
                  <th scope="col" class="bd-number">Thực hành</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Chủ trương, chính sách</th>
                  <td class="bd-number">12</td>
                  <td class="bd-number">0</td>
                </tr>
                <tr>
                  <th scope="row">Viết tin đối ngoại</th>
                  <td class="bd-number">8</td>
                  <td class="bd-number">16</td>
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
          <h2>Modules</h2>
          <div class="bd-scroll" role="region" aria-label="Modules" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Modules</caption>
              <thead>
                <tr>
                  <th scope="col">Content</th>
                  <th scope="col" class="bd-number">Theory</th>
                  <th scope="col" class="bd-number">Practice</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Policy</th>
                  <td class="bd-number">12</td>
                  <td class="bd-number">0</td>
                </tr>
                <tr>
                  <th scope="row">Writing for abroad</th>
                  <td class="bd-number">8</td>
                  <td class="bd-number">16</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `tells how it is assessed`() throws {
    let page = try Sketch.course()
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Đánh giá</h2>
          <div class="bd-scroll" role="region" aria-label="Các phần đánh giá" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Các phần đánh giá</caption>
              <thead>
                <tr>
                  <th scope="col">Phần đánh giá</th>
                  <th scope="col" class="bd-number">Trọng số</th>
                  <th scope="col" class="bd-number">Điểm tối thiểu</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Trắc nghiệm</th>
                  <td class="bd-number">40%</td>
                  <td class="bd-number">–</td>
                </tr>
                <tr>
                  <th scope="row">Thực hành</th>
                  <td class="bd-number">60%</td>
                  <td class="bd-number">4,25</td>
                </tr>
              </tbody>
            </table>
          </div>
          <p>
            Đạt khi dự ít nhất 80% số tiết đã học, mọi phần không dưới điểm tối thiểu và
            điểm tổng kết từ 5,0. Thi lại: lấy điểm cao nhất.
          </p>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      1,
      is: """
        <section>
          <h2>Assessment</h2>
          <div class="bd-scroll" role="region" aria-label="Components" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Components</caption>
              <thead>
                <tr>
                  <th scope="col">Component</th>
                  <th scope="col" class="bd-number">Weight</th>
                  <th scope="col" class="bd-number">Minimum</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Test</th>
                  <td class="bd-number">40%</td>
                  <td class="bd-number">–</td>
                </tr>
                <tr>
                  <th scope="row">Practice</th>
                  <td class="bd-number">60%</td>
                  <td class="bd-number">4.25</td>
                </tr>
              </tbody>
            </table>
          </div>
          <p>
            Passed with at least 80% of the periods held, every component at its minimum
            or above, and an overall mark of 5.0 or more. Resits: the best score counts.
          </p>
        </section>
        """
    )
  }

  @Test
  func `counts the last of several tries where it says so`() throws {
    let page = try Sketch.course(resit: .latest)
    try DrawnPage(page).expect(
      "section p",
      is: """
        <p>
          Đạt khi dự ít nhất 80% số tiết đã học, mọi phần không dưới điểm tối thiểu và
          điểm tổng kết từ 5,0. Thi lại: lấy điểm lần sau cùng.
        </p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section p",
      is: """
        <p>
          Passed with at least 80% of the periods held, every component at its minimum
          or above, and an overall mark of 5.0 or more. Resits: the latest score
          counts.
        </p>
        """
    )
  }

  @Test
  func `tells what a pass gives and for how long`() throws {
    let page = try Sketch.course()
    try DrawnPage(page).expect(
      "section",
      2,
      is: """
        <section>
          <h2>Năng lực được công nhận khi đạt</h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Năng lực được công nhận"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Năng lực được công nhận</caption>
              <thead>
                <tr>
                  <th scope="col">Năng lực</th>
                  <th scope="col">Mức</th>
                  <th scope="col" class="bd-number">Từ điểm</th>
                  <th scope="col">Hiệu lực</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A3 Làm việc với báo chí</th>
                  <td>3 · Độc lập</td>
                  <td class="bd-number">6,5</td>
                  <td>24 tháng</td>
                </tr>
                <tr>
                  <th scope="row">A2 Viết tin đối ngoại</th>
                  <td>2 · Cơ bản</td>
                  <td class="bd-number">5,5</td>
                  <td>không thời hạn</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      2,
      is: """
        <section>
          <h2>Levels that a pass gives</h2>
          <div class="bd-scroll" role="region" aria-label="Levels given" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Levels given</caption>
              <thead>
                <tr>
                  <th scope="col">Competency</th>
                  <th scope="col">Level</th>
                  <th scope="col" class="bd-number">From mark</th>
                  <th scope="col">Valid for</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A3 Working with the press</th>
                  <td>3 · Independent</td>
                  <td class="bd-number">6.5</td>
                  <td>24 months</td>
                </tr>
                <tr>
                  <th scope="row">A2 Writing for abroad</th>
                  <td>2 · Basic</td>
                  <td class="bd-number">5.5</td>
                  <td>for ever</td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `leads to its classes`() throws {
    let page = try Sketch.course()
    try DrawnPage(page).expect(
      "a",
      is: """
        <a href="/classes?course=TT%C4%90N-01">Các lớp của chương trình này</a>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "a",
      is: """
        <a href="/classes?course=TT%C4%90N-01&lang=en">Classes of this course</a>
        """
    )
  }
}

struct `The page of a course in other states` {
  @Test
  func `leaves out whom it is for and what it needs where that is nothing`() throws {
    let page = DrawnPage(try Sketch.course(audience: []))
    #expect(page.texts(".bd-facts dt") == ["Mã", "Tổng số tiết", "Văn bằng khi đạt"])
  }

  @Test(
    arguments: [
      (Term(months: 24), "24 tháng", "24 months"), (Term(days: 90), "90 ngày", "90 days"),
      (Term(months: 1, days: 10), "1 tháng 10 ngày", "1 month 10 days"),
      (Term(months: 2, days: 1), "2 tháng 1 ngày", "2 months 1 day"),
      (nil, "không thời hạn", "for ever"),
    ] as [(Term?, String, String)]
  )
  func `says a validity in words`(term: Term?, vi: String, en: String) throws {
    let page = try Sketch.course(awards: [(2, term)])
    #expect(DrawnPage(page).texts("tbody td").last == vi)
    #expect(DrawnPage(page, in: .en).texts("tbody td").last == en)
  }

  @Test
  func `says that a pass gives no level where it gives none`() throws {
    let page = DrawnPage(try Sketch.course(awards: []))
    #expect(page.texts(".bd-empty") == ["Chương trình này không công nhận mức năng lực nào."])
    #expect(page.all("table").count == 2)
  }
}

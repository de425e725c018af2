import Assessment
import Pages
import Testing
import Training
import Vietnamese

struct `The page of a class, drawn` {
  @Test
  func `begins with who passed`() throws {
    let page = try Sketch.trainingClass(
      learners: [Sketch.learner(.passed), Sketch.learner(.failed), Sketch.learner(.passed)]
    )
    try DrawnPage(page).expect(
      ".lead",
      is: """
        <p class="lead">2 trên 3 học viên đạt.</p>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".lead",
      is: """
        <p class="lead">2 of 3 passed.</p>
        """
    )
  }

  @Test
  func `of many learners begins with links to its parts, and folds many sessions`() throws {
    let page = try Sketch.trainingClass(
      sessions: Array(repeating: Sketch.classSessions[0], count: 13),
      learners: (1...13).map { _ in Sketch.learner(.passed) }
    )
    try DrawnPage(page).expect(
      ".bd-parts",
      is: """
        <nav class="bd-parts" aria-label="Trên trang này">
          <ul>
            <li><a href="#learners">Học viên (13)</a></li>
            <li><a href="#sessions">Các buổi học (13)</a></li>
            <li><a href="#reports">Biểu mẫu</a></li>
          </ul>
        </nav>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "details summary",
      is: """
        <summary>All 13 sessions</summary>
        """
    )
  }

  @Test
  func `tells what, where, when and by whom`() throws {
    let page = try Sketch.trainingClass()
    try DrawnPage(page).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Mã lớp</dt><dd>LOP-2020-01</dd></div>
          <div>
            <dt>Tình trạng</dt>
            <dd>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Đã bế giảng</span>
            </dd>
          </div>
          <div>
            <dt>Chương trình</dt>
            <dd><a href="/courses/TTDN-01">TTDN-01 Nhập môn thông tin đối ngoại</a></dd>
          </div>
          <div><dt>Thời gian</dt><dd>18/03/2020 – 20/03/2020</dd></div>
          <div><dt>Địa điểm</dt><dd>Tuy Hòa</dd></div>
          <div>
            <dt>Cơ quan chủ trì</dt>
            <dd><a href="/agencies/2">Sở Thông tin và Truyền thông</a></dd>
          </div>
        </dl>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Code</dt><dd>LOP-2020-01</dd></div>
          <div>
            <dt>State</dt>
            <dd>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Closed</span>
            </dd>
          </div>
          <div>
            <dt>Course</dt>
            <dd>
              <a href="/courses/TTDN-01?lang=en">TTDN-01 Introduction to external information</a>
            </dd>
          </div>
          <div><dt>Days</dt><dd>18 Mar 2020 – 20 Mar 2020</dd></div>
          <div><dt>Place</dt><dd>Tuy Hòa</dd></div>
          <div>
            <dt>Run by</dt>
            <dd>
              <a href="/agencies/2?lang=en">Department of Information and Communications</a>
            </dd>
          </div>
        </dl>
        """
    )
  }

  @Test
  func `leaves out what is not known`() throws {
    let page = try Sketch.trainingClass(place: nil, lead: nil, state: .planned)
    try DrawnPage(page).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Mã lớp</dt><dd>LOP-2020-01</dd></div>
          <div>
            <dt>Tình trạng</dt>
            <dd>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Dự kiến</span>
            </dd>
          </div>
          <div>
            <dt>Chương trình</dt>
            <dd><a href="/courses/TTDN-01">TTDN-01 Nhập môn thông tin đối ngoại</a></dd>
          </div>
          <div><dt>Thời gian</dt><dd>18/03/2020 – 20/03/2020</dd></div>
        </dl>
        """
    )
    try DrawnPage(page, in: .en).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Code</dt><dd>LOP-2020-01</dd></div>
          <div>
            <dt>State</dt>
            <dd>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Planned</span>
            </dd>
          </div>
          <div>
            <dt>Course</dt>
            <dd>
              <a href="/courses/TTDN-01?lang=en">TTDN-01 Introduction to external information</a>
            </dd>
          </div>
          <div><dt>Days</dt><dd>18 Mar 2020 – 20 Mar 2020</dd></div>
        </dl>
        """
    )
  }

  @Test
  func `has one row for each learner with every outcome`() throws {
    let page = try Sketch.trainingClass(learners: Outcome.allCases.map { Sketch.learner($0) })
    try DrawnPage(page).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Thị xã Đông Hòa</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number" data-label="Trắc nghiệm:">8,0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td><span class="bd-tag">Đã rút</span></td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Thị xã Đông Hòa</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number" data-label="Trắc nghiệm:">8,0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td>
              <span class="bd-tag bd-open">
                <span aria-hidden="true">…</span>
                Chưa đủ dữ liệu
              </span>
              <ul class="bd-reasons">
                <li>Chưa có điểm Thực hành.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Thị xã Đông Hòa</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number" data-label="Trắc nghiệm:">8,0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad">
                <span aria-hidden="true">✕</span>
                Không đủ điều kiện
              </span>
              <ul class="bd-reasons">
                <li>Dự 16 trên 24 tiết, cần ít nhất 80%.</li>
                <li>Điểm tổng kết 4,6 thấp hơn 5,0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Thị xã Đông Hòa</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number" data-label="Trắc nghiệm:">8,0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number" data-label="Điểm tổng kết:">4,6</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Không đạt</span>
              <ul class="bd-reasons">
                <li>Điểm tổng kết 4,6 thấp hơn 5,0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Thị xã Đông Hòa</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number" data-label="Trắc nghiệm:">8,0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number" data-label="Điểm tổng kết:">8,4</td>
            <td>Giỏi</td>
            <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Đạt</span></td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Dong Hoa Town</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number" data-label="Test:">8.0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td><span class="bd-tag">Withdrawn</span></td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Dong Hoa Town</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number" data-label="Test:">8.0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Incomplete</span>
              <ul class="bd-reasons">
                <li>No score of Practice yet.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Dong Hoa Town</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number" data-label="Test:">8.0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number bd-none">–</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Not eligible</span>
              <ul class="bd-reasons">
                <li>Attended 16 of 24 periods, 80% are needed.</li>
                <li>The overall mark 4.6 is below 5.0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Dong Hoa Town</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number" data-label="Test:">8.0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number" data-label="Overall mark:">4.6</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Failed</span>
              <ul class="bd-reasons">
                <li>The overall mark 4.6 is below 5.0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Dong Hoa Town</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number" data-label="Test:">8.0</td>
            <td class="bd-number bd-none">–</td>
            <td class="bd-number" data-label="Overall mark:">8.4</td>
            <td>Very good</td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Passed</span>
            </td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `heads its columns with the components and their weights`() throws {
    let page = try Sketch.trainingClass(learners: [Sketch.learner(.passed)])
    try DrawnPage(page).expect(
      "thead",
      is: """
        <thead>
          <tr>
            <th scope="col">Họ và tên</th>
            <th scope="col">Cơ quan</th>
            <th scope="col">Chuyên cần</th>
            <th scope="col" class="bd-number">Trắc nghiệm (40%)</th>
            <th scope="col" class="bd-number">Thực hành (60%)</th>
            <th scope="col" class="bd-number">Điểm tổng kết</th>
            <th scope="col">Xếp loại</th>
            <th scope="col">Kết quả</th>
          </tr>
        </thead>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "thead",
      is: """
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Agency</th>
            <th scope="col">Attendance</th>
            <th scope="col" class="bd-number">Test (40%)</th>
            <th scope="col" class="bd-number">Practice (60%)</th>
            <th scope="col" class="bd-number">Overall mark</th>
            <th scope="col">Classification</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        """
    )
  }

  @Test
  func `lists its sessions with their roll-calls`() throws {
    let page = try Sketch.trainingClass()
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section id="sessions">
          <h2>Các buổi học</h2>
          <p>Đã học 8 trên 10 tiết, 3 buổi.</p>
          <div class="bd-scroll" role="region" aria-label="Các buổi học" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Các buổi học</caption>
              <thead>
                <tr>
                  <th scope="col">Ngày</th>
                  <th scope="col">Buổi</th>
                  <th scope="col" class="bd-number">Số tiết</th>
                  <th scope="col">Điểm danh</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row"><time datetime="2020-03-18">18/03/2020</time></th>
                  <td>Sáng</td>
                  <td class="bd-number">4</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> đã chốt</span>
                  </td>
                </tr>
                <tr>
                  <th scope="row"><time datetime="2020-03-18">18/03/2020</time></th>
                  <td>Chiều</td>
                  <td class="bd-number">4</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> đã chốt</span>
                  </td>
                </tr>
                <tr>
                  <th scope="row"><time datetime="2020-03-19">19/03/2020</time></th>
                  <td>Tối</td>
                  <td class="bd-number">2</td>
                  <td>
                    <span class="bd-tag bd-open"><span aria-hidden="true">…</span> chưa chốt</span>
                  </td>
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
        <section id="sessions">
          <h2>Sessions</h2>
          <p>8 of 10 periods held, 3 sessions.</p>
          <div class="bd-scroll" role="region" aria-label="Sessions" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Sessions</caption>
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  <th scope="col">Part of the day</th>
                  <th scope="col" class="bd-number">Periods</th>
                  <th scope="col">Roll-call</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row"><time datetime="2020-03-18">18 Mar 2020</time></th>
                  <td>Morning</td>
                  <td class="bd-number">4</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> closed</span>
                  </td>
                </tr>
                <tr>
                  <th scope="row"><time datetime="2020-03-18">18 Mar 2020</time></th>
                  <td>Afternoon</td>
                  <td class="bd-number">4</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> closed</span>
                  </td>
                </tr>
                <tr>
                  <th scope="row"><time datetime="2020-03-19">19 Mar 2020</time></th>
                  <td>Evening</td>
                  <td class="bd-number">2</td>
                  <td><span class="bd-tag bd-open"><span aria-hidden="true">…</span> open</span></td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `says that nobody is enrolled and no session is set`() throws {
    let page = try Sketch.trainingClass(sessions: [])
    try DrawnPage(page).expect(
      "section",
      is: """
        <section id="learners">
          <h2>Học viên</h2>
          <p class="bd-empty">Chưa ghi danh ai.</p>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      is: """
        <section id="learners">
          <h2>Officers in the class</h2>
          <p class="bd-empty">Nobody is enrolled so far.</p>
        </section>
        """
    )
    try DrawnPage(page).expect(
      "section",
      1,
      is: """
        <section id="sessions">
          <h2>Các buổi học</h2>
          <p class="bd-empty">Chưa xếp buổi nào.</p>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      1,
      is: """
        <section id="sessions">
          <h2>Sessions</h2>
          <p class="bd-empty">No session so far.</p>
        </section>
        """
    )
  }

  @Test
  func `leads to its reports`() throws {
    let page = try Sketch.trainingClass()
    try DrawnPage(page).expect(
      "section",
      2,
      is: """
        <section id="reports">
          <h2>Biểu mẫu của lớp</h2>
          <ul class="bd-links">
            <li><a href="/reports/class-list?class=LOP-2020-01">Danh sách học viên</a></li>
            <li><a href="/reports/attendance?class=LOP-2020-01">Bảng điểm danh</a></li>
            <li><a href="/reports/marks?class=LOP-2020-01">Bảng điểm</a></li>
          </ul>
        </section>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section",
      2,
      is: """
        <section id="reports">
          <h2>Reports on the class</h2>
          <ul class="bd-links">
            <li>
              <a href="/reports/class-list?class=LOP-2020-01&lang=en">List of learners</a>
            </li>
            <li>
              <a href="/reports/attendance?class=LOP-2020-01&lang=en">Attendance sheet</a>
            </li>
            <li><a href="/reports/marks?class=LOP-2020-01&lang=en">Mark sheet</a></li>
          </ul>
        </section>
        """
    )
  }
}

struct `The attendance of a learner` {
  @Test(
    arguments: [
      (Sketch.attendance(24), "24 trên 24 tiết đã học", "24 of 24 periods held"),
      (
        Sketch.attendance(16, coming: 8), "16 trên 24 tiết đã học, còn 8 tiết",
        "16 of 24 periods held, 8 still to come"
      ), (Sketch.attendance(45, 2), "22,5 trên 24 tiết đã học", "22.5 of 24 periods held"),
      (Sketch.attendance(1, 3), "0,3 trên 24 tiết đã học", "0.3 of 24 periods held"),
      (Sketch.attendance(2, 3), "0,7 trên 24 tiết đã học", "0.7 of 24 periods held"),
      (Sketch.attendance(0), "0 trên 24 tiết đã học", "0 of 24 periods held"),
      (Sketch.attendance(0, held: 0), "chưa học tiết nào", "no period held"),
      (
        Sketch.attendance(0, held: 0, coming: 24), "chưa học, còn 24 tiết",
        "none held, 24 periods to come"
      ), (Sketch.attendance(0, 0), "0 trên 24 tiết đã học", "0 of 24 periods held"),
    ]
  )
  func `is said of what was held`(figure: AttendanceFigure, vi: String, en: String) throws {
    let learner = Sketch.learner(.passed, attendance: figure)
    let page = try Sketch.trainingClass(learners: [learner])
    #expect(DrawnPage(page).texts("tbody td")[1] == vi)
    #expect(DrawnPage(page, in: .en).texts("tbody td")[1] == en)
  }
}

struct `The marks of a learner` {
  func marks(_ scores: [Int?]) throws -> [String] {
    let learner = Sketch.learner(.passed, agency: nil, scores: scores)
    return DrawnPage(try Sketch.trainingClass(learners: [learner])).texts("td.bd-number")
  }

  @Test
  func `have one place where that is enough, and a dash where there is none`() throws {
    #expect(try marks([1_000, 725]).prefix(3) == ["10,0", "7,25", "8,4"])
    #expect(try marks([0, nil]).prefix(3) == ["0,0", "–", "8,4"])
    #expect(try marks([5, 10]).prefix(3) == ["0,05", "0,1", "8,4"])
  }
}

import Pages
import Testing
import Vietnamese

struct `The page of a report, drawn` {
  @Test
  func `begins with what it is for`() throws {
    try DrawnPage(Sketch.report()).expect(
      ".lead",
      is: """
        <p class="lead">Số cán bộ và kết quả bồi dưỡng theo cơ quan.</p>
        """
    )
    try DrawnPage(Sketch.report(), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">Officers and training by agency.</p>
        """
    )
  }

  @Test
  func `asks for its period, agency and day`() throws {
    try DrawnPage(Sketch.report()).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/reports/ttdn-summary">
          <div class="bd-field">
            <label for="f-period">Kỳ báo cáo</label>
            <input
              id="f-period"
              name="period"
              class="form-control"
              value="2020"
              list="periods"
              maxlength="30"
              autocomplete="off"
              aria-describedby="f-period-hint"
            >
            <datalist id="periods">
              <option value="2020">Năm 2020</option>
              <option value="2020-Q3">Quý III năm 2020</option>
            </datalist>
            <span id="f-period-hint" class="bd-hint">
              Ví dụ: 2020; 2020-Q3 (quý III); 2020-stat (năm thống kê);
              01/01/2020..30/06/2020
            </span>
          </div>
          <div class="bd-field">
            <label for="f-agency">Cơ quan</label>
            <select id="f-agency" name="agency" class="form-select">
              <option value="" selected>Toàn tỉnh</option>
              <option value="STTTT">Sở Thông tin và Truyền thông</option>
              <option value="DH">Thị xã Đông Hòa</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-day">Tên cơ quan theo ngày</label>
            <input
              id="f-day"
              name="asOf"
              class="form-control"
              inputmode="numeric"
              maxlength="10"
              autocomplete="off"
              value=""
              aria-describedby="f-day-hint"
            >
            <span id="f-day-hint" class="bd-hint">
              Để trống: ngày cuối của kỳ, hoặc hôm nay nếu kỳ chưa hết
            </span>
          </div>
          <button class="btn btn-primary" type="submit">Xem trước</button>
        </form>
        """
    )
    try DrawnPage(Sketch.report(), in: .en).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/reports/ttdn-summary">
          <input type="hidden" name="lang" value="en">
          <div class="bd-field">
            <label for="f-period">Period</label>
            <input
              id="f-period"
              name="period"
              class="form-control"
              value="2020"
              list="periods"
              maxlength="30"
              autocomplete="off"
              aria-describedby="f-period-hint"
            >
            <datalist id="periods">
              <option value="2020">Năm 2020</option>
              <option value="2020-Q3">Quý III năm 2020</option>
            </datalist>
            <span id="f-period-hint" class="bd-hint">
              Examples: 2020; 2020-Q3; 2020-stat (statistical year);
              2020-01-01..2020-06-30
            </span>
          </div>
          <div class="bd-field">
            <label for="f-agency">Agency</label>
            <select id="f-agency" name="agency" class="form-select">
              <option value="" selected>Whole province</option>
              <option value="STTTT">Sở Thông tin và Truyền thông</option>
              <option value="DH">Thị xã Đông Hòa</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-day">As of</label>
            <input
              id="f-day"
              name="asOf"
              class="form-control"
              inputmode="numeric"
              maxlength="10"
              autocomplete="off"
              value=""
              aria-describedby="f-day-hint"
            >
            <span id="f-day-hint" class="bd-hint">
              Empty: the last day of the period, or today while it runs
            </span>
          </div>
          <button class="btn btn-primary" type="submit">Preview</button>
        </form>
        """
    )
  }

  @Test
  func `asks for its class`() throws {
    try DrawnPage(Sketch.report(asks: [.trainingClass], address: .report("marks"))).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/reports/marks">
          <div class="bd-field">
            <label for="f-class">Lớp</label>
            <select id="f-class" name="class" class="form-select">
              <option value="" selected>Chọn lớp</option>
              <option value="LOP-2020-01">LOP-2020-01 Lớp nhập môn khóa 1</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-day">Tên cơ quan theo ngày</label>
            <input
              id="f-day"
              name="asOf"
              class="form-control"
              inputmode="numeric"
              maxlength="10"
              autocomplete="off"
              value=""
              aria-describedby="f-day-hint"
            >
            <span id="f-day-hint" class="bd-hint">
              Để trống: ngày cuối của kỳ, hoặc hôm nay nếu kỳ chưa hết
            </span>
          </div>
          <button class="btn btn-primary" type="submit">Xem trước</button>
        </form>
        """
    )
    try DrawnPage(Sketch.report(asks: [.trainingClass], address: .report("marks")), in: .en).expect(
      "form",
      is: """
        <form class="bd-filter" method="get" action="/reports/marks">
          <input type="hidden" name="lang" value="en">
          <div class="bd-field">
            <label for="f-class">Class</label>
            <select id="f-class" name="class" class="form-select">
              <option value="" selected>Choose a class</option>
              <option value="LOP-2020-01">LOP-2020-01 Lớp nhập môn khóa 1</option>
            </select>
          </div>
          <div class="bd-field">
            <label for="f-day">As of</label>
            <input
              id="f-day"
              name="asOf"
              class="form-control"
              inputmode="numeric"
              maxlength="10"
              autocomplete="off"
              value=""
              aria-describedby="f-day-hint"
            >
            <span id="f-day-hint" class="bd-hint">
              Empty: the last day of the period, or today while it runs
            </span>
          </div>
          <button class="btn btn-primary" type="submit">Preview</button>
        </form>
        """
    )
  }

  @Test
  func `puts what is wrong before the form`() throws {
    let problem = Bilingual(vi: "Không có kỳ “2020-13”.", en: "There is no period “2020-13”.")
    try DrawnPage(Sketch.report(problem: problem)).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert" aria-labelledby="problem">
          <h2 id="problem">Cần xem lại</h2>
          <p><a href="#f-period">Không có kỳ “2020-13”.</a></p>
        </div>
        """
    )
    try DrawnPage(Sketch.report(problem: problem), in: .en).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert" aria-labelledby="problem">
          <h2 id="problem">There is a problem</h2>
          <p><a href="#f-period">There is no period “2020-13”.</a></p>
        </div>
        """
    )
    try DrawnPage(Sketch.report(asks: .trainingClass, problem: problem)).expect(
      ".bd-error",
      is: """
        <div class="bd-error" role="alert" aria-labelledby="problem">
          <h2 id="problem">Cần xem lại</h2>
          <p><a href="#f-class">Không có kỳ “2020-13”.</a></p>
        </div>
        """
    )
  }

  @Test
  func `offers its files`() throws {
    try DrawnPage(Sketch.report(preview: Sketch.preview())).expect(
      ".bd-downloads",
      is: """
        <form
          class="bd-downloads bd-saving"
          method="post"
          action="/reports/ttdn-summary.xlsx?period=2020"
        >
          <div class="bd-field">
            <label for="f-purpose">Để làm gì (ghi vào nhật ký)</label>
            <select id="f-purpose" name="purpose" class="form-select">
              <option value="report" selected>Báo cáo, tổng hợp</option>
              <option value="makeDecision">Lập danh sách, quyết định</option>
              <option value="checkRecord">Đối chiếu hồ sơ</option>
              <option value="makeCertificate">Cấp giấy chứng nhận</option>
              <option value="request">Theo yêu cầu của chính người đó</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">
            Tải bảng tính để in và ký (.xlsx)
          </button>
          <button
            class="btn btn-outline-primary"
            type="submit"
            formaction="/reports/ttdn-summary.json?period=2020"
          >
            Tải số liệu cho phần mềm khác (.json)
          </button>
          <button
            class="btn btn-outline-primary"
            type="submit"
            formaction="/reports/ttdn-summary.zip?period=2020"
          >
            Tải mỗi cơ quan một biểu (.zip)
          </button>
        </form>
        """
    )
    try DrawnPage(Sketch.report(preview: Sketch.preview()), in: .en).expect(
      ".bd-downloads",
      is: """
        <form
          class="bd-downloads bd-saving"
          method="post"
          action="/reports/ttdn-summary.xlsx?period=2020&lang=en"
        >
          <div class="bd-field">
            <label for="f-purpose">What for (noted in the log)</label>
            <select id="f-purpose" name="purpose" class="form-select">
              <option value="report" selected>Reporting</option>
              <option value="makeDecision">Making a list or a decision</option>
              <option value="checkRecord">Checking the record</option>
              <option value="makeCertificate">Making a certificate</option>
              <option value="request">At the person's own request</option>
            </select>
          </div>
          <button class="btn btn-primary" type="submit">Download the workbook (.xlsx)</button>
          <button
            class="btn btn-outline-primary"
            type="submit"
            formaction="/reports/ttdn-summary.json?period=2020&lang=en"
          >
            Download the figures (.json)
          </button>
          <button
            class="btn btn-outline-primary"
            type="submit"
            formaction="/reports/ttdn-summary.zip?period=2020&lang=en"
          >
            Download one for each agency (.zip)
          </button>
        </form>
        """
    )
  }
}

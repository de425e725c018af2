import Pages
import Testing
import Vietnamese

struct `The frame, drawn` {
  @Test
  func `has a head that loads only its own`() throws {
    try DrawnPage(document: ErrorPage.notFound).expect(
      "head",
      is: """
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex, nofollow">
          <title>Không tìm thấy trang – Bồi Dưỡng</title>
          <link rel="icon" href="/static/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/static/bootstrap.css?v=0123abcd">
          <link rel="stylesheet" href="/static/boiduong.css?v=0123abcd">
        </head>
        """
    )
  }

  @Test
  func `has a header with the other language`() throws {
    try DrawnPage(document: ErrorPage.notFound, here: .officers).expect(
      "header",
      is: """
        <header class="bd-header">
          <div class="container bd-header-row">
            <a class="bd-brand" href="/">
              <strong>Bồi Dưỡng</strong>
              <span>Cán bộ thông tin đối ngoại</span>
            </a>
            <a class="bd-language" href="/officers?lang=en" lang="en" hreflang="en">English</a>
          </div>
          <div class="bd-secrecy">
            <div class="container">
              Không soạn thảo, lưu giữ, truyền đưa nội dung bí mật nhà nước trên hệ thống
              này
            </div>
          </div>
        </header>
        """
    )
    try DrawnPage(document: ErrorPage.notFound, in: .en, here: .officers).expect(
      "header",
      is: """
        <header class="bd-header">
          <div class="container bd-header-row">
            <a class="bd-brand" href="/?lang=en">
              <strong>Bồi Dưỡng</strong>
              <span>External-information officers</span>
            </a>
            <a class="bd-language" href="/officers?lang=vi" lang="vi" hreflang="vi">
              Tiếng Việt
            </a>
          </div>
          <div class="bd-secrecy">
            <div class="container">
              Do not draft, keep or transmit state secrets on this system
            </div>
          </div>
        </header>
        """
    )
  }

  @Test
  func `has a menu with the place of the page`() throws {
    try DrawnPage(document: Sketch.officers(), reader: Sketch.reader).expect(
      "nav.bd-menu",
      is: """
        <nav class="bd-menu" aria-label="Danh mục chính">
          <ul class="container">
            <li><a href="/">Trang chủ</a></li>
            <li><a href="/agencies">Cơ quan</a></li>
            <li><a href="/officers" aria-current="page">Cán bộ</a></li>
            <li><a href="/rosters">Danh sách gửi đến</a></li>
            <li><a href="/plans">Kế hoạch</a></li>
            <li><a href="/needs">Nhu cầu</a></li>
            <li><a href="/classes">Lớp</a></li>
            <li><a href="/courses">Chương trình</a></li>
            <li><a href="/competencies">Năng lực</a></li>
            <li><a href="/reports">Báo cáo</a></li>
            <li><a href="/admin/jobs">Việc chạy nền</a></li>
          </ul>
        </nav>
        """
    )
    try DrawnPage(document: Sketch.officers(), in: .en, reader: Sketch.reader).expect(
      "nav.bd-menu",
      is: """
        <nav class="bd-menu" aria-label="Main menu">
          <ul class="container">
            <li><a href="/?lang=en">Home</a></li>
            <li><a href="/agencies?lang=en">Agencies</a></li>
            <li><a href="/officers?lang=en" aria-current="page">Officers</a></li>
            <li><a href="/rosters?lang=en">Rosters</a></li>
            <li><a href="/plans?lang=en">Plans</a></li>
            <li><a href="/needs?lang=en">Needs</a></li>
            <li><a href="/classes?lang=en">Classes</a></li>
            <li><a href="/courses?lang=en">Courses</a></li>
            <li><a href="/competencies?lang=en">Competencies</a></li>
            <li><a href="/reports?lang=en">Reports</a></li>
            <li><a href="/admin/jobs?lang=en">Jobs</a></li>
          </ul>
        </nav>
        """
    )
  }

  @Test
  func `warns of secrets and offers a way past the menu`() throws {
    try DrawnPage(document: ErrorPage.notFound).expect(
      ".bd-secrecy",
      is: """
        <div class="bd-secrecy">
          <div class="container">
            Không soạn thảo, lưu giữ, truyền đưa nội dung bí mật nhà nước trên hệ thống
            này
          </div>
        </div>
        """
    )
    try DrawnPage(document: ErrorPage.notFound).expect(
      ".bd-skip",
      is: """
        <a class="bd-skip" href="#main">Đến nội dung chính</a>
        """
    )
    try DrawnPage(document: ErrorPage.notFound, in: .en).expect(
      ".bd-skip",
      is: """
        <a class="bd-skip" href="#main">Skip to main content</a>
        """
    )
  }

  @Test
  func `has a foot that tells the day`() throws {
    try DrawnPage(document: ErrorPage.notFound).expect(
      "footer",
      is: """
        <footer class="bd-footer">
          <div class="container"><p>Số liệu tính đến ngày 31 tháng 12 năm 2020.</p></div>
        </footer>
        """
    )
    try DrawnPage(document: ErrorPage.notFound, in: .en).expect(
      "footer",
      is: """
        <footer class="bd-footer">
          <div class="container"><p>Figures as of 31 December 2020.</p></div>
        </footer>
        """
    )
  }

  @Test
  func `says that people are invented`() throws {
    try DrawnPage(document: ErrorPage.notFound, isSample: true).expect(
      ".bd-sample",
      is: """
        <p class="bd-sample">
          Dữ liệu minh họa: mọi người và số liệu đều được dựng lên để xem thử.
        </p>
        """
    )
    try DrawnPage(document: ErrorPage.notFound, in: .en, isSample: true).expect(
      ".bd-sample",
      is: """
        <p class="bd-sample">
          Sample data: all people and figures are invented for trying out.
        </p>
        """
    )
  }
}

import Pages
import Testing
import Vietnamese

struct `The home page, drawn` {
  @Test
  func `begins with its day and year`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".lead",
      is: """
        <p class="lead">
          Tình hình ngày
          <time datetime="2020-12-31">31/12/2020</time>
          , kết quả bồi dưỡng trong năm 2020.
        </p>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          The state of
          <time datetime="2020-12-31">31 Dec 2020</time>
          , training in the year 2020.
        </p>
        """
    )
  }

  @Test
  func `counts the assigned officers, each once`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".bd-figure",
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number"><a href="/officers?assigned=yes">1.245</a></strong>
            cán bộ được phân công làm thông tin đối ngoại, ở 47 cơ quan.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes">Danh sách cán bộ được phân công</a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Đếm mỗi người một lần, dù được phân công ở nhiều cơ quan hay nhiều nhiệm vụ.
              </li>
              <li>Tính những phân công có hiệu lực trong ngày 31/12/2020.</li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".bd-figure",
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&lang=en">1,245</a>
            </strong>
            officers are assigned to external information, in 47 agencies.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&lang=en">
              List of the assigned officers
            </a>
          </p>
          <details class="bd-computed">
            <summary>How it is computed</summary>
            <ul>
              <li>
                Each person counts once, also with assignments to several agencies or
                duties.
              </li>
              <li>Assignments that hold on 31 Dec 2020 are counted.</li>
            </ul>
          </details>
        </li>
        """
    )
  }

  @Test
  func `says how many of them were trained`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".bd-figure",
      1,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&trained=yes">38 trên 1.245</a>
            </strong>
            cán bộ được phân công đã qua bồi dưỡng trong năm (3,1%).
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&trained=yes">
              Danh sách cán bộ đã qua bồi dưỡng
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Tử số: cán bộ được phân công có ít nhất một kết quả đạt ở lớp bế giảng từ
                ngày 01/01/2020 đến hết ngày 31/12/2020.
              </li>
              <li>Mẫu số: 1.245 cán bộ được phân công trong ngày 31/12/2020.</li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".bd-figure",
      1,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&trained=yes&lang=en">38 of 1,245</a>
            </strong>
            assigned officers were trained this year (3.1%).
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&trained=yes&lang=en">
              List of the trained officers
            </a>
          </p>
          <details class="bd-computed">
            <summary>How it is computed</summary>
            <ul>
              <li>
                Numerator: assigned officers with at least one passed result in a class that
                closed from 1 Jan 2020 to 31 Dec 2020.
              </li>
              <li>Denominator: the 1,245 officers assigned on 31 Dec 2020.</li>
            </ul>
          </details>
        </li>
        """
    )
  }

  @Test
  func `says how many hold what their duty asks`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".bd-figure",
      2,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&profile=met">415 trên 1.245</a>
            </strong>
            cán bộ được phân công đạt đủ mức năng lực mà nhiệm vụ yêu cầu (33,3%).
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&profile=met">
              Danh sách cán bộ đạt chuẩn
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Tử số: cán bộ mà mọi yêu cầu của mọi nhiệm vụ đang giữ đều “đạt” hoặc “sắp
                hết hiệu lực” trong ngày 31/12/2020.
              </li>
              <li>Mẫu số: 1.245 cán bộ được phân công trong ngày 31/12/2020.</li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".bd-figure",
      2,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/officers?assigned=yes&profile=met&lang=en">415 of 1,245</a>
            </strong>
            assigned officers hold every level that their duty requires (33.3%).
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/officers?assigned=yes&profile=met&lang=en">
              List of the officers who meet it
            </a>
          </p>
          <details class="bd-computed">
            <summary>How it is computed</summary>
            <ul>
              <li>
                Numerator: officers all of whose requirements, of every duty held, are “met”
                or “lapsing” on 31 Dec 2020.
              </li>
              <li>Denominator: the 1,245 officers assigned on 31 Dec 2020.</li>
            </ul>
          </details>
        </li>
        """
    )
  }

  @Test
  func `says which agencies lack a focal point`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".bd-figure",
      3,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number"><a href="/agencies?coverage=missing">7</a></strong>
            cơ quan chưa có đầu mối; 38 trên 45 cơ quan đã có.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/agencies?coverage=missing">
              Danh sách cơ quan chưa có đầu mối
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Mẫu số: cơ quan đang hoạt động trong ngày mà quy định yêu cầu phải có đầu
                mối.
              </li>
              <li>
                Có đầu mối: đủ số người phụ trách (không tính dự phòng) theo quy định trong
                ngày đó.
              </li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".bd-figure",
      3,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/agencies?coverage=missing&lang=en">7</a>
            </strong>
            agencies have no focal point; 38 of 45 have one.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/agencies?coverage=missing&lang=en">
              List of the agencies without one
            </a>
          </p>
          <details class="bd-computed">
            <summary>How it is computed</summary>
            <ul>
              <li>
                Denominator: agencies of that day that the coverage rules ask to have a
                focal point.
              </li>
              <li>
                Covered: as many principals as the rule asks on that day, deputies not
                counted.
              </li>
            </ul>
          </details>
        </li>
        """
    )
  }

  @Test
  func `says how many papers lapse`() throws {
    try DrawnPage(Sketch.homePage()).expect(
      ".bd-figure",
      4,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number"><a href="/certificates?within=90">12</a></strong>
            giấy chứng nhận hết hiệu lực trong 90 ngày tới.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/certificates?within=90">
              Danh sách giấy chứng nhận sắp hết hiệu lực
            </a>
          </p>
          <details class="bd-computed">
            <summary>Cách tính</summary>
            <ul>
              <li>
                Đếm giấy còn hiệu lực trong ngày 31/12/2020 và hết hiệu lực chậm nhất ngày
                31/03/2021. Giấy bị thu hồi không tính.
              </li>
            </ul>
          </details>
        </li>
        """
    )
    try DrawnPage(Sketch.homePage(), in: .en).expect(
      ".bd-figure",
      4,
      is: """
        <li class="bd-figure">
          <p class="bd-figure-sentence">
            <strong class="bd-figure-number">
              <a href="/certificates?within=90&lang=en">12</a>
            </strong>
            certificates lapse within the next 90 days.
          </p>
          <p class="bd-figure-links">
            <a class="bd-tap" href="/certificates?within=90&lang=en">
              List of the lapsing certificates
            </a>
          </p>
          <details class="bd-computed">
            <summary>How it is computed</summary>
            <ul>
              <li>
                Certificates that are valid on 31 Dec 2020 and lapse by 31 Mar 2021. Revoked
                ones do not count.
              </li>
            </ul>
          </details>
        </li>
        """
    )
  }
}

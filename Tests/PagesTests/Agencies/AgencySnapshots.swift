import Pages
import Personnel
import Testing
import Vietnamese

struct `The page of an agency, drawn` {
  @Test
  func `begins with its people and readiness`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      ".lead",
      is: """
        <p class="lead">
          <a href="/officers?agency=4">2 cán bộ được phân công</a>
          trong ngày 31/12/2020. Mức sẵn sàng 64,3%. Đã có đầu mối.
        </p>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      ".lead",
      is: """
        <p class="lead">
          <a href="/officers?agency=4&lang=en">2 officers are assigned</a>
          on 31 Dec 2020. Readiness 64.3%. It has its focal point.
        </p>
        """
    )
  }

  @Test
  func `holds the rules against the day`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      "section",
      is: """
        <section>
          <h2>Bố trí nhân sự theo quy định</h2>
          <div
            class="bd-scroll"
            role="region"
            aria-label="Bố trí nhân sự theo quy định"
            tabindex="0"
          >
            <table class="table bd-table">
              <caption class="visually-hidden">Bố trí nhân sự theo quy định</caption>
              <thead>
                <tr>
                  <th scope="col">Nhiệm vụ</th>
                  <th scope="col" class="bd-number">Phụ trách</th>
                  <th scope="col" class="bd-number">Dự phòng</th>
                  <th scope="col">Tình trạng</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Đầu mối thông tin đối ngoại</th>
                  <td class="bd-number">1 trên 1</td>
                  <td class="bd-number">0 trên 1</td>
                  <td>
                    <span class="bd-tag bd-soon">
                      <span aria-hidden="true">◷</span>
                      thiếu người dự phòng
                    </span>
                  </td>
                </tr>
                <tr>
                  <th scope="row">Người phát ngôn</th>
                  <td class="bd-number">1 trên 1</td>
                  <td class="bd-number">0</td>
                  <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> đủ</span></td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      "section",
      is: """
        <section>
          <h2>Coverage</h2>
          <div class="bd-scroll" role="region" aria-label="Coverage" tabindex="0">
            <table class="table bd-table">
              <caption class="visually-hidden">Coverage</caption>
              <thead>
                <tr>
                  <th scope="col">Duty</th>
                  <th scope="col" class="bd-number">Principals</th>
                  <th scope="col" class="bd-number">Deputies</th>
                  <th scope="col">Status</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Focal point</th>
                  <td class="bd-number">1 of 1</td>
                  <td class="bd-number">0 of 1</td>
                  <td>
                    <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> no deputy</span>
                  </td>
                </tr>
                <tr>
                  <th scope="row">Spokesperson</th>
                  <td class="bd-number">1 of 1</td>
                  <td class="bd-number">0</td>
                  <td>
                    <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> covered</span>
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
        </section>
        """
    )
  }

  @Test
  func `lists who is assigned, each with what is met`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      "section tbody",
      1,
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/officers/12">Nguyễn Thị Ánh</a></th>
            <td>Phó Trưởng phòng</td>
            <td>Đầu mối thông tin đối ngoại</td>
            <td>Kiêm nhiệm, phụ trách</td>
            <td><time datetime="2019-02-03">03/02/2019</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> 9 trên 9</span>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/13">Y Bhăm Niê</a></th>
            <td></td>
            <td>Người phát ngôn</td>
            <td>Chuyên trách, dự phòng</td>
            <td><time datetime="2020-11-30">30/11/2020</time></td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> 0 trên 5</span>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/13">Y Bhăm Niê</a></th>
            <td></td>
            <td>Đầu mối thông tin đối ngoại</td>
            <td>Kiêm nhiệm, dự phòng</td>
            <td><time datetime="2020-12-01">01/12/2020</time></td>
            <td><span class="bd-tag">không có yêu cầu</span></td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      "section tbody",
      1,
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/officers/12?lang=en">Nguyễn Thị Ánh</a></th>
            <td>Phó Trưởng phòng</td>
            <td>Focal point</td>
            <td>Concurrent, principal</td>
            <td><time datetime="2019-02-03">3 Feb 2019</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> 9 of 9</span>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/13?lang=en">Y Bhăm Niê</a></th>
            <td></td>
            <td>Spokesperson</td>
            <td>Full-time, deputy</td>
            <td><time datetime="2020-11-30">30 Nov 2020</time></td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> 0 of 5</span>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/officers/13?lang=en">Y Bhăm Niê</a></th>
            <td></td>
            <td>Focal point</td>
            <td>Concurrent, deputy</td>
            <td><time datetime="2020-12-01">1 Dec 2020</time></td>
            <td><span class="bd-tag">nothing required</span></td>
          </tr>
        </tbody>
        """
    )
  }

  @Test
  func `says how readiness comes about`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      "section details",
      is: """
        <details class="bd-computed">
          <summary>Cách tính mức sẵn sàng</summary>
          <p>
            Số yêu cầu năng lực “đạt” hoặc “sắp hết hiệu lực” chia cho tổng số yêu cầu
            của các phân công trong ngày: 9 trên 14.
          </p>
        </details>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      "section details",
      is: """
        <details class="bd-computed">
          <summary>How readiness is computed</summary>
          <p>
            The requirements that are “met” or “lapsing”, of all requirements of the
            day's assignments: 9 of 14.
          </p>
        </details>
        """
    )
  }

  @Test
  func `tells its kind, its times and its neighbours`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Mã</dt><dd>DH</dd></div>
          <div><dt>Loại</dt><dd>Thị xã</dd></div>
          <div><dt>Nhóm trong báo cáo</dt><dd>Địa phương</dd></div>
          <div><dt>Hoạt động</dt><dd>27/06/2005 – 30/06/2025</dd></div>
          <div>
            <dt>Cơ quan cấp trên</dt>
            <dd><a href="/agencies/1">Văn phòng Ủy ban nhân dân tỉnh</a></dd>
          </div>
          <div>
            <dt>Đơn vị trực thuộc</dt>
            <dd>
              <ul class="bd-links">
                <li><a href="/agencies/9">Phòng Văn hóa và Thông tin</a></li>
              </ul>
            </dd>
          </div>
          <div>
            <dt>Tiền thân</dt>
            <dd><ul class="bd-links"><li><a href="/agencies/3">Huyện Tuy Hòa</a></li></ul></dd>
          </div>
          <div>
            <dt>Kế tục</dt>
            <dd>
              <ul class="bd-links">
                <li><a href="/agencies/7">Phường Đông Hòa</a></li>
                <li><a href="/agencies/8">Phường Hòa Hiệp</a></li>
              </ul>
            </dd>
          </div>
        </dl>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      ".bd-facts",
      is: """
        <dl class="bd-facts">
          <div><dt>Code</dt><dd>DH</dd></div>
          <div><dt>Kind</dt><dd>Town</dd></div>
          <div><dt>Group in reports</dt><dd>Localities</dd></div>
          <div><dt>Exists</dt><dd>27 Jun 2005 – 30 Jun 2025</dd></div>
          <div>
            <dt>Answers to</dt>
            <dd><a href="/agencies/1?lang=en">Office of the Committee</a></dd>
          </div>
          <div>
            <dt>Units under it</dt>
            <dd>
              <ul class="bd-links">
                <li><a href="/agencies/9?lang=en">Culture and Information Division</a></li>
              </ul>
            </dd>
          </div>
          <div>
            <dt>Came from</dt>
            <dd>
              <ul class="bd-links">
                <li><a href="/agencies/3?lang=en">Tuy Hoa District</a></li>
              </ul>
            </dd>
          </div>
          <div>
            <dt>Succeeded by</dt>
            <dd>
              <ul class="bd-links">
                <li><a href="/agencies/7?lang=en">Dong Hoa Ward</a></li>
                <li><a href="/agencies/8?lang=en">Hoa Hiep Ward</a></li>
              </ul>
            </dd>
          </div>
        </dl>
        """
    )
  }

  @Test
  func `tells its names over time`() throws {
    try DrawnPage(Sketch.districtPage()).expect(
      "section tbody",
      2,
      is: """
        <tbody>
          <tr>
            <th scope="row">Huyện Đông Hòa</th>
            <td>27/06/2005 – 31/05/2020</td>
            <td>Huyện</td>
          </tr>
          <tr>
            <th scope="row">Thị xã Đông Hòa</th>
            <td>01/06/2020 – 30/06/2025</td>
            <td>Thị xã</td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(Sketch.districtPage(), in: .en).expect(
      "section tbody",
      2,
      is: """
        <tbody>
          <tr>
            <th scope="row">Dong Hoa District</th>
            <td>27 Jun 2005 – 31 May 2020</td>
            <td>District</td>
          </tr>
          <tr>
            <th scope="row">Dong Hoa Town</th>
            <td>1 Jun 2020 – 30 Jun 2025</td>
            <td>Town</td>
          </tr>
        </tbody>
        """
    )
  }
}

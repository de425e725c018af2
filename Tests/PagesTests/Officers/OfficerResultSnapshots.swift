import Assessment
import Chronology
import Pages
import Personnel
import Testing
import Vietnamese

struct `Classes and papers on an officer's page` {
  @Test
  func `are listed with every outcome and its reasons`() throws {
    let lines = Outcome.allCases.map { outcome in
      OfficerPage.ResultLine(
        trainingClass: ID(3),
        title: "Lớp nhập môn khóa 1",
        days: Sketch.days("2020-03-18", "2020-03-21"),
        attendance: Sketch.attendance(24),
        result: Sketch.result(outcome)
      )
    }
    let page = Sketch.officer(results: lines)
    try DrawnPage(page).expect(
      "section tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number"></td>
            <td></td>
            <td><span class="bd-tag">Đã rút</span></td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number"></td>
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
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number"></td>
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
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number">4,6</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Không đạt</span>
              <ul class="bd-reasons">
                <li>Điểm tổng kết 4,6 thấp hơn 5,0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3">Lớp nhập môn khóa 1</a></th>
            <td>18/03/2020 – 20/03/2020</td>
            <td>24 trên 24 tiết đã học</td>
            <td class="bd-number">8,4</td>
            <td>Giỏi</td>
            <td><span class="bd-tag bd-good"><span aria-hidden="true">✓</span> Đạt</span></td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number"></td>
            <td></td>
            <td><span class="bd-tag">Withdrawn</span></td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number"></td>
            <td></td>
            <td>
              <span class="bd-tag bd-open"><span aria-hidden="true">…</span> Incomplete</span>
              <ul class="bd-reasons">
                <li>No score of Practice yet.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number"></td>
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
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number">4.6</td>
            <td></td>
            <td>
              <span class="bd-tag bd-bad"><span aria-hidden="true">✕</span> Failed</span>
              <ul class="bd-reasons">
                <li>The overall mark 4.6 is below 5.0.</li>
              </ul>
            </td>
          </tr>
          <tr>
            <th scope="row"><a href="/classes/3?lang=en">Lớp nhập môn khóa 1</a></th>
            <td>18 Mar 2020 – 20 Mar 2020</td>
            <td>24 of 24 periods held</td>
            <td class="bd-number">8.4</td>
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
  func `are said to be none so far`() throws {
    try DrawnPage(Sketch.officer()).expect(
      "section",
      2,
      is: """
        <section>
          <h2>Lớp đã học và kết quả</h2>
          <p class="bd-empty">Chưa học lớp nào.</p>
        </section>
        """
    )
    try DrawnPage(Sketch.officer(), in: .en).expect(
      "section",
      2,
      is: """
        <section>
          <h2>Classes and results</h2>
          <p class="bd-empty">No class so far.</p>
        </section>
        """
    )
  }

  @Test
  func `tell how long each paper holds`() throws {
    let page = Sketch.officer(
      certificates: [
        paper("GCN-1", until: "2021-01-20"), paper(nil, until: nil),
        paper("GCN-2", until: "2020-12-31"), paper("GCN-3", until: "2024-01-01"),
        paper("GCN-4", until: nil, revoked: "2020-12-31"),
        paper("GCN-5", until: nil, revoked: "2021-01-01"),
      ]
    )
    try DrawnPage(page).expect(
      "section tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>GCN-1</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-soon">
                <span aria-hidden="true">◷</span>
                đến hết ngày 19/01/2021
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>chưa vào sổ</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> không thời hạn</span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>GCN-2</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-bad">
                <span aria-hidden="true">✕</span>
                hết hiệu lực sau ngày 30/12/2020
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>GCN-3</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-good">
                <span aria-hidden="true">✓</span>
                đến hết ngày 31/12/2023
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>GCN-4</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-bad">
                <span aria-hidden="true">✕</span>
                thu hồi ngày 31/12/2020
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Nhập môn thông tin đối ngoại</th>
            <td>GCN-5</td>
            <td><time datetime="2018-03-20">20/03/2018</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> không thời hạn</span>
            </td>
            <td></td>
          </tr>
        </tbody>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "section tbody",
      is: """
        <tbody>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>GCN-1</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-soon"><span aria-hidden="true">◷</span> to 19 Jan 2021</span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>not registered</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> for ever</span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>GCN-2</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-bad">
                <span aria-hidden="true">✕</span>
                lapsed after 30 Dec 2020
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>GCN-3</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> to 31 Dec 2023</span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>GCN-4</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-bad">
                <span aria-hidden="true">✕</span>
                revoked on 31 Dec 2020
              </span>
            </td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Introduction to external information</th>
            <td>GCN-5</td>
            <td><time datetime="2018-03-20">20 Mar 2018</time></td>
            <td>
              <span class="bd-tag bd-good"><span aria-hidden="true">✓</span> for ever</span>
            </td>
            <td></td>
          </tr>
        </tbody>
        """
    )
  }
}

private func paper(
  _ number: String?,
  until: String?,
  revoked: String? = nil
) -> OfficerPage.CertificateLine {
  .init(
    number: number,
    title: Sketch.introduction,
    issued: Sketch.day("2018-03-20"),
    until: until.map(Sketch.day),
    revoked: revoked.map(Sketch.day)
  )
}

struct `The validity of a paper` {
  func words(_ until: String?, revoked: String? = nil, on day: String) -> String {
    let page = Sketch.officer(certificates: [paper("1", until: until, revoked: revoked)])
    return DrawnPage(page, on: day).texts("section .bd-tag").last ?? ""
  }

  @Test(
    arguments: [
      ("2020-09-30", "✓ đến hết ngày 31/12/2020"), ("2020-10-02", "✓ đến hết ngày 31/12/2020"),
      ("2020-10-03", "◷ đến hết ngày 31/12/2020"), ("2020-12-31", "◷ đến hết ngày 31/12/2020"),
      ("2021-01-01", "✕ hết hiệu lực sau ngày 31/12/2020"),
      ("2030-01-01", "✕ hết hiệu lực sau ngày 31/12/2020"),
    ]
  )
  func `turns 91 days before its end and on the day after its last`(day: String, said: String) {
    #expect(words("2021-01-01", on: day) == said)
  }

  @Test(
    arguments: [
      ("2020-05-01", "✓ không thời hạn"), ("2020-05-02", "✕ thu hồi ngày 02/05/2020"),
      ("2020-05-03", "✕ thu hồi ngày 02/05/2020"),
    ]
  )
  func `is over from the day on which it was taken back`(day: String, said: String) {
    #expect(words(nil, revoked: "2020-05-02", on: day) == said)
  }

  @Test
  func `that was taken back says so even where it has lapsed`() {
    #expect(words("2020-01-01", revoked: "2020-05-02", on: "2021-01-01").contains("thu hồi"))
  }
}

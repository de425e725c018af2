import Assessment
import Pages
import Personnel
import Testing
import Vietnamese

struct `The page of an officer` {
  let text = Rendering.body(Samples(text: "Chữ").officer)

  @Test
  func `sums up in a sentence`() {
    #expect(text.contains("Đạt 2 trên 5 yêu cầu năng lực của nhiệm vụ trong ngày 31/12/2020."))
  }

  @Test
  func `shows each status by a sign and a word`() {
    for (status, sign) in [
      (GapStatus.met, "✓"), (.lapsing, "◷"), (.due, "…"), (.lapsed, "✕"), (.missing, "✕"),
    ] {
      #expect(text.contains("\(sign)</span> \(status.title.vi)</span>"), "\(status)")
    }
    #expect(text.contains("giữ đến trước ngày <time datetime=\"2021-02-01\">01/02/2021</time>"))
    #expect(text.contains("phải đạt trước ngày <time datetime=\"2021-06-30\">30/06/2021</time>"))
  }

  @Test
  func `writes levels as number and word`() {
    #expect(text.contains("data-label=\"Yêu cầu:\">3 · Độc lập</td>"))
    #expect(text.contains("data-label=\"Đang có:\">2 · Cơ bản</td>"))
    #expect(text.contains("<strong>5 · Dẫn dắt</strong>"))
    #expect(text.contains("<strong>Chưa có mức</strong>"))
  }

  @Test
  func `draws one row for each competency that is held or required`() {
    #expect(text.ranges(of: "class=\"bd-tl-code\"").count == 3)
    #expect(text.ranges(of: "<rect").count == 3)
    #expect(text.contains("class=\"bd-lv-1\""))
    #expect(text.contains("class=\"bd-lv-5\""))
    #expect(text.contains(">2018</text>"))
    #expect(text.contains(">2021</text>"))
    #expect(!text.contains(">2022</text>"))
  }

  @Test
  func `says in words what is drawn`() {
    #expect(text.contains("từ ngày 01/03/2018 đến trước ngày 02/05/2019: 1 · Nhận biết"))
    #expect(text.contains("từ ngày 02/05/2021: chưa có mức"))
  }

  @Test
  func `tells the reasons, parts under what they are parts of`() {
    #expect(text.contains("Vì:"))
    #expect(text.contains("Để lên mức 3:"))
    #expect(text.ranges(of: "chưa: ").count >= 3)
  }

  @Test
  func `says how long papers hold`() {
    for words in [
      "đến hết ngày 19/01/2021", "không thời hạn", "hết hiệu lực sau ngày 19/03/2020",
      "thu hồi ngày 20/03/2020", "chưa vào sổ",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test
  func `lists the classes with attendance, mark and outcome`() {
    #expect(text.contains("12 trên 16 tiết đã học, còn 4 tiết"))
    #expect(text.contains("<td class=\"bd-number\">8,25</td>"))
    for outcome in Outcome.allCases { #expect(text.contains(outcome.title.vi), "\(outcome)") }
  }

  @Test
  func `of a newcomer says what will stand here`() {
    let empty = Rendering.body(Samples(text: "Chữ").newcomer)
    for words in ["Không có nhiệm vụ nào", "Chưa được phân công", "Chưa có minh chứng", "Chưa học"]
    {
      #expect(empty.contains(words), "\(words)")
    }
    #expect(!empty.contains("<svg"))
  }
}

struct `An attendance figure` {
  @Test(
    arguments: [
      (
        AttendanceFigure(numerator: 12, denominator: 1, held: 16, coming: 0),
        "12 trên 16 tiết đã học"
      ),
      (
        AttendanceFigure(numerator: 12, denominator: 1, held: 16, coming: 4),
        "12 trên 16 tiết đã học, còn 4 tiết"
      ),
      (AttendanceFigure(numerator: 21, denominator: 2, held: 16, coming: 0), "10,5 trên 16 tiết"),
      (AttendanceFigure(numerator: 24, denominator: 2, held: 16, coming: 0), "12 trên 16 tiết"),
      (AttendanceFigure(numerator: 0, denominator: 1, held: 0, coming: 8), "chưa học, còn 8 tiết"),
      (AttendanceFigure(numerator: 0, denominator: 1, held: 0, coming: 0), "chưa học tiết nào"),
    ]
  )
  func `has its one denominator beside it`(figure: AttendanceFigure, words: String) {
    let line = OfficerPage.ResultLine(
      trainingClass: .init(1),
      title: "Lớp",
      days: Samples.year,
      attendance: figure,
      result: ResultFigure(outcome: .passed, mark: nil, classification: nil, reasons: [])
    )
    let page = OfficerPage(
      id: .init(1),
      code: "PY-1",
      name: "An",
      position: nil,
      assignments: [],
      levels: [],
      gaps: [],
      results: [line],
      certificates: []
    )
    #expect(Rendering.body(page).contains(words))
  }
}

import Assessment
import Pages
import Testing
import Vietnamese

struct `The drawing of an officer's levels` {
  @Test
  func `has an axis, a bar for each level and the day`() throws {
    let page = Sketch.officer(
      levels: [Sketch.level([("2018-03-01", 1), ("2019-05-02", 2), ("2021-05-02", 0)])]
    )
    try DrawnPage(page).expect(
      "svg",
      is: """
        <svg
          viewBox="0 0 736 56"
          width="736"
          height="56"
          role="img"
          aria-labelledby="tl-title tl-desc"
        >
          <title id="tl-title">Mức năng lực theo thời gian</title>
          <desc id="tl-desc">
            Mỗi hàng là một năng lực; chữ số là mức; vạch đứng là ngày đang xem.
          </desc>
          <line class="bd-tl-grid" x1="44" x2="44" y1="14" y2="56">
          <text class="bd-tl-year" x="47" y="11">2018</text>
          <line class="bd-tl-grid" x1="213" x2="213" y1="14" y2="56">
          <text class="bd-tl-year" x="216" y="11">2019</text>
          <line class="bd-tl-grid" x1="383" x2="383" y1="14" y2="56">
          <text class="bd-tl-year" x="386" y="11">2020</text>
          <line class="bd-tl-grid" x1="554" x2="554" y1="14" y2="56">
          <text class="bd-tl-year" x="557" y="11">2021</text>
          <text class="bd-tl-code" x="0" y="39">A1</text>
          <line class="bd-tl-base" x1="44" x2="724" y1="45" y2="45">
          <g>
            <title>A1: 1 · Nhận biết, 01/03/2018 – 02/05/2019</title>
            <rect class="bd-lv-1" x="71" y="24" width="199" height="20" rx="2">
            <text class="bd-lv-text-1" x="76" y="39">1</text>
          </g>
          <g>
            <title>A1: 2 · Cơ bản, 02/05/2019 – 02/05/2021</title>
            <rect class="bd-lv-2" x="270" y="24" width="340" height="20" rx="2">
            <text class="bd-lv-text-2" x="275" y="39">2</text>
          </g>
          <line class="bd-tl-day" x1="553" x2="553" y1="14" y2="56">
        </svg>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "svg",
      is: """
        <svg
          viewBox="0 0 736 56"
          width="736"
          height="56"
          role="img"
          aria-labelledby="tl-title tl-desc"
        >
          <title id="tl-title">Levels over time</title>
          <desc id="tl-desc">
            Each row is a competency; the digit is the level; the upright line is the
            day shown.
          </desc>
          <line class="bd-tl-grid" x1="44" x2="44" y1="14" y2="56">
          <text class="bd-tl-year" x="47" y="11">2018</text>
          <line class="bd-tl-grid" x1="213" x2="213" y1="14" y2="56">
          <text class="bd-tl-year" x="216" y="11">2019</text>
          <line class="bd-tl-grid" x1="383" x2="383" y1="14" y2="56">
          <text class="bd-tl-year" x="386" y="11">2020</text>
          <line class="bd-tl-grid" x1="554" x2="554" y1="14" y2="56">
          <text class="bd-tl-year" x="557" y="11">2021</text>
          <text class="bd-tl-code" x="0" y="39">A1</text>
          <line class="bd-tl-base" x1="44" x2="724" y1="45" y2="45">
          <g>
            <title>A1: 1 · Aware, 1 Mar 2018 – 2 May 2019</title>
            <rect class="bd-lv-1" x="71" y="24" width="199" height="20" rx="2">
            <text class="bd-lv-text-1" x="76" y="39">1</text>
          </g>
          <g>
            <title>A1: 2 · Basic, 2 May 2019 – 2 May 2021</title>
            <rect class="bd-lv-2" x="270" y="24" width="340" height="20" rx="2">
            <text class="bd-lv-text-2" x="275" y="39">2</text>
          </g>
          <line class="bd-tl-day" x1="553" x2="553" y1="14" y2="56">
        </svg>
        """
    )
  }

  @Test
  func `has a row without bars for what is only required`() throws {
    let page = Sketch.officer(
      levels: [
        Sketch.level([("2020-12-30", 3)], of: "A1", title: Sketch.writing),
        Sketch.level([], of: "A2", title: Sketch.media, required: 2),
      ]
    )
    try DrawnPage(page).expect(
      "svg",
      is: """
        <svg
          viewBox="0 0 736 82"
          width="736"
          height="82"
          role="img"
          aria-labelledby="tl-title tl-desc"
        >
          <title id="tl-title">Mức năng lực theo thời gian</title>
          <desc id="tl-desc">
            Mỗi hàng là một năng lực; chữ số là mức; vạch đứng là ngày đang xem.
          </desc>
          <line class="bd-tl-grid" x1="44" x2="44" y1="14" y2="82">
          <text class="bd-tl-year" x="47" y="11">2020</text>
          <text class="bd-tl-code" x="0" y="39">A1</text>
          <line class="bd-tl-base" x1="44" x2="724" y1="45" y2="45">
          <g>
            <title>A1: 3 · Độc lập, 30/12/2020</title>
            <rect class="bd-lv-3" x="720" y="24" width="4" height="20" rx="2">
          </g>
          <text class="bd-tl-code" x="0" y="65">A2</text>
          <line class="bd-tl-base" x1="44" x2="724" y1="71" y2="71">
          <line class="bd-tl-day" x1="722" x2="722" y1="14" y2="82">
        </svg>
        """
    )
  }

  @Test
  func `is explained under it`() throws {
    let page = Sketch.officer(levels: [Sketch.level([("2020-01-01", 1)])])
    try DrawnPage(page).expect(
      "figcaption",
      is: """
        <figcaption>
          Mỗi hàng là một năng lực; chữ số là mức; vạch đứng là ngày đang xem.
        </figcaption>
        """
    )
    try DrawnPage(page, in: .en).expect(
      "figcaption",
      is: """
        <figcaption>
          Each row is a competency; the digit is the level; the upright line is the
          day shown.
        </figcaption>
        """
    )
  }
}

struct `The measures of the drawing` {
  func page(_ changes: [(String, Int)], on day: String = "2020-12-31") -> DrawnPage {
    DrawnPage(Sketch.officer(levels: [Sketch.level(changes, on: day)]), on: day)
  }

  func years(_ page: DrawnPage) -> [String] { page.texts("svg .bd-tl-year") }

  func number(_ element: MarkupElement, _ name: String) -> Int {
    element[name].flatMap { Int($0) } ?? -1
  }

  @Test
  func `reach from the first change to the day shown or the last change`() {
    #expect(years(page([("2018-03-01", 1)])) == ["2018", "2019", "2020"])
    #expect(years(page([("2020-03-01", 1), ("2022-01-01", 0)])) == ["2020", "2021", "2022"])
    #expect(years(page([("2020-03-01", 1)], on: "2019-06-01")) == ["2019", "2020"])
  }

  @Test(
    arguments: [("2011-01-01", 10), ("2010-01-01", 6), ("1990-01-01", 8), ("1921-01-01", 10)]
  )
  func `never have more than ten years written`(first: String, count: Int) {
    #expect(years(page([(first, 1)])).count == count)
  }

  @Test
  func `put a bar where its days are`() throws {
    // 2018 and 2019 and 2020 are 1,096 days on 680 points, from 44 on.
    let bars = page([("2018-01-01", 1), ("2019-01-01", 2)]).all("svg rect")
    try #require(bars.count == 2)
    #expect(number(bars[0], "x") == 44)
    #expect(number(bars[0], "width") == 365 * 680 / 1_096)
    #expect(number(bars[1], "x") == 44 + 365 * 680 / 1_096)
    #expect(number(bars[1], "x") + number(bars[1], "width") == 44 + 680)
  }

  @Test
  func `leave out the digit where the bar is too narrow for it`() {
    let narrow = page([("2018-01-01", 4), ("2018-01-10", 0)])
    #expect(narrow.all("svg rect").count == 1)
    #expect(!narrow.has("svg .bd-lv-text-4"))
    #expect(narrow.texts("svg g title") == ["A1: 4 · Thành thạo, 01/01/2018 – 10/01/2018"])
    #expect(page([("2018-01-01", 4)]).texts("svg .bd-lv-text-4") == ["4"])
  }

  @Test(arguments: 1...5)
  func `colour a level by a class and write it as a digit`(level: Int) {
    let drawn = page([("2018-01-01", level)])
    #expect(drawn.all("svg rect").map { $0["class"] } == ["bd-lv-\(level)"])
    #expect(drawn.texts("svg .bd-lv-text-\(level)") == ["\(level)"])
  }

  @Test
  func `stay within the frame for every day`() {
    for day in ["1900-01-01", "2018-03-01", "2020-02-29", "2100-12-31"] {
      let drawn = page([("2018-03-01", 2), ("2021-01-01", 3)], on: day)
      let ends = drawn.all("svg line").flatMap { [number($0, "x1"), number($0, "x2")] }
      #expect(ends.allSatisfy { (44...724).contains($0) }, "\(day): \(ends)")
      let bars = drawn.all("svg rect")
      #expect(bars.allSatisfy { number($0, "x") + number($0, "width") <= 726 })
      #expect(bars.allSatisfy { number($0, "width") >= 2 })
    }
  }

  @Test
  func `hold at the end of the calendar`() {
    let drawn = page([("9999-06-01", 2)], on: "9999-12-31")
    #expect(years(drawn).count == 1)
    #expect(page([("2018-03-01", 2)], on: "9999-12-31").tree.faults.isEmpty)
    #expect(page([("2018-03-01", 2)], on: "0001-01-01").tree.faults.isEmpty)
  }
}

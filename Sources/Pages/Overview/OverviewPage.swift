public import Chronology
public import Markup
public import Personnel
public import Vietnamese

/// What leadership asks: five sentences, how it went over the quarters, who is late, and what is other than
/// in the report that was signed last.
public struct OverviewPage: Page {
  /// Each with the list behind it.
  public let sentences: [Sentence]
  public let training: Trend
  public let lapsing: Trend
  public let late: [LateLine]
  public let signing: Punctuality
  /// What agencies were asked before a year's plan, the latest year first.
  public let surveys: [Survey]
  public let changes: Changes?
  /// What its reader should know of the records it was read from: how far a standby is behind.
  public var notice: Bilingual?
  /// Whether the reader opens the lists of who said what is needed.
  public var readsNeeds = false

  /// An answer in words.
  public struct Sentence: Equatable, Sendable {
    public let number: Int
    public let words: Bilingual
    public let address: Address
  }

  /// Numbers by quarter, as a chart over its table.
  public struct Trend: Equatable, Sendable {
    public let title: Bilingual
    public let series: [Bilingual]
    public let points: [Point]
  }

  /// A quarter with a number of each series.
  public struct Point: Equatable, Sendable {
    public let quarter: Bilingual
    public let numbers: [Int]
  }

  /// How much was to come, came, and came in time.
  public struct Punctuality: Equatable, Sendable {
    public var expected = 0
    public var received = 0
    public var onTime = 0

    /// What is still to come.
    public var missing: Int { expected - received }
  }

  /// What an agency owes.
  public struct LateLine: Equatable, Sendable {
    public let agency: ID<Agency>
    public let name: Bilingual
    public let nominations: Punctuality
    public let ratings: Punctuality
    public let needs: Punctuality
  }

  /// How many agencies said what they need for the plan of a year.
  public struct Survey: Equatable, Sendable {
    public let year: Int
    public let last: Day
    public let answers: Punctuality
  }

  /// What is other than in the report signed last.
  public struct Changes: Equatable, Sendable {
    public let title: Bilingual
    public let signed: Bilingual
    /// The places that are others; nil where that was not worked out.
    public let count: Int?
    /// The first of the figures: row, column, before, now.
    public let figures: [[Bilingual]]
    public let address: Address
  }

  /// How many agencies are shown at once; the others are folded.
  static let agenciesShown = 20

  public var section: Section? { .home }
  public var ownScript: StaticString? { "charts.js" }

  public func title(_ say: Speaker) -> String { say("Toàn cảnh", "Overview") }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.home.title), .home)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      if let notice { "<p class=\"bd-hint\" role=\"status\">\(say(notice))</p>" }
      "<ul class=\"bd-answers\">\(sentences.html { answer($0, say) })</ul>"
      DayForm(address: .overview).html(say)
      trend(training, say)
      trend(lapsing, say)
      lateSection(say)
      changes.map { section(of: $0, say) } ?? HTML()
    }
  }

  private func answer(_ sentence: Sentence, _ say: Speaker) -> HTML {
    """
    <li><a class="bd-work-way" href="\(say.href(sentence.address))">\
    <strong class="bd-work-count">\(say.number(sentence.number))</strong> \(say(sentence.words))</a></li>
    """
  }

  /// The table is all there is without script; with it a chart stands over it.
  private func trend(_ trend: Trend, _ say: Speaker) -> HTML {
    let heads: HTML = """
      <th scope="col">\(say("Quý", "Quarter"))</th>\
      \(trend.series.html { "<th scope=\"col\" class=\"bd-number\">\(say($0))</th>" })
      """
    let rows = trend.points.html { point -> HTML in
      let cells = point.numbers.html {
        "<td class=\"bd-number\" data-value=\"\($0)\">\(say.number($0))</td>"
      }
      return "<tr><th scope=\"row\">\(say(point.quarter))</th>\(cells)</tr>\n"
    }
    return """
      <section><h2>\(say(trend.title))</h2><div class="bd-scroll" role="region" \
      aria-label="\(say(trend.title))" tabindex="0">
      <table class="table bd-table" data-chart><caption class="visually-hidden">\(say(trend.title))</caption>
      <thead><tr>\(heads)</tr></thead><tbody>
      \(rows)</tbody></table></div></section>
      """
  }
}

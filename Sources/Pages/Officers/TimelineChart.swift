import Assessment
import Chronology
import Markup

/// The levels of an officer drawn over the years: one row a competency, the level written in it.
///
/// Positions are presentation attributes and colours are classes, since no inline style is allowed.
struct TimelineChart {
  let lines: [OfficerPage.LevelLine]
  let day: Day

  private static let left = 44
  private static let width = 680
  private static let rowHeight = 26
  private static let top = 22
  /// The last year after which there is another first of January.
  private static let lastYear = 9998

  private var shown: [OfficerPage.LevelLine] {
    lines.filter { !$0.timeline.changes.isEmpty || $0.required > 0 }
  }

  /// Whole years, from before the first change to after the last and the day shown.
  private var years: ClosedRange<Int> {
    let days = shown.flatMap(\.timeline.changes).map(\.from) + [day]
    let last = min(days.map(\.year).max() ?? day.year, Self.lastYear)
    return min(days.map(\.year).min() ?? day.year, last)...last
  }

  private func x(_ day: Day) -> Int {
    guard let start = Day(year: years.lowerBound, month: 1, day: 1),
      let end = Day(year: years.upperBound + 1, month: 1, day: 1)
    else { return Self.left }
    let clipped = min(max(day, start), end)
    return Self.left + start.days(until: clipped) * Self.width / max(1, start.days(until: end))
  }

  func html(_ say: Speaker) -> HTML {
    let height = Self.top + shown.count * Self.rowHeight + 8
    let all = Self.left + Self.width + 12
    let title = say("Mức năng lực theo thời gian", "Levels over time")
    let hint = say(
      "Mỗi hàng là một năng lực; chữ số là mức; vạch đứng là ngày đang xem.",
      "Each row is a competency; the digit is the level; the upright line is the day shown."
    )
    return """
      <figure class="bd-timeline">
      <div class="bd-scroll" role="region" aria-label="\(title)" tabindex="0">
      <svg viewBox="0 0 \(all) \(height)" width="\(all)" height="\(height)" role="img" \
      aria-labelledby="tl-title tl-desc"><title id="tl-title">\(title)</title>\
      <desc id="tl-desc">\(hint)</desc>
      \(axis(height))\(shown.enumerated().html { row($0.element, at: $0.offset, say) })
      <line class="bd-tl-day" x1="\(x(day))" x2="\(x(day))" y1="14" y2="\(height)"/></svg></div>
      <figcaption>\(hint)</figcaption></figure>
      """
  }

  private func axis(_ height: Int) -> HTML {
    let step = max(1, (years.count + 9) / 10)
    return stride(from: years.lowerBound, through: years.upperBound, by: step).html { year in
      let place = Day(year: year, month: 1, day: 1).map(x) ?? Self.left
      return """
        <line class="bd-tl-grid" x1="\(place)" x2="\(place)" y1="14" y2="\(height)"/>\
        <text class="bd-tl-year" x="\(place + 3)" y="11">\(year)</text>
        """
    }
  }

  private func row(_ line: OfficerPage.LevelLine, at index: Int, _ say: Speaker) -> HTML {
    let y = Self.top + index * Self.rowHeight
    return """
      <text class="bd-tl-code" x="0" y="\(y + 17)">\(line.code)</text>\
      <line class="bd-tl-base" x1="\(Self.left)" x2="\(Self.left + Self.width)" y1="\(y + 23)" y2="\(y + 23)"/>\
      \(line.timeline.spans.filter { $0.level > 0 }.html { bar($0, line, y, say) })
      """
  }

  private func bar(
    _ span: Timeline.Span,
    _ line: OfficerPage.LevelLine,
    _ y: Int,
    _ say: Speaker
  ) -> HTML {
    let start = x(span.from)
    let end = span.until.map(x) ?? Self.left + Self.width
    let until = span.until.map { " – " + say.date($0) } ?? ""
    return """
      <g><title>\(line.code): \(say.level(span.level)), \(say.date(span.from))\(until)</title>\
      <rect class="bd-lv-\(span.level)" x="\(start)" y="\(y + 2)" width="\(max(2, end - start))" \
      height="20" rx="2"/>\("""
        <text class="bd-lv-text-\(span.level)" x="\(start + 5)" y="\(y + 17)">\(span.level)</text>
        """, if: end - start >= 16)</g>
      """
  }
}

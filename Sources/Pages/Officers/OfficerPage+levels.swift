import Assessment
import Chronology
import Markup

extension OfficerPage {
  func levelsSection(_ say: Speaker) -> HTML {
    let title = say("Mức năng lực theo thời gian", "Levels over time")
    guard levels.contains(where: { !$0.timeline.changes.isEmpty }) else {
      let words = say(
        "Chưa có minh chứng nào. Kết quả lớp, bài kiểm tra, sản phẩm công việc sẽ hiện ở đây.",
        "There is no evidence yet. Class results, examinations and work products will show here."
      )
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    return """
      <section><h2>\(title)</h2>
      \(TimelineChart(lines: levels, day: say.day).html(say))
      \(timelineTable(say))
      <h3>\(say("Vì sao có mức này", "Why these levels"))</h3>
      \(levels.html { why($0, say) })
      </section>
      """
  }

  /// The drawing in words, for those who cannot see it.
  private func timelineTable(_ say: Speaker) -> HTML {
    let table = Table(
      caption: say("Mức năng lực theo thời gian, dạng bảng", "Levels over time as a table"),
      columns: [.text(say("Năng lực", "Competency")), .text(say("Các mức đã có", "Levels"))],
      rows: levels.filter { !$0.timeline.changes.isEmpty }.html { line in
        """
        <tr><th scope="row">\(line.code) \(say(line.title))</th>\
        <td>\(line.timeline.spans.html(separator: "<br>") { "\(span($0, say))" })</td></tr>
        """
      }
    )
    return """
      <details class="bd-computed"><summary>\(say("Xem dạng bảng", "Show as a table"))</summary>\
      \(table.html)</details>
      """
  }

  private func span(_ span: Timeline.Span, _ say: Speaker) -> String {
    let level = span.level == 0 ? say("chưa có mức", "no level") : say.level(span.level)
    let until = span.until.map { say(" đến trước ngày ", " until ") + say.date($0) }
    return say("từ ngày ", "from ") + say.date(span.from) + (until ?? "") + ": " + level
  }

  private func why(_ line: LevelLine, _ say: Speaker) -> HTML {
    let until = line.holdsUntil.map {
      say(", giữ đến trước ngày \(say.date($0))", ", held until \(say.date($0))")
    }
    return """
      <details class="bd-why"><summary>\(line.code) \(say(line.title)): \
      <strong>\(say.level(line.level))</strong>\(until ?? "")</summary>
      \(reasons(line.why, title: say("Vì:", "Because:"), say))
      \(reasons(line.next, title: say("Để lên mức \(line.level + 1):", "For level \(line.level + 1):"), say))
      </details>
      """
  }

  private func reasons(_ reasons: [Reason], title: String, _ say: Speaker) -> HTML {
    reasons.isEmpty ? HTML() : "<p class=\"bd-why-title\">\(title)</p>\(list(reasons, say))"
  }

  private func list(_ reasons: [Reason], _ say: Speaker) -> HTML {
    let items = reasons.html { reason in
      let sign = reason.holds ? "✓" : "✕"
      let word = reason.holds ? say("có: ", "yes: ") : say("chưa: ", "not yet: ")
      return """
        <li><span aria-hidden="true">\(sign)</span> <span class="visually-hidden">\(word)</span>\
        \(say(reason.sentence))\(list(reason.parts, say), if: !reason.parts.isEmpty)</li>
        """
    }
    return "<ul class=\"bd-reasons\">\(items)</ul>"
  }
}

extension Timeline {
  /// Days of one level, from a change to the next.
  struct Span: Equatable {
    let from: Day
    let until: Day?
    let level: Int
  }

  /// The stretches between the changes; the last is open.
  var spans: [Span] {
    changes.indices.map { index in
      let next = index + 1 < changes.count ? changes[index + 1].from : nil
      return Span(from: changes[index].from, until: next, level: changes[index].level)
    }
  }
}

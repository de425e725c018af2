import Assessment
import Markup

extension OfficerPage {
  func gapsSection(_ say: Speaker) -> HTML {
    let title = say("Năng lực so với nhiệm vụ", "Levels against duties")
    guard !gaps.isEmpty else { return HTML() }
    return """
      <section><h2>\(title)</h2>\(gaps.html { table($0, say) })
      <details class="bd-computed"><summary>\(say("Cách tính", "How it is computed"))</summary>
      <ul>\(Self.rules(say).html { "<li>\($0)</li>" })</ul></details></section>
      """
  }

  private func table(_ gaps: DutyGaps, _ say: Speaker) -> HTML {
    let title = "\(say(gaps.duty)), \(say(gaps.agency))"
    let table = Table(
      caption: title,
      columns: [
        .text(say("Năng lực", "Competency")), .text(say("Yêu cầu", "Required")),
        .text(say("Đang có", "Held")), .text(say("Tình trạng", "Status")),
      ],
      rows: gaps.rows.html { row($0, say) },
      isStacked: true
    )
    return "<h3>\(title)</h3>\(table.html)"
  }

  private func row(_ line: GapLine, _ say: Speaker) -> HTML {
    """
    <tr><th scope="row">\(line.code) \(say(line.title))</th>\
    <td data-label="\(say("Yêu cầu", "Required")):">\(say.level(line.required))</td>\
    <td data-label="\(say("Đang có", "Held")):">\(say.level(line.held))</td><td>\(line.status.tag(say))\(note(line, say))</td></tr>

    """
  }

  private func note(_ line: GapLine, _ say: Speaker) -> HTML? {
    switch line.status {
    case .lapsing:
      line.holdsUntil.map {
        "<br><span class=\"bd-hint\">\(say("giữ đến trước ngày", "held until")) \(say.time($0))</span>"
      }
    case .due:
      "<br><span class=\"bd-hint\">\(say("phải đạt trước ngày", "due by")) \(say.time(line.due))</span>"
    default: nil
    }
  }

  private static func rules(_ say: Speaker) -> [String] {
    [
      say(
        "Đạt: mức đang có không thấp hơn mức mà nhiệm vụ yêu cầu.",
        "Met: the level held is not below the level that the duty requires."
      ),
      say(
        "Sắp hết hiệu lực: đang đạt, nhưng trong 90 ngày tới sẽ xuống dưới mức yêu cầu.",
        "Lapsing: met now, and falls below within the next 90 days."
      ),
      say(
        "Trong thời hạn hoàn thiện: chưa đạt, và thời hạn từ ngày được phân công chưa hết.",
        "Due later: not met, and the grace that began with the assignment is not over."
      ),
      say(
        "Đã hết hiệu lực: từng đạt trong thời gian giữ nhiệm vụ, nay không còn.",
        "Lapsed: it was held at some time of the assignment, and is no longer."
      ),
      say("Chưa đạt: các trường hợp còn lại.", "Missing: all other cases."),
    ]
  }
}

import Markup

extension ClassPage {
  func learnersSection(_ say: Speaker) -> HTML {
    let title = say("Học viên", "Officers in the class")
    guard !learners.isEmpty else {
      let words = say("Chưa ghi danh ai.", "Nobody is enrolled so far.")
      return "<section id=\"learners\"><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let table = Table(
      caption: title,
      columns: columns(say),
      rows: learners.html { row($0, say) },
      isStacked: true,
      isCompact: true
    )
    return "<section id=\"learners\"><h2>\(title)</h2>\(table.html)</section>"
  }

  private func columns(_ say: Speaker) -> [Table.Column] {
    [
      .text(say("Họ và tên", "Name")), .text(say("Cơ quan", "Agency")),
      .text(say("Chuyên cần", "Attendance")),
    ]
      + components.map { .number("\(say($0.title)) (\($0.weight)%)") }
      + [
        .number(say("Điểm tổng kết", "Overall mark")), .text(say("Xếp loại", "Classification")),
        .text(say("Kết quả", "Result")),
      ]
  }

  private func row(_ learner: Learner, _ say: Speaker) -> HTML {
    let scores = zip(components, learner.scores).map { component, score in
      mark(score, say(component.title), say)
    }
    return """
      <tr><th scope="row">\(say.link(learner.name, .officer(learner.id)))</th>\
      <td>\(learner.agency.map { say($0) } ?? "")</td><td>\(learner.attendance.text(say))</td>\(scores)\
      \(mark(learner.result.mark, say("Điểm tổng kết", "Overall mark"), say))\
      <td>\(learner.result.classification.map { say($0) } ?? "")</td>\
      <td>\(learner.result.html(say))</td></tr>

      """
  }

  /// A mark with what it is of, for screens on which the heads are gone.
  private func mark(_ hundredths: Int?, _ of: String, _ say: Speaker) -> HTML {
    guard let hundredths else { return "<td class=\"bd-number bd-none\">–</td>" }
    return "<td class=\"bd-number\" data-label=\"\(of):\">\(say.mark(hundredths))</td>"
  }
}

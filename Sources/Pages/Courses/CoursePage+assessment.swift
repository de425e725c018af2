import Chronology
import Markup
import Personnel
import Training

extension CoursePage {
  func components(_ say: Speaker) -> Table {
    Table(
      caption: say("Các phần đánh giá", "Components"),
      columns: [
        .text(say("Phần đánh giá", "Component")), .number(say("Trọng số", "Weight")),
        .number(say("Điểm tối thiểu", "Minimum")),
      ],
      rows: course.assessment.components.html {
        """
        <tr><th scope="row">\(say($0.title))</th><td class="bd-number">\($0.weight)%</td>\
        <td class="bd-number">\($0.minimum.map { say.mark($0.hundredths) } ?? "–")</td></tr>
        """
      }
    )
  }

  func rule(_ say: Speaker) -> String {
    let pass = course.assessment.pass
    let mark = say.mark(pass.mark.hundredths)
    let resit =
      switch course.assessment.resit {
      case .best: say("Thi lại: lấy điểm cao nhất.", "Resits: the best score counts.")
      case .latest: say("Thi lại: lấy điểm lần sau cùng.", "Resits: the latest score counts.")
      }
    return say(
      """
      Đạt khi dự ít nhất \(pass.attendance)% số tiết đã học, mọi phần không dưới điểm tối thiểu \
      và điểm tổng kết từ \(mark). \(resit)
      """,
      """
      Passed with at least \(pass.attendance)% of the periods held, every component at its minimum \
      or above, and an overall mark of \(mark) or more. \(resit)
      """
    )
  }

  func awards(_ say: Speaker) -> HTML {
    guard !course.awards.isEmpty else {
      let words = say(
        "Chương trình này không công nhận mức năng lực nào.",
        "This course gives no level of a competency."
      )
      return Empty(words: words).html
    }
    return awardsTable(say).html
  }

  private func awardsTable(_ say: Speaker) -> Table {
    Table(
      caption: say("Năng lực được công nhận", "Levels given"),
      columns: [
        .text(say("Năng lực", "Competency")), .text(say("Mức", "Level")),
        .number(say("Từ điểm", "From mark")), .text(say("Hiệu lực", "Valid for")),
      ],
      rows: zip(course.awards, awarded).html { award, title in
        """
        <tr><th scope="row">\(award.competency.text) \(say(title))</th>\
        <td>\(say.level(award.level.number))</td>\
        <td class="bd-number">\(say.mark(award.mark.hundredths))</td>\
        <td>\(award.validity.map { say.term($0) } ?? say("không thời hạn", "for ever"))</td></tr>
        """
      }
    )
  }
}

extension Speaker {
  /// `24 tháng`, `90 ngày`, `1 tháng 10 ngày`.
  func term(_ term: Term) -> String {
    let months = self("\(term.months) tháng", count(term.months, "month", "months"))
    let days = self("\(term.days) ngày", count(term.days, "day", "days"))
    if term.months == 0 { return days }
    return term.days == 0 ? months : months + " " + days
  }
}

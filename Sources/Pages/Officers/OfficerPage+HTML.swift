import Access
import Assessment
import Chronology
public import Markup
import Personnel

extension OfficerPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      "<p class=\"lead\">\(sentence(say))</p>"
      particulars?.acts(say) ?? HTML()
      if isOwn {
        "<p>\(say.link(say("Lịch học của tôi (.ics)", "My calendar (.ics)"), .ownCalendar))</p>"
      }
      if mayReport {
        let report = Address.report("competency-person").with("officer", code)
        "<p>\(say.link(say("Báo cáo năng lực (để in)", "Competency report (to print)"), report))</p>"
      }
      DayForm(address: address).html(say)
      assignmentsSection(say)
      gapsSection(say)
      levelsSection(say)
      resultsSection(say)
      certificatesSection(say)
      particulars?.html(say) ?? HTML()
      particulars.map { History(lines: $0.history).html(say) } ?? HTML()
    }
  }

  private func sentence(_ say: Speaker) -> String {
    let all = gaps.reduce(0) { $0 + $1.rows.count }
    let met = gaps.reduce(0) { $0 + $1.rows.count { $0.status.isHeld } }
    let who =
      position.map { $0 + say(", mã ", ", code ") + code } ?? say("Mã ", "Code ") + code
    guard all > 0 else {
      return say(
        "\(who). Không có nhiệm vụ nào trong ngày \(say.date(say.day)).",
        "\(who). No duty on \(say.date(say.day))."
      )
    }
    return say(
      "\(who). Đạt \(met) trên \(all) yêu cầu năng lực của nhiệm vụ trong ngày \(say.date(say.day)).",
      "\(who). Meets \(met) of \(all) requirements of the duties held on \(say.date(say.day))."
    )
  }

  private func assignmentsSection(_ say: Speaker) -> HTML {
    let title = say("Phân công", "Assignments")
    guard !assignments.isEmpty else {
      let words = say("Chưa được phân công lần nào.", "Never assigned so far.")
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Nhiệm vụ", "Duty")), .text(say("Cơ quan", "Agency")),
        .text(say("Hình thức", "Form")), .text(say("Thời gian", "Days")),
        .text(say("Quyết định", "Decision")),
      ],
      rows: assignments.html { row($0, say) },
      isStacked: true
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func change(_ line: AssignmentLine, _ say: Speaker) -> HTML {
    guard let particulars, particulars.mayChange, particulars.scope.lists(line.agency.id),
      let assignment = line.id
    else { return HTML() }
    return """
       · <a href="\(say.href(.assignment(assignment, of: id)))">\(say("Sửa", "Change"))\
      <span class="visually-hidden"> \(say(line.duty))</span></a>
      """
  }

  private func row(_ line: AssignmentLine, _ say: Speaker) -> HTML {
    let isOver = line.days.until.map { $0 <= say.day } ?? false
    let over = Tag(.plain, say("đã hết", "ended")).html
    let decided = line.decision.day.map { say(", ngày ", ", ") + say.date($0) } ?? ""
    return """
      <tr><th scope="row">\(say(line.duty))\(" \(over)", if: isOver)</th>\
      <td>\(link(say(line.agency.name), .agency(line.agency.id), say))</td>\
      <td>\(say.form(line.share, line.role))</td><td>\(say.days(line.days))</td>\
      <td>\(say("Số ", "No. "))\(line.decision.number)\(decided)\(change(line, say))</td></tr>

      """
  }
}

import Markup
import Operations
import Personnel
import Training
import Vietnamese

extension PlanProposalPage {
  /// How many agencies said what they need.
  func askedSentence(_ say: Speaker) -> HTML {
    guard let asked else { return HTML() }
    let words = say(
      "Khảo sát nhu cầu: \(say.number(asked.received)) trên \(say.number(asked.expected)) cơ quan đã gửi.",
      "Needs survey: \(say.number(asked.received)) of \(say.number(asked.expected)) agencies sent theirs."
    )
    let hint = say(
      "Mở một khóa để xem từng cơ quan đề nghị bao nhiêu và lấy làm chỉ tiêu.",
      "Open a course to see what each agency asks for and to take it as shares."
    )
    return """
      <p>\(say.link(words, .needs(year)))\(" <span class=\"bd-hint\">\(hint)</span>", if: asked.received > 0)</p>
      """
  }

  /// How many places are asked for of a course, in its row.
  func askedCell(_ course: Code<Course>, _ say: Speaker) -> HTML {
    guard let asked else { return HTML() }
    let number = asked.received == 0 ? "" : say.number(asked.learners[course, default: 0])
    return "<td class=\"bd-number\">\(number)</td>"
  }

  /// What is asked for and not proposed.
  func othersAsked(_ say: Speaker) -> HTML {
    guard let asked, !asked.others.isEmpty else { return HTML() }
    let title = say(
      "Cơ quan đề nghị, hồ sơ không đề xuất",
      "Asked for by agencies, not proposed by the records"
    )
    return """
      <section><h2>\(title)</h2><ul class="bd-links">\(asked.others.html { other in
        """
        <li>\(say.link(
          "\(other.course) \(say(other.title))", own.with("course", other.course.text)
        )): \(say("\(say.number(other.learners)) người", say.number(other.learners)))</li>
        """
      })</ul></section>
      """
  }

  /// What each agency asks for of the opened course, what its share would be, and the button that takes it.
  func takingSection(_ opened: Opened, _ say: Speaker) -> HTML {
    guard let taking, !taking.shares.isEmpty else { return HTML() }
    let title = say("Cơ quan đề nghị: \(opened.title.vi)", "Agencies ask: \(opened.title.en)")
    let heads = (
      say("Theo hồ sơ", "By the records"), say("Đề nghị", "Asked for"),
      say("Chỉ tiêu trong dự thảo", "Share in the draft"),
      say("Chỉ tiêu sẽ lấy", "Share to be taken")
    )
    let rows = taking.shares.html { share -> HTML in
      let asked =
        share.asked.map { say.number($0) } ?? say("chưa gửi", "not sent")
      return """
        <tr><th scope="row">\(agencies[share.agency].map { say($0) } ?? "")</th>\
        <td class="bd-number" data-label="\(heads.0)">\(say.number(share.gap))</td>\
        <td class="bd-number" data-label="\(heads.1)">\(asked)</td>\
        <td class="bd-number" data-label="\(heads.2)">\(share.drafted.map { say.number($0) } ?? "")</td>\
        <td class="bd-number" data-label="\(heads.3)">\(say.number(share.taken))</td></tr>

        """
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Cơ quan", "Agency")), .number(heads.0), .number(heads.1), .number(heads.2),
        .number(heads.3),
      ],
      rows: rows,
      isStacked: true
    )
    return """
      <section id="asked"><h2>\(title)</h2>\(button(taking, say))\(table.html)</section>
      """
  }

  /// Why the shares can't be taken.
  private func whyNot(_ taking: NeedsTaking, _ say: Speaker) -> HTML {
    let isAsked = taking.shares.contains { ($0.asked ?? 0) > 0 }
    let words =
      isAsked
      ? say(
        "Khi kế hoạch ở bước dự thảo thì lấy được làm chỉ tiêu.",
        "While the plan is a draft they can be taken as shares."
      )
      : say("Chưa cơ quan nào đề nghị khóa này.", "No agency has asked for this course.")
    return "<p class=\"bd-hint\">\(words)</p>"
  }

  private func button(_ taking: NeedsTaking, _ say: Speaker) -> HTML {
    guard let line = taking.new else { return whyNot(taking, say) }
    let (classes, learners) = (say.number(line.classes), say.number(line.learners))
    let (vi, en) =
      taking.old.map { old in
        (
          "Dòng \(old.number) của dự thảo: \(say.number(old.classes)) lớp thành \(classes) lớp",
          "Line \(old.number) of the draft: \(say.number(old.classes)) classes become \(classes)"
        )
      } ?? ("Dòng mới: \(classes) lớp", "A new line: \(classes) classes")
    let people = say.number(taking.learners)
    return """
      <form method="post" action="\(say.href(.takeNeeds(year)))">\(say.mark)\
      \(HTML.hidden("course", taking.course.text))\(HTML.hidden("seen", taking.stamp))<p>\(say(
        """
        \(vi), \(learners) học viên một lớp, chỉ tiêu \(people) người. Cơ quan chưa gửi thì lấy theo hồ sơ.
        """,
        """
        \(en), \(learners) learners in a class, shares of \(people) people; where nothing was sent, by the \
        records.
        """
      ))</p><p class="bd-acts"><button class="btn btn-primary" type="submit">\(say(
        "Lấy chỉ tiêu theo cơ quan đề nghị", "Take the shares that agencies ask for"
      ))</button></p></form>
      """
  }
}

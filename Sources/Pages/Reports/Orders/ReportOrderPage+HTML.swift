public import Markup
import Operations
import Personnel
import Records
import Vietnamese

extension ReportOrderPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      about(say)
      switch standing {
      case .waits(let others): waiting(behind: others, say)
      case .goesOn(let progress): goingOn(progress, say)
      case .made(let file): made(file, say)
      case .failed(let sentence): failed(sentence, say)
      }
      notMade(say)
    }
  }

  private func about(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(
      say("Biểu", "Report"),
      html: "\(say.link(say(subject.title), order.asked.address)), \(say(order.asked.name))"
    )
    facts.add(say("Kỳ", "Period"), subject.period.map { say($0) })
    facts.add(
      say("Cơ quan", "Agency"),
      subject.agency.map { say($0) } ?? say("Toàn tỉnh", "Whole province")
    )
    facts.add(say("Theo ngày", "As of"), order.asked.asOf.map(say.date))
    facts.add(
      say("Người yêu cầu", "Asked for by"),
      "\(order.ordered.actor), \(say.moment(order.ordered.at))"
    )
    facts.add(
      say("Mục đích", "What for"),
      Purpose(rawValue: order.asked.purpose).map { say($0.title) }
    )
    return facts.html
  }

  private func waiting(behind others: Int, _ say: Speaker) -> HTML {
    let words =
      others == 0
      ? say("Sắp bắt đầu lập.", "It is about to be begun.")
      : say(
        "Đang chờ đến lượt: còn \(say.number(others)) tệp trước.",
        "It waits for its turn: \(say.number(others)) before it."
      )
    return status(words, bar: HTML(), say)
  }

  private func goingOn(_ progress: JobRecord.Progress?, _ say: Speaker) -> HTML {
    guard let progress, let total = progress.total, total > 0 else {
      let words = say("Đang lập tệp.", "The file is being made.")
      return status(words, bar: "<p><progress aria-label=\"\(words)\"></progress></p>", say)
    }
    let words = say(
      "\(say.number(progress.done)) trên \(say.number(total)) cơ quan",
      "\(say.number(progress.done)) of \(say.number(total)) agencies"
    )
    let bar: HTML = """
      <p><progress max="\(total)" value="\(progress.done)" aria-label="\(words)"></progress> \(words)</p>
      """
    return status(
      say("Đang lập từng cơ quan.", "One agency after the other is made."),
      bar: bar,
      say
    )
  }

  private func status(_ words: String, bar: HTML, _ say: Speaker) -> HTML {
    let closing = say(
      "Có thể đóng trang này: việc lập vẫn tiếp tục, tệp có ở trang Báo cáo.",
      "You may close this page: it goes on, and the file will be on the page Reports."
    )
    return """
      <div role="status" class="bd-progress"><p class="lead">\(words)</p>\(bar)</div>
      <p>\(closing)</p>
      <p><a class="btn btn-outline-primary" href="\(say.href(.reportFile(order.id)))">\
      \(say("Xem lại", "Look again"))</a> \
      <span class="bd-hint">\(say("Trang tự tải lại sau 2 giây.", "The page loads itself again after 2 seconds."))</span></p>
      """
  }

  private func made(_ file: ReportOrder.File, _ say: Speaker) -> HTML {
    guard problem == nil else { return again(say) }
    let kept = say(
      "Giữ đến \(say.moment(order.expires)). Mỗi lần tải đều được ghi vào nhật ký.",
      "Kept until \(say.moment(order.expires)). Each download is noted in the log."
    )
    let words = say(
      "Tải tệp (\(size(file, say)))",
      "Download the file (\(size(file, say)))"
    )
    return """
      <form class="bd-downloads" method="post" action="\(say.href(.savedReportFile(order.id)))">\(say.mark)\
      <button class="btn btn-primary" type="submit">\(words)</button></form>
      <p class="bd-hint">\(kept)</p>
      """
  }

  private func size(_ file: ReportOrder.File, _ say: Speaker) -> String {
    file.size < 1_000_000
      ? say.number(max(1, file.size / 1_000)) + " KB"
      : say.number(file.size / 1_000_000) + " MB"
  }

  private func failed(_ sentence: Bilingual, _ say: Speaker) -> HTML {
    "<p class=\"bd-wrong\" role=\"alert\">\(say(sentence))</p>\(again(say))"
  }

  /// Asks for the same anew.
  private func again(_ say: Speaker) -> HTML {
    """
    <form class="bd-acts" method="post" action="\(say.href(order.asked.fileAddress))">\(say.mark)\
    \(HTML.hidden("key", key))\(HTML.hidden("purpose", order.asked.purpose))\
    <button class="btn btn-primary" type="submit">\(say("Yêu cầu lại", "Ask again"))</button></form>
    """
  }

  private func notMade(_ say: Speaker) -> HTML {
    guard !refused.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Chưa lập được", "Could not be made"))</h2><ul>\(refused.html { one in
        "<li><strong>\(one.agency.text) \(say(one.name))</strong>: \(say(one.sentence))</li>"
      })</ul></section>
      """
  }
}

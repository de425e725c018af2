import Assessment
public import Markup
import Training

extension ClassPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      doneLine(say)
      "<p class=\"lead\">\(sentence(say))</p>"
      contents(say)
      factsSection(say)
      callSection(say)
      if mayOpenResults { resultsLink(say) }
      // Whoever is to call the roll finds it first.
      if isWork { sessionsSection(say) }
      learnersSection(say)
      if !isWork { sessionsSection(say) }
      reportLinks(say)
      historySection(say)
    }
  }

  /// From how many learners on the page begins with links to its parts: so many are many screens of a
  /// telephone.
  private static let few = 12

  private func contents(_ say: Speaker) -> HTML {
    guard learners.count > Self.few else { return HTML() }
    let sessions = (
      "sessions", say("Các buổi học (\(sessions.count))", "Sessions (\(sessions.count))")
    )
    let learners = (
      "learners", say("Học viên (\(learners.count))", "Officers (\(learners.count))")
    )
    let parts =
      (isWork ? [sessions, learners] : [learners, sessions])
      + [("reports", say("Biểu mẫu", "Reports"))]
      + (callFacts?.mayKeep ?? false ? [("history", say("Lịch sử", "History"))] : [])
    return """
      <nav class="bd-parts" aria-label="\(say("Trên trang này", "On this page"))"><ul>\
      \(parts.html { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" })</ul></nav>
      """
  }

  private var isWork: Bool { mayRecord && sessions.contains { !$0.isClosed } }

  private func sentence(_ say: Speaker) -> String {
    guard state != .cancelled else {
      return say(
        "Lớp đã hủy; những gì đã ghi dưới đây không được tính vào đâu.",
        "The class was cancelled; what is noted below counts nowhere."
      )
    }
    let passed = learners.count { $0.result.outcome == .passed }
    return say(
      "\(say.number(passed)) trên \(say.number(learners.count)) học viên đạt.",
      "\(say.number(passed)) of \(say.number(learners.count)) passed."
    )
  }

  private func factsSection(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Mã lớp", "Code"), code)
    facts.add(say("Tình trạng", "State"), html: state.tag(say))
    facts.add(
      say("Chương trình", "Course"),
      html: say.link("\(course.code) \(say(course.title))", .course(course.code))
    )
    facts.add(say("Thời gian", "Days"), say.days(days))
    facts.add(say("Địa điểm", "Place"), place)
    facts.add(
      say("Cơ quan chủ trì", "Run by"),
      html: lead.map { say.link(say($0.name), .agency($0.id)) }
    )
    return facts.html
  }

  private func sessionsSection(_ say: Speaker) -> HTML {
    let title = say("Các buổi học", "Sessions")
    guard !sessions.isEmpty else {
      let words = say("Chưa xếp buổi nào.", "No session so far.")
      return "<section id=\"sessions\"><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let held = sessions.filter(\.isClosed).reduce(0) { $0 + $1.periods }
    let all = sessions.reduce(0) { $0 + $1.periods }
    return """
      <section id="sessions"><h2>\(title)</h2><p>\(say(
        "Đã học \(held) trên \(all) tiết, \(sessions.count) buổi.",
        "\(held) of \(all) periods held, \(say.count(sessions.count, "session", "sessions"))."
      ))</p>\(foldedSessions(sessionsTable(title, say).html, say))</section>
      """
  }

  /// Sessions that nobody has to work on stand folded where they are many.
  private func foldedSessions(_ table: HTML, _ say: Speaker) -> HTML {
    guard !isWork, sessions.count > Self.few else { return table }
    let words = say("Cả \(sessions.count) buổi", "All \(sessions.count) sessions")
    return "<details class=\"bd-fold\"><summary>\(words)</summary>\(table)</details>"
  }

  private func sessionsTable(_ title: String, _ say: Speaker) -> Table {
    Table(
      caption: title,
      columns: [
        .text(say("Ngày", "Day")), .text(say("Buổi", "Part of the day")),
        .number(say("Số tiết", "Periods")), .text(say("Điểm danh", "Roll-call")),
      ] + (mayRecord ? [.text(say("Việc", "To do"))] : []),
      rows: sessions.html { session in
        let tag =
          session.isClosed
          ? Tag(.good, say("đã chốt", "closed")) : Tag(.open, say("chưa chốt", "open"))
        return """
          <tr><th scope="row">\(say.time(session.day))</th><td>\(say(session.part.title))</td>\
          <td class="bd-number">\(say.number(session.periods))</td><td>\(tag.html)</td>\
          \(rollCallCell(session, say))</tr>

          """
      }
    )
  }

  private func rollCallCell(_ session: SessionLine, _ say: Speaker) -> HTML {
    guard mayRecord else { return HTML() }
    let words =
      session.isClosed ? say("Xem, sửa", "See, correct") : say("Điểm danh", "Call the roll")
    return "<td>\(say.link(words, .rollCall(session.id, of: id)))</td>"
  }

  private func resultsLink(_ say: Speaker) -> HTML {
    let words = say("Ghi và ký kết quả của lớp", "Record and sign the results")
    return """
      <p class="bd-acts"><a class="btn btn-primary" href="\(say.href(.results(of: id)))">\(words)</a></p>
      """
  }

  private func reportLinks(_ say: Speaker) -> HTML {
    let list = Address.report("class-list").with("class", code)
    let attendance = Address.report("attendance").with("class", code)
    let marks = Address.report("marks").with("class", code)
    let file = say.link(say("Hồ sơ lớp (.zip)", "File of the class (.zip)"), .classFile(id))
    let feedback = say.link(say("Kết quả phiếu đánh giá", "Feedback"), .feedbackResults(of: id))
    return """
      <section id="reports"><h2>\(say("Biểu mẫu của lớp", "Reports on the class"))</h2><ul class="bd-links">
      <li>\(say.link(say("Danh sách học viên", "List of learners"), list))</li>
      <li>\(say.link(say("Bảng điểm danh", "Attendance sheet"), attendance))</li>
      <li>\(say.link(say("Bảng điểm", "Mark sheet"), marks))</li>\
      \("<li>\(feedback)</li>" as HTML, if: mayRecord)\
      \("<li>\(file)</li>" as HTML, if: callFacts?.mayKeep ?? false)</ul></section>
      """
  }
}

import Markup
import Vietnamese

extension OverviewPage {
  func lateSection(_ say: Speaker) -> HTML {
    let title = say("Chậm so với hạn", "Late")
    let classes = say(
      """
      Kết quả lớp: \(say.number(signing.received)) trên \(say.number(signing.expected)) lớp bế giảng trong năm \
      đã ký, \(say.number(signing.onTime)) lớp ký trong 30 ngày.
      """,
      """
      Results: \(say.number(signing.received)) of \(say.number(signing.expected)) classes that closed this \
      year are signed, \(say.number(signing.onTime)) of them within 30 days.
      """
    )
    return """
      <section id="late"><h2>\(title)</h2><p>\(classes)</p>\(surveys.html { line(of: $0, say) })
      \(late.isEmpty ? Empty(words: nobody(say)).html : table(late.prefix(Self.agenciesShown), title, say))\
      \(others(say))</section>
      """
  }

  /// How many agencies said what they need, each number with its list.
  private func line(of survey: Survey, _ say: Speaker) -> HTML {
    func listed(_ number: Int, _ filter: NeedsSurveyPage.Filter?) -> HTML {
      guard readsNeeds else { return "\(say.number(number))" }
      let list = Address.needs(survey.year).with("state", filter?.rawValue)
      return say.link(say.number(number), list)
    }
    let expected = listed(survey.answers.expected, nil)
    let received = listed(survey.answers.received, .received)
    let onTime = listed(survey.answers.onTime, .inTime)
    let missing = listed(survey.answers.missing, .missing)
    let last = say.date(survey.last)
    return say.language == .vi
      ? """
      <p>Nhu cầu bồi dưỡng năm \(survey.year) (hạn \(last)): \(received) trên \(expected) cơ quan đã gửi, \
      \(onTime) đúng hạn; \(missing) chưa gửi.</p>
      """
      : """
      <p>Needs for \(survey.year) (by \(last)): \(received) of \(expected) agencies sent theirs, \(onTime) \
      in time; \(missing) did not.</p>
      """
  }

  private func nobody(_ say: Speaker) -> String {
    say(
      "Không cơ quan nào còn nợ đề cử, đánh giá hoặc phiếu nhu cầu đã đến hạn.",
      "No agency owes nominations, ratings or returns of needs that are due."
    )
  }

  private func others(_ say: Speaker) -> HTML {
    let rest = late.dropFirst(Self.agenciesShown)
    guard !rest.isEmpty else { return HTML() }
    let words = say("\(rest.count) cơ quan khác", "\(rest.count) other agencies")
    return
      "<details class=\"bd-fold\"><summary>\(words)</summary>\(table(rest, words, say))</details>"
  }

  private func table(_ lines: ArraySlice<LateLine>, _ caption: String, _ say: Speaker) -> HTML {
    let groups = [
      say("Đề cử theo chỉ tiêu", "Nominations"),
      say("Đánh giá sau bồi dưỡng", "Ratings after training"),
      say("Nhu cầu bồi dưỡng", "Needs"),
    ]
    let parts = [say("Phải có", "Expected"), say("Đã có", "Received"), say("Đúng hạn", "On time")]
    let rows = lines.html { line -> HTML in
      """
      <tr><th scope="row">\(say.link(say(line.name), .agency(line.agency)))</th>\
      \(cells(line.nominations, say))\(cells(line.ratings, say))\(cells(line.needs, say))</tr>

      """
    }
    return """
      <div class="bd-scroll" role="region" aria-label="\(caption)" tabindex="0">
      <table class="table bd-table"><caption class="visually-hidden">\(caption)</caption>
      <thead><tr><th scope="col" rowspan="2">\(say("Cơ quan", "Agency"))</th>\
      \(groups.html { "<th scope=\"colgroup\" colspan=\"3\">\($0)</th>" })</tr>
      <tr>\((parts + parts + parts).html { "<th scope=\"col\" class=\"bd-number\">\($0)</th>" })</tr></thead><tbody>
      \(rows)</tbody></table></div>
      """
  }

  private func cells(_ part: Punctuality, _ say: Speaker) -> HTML {
    [part.expected, part.received, part.onTime].html {
      "<td class=\"bd-number\">\(say.number($0))</td>"
    }
  }

  func section(of changes: Changes, _ say: Speaker) -> HTML {
    let title = say("Từ báo cáo ký gần nhất", "Since the report signed last")
    let sentence: String
    switch changes.count {
    case nil:
      sentence = say(
        "\(changes.title.vi), \(changes.signed.vi).",
        "\(changes.title.en), \(changes.signed.en)."
      )
    case 0:
      sentence = say(
        "\(changes.title.vi), \(changes.signed.vi): số liệu vẫn như bản đã ký.",
        "\(changes.title.en), \(changes.signed.en): the figures are still the same."
      )
    case let count?:
      sentence = say(
        "\(changes.title.vi), \(changes.signed.vi): nay khác \(say.number(count)) chỗ.",
        "\(changes.title.en), \(changes.signed.en): \(say.number(count)) places are others now."
      )
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Dòng", "Line")), .text(say("Cột", "Column")), .number(say("Đã ký", "Signed")),
        .number(say("Hiện nay", "Now")),
      ],
      rows: changes.figures.html { cells in
        """
        <tr><th scope="row">\(say(cells[0]))</th><td>\(say(cells[1]))</td>\
        <td class="bd-number">\(say(cells[2]))</td><td class="bd-number">\(say(cells[3]))</td></tr>

        """
      }
    )
    return """
      <section id="changes"><h2>\(title)</h2><p>\(sentence) \
      \(say.link(say("Xem bản đã ký", "Open the signed copy"), changes.address))</p>\
      \(changes.figures.isEmpty ? HTML() : table.html)</section>
      """
  }
}

public import Chronology
public import Markup
public import Personnel
public import Records
public import Training
import Vietnamese

/// What the learners of a class said, as far as it may be told.
public struct FeedbackResultsPage: Page {
  public let trainingClass: ID<TrainingClass>
  public let heading: ClassHeading
  /// Nil where nobody is asked about the class.
  public let results: FeedbackResults?

  /// The results of a class on a day; nil where there is no class that the reader may record.
  public init?(_ id: ID<TrainingClass>, on day: Day, in records: ScopedRecords) throws {
    guard try records.mayRecord(id) else { return nil }
    trainingClass = id
    heading = try records.one(.classHeading(id))
    results = try FeedbackResults(of: heading, id, on: day, in: records)
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say("Kết quả phiếu đánh giá", "Feedback") }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes),
      Crumb(heading.title, .trainingClass(trainingClass)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    guard let results else {
      return Empty(
        words: say("Lớp này không có phiếu đánh giá.", "Nobody is asked about this class.")
      )
      .html
    }
    return HTML {
      "<p class=\"lead\">\(sentence(results, say))</p>"
      "<p>\(rule(results, say))</p>"
      if results.told > 0 {
        figures(results, say)
        texts(results, say)
      }
      """
      <p>\(say.link(
        say("Phiếu đánh giá tổng hợp để in", "The summary, to be printed"),
        Address.report("feedback").with("class", heading.code.text)
      ))</p>
      """
    }
  }

  private func sentence(_ results: FeedbackResults, _ say: Speaker) -> String {
    say(
      "\(results.answers) trên \(results.invited) học viên đã gửi phiếu.",
      "\(results.answers) of \(results.invited) learners have answered."
    )
  }

  private func rule(_ results: FeedbackResults, _ say: Speaker) -> String {
    let last = say.date(results.lastDay)
    if results.told == 0 {
      return say(
        "Chưa đủ 5 phiếu nên chưa công bố. Phiếu mở đến hết ngày \(last).",
        "Nothing is told of fewer than five sheets. The form is open until \(last)."
      )
    }
    return say(
      "Số liệu của \(results.told) phiếu; đến hết ngày \(last) chỉ cập nhật sau mỗi 5 phiếu.",
      "The figures are of \(results.told) sheets; until \(last) they change by fives."
    )
  }

  private func figures(_ results: FeedbackResults, _ say: Speaker) -> HTML {
    let caption = say("Điểm từng nội dung", "Marks")
    let table = Table(
      caption: caption,
      // The mean first: it is what a telephone shows without scrolling.
      columns: [
        .text(say("Nội dung", "Question")), .number(say("Điểm trung bình", "Mean")),
        .number(say("Độ lệch", "Deviation")),
      ] + (1...5).map { .number(say(RatingWords.title($0))) },
      rows: results.form.questions.filter { $0.kind == .rating }.html { question -> HTML in
        guard let figures = results.figures(of: question) else { return HTML() }
        return """
          <tr><th scope="row">\(say(question.title))</th>\
          <td class="bd-number">\(figures.meanHundredths.map(say.mark) ?? "")</td>\
          <td class="bd-number">\(figures.deviationHundredths.map(say.mark) ?? "")</td>\
          \(figures.counts.html { "<td class=\"bd-number\">\(say.number($0))</td>" })</tr>

          """
      }
    )
    return "<section><h2>\(caption)</h2>\(table.html)</section>"
  }

  private func texts(_ results: FeedbackResults, _ say: Speaker) -> HTML {
    results.form.questions.filter { $0.kind == .text }.html { question -> HTML in
      let words = results.texts(of: question)
      guard !words.isEmpty else { return HTML() }
      return """
        <section><h2>\(say(question.title))</h2><ul>\(words.html { "<li>\($0)</li>" })</ul></section>
        """
    }
  }
}

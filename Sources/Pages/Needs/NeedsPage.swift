import Chronology
public import Markup
public import Operations
public import Records
public import Training
public import Vietnamese

/// The years for which agencies were asked what they need, and where the next one begins.
public struct NeedsPage: Page {
  public let lines: [Line]
  /// What the form says by which a survey is opened; nil where the reader opens none.
  public var form: NeedsSurveyForm?
  public var problems: [NeedsSurveyProblem] = []
  public var refusal: Bilingual?

  /// The survey of a year with how many answered of those whom the reader sees.
  public struct Line: Equatable, Sendable {
    public let survey: NeedsSurvey
    public let expected: Int
    public let received: Int
    public let inTime: Int
  }

  /// The surveys as of a day, for a reader who opens them or not.
  public init(say: Speaker, mayKeep: Bool, in records: any Reading) throws {
    let surveys = try records.all(.needsSurveys)
    lines = try surveys.compactMap { survey in
      let states = try records.needsReturns(of: survey.id).map { $0.state(in: survey, on: say.day) }
      guard mayKeep || !states.isEmpty else { return nil }
      return Line(
        survey: survey,
        expected: states.count,
        received: states.count { $0 == .inTime || $0 == .late },
        inTime: states.count { $0 == .inTime }
      )
    }
    let years = Set(surveys.map(\.year))
    let coming = say.day.year + (say.day.parts.month >= 7 ? 1 : 0)
    let next = (coming...coming + 1).first { !years.contains($0) } ?? coming + 2
    form = mayKeep ? NeedsSurveyForm(year: "\(next)") : nil
  }

  public var section: Section? { .needs }

  public func title(_ say: Speaker) -> String {
    say("Nhu cầu bồi dưỡng", "What agencies need")
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      """
      <p class="lead">\(say(
        "Trước khi lập kế hoạch năm, các cơ quan được hỏi cần cử bao nhiêu người học khóa nào.",
        "Before a year is planned, agencies are asked how many of theirs need which course."
      ))</p>
      """
      if lines.isEmpty {
        Empty(words: say("Chưa có đợt khảo sát nào.", "There is no survey yet.")).html
      } else {
        table(say)
      }
      if let form { opening(form, say) }
    }
  }

  private func table(_ say: Speaker) -> HTML {
    Table(
      caption: say("Các đợt khảo sát nhu cầu", "The needs surveys"),
      columns: [
        .text(say("Năm", "Year")), .text(say("Hạn gửi", "To be sent by")),
        .number(say("Phải gửi", "Expected")), .number(say("Đã gửi", "Received")),
        .number(say("Đúng hạn", "In time")), .text(say("Tình trạng", "State")),
      ],
      rows: lines.html { line in
        """
        <tr><th scope="row">\(say.link(
          say("Nhu cầu năm \(line.survey.year)", "Needs of \(line.survey.year)"), .needs(line.survey.year)
        ))</th><td data-label="\(say("Hạn gửi", "To be sent by"))">\(say.date(line.survey.last))</td>\
        <td class="bd-number" data-label="\(say("Phải gửi", "Expected"))">\(say.number(line.expected))</td>\
        <td class="bd-number" data-label="\(say("Đã gửi", "Received"))">\(say.number(line.received))</td>\
        <td class="bd-number" data-label="\(say("Đúng hạn", "In time"))">\(say.number(line.inTime))</td>\
        <td>\(line.survey.tag(say))</td></tr>

        """
      },
      isStacked: true
    ).html
  }

  private func opening(_ form: NeedsSurveyForm, _ say: Speaker) -> HTML {
    """
    <section><h2>\(say("Mở khảo sát", "Open a survey"))</h2><p class="bd-hint">\(say(
      "Hỏi mọi cơ quan đang có cán bộ được phân công. Phiếu của họ được điền sẵn từ hồ sơ.",
      "Every agency with an assigned officer is asked. Its form is filled in from the records."
    ))</p><form class="bd-form" method="post" action="\(say.href(.needs))">\(say.mark)\
    \(FormField(
      NeedsSurveyField.year, say("Năm kế hoạch", "Planned year"), value: form.year,
      problems: problems, most: 4, say
    ).html)\(form.fields(problems, say))\
    <p class="bd-acts"><button class="btn btn-primary" type="submit">\
    \(say("Mở khảo sát", "Open the survey"))</button></p></form></section>
    """
  }
}

extension NeedsSurvey {
  /// Whether answers are taken, as a mark.
  func tag(_ say: Speaker) -> HTML {
    if let closed {
      return Tag(.plain, say("Đã đóng \(say.date(closed))", "Closed \(say.date(closed))")).html
    }
    return say.day > last
      ? Tag(.soon, say("Quá hạn, còn nhận", "Past its day, still open")).html
      : Tag(.open, say("Đang mở", "Open")).html
  }
}

extension NeedsSurveyForm {
  /// The fields of the last day and the letter.
  func fields(_ problems: [NeedsSurveyProblem], _ say: Speaker) -> HTML {
    HTML {
      FormField(
        NeedsSurveyField.until,
        say("Hạn gửi", "To be sent by"),
        value: until,
        hint: say("Như 15/10/2020; gửi sau ngày này là chậm", "Such as 15/10/2020; later is late"),
        problems: problems,
        most: 10,
        say
      ).html
      FormField(
        NeedsSurveyField.letter,
        say("Số công văn", "Number of the letter"),
        value: letter,
        hint: say("Bỏ trống nếu chưa ban hành", "Empty: not issued yet"),
        problems: problems,
        isRequired: false,
        say
      ).html
      FormField(
        NeedsSurveyField.letterDay,
        say("Ngày công văn", "Day of the letter"),
        value: letterDay,
        problems: problems,
        isRequired: false,
        most: 10,
        say
      ).html
    }
  }
}

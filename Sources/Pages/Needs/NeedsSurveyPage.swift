public import Chronology
public import Markup
public import Operations
public import Personnel
public import Training
public import Vietnamese

/// What agencies need for the plan of a year: who answered and when, what each asks for, what that makes
/// for each course.
public struct NeedsSurveyPage: Page {
  public let survey: NeedsSurvey
  /// How many were asked, answered, and did in time, of those whom the reader sees.
  public let counts: Counts
  public let courses: [CourseSum]
  /// The agencies under the filter, as many as a page has.
  public let rows: [Row]
  /// How many there are under the filter.
  public let total: Int
  public let only: Filter?
  /// The last agency shown, where more follow.
  public let next: ID<Agency>?
  /// Whether this is not the first of them.
  public let isContinued: Bool
  /// Whether the reader changes and closes it.
  public var mayKeep = false
  public var form: NeedsSurveyForm
  public var problems: [NeedsSurveyProblem] = []
  public var refusal: Bilingual?
  public var done: Bilingual?

  /// How much was to come, came, and came in time.
  public struct Counts: Equatable, Sendable {
    public var expected = 0
    public var received = 0
    public var inTime = 0

    /// What is still to come.
    public var missing: Int { expected - received }
    /// What came late.
    public var late: Int { received - inTime }
  }

  /// An agency that was asked.
  public struct Row: Equatable, Sendable {
    public let agency: ID<Agency>
    public let name: Bilingual
    public let state: NeedsReturn.State
    /// The day of what stands there; nil where nothing was sent.
    public let sent: Day?
    public let asked: Int
    public let gap: Int
    /// How many of each course.
    public let learners: [Code<Course>: Int]
    public let notes: String?
  }

  /// What agencies ask for of a course.
  public struct CourseSum: Equatable, Sendable {
    public let code: Code<Course>
    public let title: Bilingual
    public let agencies: Int
    public let asked: Int
    /// How many of the agencies that answered needed it by the records when they did.
    public let gap: Int
  }

  /// Which agencies are shown.
  public enum Filter: String, CaseIterable, Sendable {
    case received, inTime, late, missing

    /// Whether a state is among those shown.
    func takes(_ state: NeedsReturn.State) -> Bool {
      switch self {
      case .received: state == .inTime || state == .late
      case .inTime: state == .inTime
      case .late: state == .late
      case .missing: state == .awaited || state == .missing
      }
    }

    /// In words.
    public var title: Bilingual {
      switch self {
      case .received: Bilingual(vi: "Đã gửi", en: "Received")
      case .inTime: Bilingual(vi: "Gửi đúng hạn", en: "Sent in time")
      case .late: Bilingual(vi: "Gửi chậm", en: "Sent late")
      case .missing: Bilingual(vi: "Chưa gửi", en: "Not sent")
      }
    }
  }

  /// How many agencies are shown at once.
  public static let rowsOnPage = 100

  public var section: Section? { .needs }

  public func title(_ say: Speaker) -> String {
    say("Nhu cầu bồi dưỡng năm \(survey.year)", "What agencies need for \(survey.year)")
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.needs.title), .needs)]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      if let done { "<p class=\"bd-done\" role=\"status\">\(say(done))</p>" }
      "<p class=\"lead\">\(lead(say))</p>"
      facts(say)
      courseSection(say)
      agencySection(say)
      if mayKeep { keeping(say) }
    }
  }

  /// The page under a filter.
  var address: Address { Address.needs(survey.year).with("state", only?.rawValue) }
}

extension NeedsSurveyPage {
  /// How many answered, each number with its list.
  private func lead(_ say: Speaker) -> HTML {
    func listed(_ number: Int, _ filter: Filter) -> HTML {
      say.link(say.number(number), Address.needs(survey.year).with("state", filter.rawValue))
    }
    let (expected, received) = (say.number(counts.expected), listed(counts.received, .received))
    let (inTime, missing) = (listed(counts.inTime, .inTime), listed(counts.missing, .missing))
    return say.language == .vi
      ? "\(received) trên \(expected) cơ quan đã gửi, \(inTime) đúng hạn; \(missing) chưa gửi."
      : "\(received) of \(expected) agencies sent it, \(inTime) in time; \(missing) did not."
  }

  /// The same in words, for the file.
  func sentence(_ say: Speaker) -> String {
    say(
      """
      \(say.number(counts.received)) trên \(say.number(counts.expected)) cơ quan đã gửi, \
      \(say.number(counts.inTime)) đúng hạn (\(say.date(survey.last))); \
      \(say.number(counts.missing)) chưa gửi.
      """,
      """
      \(say.number(counts.received)) of \(say.number(counts.expected)) agencies sent it, \
      \(say.number(counts.inTime)) in time (\(say.date(survey.last))); \
      \(say.number(counts.missing)) did not.
      """
    )
  }

  private func facts(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Hạn gửi", "To be sent by"), say.date(survey.last))
    facts.add(say("Công văn", "Letter"), survey.letter?.words(say))
    facts.add(say("Tình trạng", "State"), html: survey.tag(say))
    return facts.html
  }

  private func courseSection(_ say: Speaker) -> HTML {
    let title = say("Từng khóa", "By course")
    let heads = (
      say("Cơ quan", "Agencies"), say("Cơ quan đề nghị", "Asked for"),
      say("Cần theo hồ sơ", "Needed by the records")
    )
    let table = Table(
      caption: title,
      columns: [
        .text(say("Khóa", "Course")), .number(heads.0), .number(heads.1), .number(heads.2),
      ],
      rows: courses.html { sum in
        """
        <tr><th scope="row">\(say.link("\(sum.code) \(say(sum.title))", .course(sum.code)))</th>\
        <td class="bd-number" data-label="\(heads.0)">\(say.number(sum.agencies))</td>\
        <td class="bd-number" data-label="\(heads.1)">\(say.number(sum.asked))</td>\
        <td class="bd-number" data-label="\(heads.2)">\(say.number(sum.gap))</td></tr>

        """
      },
      isStacked: true
    )
    let none = Empty(
      words: say(
        "Tổng số từng khóa đứng ở đây khi cơ quan đầu tiên gửi.",
        "What each course sums to stands here once an agency has sent."
      )
    )
    return """
      <section id="courses"><h2>\(title)</h2>\(courses.isEmpty ? none.html : table.html)\
      <details class="bd-computed"><summary>\(say("Cách tính", "How it is computed"))</summary><ul>\
      <li>\(say(
        "Cơ quan đề nghị: cộng số người ghi trong phiếu của các cơ quan đã gửi.",
        "Asked for: the people on the returns of the agencies that sent one, added up."
      ))</li><li>\(say(
        "Cần theo hồ sơ: số người của các cơ quan đó mà hệ thống đề xuất học, vào lúc gửi phiếu.",
        "Needed by the records: those of these agencies for whom the course was proposed when they sent."
      ))</li></ul></details></section>
      """
  }

  private func agencySection(_ say: Speaker) -> HTML {
    let title = say("Từng cơ quan", "By agency")
    let heads = (
      say("Ngày gửi", "Sent"), say("Đề nghị", "Asked for"), say("Theo hồ sơ", "By the records")
    )
    let table = Table(
      caption: title,
      columns: [
        .text(say("Cơ quan", "Agency")), .text(say("Tình trạng", "State")), .text(heads.0),
        .number(heads.1), .number(heads.2), .text(say("Ý kiến khác", "Remarks")),
      ],
      rows: rows.html { row in
        let (asked, gap) = row.sent == nil ? ("", "") : (say.number(row.asked), say.number(row.gap))
        return """
          <tr><th scope="row">\(say.link(say(row.name), .needs(survey.year, of: row.agency)))</th>\
          <td>\(row.state.tag(say))</td><td data-label="\(heads.0)">\(row.sent.map { say.date($0) } ?? "")</td>\
          <td class="bd-number" data-label="\(heads.1)">\(asked)</td>\
          <td class="bd-number" data-label="\(heads.2)">\(gap)</td><td>\(row.notes ?? "")</td></tr>

          """
      },
      isStacked: true
    )
    let none = Empty(words: say("Không có cơ quan nào.", "There is none."))
    return """
      <section id="agencies"><h2>\(title) <span class="bd-count">\(say.number(total))</span></h2>\
      \(chips(say).html(say))\(filters(say))\(rows.isEmpty ? none.html : table.html)\(pager(say))\
      \(say.download(Address(path: "/needs/\(survey.year)/agencies", query: address.query)))</section>
      """
  }

  func chips(_ say: Speaker) -> [Chip] {
    only.map { [Chip(say($0.title), without: Address.needs(survey.year))] } ?? []
  }

  /// The ways to those who did and those who did not.
  private func filters(_ say: Speaker) -> HTML {
    guard only == nil else { return HTML() }
    let numbers: [(Filter, Int)] = [
      (.missing, counts.missing), (.late, counts.late), (.inTime, counts.inTime),
    ]
    return """
      <nav class="bd-parts" aria-label="\(say("Lọc theo tình trạng", "Filter by state"))">\
      <ul>\(numbers.html { filter, number in
        "<li>\(say.link("\(say(filter.title)): \(say.number(number))", address.with("state", filter.rawValue)))</li>"
      })</ul></nav>
      """
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(
      first: isContinued ? address : nil,
      next: next.map { last in
        (say("Các cơ quan tiếp theo", "The next agencies"), address.with("after", "\(last)"))
      }
    ).html(say)
  }
}

extension NeedsSurveyPage {
  /// Changing, closing and opening it again.
  private func keeping(_ say: Speaker) -> HTML {
    guard survey.isOpen else {
      return """
        <form class="bd-acts" method="post" action="\(say.href(.closeNeeds(survey.year)))">\(say.mark)\
        \(HTML.hidden("act", "reopen"))<button class="btn btn-outline-primary" type="submit">\
        \(say("Mở lại khảo sát", "Open the survey again"))</button></form>
        """
    }
    let change: HTML = """
      <details class="bd-why"\(" open", if: !problems.isEmpty)><summary>\(say(
        "Đổi hạn gửi, công văn", "Change the last day or the letter"
      ))</summary><form class="bd-form" method="post" action="\(say.href(.needs(survey.year)))">\(say.mark)\
      \(HTML.hidden("seen", survey.stamp))\(form.fields(problems, say))<p class="bd-hint">\(say(
        "Cơ quan vừa có cán bộ được phân công cũng được hỏi khi ghi.",
        "Agencies that have assigned officers since are asked as well."
      ))</p><p class="bd-acts"><button class="btn btn-outline-primary" type="submit">\
      \(say("Ghi thay đổi", "Save the changes"))</button></p></form></details>
      """
    let missing = say.number(counts.missing)
    return """
      <section><h2>\(say("Điều hành khảo sát", "Run the survey"))</h2>\(change)\
      <form method="post" action="\(say.href(.closeNeeds(survey.year)))">\(say.mark)\
      \(HTML.hidden("act", "close"))<p>\(say(
        "Đóng rồi thì không nhận phiếu nữa; \(missing) cơ quan chưa gửi. Có thể mở lại.",
        "Once closed it takes no more returns; \(missing) agencies have not sent. It can be opened again."
      ))</p><p class="bd-acts"><button class="btn btn-primary" type="submit">\
      \(say("Đóng khảo sát", "Close the survey"))</button>\
      <a class="btn btn-outline-primary" href="\(say.href(.planProposal(survey.year)))">\
      \(say("Xem cạnh đề xuất kế hoạch", "See it beside the plan's proposal"))</a></p></form></section>
      """
  }
}

extension NeedsReturn.State {
  /// How it stands, as a mark.
  func tag(_ say: Speaker) -> HTML {
    let tone: Tone =
      switch self {
      case .awaited: .open
      case .missing: .bad
      case .inTime: .good
      case .late: .soon
      }
    return Tag(tone, words(say)).html
  }

  /// The same in words.
  func words(_ say: Speaker) -> String {
    switch self {
    case .awaited: say("Chưa gửi, còn hạn", "Not sent, in time")
    case .missing: say("Chưa gửi", "Not sent")
    case .inTime: say("Đúng hạn", "In time")
    case .late: say("Chậm", "Late")
    }
  }
}

extension NeedsSurveyPage: ListPage {
  public func list(_ say: Speaker) -> ListTable {
    ListTable(
      title: title(say),
      tab: say(Section.needs.title),
      sentences: [sentence(say)] + say.filters(chips(say)),
      heads: [
        say("Cơ quan", "Agency"), say("Tình trạng", "State"), say("Ngày gửi", "Sent"),
        say("Đề nghị", "Asked for"), say("Theo hồ sơ", "By the records"),
      ] + courses.map { $0.code.text } + [say("Ý kiến khác", "Remarks")],
      rows: rows.map { row in
        let numbers = courses.map { sum in row.learners[sum.code].map { ListTable.Cell.count($0) } }
        return [
          .text(say(row.name)), .text(row.state.words(say)), row.sent.map { .day($0) } ?? .text(""),
        ]
          + (row.sent == nil ? [.text(""), .text("")] : [.count(row.asked), .count(row.gap)])
          + numbers.map { $0 ?? .text("") } + [.text(row.notes ?? "")]
      }
    )
  }
}

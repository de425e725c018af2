import Assessment
import Chronology
public import Markup
public import Operations
public import Personnel
public import Training
public import Vietnamese

/// What an agency needs for the plan of a year: a line for each course, filled in from the records with who
/// needs it and why, until somebody sends it.
public struct NeedsReturnPage: Page {
  public let survey: NeedsSurvey
  public let agency: ID<Agency>
  public let name: Bilingual
  public let answer: NeedsReturn
  /// A line for each course: those first that somebody needs.
  public let lines: [Line]
  /// Whether the reader sends it.
  public let maySend: Bool
  /// What stands in the fields.
  public var form: NeedsForm
  /// What another sender sent meanwhile.
  public var theirs: NeedsForm?
  public var problems: [NeedsProblem] = []
  public var refusal: Bilingual?
  public var done: Bilingual?

  /// A course with who needs it.
  public struct Line: Equatable, Sendable {
    public let code: Code<Course>
    public let title: Bilingual
    /// How many need it by the records.
    public let gap: Int
    /// The first of them.
    public let needs: [PlanProposalPage.Need]
  }

  /// How many are told of a course at once.
  static let most = 50

  public var section: Section? { .needs }

  public func title(_ say: Speaker) -> String {
    say("Nhu cầu năm \(survey.year): \(name.vi)", "Needs of \(survey.year): \(name.en)")
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.needs.title), .needs),
      Crumb(say("Nhu cầu năm \(survey.year)", "Needs of \(survey.year)"), .needs(survey.year)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      if let done { "<p class=\"bd-done\" role=\"status\">\(say(done))</p>" }
      facts(say)
      if isWritable { theForm(say) } else { whatWasSent(say) }
    }
  }

  /// Whether it can be sent by the reader now.
  var isWritable: Bool { maySend && survey.isOpen }
}

extension NeedsReturnPage {
  private func facts(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Hạn gửi", "To be sent by"), say.date(survey.last))
    facts.add(say("Công văn", "Letter"), survey.letter?.words(say))
    let state = answer.state(in: survey, on: say.day)
    facts.add(say("Tình trạng", "State"), html: state.tag(say))
    facts.add(
      say("Đã gửi", "Sent"),
      answer.sent.map { say("\(say.date($0.last)), \($0.by)", "\(say.date($0.last)), \($0.by)") }
    )
    return facts.html
  }

  private func theForm(_ say: Speaker) -> HTML {
    let lead =
      answer.sent == nil
      ? say(
        "Số điền sẵn là số người cần học theo hồ sơ ngày \(say.date(say.day)). Sửa theo thực tế rồi gửi.",
        "Filled in is how many need each course by the records of \(say.date(say.day)). Change it and send."
      )
      : say(
        "Phiếu đã gửi. Sửa và gửi lại được đến khi khảo sát đóng; phiếu gửi sau thay phiếu trước.",
        "It is sent. Until the survey is closed it can be sent again; the later one counts."
      )
    let notes = FormField(
      NeedsField.notes,
      say("Ý kiến khác", "Remarks"),
      value: form.notes,
      hint: say(
        "Như khóa chưa có trong danh mục",
        "Such as a course that is not on the list"
      ),
      problems: problems,
      isRequired: false,
      most: 500,
      say
    )
    let words =
      answer.sent == nil ? say("Gửi phiếu nhu cầu", "Send the needs") : say("Gửi lại", "Send again")
    return """
      <p class="lead">\(lead)</p>\
      <form class="bd-calling bd-needs" method="post" action="\(say.href(.needs(survey.year, of: agency)))">\
      \(say.mark)\(HTML.hidden("seen", answer.stamp))\(table(say))<div class="bd-form">\(notes.html)\
      \(told(theirs?.notes, form.notes, say))</div>\
      <p class="bd-acts"><button class="btn btn-primary" type="submit">\(words)</button></p></form>
      """
  }

  private func heads(_ say: Speaker) -> [Table.Column] {
    [
      .text(say("Khóa", "Course")), .number(say("Cần theo hồ sơ", "Needed by the records")),
      .text(say("Số người đề nghị", "Asked for")), .text(say("Quý", "Quarter")),
      .text(say("Ghi chú", "Notes")),
    ]
  }

  private func table(_ say: Speaker) -> HTML {
    Table(
      caption: say("Nhu cầu từng khóa", "What is needed, by course"),
      columns: heads(say),
      rows: lines.html { row($0, say) },
      isStacked: true
    ).html
  }

  private func row(_ line: Line, _ say: Speaker) -> HTML {
    let code = line.code.text
    let typed = form.lines[code] ?? NeedsForm.Line()
    let other = theirs.map { $0.lines[code] ?? NeedsForm.Line() }
    let quarter = say("Quý", "Quarter")
    let quarters = (1...4).html {
      HTML.option("\($0)", say("Quý \($0)", "Quarter \($0)"), isChosen: typed.quarter == "\($0)")
    }
    return """
      <tr><th scope="row">\(code) \(say(line.title))\(who(line, say))</th>\
      <td class="bd-number" data-label="\(say("Theo hồ sơ:", "By the records:"))">\(say.number(line.gap))</td>\
      <td data-label="\(say("Đề nghị:", "Asked for:"))">\(input(.learners(code), say("Số người đề nghị", "Asked for"), typed.learners, code, say))\
      \(told(other?.learners, typed.learners, say))</td>\
      <td data-label="">\(wrong(.quarter(code), say))<select id="f-q.\(code)" name="q.\(code)" class="form-select" \
      aria-label="\(quarter): \(code)"\(described(.quarter(code)))>\
      \(HTML.option("", say("Bất kỳ", "Any quarter"), isChosen: typed.quarter.isEmpty))\
      \(quarters)</select>\(told(other?.quarter, typed.quarter, say))</td>\
      <td>\(input(.notes(code), say("Ghi chú", "Notes"), typed.notes, code, say))\
      \(told(other?.notes, typed.notes, say))</td></tr>

      """
  }

  private func input(
    _ field: NeedsField,
    _ label: String,
    _ value: String,
    _ code: String,
    _ say: Speaker
  ) -> HTML {
    let isNumber = field == .learners(code)
    return """
      \(wrong(field, say))<input id="f-\(field.rawValue)" name="\(field.rawValue)" \
      class="form-control\(" bd-short", if: isNumber)" value="\(value)" maxlength="\(isNumber ? 5 : 200)" \
      autocomplete="off"\(" inputmode=\"numeric\"", if: isNumber) \
      aria-label="\(label): \(code)" placeholder="\(isNumber ? "0" : label)"\(described(field))>
      """
  }

  /// What is wrong with a field, above it.
  private func wrong(_ field: NeedsField, _ say: Speaker) -> HTML {
    problems.words(at: field, say).map {
      "<span id=\"f-\(field.rawValue)-error\" class=\"bd-wrong\">\($0)</span>" as HTML
    } ?? HTML()
  }

  private func described(_ field: NeedsField) -> HTML {
    guard problems.contains(where: { $0.field == field }) else { return HTML() }
    return " aria-describedby=\"f-\(field.rawValue)-error\" aria-invalid=\"true\""
  }

  /// What another sent, where it is not what stands in the field.
  private func told(_ theirs: String?, _ own: String, _ say: Speaker) -> HTML {
    guard let theirs, theirs != own else { return HTML() }
    let words = theirs.isEmpty ? say("để trống", "nothing") : theirs
    return
      "<span class=\"bd-hint\">\(say("Người khác đã gửi: ", "Sent by another: "))\(words)</span>"
  }

  /// Who needs a course, and for what.
  private func who(_ line: Line, _ say: Speaker) -> HTML {
    guard !line.needs.isEmpty else { return HTML() }
    let rest = line.gap - line.needs.count
    let items = line.needs.html { need -> HTML in
      let name: HTML =
        need.officer.map { say.link(need.name ?? "\($0)", .officer($0)) }
        ?? "\(say("(vị trí chưa có người)", "(a post nobody holds)"))"
      return "<li>\(name): \(need.words(say))</li>"
    }
    let more = say("và \(say.number(rest)) người khác", "and \(say.number(rest)) more")
    return """
      <details class="bd-because"><summary>\(say("Ai cần, vì sao", "Who needs it, and why"))</summary>\
      <ul class="bd-reasons">\(items)\("<li>\(more)</li>", if: rest > 0)</ul></details>
      """
  }

  /// What was sent, to be read.
  private func whatWasSent(_ say: Speaker) -> HTML {
    guard let sent = answer.sent else {
      return Empty(words: say("Cơ quan chưa gửi phiếu.", "The agency has not sent it.")).html
    }
    let titles = Dictionary(lines.map { ($0.code, $0.title) }, uniquingKeysWith: { $1 })
    let heads = heads(say).map(\.words)
    let table = Table(
      caption: say("Nhu cầu từng khóa", "What is needed, by course"),
      columns: self.heads(say),
      rows: sent.lines.html { line in
        """
        <tr><th scope="row">\(line.course.text) \(titles[line.course].map { say($0) } ?? "")</th>\
        <td class="bd-number" data-label="\(heads[1])">\(say.number(line.gap))</td>\
        <td class="bd-number" data-label="\(heads[2])">\(say.number(line.learners))</td>\
        <td data-label="\(heads[3])">\(line.quarter.map { "\($0)" } ?? "")</td>\
        <td>\(line.notes ?? "")</td></tr>

        """
      },
      isStacked: true
    )
    let none = Empty(words: say("Không có nhu cầu nào.", "Nothing is needed."))
    let notes = sent.notes.map { "<p>\(say("Ý kiến khác: ", "Remarks: "))\($0)</p>" as HTML }
    return "\(sent.lines.isEmpty ? none.html : table.html)\(notes ?? HTML())"
  }
}

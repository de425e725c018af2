public import Markup
public import Records

/// The log for whoever keeps watch: who did what to which record, when, from where and why.
///
/// What a change said of a person stands on that person's page, for those who may see it; here the
/// values are told of accounts, roles and the like alone.
public struct LogPage: Page {
  public let question: LogQuestion
  public let lines: [LogLine]
  /// The number before which the next page begins; nil on the last.
  public let next: Int64?

  public static let linesOnPage = 50

  /// The newest events that fit, before a number.
  public init(_ question: LogQuestion, before number: Int64? = nil, in records: any Reading) throws
  {
    let found = try records.all(
      .log(question, before: number ?? .max, limit: Self.linesOnPage + 1)
    )
    self.question = question
    lines = Array(found.prefix(Self.linesOnPage))
    next = found.count > Self.linesOnPage ? lines.last?.id : nil
  }

  public var section: Section? { .log }

  public func title(_ say: Speaker) -> String { say(Section.log.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(lead(say))</p>"
      form(say)
      lines.isEmpty ? Empty(words: nothing(say)).html : table(say).html
      pager(say)
    }
  }

  private func lead(_ say: Speaker) -> String {
    say(
      """
      Ai đã làm gì, lúc nào, từ đâu, mới nhất trước. Lệnh boiduong audit verify chứng minh nhật ký \
      còn nguyên vẹn.
      """,
      """
      Who did what, when and from where, the newest first. The command boiduong audit verify proves \
      that nothing in it was changed.
      """
    )
  }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Không có dòng nào khớp. Bỏ bớt điều kiện lọc.",
      "Nothing fits. Take a filter away."
    )
  }

  private var address: Address {
    Address.log.with("actor", question.actor).with("subject", question.subject?.rawValue)
      .with("key", question.key)
  }

  private func form(_ say: Speaker) -> HTML {
    let subjects = Event.Subject.allCases.map { Choice($0.rawValue, say($0.title)) }
    return """
      <form class="bd-filter" method="get" action="\(Address.log.text)">\
      \(FormField(name: "actor", label: say("Ai", "Who"), value: question.actor ?? "", isRequired: false).html)\
      \(subjects.select("subject", label: say("Loại hồ sơ", "Kind"), none: say("mọi loại", "all"), chosen: question.subject?.rawValue))\
      \(FormField(name: "key", label: say("Mã hồ sơ", "Code"), value: question.key ?? "", isRequired: false).html)\
      <button class="btn btn-primary" type="submit">\(say("Lọc", "Filter"))</button></form>
      """
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: title(say),
      columns: [
        .text(say("Lúc", "When")), .text(say("Ai", "Who")), .text(say("Từ đâu", "From")),
        .text(say("Việc", "What")), .text(say("Hồ sơ", "Record")),
        .text(say("Nội dung", "Details")),
      ],
      rows: lines.html { line in
        let changes = line.tellsValues ? line.history.words(say.language) : []
        let reason = line.history.reason.map { say("Lý do: ", "Reason: ") + $0 }
        return """
          <tr><th scope="row">\(say.moment(line.history.at))</th><td>\(line.history.actor)</td>\
          <td class="bd-code">\(line.history.source ?? "")</td><td>\(say(line.history.verb.title))</td>\
          <td>\(say(line.subject.title)) <span class="bd-code">\(line.key)</span></td>\
          <td>\((changes + [reason].compactMap { $0 }).html { "<div>\($0)</div>" })</td></tr>

          """
      }
    )
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(
      next: next.map { last in
        (
          say("\(Self.linesOnPage) dòng trước đó", "\(Self.linesOnPage) earlier"),
          address.with("before", "\(last)")
        )
      }
    ).html(say)
  }
}

extension LogLine {
  /// Whether what it says is no matter of a person's record.
  var tellsValues: Bool {
    switch subject {
    case .account, .grant, .delegation, .report, .list, .address, .retention, .curriculumFile,
      .agency, .sample,
      .trainingClass, .session, .plan, .planLine, .cost, .needsSurvey, .needsReturn:
      true
    case .officer, .assignment, .nomination, .enrolment, .attendance, .score, .result, .certificate,
      .evidence:
      false
    }
  }
}

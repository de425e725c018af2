import Chronology
public import Markup
public import Records
public import Training
public import Vietnamese

/// The yearly plans on record, and where a new one begins.
public struct PlansPage: Page {
  public let lines: [Line]
  /// The year that a new plan is offered for; nil where the reader makes none.
  public let next: Int?
  public var problem: Bilingual?

  /// The plan of a year with where its last edition stands.
  public struct Line: Equatable, Sendable {
    public let year: Int
    public let last: PlanEdition
  }

  /// The plans, for a reader who makes them or not.
  public init(say: Speaker, mayKeep: Bool, in records: any Reading) throws {
    let plans = try records.all(.plans)
    lines = try plans.compactMap { plan in
      try records.all(.editions(of: plan.year)).last.map { Line(year: plan.year, last: $0) }
    }
    let years = Set(plans.map(\.year))
    let coming = say.day.year + (say.day.parts.month >= 7 ? 1 : 0)
    next = mayKeep ? (coming...coming + 1).first { !years.contains($0) } ?? coming + 2 : nil
  }

  public var section: Section? { .plans }

  public func title(_ say: Speaker) -> String { say(Section.plans.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      """
      <p class="lead">\(say(
        "Kế hoạch đào tạo, bồi dưỡng từng năm: dự thảo, trình, phê duyệt, điều chỉnh, theo dõi.",
        "The training planned for each year: draft, submission, approval, amendments, progress."
      ))</p>
      """
      beginning(say)
      if lines.isEmpty {
        Empty(words: say("Chưa có kế hoạch nào.", "There is no plan yet.")).html
      } else {
        table(say)
      }
    }
  }

  private func table(_ say: Speaker) -> HTML {
    Table(
      caption: say("Kế hoạch các năm", "The plans"),
      columns: [
        .text(say("Năm", "Year")), .text(say("Bản mới nhất", "Last edition")),
        .text(say("Tình trạng", "State")), .text(say("Quyết định", "Decision")),
      ],
      rows: lines.html { line in
        """
        <tr><th scope="row">\(say.link(say("Kế hoạch năm \(line.year)", "Plan of \(line.year)"), .plan(line.year)))</th>\
        <td>\(say(line.last.title))</td><td>\(line.last.tag(say))</td>\
        <td>\(line.last.decision.map { $0.words(say) } ?? "")</td></tr>

        """
      }
    ).html
  }

  private func beginning(_ say: Speaker) -> HTML {
    guard let next else { return HTML() }
    let year = FormField(
      name: "year",
      label: say("Năm", "Year"),
      value: "\(next)",
      most: 4
    )
    return """
      <section><h2>\(say("Lập kế hoạch", "Make a plan"))</h2>\
      <p>\(say.link(
        say("Xem đề xuất cho năm \(next)", "See what is proposed for \(next)"), .planProposal(next)
      )) <span class="bd-hint">\(say(
        "ai cần học gì, từ số liệu hôm nay", "who needs what, from the records of today"
      ))</span></p><p>\(say.link(
        say("Hỏi nhu cầu của các cơ quan", "Ask agencies what they need"), .needs
      )) <span class="bd-hint">\(say(
        "trước khi lập dự thảo", "before the draft is made"
      ))</span></p>\
      <form class="bd-form" method="post" action="\(say.href(.plans))">\(say.mark)\(year.html)\
      <p class="bd-acts"><button class="btn btn-primary" type="submit" name="with" value="proposal">\
      \(say("Lập dự thảo từ đề xuất", "Begin a draft from the proposal"))</button>\
      <button class="btn btn-outline-primary" type="submit" name="with" value="nothing">\
      \(say("Lập dự thảo trống", "Begin an empty draft"))</button></p></form></section>
      """
  }
}

extension PlanEdition {
  /// Where it stands, as a mark.
  func tag(_ say: Speaker) -> HTML {
    let tone: Tone =
      switch state {
      case .draft: .open
      case .department, .committee: .soon
      case .approved: .good
      }
    return Tag(tone, say(state.title)).html
  }
}

extension Dispatch {
  /// Its number and day, in words.
  func words(_ say: Speaker) -> String {
    guard let day else { return number }
    return say("\(number) ngày \(say.date(day))", "\(number) of \(say.date(day))")
  }
}

import Assessment
import Chronology
public import Markup
public import Operations
public import Personnel
public import Records
public import Training
public import Vietnamese

/// What was spent on a class, and the line of the plan that it carries out.
public struct ClassCostsPage: Page {
  public let id: ID<TrainingClass>
  public let code: Code<TrainingClass>
  public let name: String
  public let costs: [ClassCost]
  public let line: ClassOnPlan?
  /// The lines that it can carry out, those of its course first; empty where there is no plan in force.
  public let offered: [Choice]
  /// The year of the plan of which lines are offered.
  public let year: Int
  public let mayKeep: Bool
  public let key: String
  /// What was typed and is wrong.
  public var typed: Typed
  public var problems: [PlanLineProblem] = []
  public var refusal: Bilingual?

  /// An amount as it was typed.
  public struct Typed: Equatable, Sendable {
    public var source = FundingSource.local.rawValue
    public var amount = ""
    public var paid = ""
    public var what = ""

    /// Nothing typed.
    public init() {}
  }

  /// The page of a class; nil where there is none.
  public init?(
    _ id: ID<TrainingClass>,
    mayKeep: Bool,
    key: String,
    say: Speaker,
    in records: any Reading
  ) throws {
    guard let found = try records.first(.trainingClass(id)) else { return nil }
    self.id = id
    self.mayKeep = mayKeep
    self.key = key
    code = found.code
    name = found.title
    costs = try records.all(.costs(of: id))
    line = try records.first(.planLine(of: id))
    let year = line?.year ?? found.days.from.year
    self.year = year
    let titles = Dictionary(
      try records.curricula().courses.map { ($0.code, $0.title) },
      uniquingKeysWith: { $1 }
    )
    let lines = try PlanOnRecord(of: year, on: say.day, in: records)?.approved ?? []
    let fitting = lines.filter { $0.course == found.course }
    offered = (fitting + lines.filter { $0.course != found.course }).map { line in
      let title = titles[line.course] ?? Bilingual(both: line.course.text)
      return Choice("\(line.number)", "\(line.number). \(say(title))")
    }
    typed = Typed()
    typed.paid = say.day.slashed
  }

  public var section: Section? { .plans }

  public func title(_ say: Speaker) -> String { say("Kinh phí của lớp: ", "Money of ") + name }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.classes.title), .classes), Crumb(name, .trainingClass(id))]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      planSection(say)
      list(say)
      adding(say)
    }
  }
}

extension ClassCostsPage {
  private func planSection(_ say: Speaker) -> HTML {
    let now =
      line.map { line in
        say.link(
          say(
            "Dòng \(line.number), kế hoạch năm \(line.year)",
            "Line \(line.number) of \(line.year)"
          ),
          .planLine(line.year, line.number)
        )
      } ?? "\(say("Lớp ngoài kế hoạch.", "The class is outside of the plan."))"
    guard mayKeep, !offered.isEmpty else { return "<p>\(now)</p>" }
    return """
      <p>\(now)</p><form class="bd-filter" method="post" action="\(say.href(.plan(year, act: "classes")))">\
      \(say.mark)\(HTML.hidden("class", "\(id)"))\(HTML.hidden("back", "costs"))\
      \(offered.select(
        "line", label: say("Dòng kế hoạch năm \(year)", "Line of \(year)"),
        none: say("Ngoài kế hoạch", "None"), chosen: line.map { "\($0.number)" }
      ))<button class="btn btn-outline-primary" type="submit">\(say("Ghi dòng kế hoạch", "Save the line"))\
      </button></form>
      """
  }

  private func list(_ say: Speaker) -> HTML {
    guard !costs.isEmpty else {
      return Empty(words: say("Chưa ghi khoản chi nào.", "No amount is on record.")).html
    }
    let total = costs.reduce(0) { $0 + $1.dong }
    let table = Table(
      caption: say("Các khoản chi", "Amounts spent"),
      columns: [
        .text(say("Nội dung", "What for")), .text(say("Ngày chi", "Paid")),
        .text(say("Nguồn", "Source")), .number(say("Triệu đồng", "Million dong")),
      ] + (mayKeep ? [.text(say("Xóa", "Take away"))] : []),
      rows: costs.html { cost in
        """
        <tr><th scope="row">\(cost.what)</th><td>\(say.date(cost.paid))</td>\
        <td>\(say(cost.source.title))</td><td class="bd-number">\(say.millions(cost.dong))</td>\
        \(removing(cost, say))</tr>

        """
      }
    )
    return """
      <section><h2>\(say("Đã chi \(say.millions(total)) triệu đồng", "Spent: \(say.millions(total)) million dong"))\
      </h2>\(table.html)</section>
      """
  }

  private func removing(_ cost: ClassCost, _ say: Speaker) -> HTML {
    guard mayKeep else { return HTML() }
    let words = say("Xóa", "Take away")
    return """
      <td><details class="bd-why"><summary>\(words)</summary>\
      <form class="bd-filter" method="post" action="\(say.href(.removeCost(cost.id, of: id)))">\(say.mark)\
      \(FormField(name: "reason", label: say("Lý do", "Reason"), most: 500, ownID: "f-reason-\(cost.id)").html)\
      <button class="btn btn-outline-danger" type="submit">\(words)</button></form></details></td>
      """
  }

  private func adding(_ say: Speaker) -> HTML {
    guard mayKeep else { return HTML() }
    let sources = FundingSource.allCases.map { Choice($0.rawValue, say($0.title)) }
    func field(_ field: PlanLineField, _ label: String, _ value: String, _ hint: String?) -> HTML {
      FormField(field, label, value: value, hint: hint, problems: problems, say).html
    }
    return """
      <section><h2>\(say("Ghi khoản chi", "Record an amount"))</h2>\
      <form class="bd-form" method="post" action="\(say.href(.costs(of: id)))">\(say.mark)\
      \(HTML.hidden("key", key))\
      \(sources.select(
        "source", label: say("Nguồn kinh phí", "Source"), none: nil, chosen: typed.source
      ))\(field(.dong, say("Số tiền (triệu đồng)", "Amount (million dong)"), typed.amount, say("Như 12,5", "Such as 12,5")))\
      \(field(.paid, say("Ngày chi", "Paid on"), typed.paid, nil))\
      \(field(.what, say("Nội dung, số chứng từ", "What for, number of the voucher"), typed.what, nil))\
      <button class="btn btn-primary" type="submit">\(say("Ghi", "Save"))</button></form></section>
      """
  }
}

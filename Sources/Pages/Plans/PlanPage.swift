import Assessment
import Chronology
public import Markup
public import Personnel
public import Records
public import Training
public import Vietnamese

/// The plan of a year: where it stands, its lines with what came of them, what an amendment changes.
public struct PlanPage: Page {
  public let plan: PlanOnRecord
  public let reader: ReaderOfPlan
  public let courses: [Code<Course>: Bilingual]
  public let periods: [Code<Course>: Int]
  public let agencies: [ID<Agency>: Bilingual]
  public var problem: Bilingual?
  public var done: Bilingual?

  /// What who looks at it may do.
  public struct ReaderOfPlan: Equatable, Sendable {
    public let name: String
    public let mayKeep: Bool
    public let mayDecide: Bool

    /// A reader by the name under which acts are noted.
    public init(name: String, mayKeep: Bool, mayDecide: Bool) {
      self.name = name
      self.mayKeep = mayKeep
      self.mayDecide = mayDecide
    }
  }

  /// The plan of a year as of a day; nil where there is none.
  public init?(
    of year: Int,
    for reader: ReaderOfPlan,
    say: Speaker,
    in records: any Reading
  ) throws {
    guard let plan = try PlanOnRecord(of: year, on: say.day, in: records) else { return nil }
    self.plan = plan
    self.reader = reader
    let taught = try records.curricula().courses
    courses = Dictionary(taught.map { ($0.code, $0.title) }, uniquingKeysWith: { $1 })
    periods = Dictionary(taught.map { ($0.code, $0.periods) }, uniquingKeysWith: { $1 })
    agencies = try records.agencyNames(on: say.day)
  }

  public var section: Section? { .plans }

  public func title(_ say: Speaker) -> String {
    say("Kế hoạch bồi dưỡng năm \(plan.plan.year)", "Training plan of \(plan.plan.year)")
  }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.plans.title), .plans)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      if let done { "<p class=\"bd-done\" role=\"status\">\(say(done))</p>" }
      standing(say)
      way(say)
      changes(say)
      totals(say)
      table(say)
      untied(say)
      history(say)
    }
  }

  var year: Int { plan.plan.year }

  /// Whether its lines can be changed by the reader now.
  var isWritable: Bool { reader.mayKeep && plan.open?.state == .draft }
}

extension PlanPage {
  private func standing(_ say: Speaker) -> HTML {
    guard let last = plan.editions.last else { return HTML() }
    var facts = Facts()
    facts.add(say("Bản đang xem", "Edition"), html: "\(say(last.title)) \(last.tag(say))")
    facts.add(say("Lý do điều chỉnh", "Amended because"), last.because)
    facts.add(say("Tờ trình", "Submitted by letter"), last.submission?.words(say))
    facts.add(say("Quyết định", "Decision"), last.decision?.words(say))
    facts.add(say("Trả lại vì", "Given back because"), last.returned)
    return "\(facts.html)"
  }

  private func history(_ say: Speaker) -> HTML {
    let approved = plan.editions.filter { $0.state == .approved }
    guard plan.editions.count > 1, !approved.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Các lần phê duyệt", "Approvals"))</h2><ul>\(approved.html { edition in
        """
        <li>\(say(edition.title)): \(edition.decision.map { $0.words(say) } ?? "")\
        \(edition.because.map { " (\($0))" } ?? "")</li>
        """
      })</ul></section>
      """
  }

  private func changes(_ say: Speaker) -> HTML {
    guard plan.open != nil, plan.approved != nil else { return HTML() }
    guard !plan.changes.isEmpty else {
      return Empty(
        words: say(
          "Bản điều chỉnh chưa khác bản đã phê duyệt.",
          "The amendment is the same as what was approved."
        )
      ).html
    }
    return """
      <section id="changes"><h2>\(say("Nội dung điều chỉnh", "What the amendment changes"))</h2>\
      <ul>\(plan.changes.html { "<li>\(words($0, say))</li>" })</ul></section>
      """
  }

  private func words(_ change: PlanChange, _ say: Speaker) -> String {
    func name(_ line: PlanLine) -> String { "\(line.number). \(say(title(of: line.course)))" }
    switch change {
    case .added(let line): return say("Thêm dòng ", "Added: ") + name(line)
    case .removed(let line): return say("Bỏ dòng ", "Taken out: ") + name(line)
    case .changed(let old, let new):
      var parts: [String] = []
      func compare(_ vi: String, _ en: String, _ old: String, _ new: String) {
        if old != new { parts.append("\(say(vi, en)) \(old) → \(new)") }
      }
      compare("số lớp", "classes", say.number(old.classes), say.number(new.classes))
      compare("học viên/lớp", "learners", say.number(old.learners), say.number(new.learners))
      compare(
        "quý",
        "quarter",
        old.quarter.map { "\($0)" } ?? "–",
        new.quarter.map { "\($0)" } ?? "–"
      )
      compare("kinh phí", "money", say.millions(old.funds.total), say.millions(new.funds.total))
      if parts.isEmpty { parts.append(say("nội dung khác", "other facts")) }
      return name(new) + ": " + parts.joined(separator: "; ")
    }
  }

  func title(of course: Code<Course>) -> Bilingual {
    courses[course] ?? Bilingual(both: course.text)
  }

  private func totals(_ say: Speaker) -> HTML {
    let planned = plan.lines.reduce((classes: 0, seats: 0, money: 0)) {
      ($0.classes + $1.classes, $0.seats + $1.seats, $0.money + $1.funds.total)
    }
    let done = plan.lines.map { plan.progress(of: $0.number) }
    let held = done.reduce(0) { $0 + $1.held }
    let learners = done.reduce(0) { $0 + $1.learners }
    let spent = done.reduce(0) { $0 + $1.spent.total }
    return """
      <p class="lead">\(say(
        """
        \(plan.lines.count) dòng, \(say.number(planned.classes)) lớp, \(say.number(planned.seats)) học viên, \
        \(say.millions(planned.money)) triệu đồng. Đã thực hiện \(say.number(held)) lớp, \
        \(say.number(learners)) học viên, \(say.millions(spent)) triệu đồng.
        """,
        """
        \(plan.lines.count) lines, \(say.number(planned.classes)) classes, \(say.number(planned.seats)) \
        learners, \(say.millions(planned.money)) million dong. Done: \(say.number(held)) classes, \
        \(say.number(learners)) learners, \(say.millions(spent)) million dong.
        """
      ))</p>
      """
  }

  private func table(_ say: Speaker) -> HTML {
    let add: HTML = """
      <p class="bd-acts"><a class="btn btn-primary" href="\(say.href(.newPlanLine(year)))">\
      \(say("Thêm dòng", "Add a line"))</a>\
      <a class="btn btn-outline-primary" href="\(say.href(.planProposal(year)))">\
      \(say("Xem đề xuất", "See the proposal"))</a></p>
      """
    guard !plan.lines.isEmpty else {
      let words = say("Kế hoạch chưa có dòng nào.", "The plan has no line yet.")
      return "\(Empty(words: words).html)\(add, if: isWritable)"
    }
    let table = Table(
      caption: say("Các dòng của kế hoạch", "The lines of the plan"),
      columns: [
        .text(say("Nội dung", "Course")), .text(say("Quý", "Quarter")),
        .number(say("Số lớp", "Classes")), .number(say("Đã mở", "Called")),
        .number(say("Đã xong", "Held")), .number(say("Học viên", "Learners")),
        .number(say("Đã học", "Trained")), .number(say("Tỷ lệ", "Share")),
        .number(say("Kinh phí (triệu đồng)", "Money (million dong)")),
        .number(say("Đã chi", "Spent")), .text(say("Chủ trì", "Lead")),
      ],
      rows: plan.lines.html { row($0, say) }
    )
    return "\(add, if: isWritable)\(table.html)"
  }

  private func row(_ line: PlanLine, _ say: Speaker) -> HTML {
    let progress = plan.progress(of: line.number)
    let share = say.percent(progress.learners, of: line.seats) ?? ""
    return """
      <tr><th scope="row">\(say.link(
        "\(line.number). \(say(title(of: line.course)))", .planLine(year, line.number)
      ))</th><td>\(line.quarter.map { "\($0)" } ?? "")</td>\
      <td class="bd-number">\(say.number(line.classes))</td>\
      <td class="bd-number">\(say.number(progress.called))</td>\
      <td class="bd-number">\(say.number(progress.held))</td>\
      <td class="bd-number">\(say.number(line.seats))</td>\
      <td class="bd-number">\(say.number(progress.learners))</td>\
      <td class="bd-number">\(share)</td>\
      <td class="bd-number">\(say.millions(line.funds.total))</td>\
      <td class="bd-number">\(say.millions(progress.spent.total))</td>\
      <td>\(line.lead.flatMap { agencies[$0] }.map { say($0) } ?? "")</td></tr>

      """
  }

  private func untied(_ say: Speaker) -> HTML {
    let own = plan.classes.filter { $0.line == nil && $0.state != .cancelled }
    guard let lines = plan.approved, !own.isEmpty else { return HTML() }
    return """
      <section id="untied"><h2>\(say("Lớp trong năm ngoài kế hoạch", "Classes outside the plan"))</h2>\
      <ul class="bd-plain">\(own.html { held in
        """
        <li>\(say.link("\(held.code): \(held.title)", .trainingClass(held.id))), \(say.date(held.first)) \
        \(tying(held, lines, say))</li>
        """
      })</ul></section>
      """
  }

  private func tying(_ held: PlannedClass, _ lines: [PlanLine], _ say: Speaker) -> HTML {
    guard reader.mayKeep else { return HTML() }
    let fitting = lines.filter { $0.course == held.course }
    let offered = fitting + lines.filter { $0.course != held.course }
    return """
      <form class="bd-filter" method="post" action="\(say.href(.plan(year, act: "classes")))">\(say.mark)\
      \(HTML.hidden("class", "\(held.id)"))<div class="bd-field">\
      <label for="f-line-\(held.id.number)">\(say("Dòng kế hoạch", "Line"))</label>\
      <select id="f-line-\(held.id.number)" name="line" class="form-select">\
      \(offered.html { .option("\($0.number)", "\($0.number). \(say(title(of: $0.course)))", isChosen: false) })\
      </select></div><button class="btn btn-outline-primary" type="submit">\
      \(say("Đưa vào dòng này", "Tie it to the line"))</button></form>
      """
  }
}

extension Speaker {
  /// An amount of đồng in millions.
  func millions(_ dong: Int) -> String { MillionDong.text(dong, in: language) }
}

import Assessment
import Chronology
public import Markup
public import Operations
import Personnel
public import Records
public import Training
public import Vietnamese

/// A line of a plan: its form while the plan is a draft, else what it says and what came of it.
public struct PlanLinePage: Page {
  public let year: Int
  /// Nil for a new line.
  public let line: PlanLine?
  public var form: PlanLineForm
  public let isWritable: Bool
  public let mayKeep: Bool
  public let progress: PlanProgress
  public let classes: [PlannedClass]
  /// Whether the line is one of the plan in force, so that classes can carry it out.
  public let isInForce: Bool
  public let courses: [Choice]
  /// By their codes.
  public let agencies: [Choice]
  /// By which a form of a new line is known that is sent twice.
  public let key: String
  public var problems: [PlanLineProblem] = []
  public var refusal: Bilingual?

  /// The page of a line by its number, or of a new one; nil where there is no such line or the reader
  /// may not add one.
  public init?(
    of year: Int,
    line number: Int?,
    mayKeep: Bool,
    key: String,
    say: Speaker,
    in records: any Reading
  ) throws {
    guard let plan = try PlanOnRecord(of: year, on: say.day, in: records) else { return nil }
    let known = number.map { number in plan.lines.first { $0.number == number } } ?? nil
    isWritable = mayKeep && plan.open?.state == .draft
    guard known != nil || (number == nil && isWritable) else { return nil }
    self.year = year
    self.mayKeep = mayKeep
    self.key = key
    line = known
    let all = try records.agencies()
    form = known.map { PlanLineForm($0, agencies: all) } ?? PlanLineForm()
    progress = known.map { plan.progress(of: $0.number) } ?? PlanProgress()
    classes = known.map { plan.classes(of: $0.number) } ?? []
    isInForce = plan.approved?.contains { $0.number == number } ?? false
    courses = try records.curricula().courses.map {
      Choice($0.code.text, "\($0.code) \(say($0.title))")
    }
    let shares = form.quotas
    agencies = all.compactMap { record in
      let (code, standing) = (record.agency.code.text, record.agency.standing(on: say.day))
      guard standing != nil || shares[code] != nil,
        let name = (standing ?? record.agency.standings.last)?.name
      else { return nil }
      return Choice(code, say(name))
    }
  }

  public var section: Section? { .plans }

  public func title(_ say: Speaker) -> String {
    guard let line else { return say("Thêm dòng kế hoạch", "Add a line") }
    return say("Dòng \(line.number): ", "Line \(line.number): ") + course(say)
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.plans.title), .plans),
      Crumb(say("Kế hoạch năm \(year)", "Plan of \(year)"), .plan(year)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      if isWritable { theForm(say) } else { facts(say) }
      if line != nil { progressSection(say) }
      if line != nil, isWritable { removing(say) }
    }
  }

  private func course(_ say: Speaker) -> String {
    courses.first { $0.value == line?.course.text }?.words ?? line?.course.text ?? ""
  }
}

extension PlanLinePage {
  private var address: Address {
    line.map { .planLine(year, $0.number) } ?? .plan(year, act: "lines")
  }

  private func theForm(_ say: Speaker) -> HTML {
    func field(_ field: PlanLineField, _ vi: String, _ en: String, _ value: String) -> FormField {
      FormField(field, say(vi, en), value: value, problems: problems, isRequired: false, say)
    }
    let quarters = (1...4).map { Choice("\($0)", say("Quý \($0)", "Quarter \($0)")) }
    let modes = PlanLine.Mode.allCases.map { Choice($0.rawValue, say($0.title)) }
    var learners = field(.learners, "Số học viên một lớp", "Learners in a class", form.learners)
    learners.isRequired = true
    var classes = field(.classes, "Số lớp", "Classes", form.classes)
    classes.isRequired = true
    return """
      <form class="bd-calling" method="post" action="\(say.href(address))">\(say.mark)\
      \(line.map { HTML.hidden("seen", $0.stamp) } ?? HTML.hidden("key", key))\
      <div class="bd-form">\
      \(courses.select(
        "course", label: say("Chương trình", "Course"), none: say("Chọn", "Choose"),
        chosen: form.course.nonEmpty, error: problems.words(at: .course, say)
      ))\(field(.audience, "Đối tượng", "For whom", form.audience).html)\
      \(classes.html)\(learners.html)\
      \(quarters.select(
        "quarter", label: say("Thời gian dự kiến", "When"), none: say("Chưa định", "Open"),
        chosen: form.quarter.nonEmpty, error: problems.words(at: .quarter, say)
      ))\(field(.place, "Địa điểm", "Place", form.place).html)\
      \(modes.select("mode", label: say("Hình thức", "Mode"), none: nil, chosen: form.mode))\
      \(agencies.select(
        "lead", label: say("Cơ quan chủ trì", "Lead"), none: say("Chưa định", "Open"),
        chosen: form.lead.nonEmpty, error: problems.words(at: .lead, say)
      ))\(money(say))\(field(.basis, "Căn cứ", "Legal basis", form.basis).html)\
      \(field(.task, "Nhiệm vụ năm mà dòng phục vụ", "Task of the year it serves", form.task).html)\
      \(field(.notes, "Ghi chú", "Notes", form.notes).html)</div>\
      \(partners(say))\(quotas(say))\
      <p class="bd-acts"><button class="btn btn-primary" type="submit">\(say("Ghi", "Save"))</button></p></form>
      """
  }

  private func money(_ say: Speaker) -> HTML {
    let error = problems.words(at: .funds, say)
    return FundingSource.allCases.html { source in
      FormField(
        name: "funds.\(source.rawValue)",
        label: say(
          "\(source.title.vi) (triệu đồng)",
          "\(source.title.en) (million dong)"
        ),
        value: form.funds[source, default: ""],
        error: source == .central ? error : nil,
        isRequired: false,
        most: 20,
        ownID: source == .central ? "f-funds" : nil
      ).html
    }
  }

  private func partners(_ say: Speaker) -> HTML {
    let boxes = agencies.html { agency in
      """
      <label class="bd-check"><input type="checkbox" name="partners" value="\(agency.value)"\
      \(" checked", if: form.partners.contains(agency.value))> \(agency.words)</label>
      """
    }
    return """
      <details class="bd-why"\(" open", if: !form.partners.isEmpty)><summary id="f-partners">\
      \(say("Cơ quan phối hợp", "Coordinating agencies"))</summary>\
      <fieldset class="bd-choice"><legend class="visually-hidden">\
      \(say("Cơ quan phối hợp", "Coordinating agencies"))</legend>\(boxes)</fieldset></details>
      """
  }

  private func quotas(_ say: Speaker) -> HTML {
    let sum = form.quotas.values.compactMap { Int($0) }.reduce(0, +)
    let error = problems.words(at: .quotas, say).map { "<p class=\"bd-wrong\">\($0)</p>" as HTML }
    let table = Table(
      caption: say("Chỉ tiêu của từng cơ quan", "Shares of the agencies"),
      columns: [.text(say("Cơ quan", "Agency")), .text(say("Chỉ tiêu", "Share"))],
      rows: agencies.html { agency in
        """
        <tr><th scope="row">\(agency.words)</th>\
        <td><input name="q.\(agency.value)" class="form-control bd-short" inputmode="numeric" \
        maxlength="5" value="\(form.quotas[agency.value, default: ""])" \
        aria-label="\(say("Chỉ tiêu của ", "Share of "))\(agency.words)"></td></tr>

        """
      }
    )
    return """
      <details class="bd-why"\(" open", if: error != nil)><summary id="f-quotas">\(say(
        "Chỉ tiêu theo cơ quan (đã chia \(sum))", "Shares of agencies (\(sum) so far)"
      ))</summary>\(error ?? HTML())\(table.html)</details>
      """
  }

  private func removing(_ say: Speaker) -> HTML {
    guard let line else { return HTML() }
    let words = say("Bỏ dòng này", "Take this line out")
    return """
      <form class="bd-acts" method="post" action="\(say.href(.planLine(year, line.number, act: "remove")))">\
      \(say.mark)\(HTML.hidden("seen", line.stamp))\
      <button class="btn btn-outline-danger" type="submit">\(words)</button></form>
      """
  }
}

extension PlanLinePage {
  private func facts(_ say: Speaker) -> HTML {
    guard let line else { return HTML() }
    let names = Dictionary(agencies.map { ($0.value, $0.words) }, uniquingKeysWith: { $1 })
    func name(_ code: String) -> String { names[code] ?? code }
    var facts = Facts()
    facts.add(say("Đối tượng", "For whom"), line.audience)
    facts.add(say("Số lớp", "Classes"), say.number(line.classes))
    facts.add(say("Số học viên một lớp", "Learners in a class"), say.number(line.learners))
    facts.add(say("Quý", "Quarter"), line.quarter.map { "\($0)" })
    facts.add(say("Địa điểm", "Place"), line.place)
    facts.add(say("Hình thức", "Mode"), say(line.mode.title))
    facts.add(say("Cơ quan chủ trì", "Lead"), form.lead.nonEmpty.map(name))
    facts.add(say("Cơ quan phối hợp", "With"), form.partners.map(name).joined(separator: ", "))
    for source in line.funds.sources {
      facts.add(
        say("\(source.title.vi) (triệu đồng)", "\(source.title.en) (million dong)"),
        say.millions(line.funds[source])
      )
    }
    facts.add(say("Căn cứ", "Legal basis"), line.basis)
    facts.add(say("Nhiệm vụ năm", "Task of the year"), line.task)
    facts.add(
      say("Chuyển từ", "Carried over from"),
      line.carried.map { say("dòng \($0.line), năm \($0.year)", "line \($0.line) of \($0.year)") }
    )
    facts.add(say("Ghi chú", "Notes"), line.notes)
    let shares = form.quotas.sorted { $0.key < $1.key }.map { "\(name($0.key)): \($0.value)" }
    facts.add(say("Chỉ tiêu", "Shares"), shares.joined(separator: "; "))
    return facts.html
  }

  private func progressSection(_ say: Speaker) -> HTML {
    guard isInForce, let line else { return HTML() }
    let list = classes.html { held in
      """
      <li>\(say.link("\(held.code): \(held.title)", .trainingClass(held.id))), \(say.date(held.first)), \
      \(say(held.state.title).lowercased()), \(say("\(held.learners) học viên", "\(held.learners) learners")), \
      \(say.link(
        say("đã chi \(say.millions(held.spent.total)) triệu đồng", "spent \(say.millions(held.spent.total)) million"),
        .costs(of: held.id)
      ))</li>
      """
    }
    let none = Empty(
      words: say("Chưa có lớp nào thực hiện dòng này.", "No class carries this line out yet.")
    )
    return """
      <section id="progress"><h2>\(say("Thực hiện", "What was done"))</h2><p>\(say(
        "\(progress.held)/\(line.classes) lớp đã xong; \(progress.learners)/\(line.seats) học viên, \(progress.passed) đạt.",
        "\(progress.held) of \(line.classes) classes held; \(progress.learners) of \(line.seats) learners, \(progress.passed) passed."
      ))</p>\(classes.isEmpty ? none.html : "<ul>\(list)</ul>")\(shortfall(line, say))</section>
      """
  }

  private func shortfall(_ line: PlanLine, _ say: Speaker) -> HTML {
    guard mayKeep else {
      return progress.shortfall.map {
        "<p>\(say("Nguyên nhân chưa đạt: ", "Why less was done: "))\($0)</p>" as HTML
      } ?? HTML()
    }
    let field = FormField(
      name: "reason",
      label: say("Nguyên nhân chưa đạt", "Why less was done than planned"),
      value: progress.shortfall ?? "",
      isRequired: false,
      most: 500
    )
    return """
      <form class="bd-form" method="post" action="\(say.href(.planLine(year, line.number, act: "shortfall")))">\
      \(say.mark)\(field.html)<button class="btn btn-outline-primary" type="submit">\
      \(say("Ghi nguyên nhân", "Save the reason"))</button></form>
      """
  }
}

extension String {
  /// Nil where it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

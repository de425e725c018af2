public import Assessment
import Chronology
public import Markup
public import Operations
public import Personnel
import Records
public import Training
public import Vietnamese

/// What is proposed for the plan of a year, and why; opened, who needs a course and for what.
public struct PlanProposalPage: Page {
  public let year: Int
  public let lines: [Line]
  /// What is carried over from the year before.
  public let carried: [Carried]
  public let left: [PlanProposal.Left]
  /// The course that is opened, with those who need it.
  public let opened: Opened?
  /// The courses of the draft to which lines can be added; nil where there is no draft.
  public let drafted: Set<Code<Course>>?
  /// Whether a draft can begin: the reader makes plans, and the year has none.
  public let mayBegin: Bool

  /// What agencies ask for; nil where none was asked.
  public let asked: Asked?
  /// The shares that agencies ask for of the opened course, and what they would make of the draft.
  public let taking: NeedsTaking?
  /// The names of the agencies whose shares these are.
  public let agencies: [ID<Agency>: Bilingual]
  public var problem: Bilingual?

  /// A proposed line.
  public struct Line: Equatable, Sendable {
    public let proposed: PlanProposal.Line
    public let title: Bilingual
  }

  /// A line of the year before that was not carried out whole.
  public struct Carried: Equatable, Sendable {
    public let line: PlanLine
    public let title: Bilingual
    public let held: Int
  }

  /// What agencies ask for, all together.
  public struct Asked: Equatable, Sendable {
    public let expected: Int
    public let received: Int
    public let learners: [Code<Course>: Int]
    /// The courses that are asked for and not proposed.
    public let others: [Other]
  }

  /// A course that is asked for and not proposed.
  public struct Other: Equatable, Sendable {
    public let course: Code<Course>
    public let title: Bilingual
    public let learners: Int
  }

  /// Those who need a course.
  public struct Opened: Equatable, Sendable {
    public let course: Code<Course>
    public let title: Bilingual
    public let needs: [Need]
    /// How many there are where not all are told.
    public let all: Int
  }

  /// Somebody who needs it.
  public struct Need: Equatable, Sendable {
    /// Nil for a post that nobody holds yet.
    public let officer: ID<Officer>?
    public let name: String?
    public let agency: Bilingual
    public let closes: [OpenRequirement]
    public let before: Bilingual?
  }

  /// How many are told at once.
  static let most = 500

  public var section: Section? { .plans }

  public func title(_ say: Speaker) -> String {
    say("Đề xuất kế hoạch năm \(year)", "Proposal for \(year)")
  }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.plans.title), .plans)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      """
      <p class="lead">\(say(
        "Khóa nào khép được nhiều yêu cầu nhất cho số tiết dạy, tính đến hết năm \(year), theo số liệu ngày \(say.date(say.day)).",
        "Which courses close most requirements for the periods taught until the end of \(year), by the records of \(say.date(say.day))."
      ))</p>
      """
      beginning(say)
      askedSentence(say)
      carriedOver(say)
      if lines.isEmpty {
        Empty(words: say("Không ai thiếu mức nào vào cuối năm.", "Nobody will lack a level.")).html
      } else {
        table(say)
      }
      othersAsked(say)
      openedSection(say)
      leftSection(say)
    }
  }
}

extension PlanProposalPage {
  var own: Address { .planProposal(year) }

  private func beginning(_ say: Speaker) -> HTML {
    guard mayBegin else { return HTML() }
    return """
      <form class="bd-acts" method="post" action="\(say.href(.plans))">\(say.mark)\
      \(HTML.hidden("year", "\(year)"))\
      <button class="btn btn-primary" type="submit" name="with" value="proposal">\
      \(say("Lập dự thảo từ đề xuất này", "Begin a draft from this proposal"))</button></form>
      """
  }

  private func carriedOver(_ say: Speaker) -> HTML {
    guard !carried.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Chuyển từ năm \(year - 1)", "Carried over from \(year - 1)"))</h2>\
      <ul>\(carried.html { one in
        """
        <li>\(say(
          "\(one.line.number). \(one.title.vi): còn \(one.line.classes - one.held) lớp chưa mở",
          "\(one.line.number). \(one.title.en): \(one.line.classes - one.held) classes not held"
        ))</li>
        """
      })</ul></section>
      """
  }

  private func table(_ say: Speaker) -> HTML {
    Table(
      caption: say("Các khóa được đề xuất", "The courses proposed"),
      columns: [
        .text(say("Khóa", "Course")), .number(say("Cán bộ cần", "Officers")),
        .number(say("Vị trí trống", "Posts")), .number(say("Cơ quan", "Agencies")),
      ] + (asked == nil ? [] : [.number(say("Cơ quan đề nghị", "Agencies ask for"))]) + [
        .number(say("Số lớp", "Classes")), .number(say("Học viên/lớp", "Learners")),
        .number(say("Số tiết", "Periods")), .number(say("Yêu cầu khép được", "Closes")),
        .text(say("Vì sao", "Why")), .text(say("Quý", "Quarter")),
      ] + (drafted == nil ? [] : [.text(say("Dự thảo", "Draft"))]),
      rows: lines.html { row($0, say) }
    ).html
  }

  private func row(_ line: Line, _ say: Speaker) -> HTML {
    let proposed = line.proposed
    return """
      <tr><th scope="row">\(say.link(
        "\(proposed.course) \(say(line.title))", own.with("course", proposed.course.text)
      ))</th><td class="bd-number">\(say.number(proposed.officers))</td>\
      <td class="bd-number">\(say.number(proposed.vacancies))</td>\
      <td class="bd-number">\(say.number(proposed.quotas.count))</td>\(askedCell(proposed.course, say))\
      <td class="bd-number">\(say.number(proposed.classes))</td>\
      <td class="bd-number">\(say.number(proposed.learners))</td>\
      <td class="bd-number">\(say.number(proposed.periods))</td>\
      <td class="bd-number">\(say.number(proposed.closes))</td>\
      <td>\(say(proposed.reasons))</td><td>\(proposed.quarter)</td>\(adding(proposed, say))</tr>

      """
  }

  private func adding(_ line: PlanProposal.Line, _ say: Speaker) -> HTML {
    guard let drafted else { return HTML() }
    guard !drafted.contains(line.course) else {
      return "<td>\(say("Đã có", "In it"))</td>"
    }
    return """
      <td><form method="post" action="\(say.href(.plan(year, act: "proposed")))">\(say.mark)\
      \(HTML.hidden("course", line.course.text))<button class="btn btn-outline-primary" type="submit" \
      aria-label="\(say("Thêm ", "Add "))\(line.course.text)">\(say("Thêm", "Add"))</button></form></td>
      """
  }

  private func openedSection(_ say: Speaker) -> HTML {
    guard let opened else { return HTML() }
    let table = Table(
      caption: say("Người cần học \(opened.title.vi)", "Who needs \(opened.title.en)"),
      columns: [
        .text(say("Cán bộ", "Officer")), .text(say("Cơ quan", "Agency")),
        .text(say("Khép được", "Closes")),
      ],
      rows: opened.needs.html { need in
        let name: HTML =
          need.officer.map { say.link(need.name ?? "\($0)", .officer($0)) }
          ?? "\(say("(chưa có người)", "(nobody yet)"))"
        return """
          <tr><th scope="row">\(name)</th><td>\(say(need.agency))</td><td>\(need.words(say))</td></tr>

          """
      }
    )
    let rest = opened.all - opened.needs.count
    guard opened.all > 0 else { return takingSection(opened, say) }
    return """
      \(takingSection(opened, say))\
      <section id="needs"><h2>\(say("Ai cần: ", "Who needs: "))\(say(opened.title))</h2>\(table.html)\
      \("<p>\(say("và \(say.number(rest)) người khác", "and \(say.number(rest)) more"))</p>", if: rest > 0)\
      </section>
      """
  }

  private func leftSection(_ say: Speaker) -> HTML {
    guard !left.isEmpty else { return HTML() }
    let (first, rest) = (left.prefix(Self.leftAtOnce), left.dropFirst(Self.leftAtOnce))
    let more: HTML = """
      <details class="bd-why"><summary>\(say(
        "\(rest.count) mức khác", "\(rest.count) more levels"
      ))</summary><ul>\(rest.html { leftLine($0, say) })</ul></details>
      """
    return """
      <section><h2>\(say("Không khóa nào khép được", "What no course closes"))</h2><p class="bd-hint">\(say(
        "Cần minh chứng khác (thi, sản phẩm, xác nhận của quản lý), hoặc khóa có mức đó chưa dành cho nhiệm vụ của họ.",
        "Other evidence is needed (a test, a piece of work, a manager's word), or the course that gives the level is not meant for their duties."
      ))</p><ul>\(first.html { leftLine($0, say) })</ul>\(more, if: !rest.isEmpty)</section>
      """
  }

  private func leftLine(_ one: PlanProposal.Left, _ say: Speaker) -> HTML {
    let courses = one.courses.map(\.text).joined(separator: ", ")
    let given = courses.isEmpty ? "" : say(" (\(courses) có mức này)", " (\(courses) gives it)")
    return """
      <li>\(say(
        "\(one.competency) mức \(one.required): \(say.number(one.learners)) người",
        "\(one.competency) level \(one.required): \(say.number(one.learners))"
      ))\(given)</li>
      """
  }

  private static let leftAtOnce = 10
}

extension OpenRequirement.Because {
  /// Why it will not be held, in words.
  func words(_ say: Speaker) -> String {
    switch self {
    case .missing: say("chưa đạt", "missing")
    case .lapsed: say("đã hết hiệu lực", "lapsed")
    case .lapses(let day): say("hết hiệu lực \(say.date(day))", "lapses \(say.date(day))")
    case .due(let day): say("phải đạt từ \(say.date(day))", "due \(say.date(day))")
    case .vacant: say("vị trí chưa có người", "nobody holds the post")
    }
  }
}

import Access
public import Chronology
public import Markup
import Operations
public import Personnel
public import Records
public import Training
public import Vietnamese

/// A nomination, where its nominee is replaced by another officer of the agency, or withdrawn.
public struct NomineePage: Page {
  public let trainingClass: ID<TrainingClass>
  public let className: String
  public let first: Day
  public let id: ID<Nomination>
  public let name: String
  public let agency: Bilingual
  public let state: Nomination.State
  /// Who could go instead, those who need it most first.
  public let others: [Choice]
  /// By which the form is known that is sent twice.
  public let key: String
  public var problem: Bilingual?
  public var typed: [String: String] = [:]

  /// The page of a nomination; nil where the scope does not reach it.
  public init?(
    _ id: ID<Nomination>,
    of trainingClass: ID<TrainingClass>,
    say: Speaker,
    knownAt now: Instant,
    key: String,
    in records: ScopedRecords
  ) throws {
    let lines = try records.all(.nominationLines(for: trainingClass))
    let found = lines.first { $0.nomination.id == id }
    guard let line = found, records.scope.lists(line.nomination.agency),
      let agency = try records.agencies([line.nomination.agency]).first
    else { return nil }
    let question = NominationsPage.Question(mayApprove: false, agency: agency.agency.code.text)
    let page = try NominationsPage(
      trainingClass,
      question,
      say: say,
      knownAt: now,
      key: key,
      in: records
    )
    self.trainingClass = trainingClass
    className = page.name
    first = page.days.from
    self.id = id
    name = line.name ?? say("cán bộ đã chuyển cơ quan", "an officer who has moved")
    self.agency =
      (agency.agency.standing(on: page.days.from) ?? agency.agency.standings.last)?.name
      ?? Bilingual(both: "")
    state = line.nomination.state
    others = page.candidates.filter {
      $0.candidacy.mayGo && $0.agency == line.nomination.agency
    }.map { Choice("\($0.officer)", $0.name) }
    self.key = key
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String {
    say("Thay hoặc rút ", "Replace or withdraw ") + name
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes), Crumb(className, .trainingClass(trainingClass)),
      Crumb(say("Đề cử", "Nominations"), .nominations(trainingClass)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      "<p class=\"lead\">\(say(agency)). \(state.tag(say))</p>"
      replacing(say)
      withdrawing(say)
    }
  }

  private func replacing(_ say: Speaker) -> HTML {
    let title = say("Cử người khác đi thay", "Send somebody else")
    guard !others.isEmpty else {
      let words = say(
        "Không có cán bộ nào khác của cơ quan đi thay được.",
        "No other officer of the agency can go."
      )
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    return """
      <section><h2>\(title)</h2><p class="bd-hint">\(say(
        "Đến sáng ngày khai giảng \(say.date(first)); chỗ và chỉ tiêu giữ nguyên.",
        "Until the morning of the first day, \(say.date(first)); seat and share stay as they are."
      ))</p>\
      <form class="bd-form" method="post" action="\(say.href(.nomination(id, of: trainingClass)))">\
      \(say.mark)\(HTML.hidden("key", key))\
      \(others.select("by", label: say("Người đi thay", "Who goes"), none: nil, chosen: typed["by"]))\
      \(FormField(name: "reason", label: say("Lý do", "Reason"), value: typed["reason"] ?? "",
        hint: say("Như: bận công tác đột xuất", "Such as: urgent work")).html)\
      \(FormField(name: "number", label: say("Số công văn", "Number of the letter"),
        value: typed["number"] ?? "", hint: say("Nếu có", "If any"), isRequired: false, most: 100).html)\
      \(FormField(name: "day", label: say("Ngày công văn", "Day of the letter"),
        value: typed["day"] ?? "", isRequired: false, most: 10).html)\
      <button class="btn btn-primary" type="submit" name="act" value="substitute">\
      \(say("Thay người", "Replace"))</button></form></section>
      """
  }

  private func withdrawing(_ say: Speaker) -> HTML {
    """
    <section><h2>\(say("Rút đề cử", "Withdraw the nomination"))</h2><p class="bd-hint">\(say(
      "Chỗ để lại cho người đứng đầu danh sách chờ mà cơ quan còn chỉ tiêu.",
      "The seat goes to the first on the wait-list whose agency has some of its share left."
    ))</p>\
    <form class="bd-form" method="post" action="\(say.href(.nomination(id, of: trainingClass)))">\(say.mark)\
    \(FormField(name: "why", label: say("Lý do rút", "Why it is withdrawn"),
      value: typed["why"] ?? "").html)\
    <button class="btn btn-outline-primary" type="submit" name="act" value="withdraw">\
    \(say("Rút đề cử", "Withdraw"))</button></form></section>
    """
  }
}

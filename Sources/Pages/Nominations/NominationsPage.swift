public import Chronology
public import Markup
public import Operations
public import Personnel
public import Records
public import Training
public import Vietnamese

/// Who is nominated for a class: for the province what awaits approval, for an agency its share and
/// whom it could send.
public struct NominationsPage: Page {
  public let trainingClass: ID<TrainingClass>
  public let name: String
  public let days: DayRange
  public let call: ClassCall
  /// Seats that are left; nil for readers who don't see everybody.
  public let free: Int?
  public let isOver: Bool
  public let shares: [Share]
  public let lines: [Line]
  /// What approving would do; nil for those who may not approve.
  public let preview: Preview?
  /// Whom an agency could send, those who need it most first.
  public let candidates: [Candidate]
  /// The agencies whose candidates can be asked for; empty for an agency's own staff.
  public let agencies: [Choice]
  public let agency: String?
  public let acts: [Act]
  /// By which the form is known that is sent twice.
  public let key: String
  public var problem: Bilingual?
  /// What was done just now.
  public var done: ID<ClassAction>?
  public var letter: LetterTexts?

  /// An agency's share.
  public struct Share: Equatable, Sendable {
    public let agency: Bilingual
    public let quota: Int
    /// Nominations that want a seat or have one.
    public let named: Int
    public let approved: Int
  }

  /// A nomination.
  public struct Line: Equatable, Sendable {
    public let id: ID<Nomination>
    public let officer: ID<Officer>
    public let name: String?
    public let agency: Bilingual
    public let nomination: Nomination
    /// Whose seat it took.
    public let replaces: String?
  }

  /// What approving some nominations would do.
  public struct Preview: Equatable, Sendable {
    public let rows: [Row]
    public let approved: Int
    public let waiting: Int
    public let skipped: Int
    /// Whether only some were chosen.
    public let isChosen: Bool
    public let beyondQuota: Bool
    public let stamp: String

    /// A nomination and what becomes of it.
    public struct Row: Equatable, Sendable {
      public let line: Line
      public let outcome: SeatBook.Outcome
    }
  }

  /// An officer whom an agency could send.
  public struct Candidate: Equatable, Sendable {
    public let officer: ID<Officer>
    public let agency: ID<Agency>
    public let name: String
    public let position: String?
    public let agencyName: Bilingual
    public let candidacy: Candidacy
    /// The reasons to go, in words.
    public let grounds: [Bilingual]
  }

  /// Something that was done, and perhaps can be taken back.
  public struct Act: Equatable, Sendable {
    public let action: ClassAction
    public let mayUndo: Bool
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String { say("Đề cử: ", "Nominations: ") + name }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes), Crumb(name, .trainingClass(trainingClass)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      doneLine(say)
      "<p class=\"lead\">\(sentence(say))</p>"
      approval(say)
      sharesSection(say)
      letterSection(say)
      candidateSection(say)
      sendingSection(say)
      standingSection(say)
      saving(say)
      actsSection(say)
    }
  }
}

extension NominationsPage {
  func sentence(_ say: Speaker) -> String {
    let last = call.lastDay.map {
      say(" Hạn đề cử \(say.date($0)).", " Nominations until \(say.date($0)).")
    }
    let tail = isOver ? say(" Lớp đã kết thúc.", " The class is over.") : last ?? ""
    if let free {
      let open = lines.count { $0.nomination.state == .endorsed }
      return say(
        "\(open) đề cử chờ duyệt; lớp còn \(free) trên \(call.seats) chỗ.",
        "\(open) nominations await approval; \(free) of \(call.seats) seats are free."
      ) + tail
    }
    let named = shares.reduce(0) { $0 + $1.named }
    let quota = shares.reduce(0) { $0 + $1.quota }
    let approved = shares.reduce(0) { $0 + $1.approved }
    return say(
      "Đã đề cử \(named) trên \(quota) chỗ; \(approved) người được duyệt.",
      "\(named) of \(quota) seats are named; \(approved) approved."
    ) + tail
  }

  private func doneLine(_ say: Speaker) -> HTML {
    guard let done, let act = acts.first(where: { $0.action.id == done }) else { return HTML() }
    return """
      <div class="bd-done" role="status"><p>\(words(act.action, say))</p>\
      \(undoForm(act, say))</div>
      """
  }

  /// `Đã duyệt 58 người.`
  func words(_ action: ClassAction, _ say: Speaker) -> String {
    let people = say.number(action.people)
    let what = say(action.kind.title)
    let reason = action.reason.map { say(" Lý do: ", " Reason: ") + $0 + "." } ?? ""
    guard action.undone == nil else {
      return say("Đã hoàn tác việc \(what) \(people) người.", "Taken back: \(what) \(people).")
    }
    let waiting = say.number(action.waiting)
    let others =
      action.waiting == 0
      ? "" : say(" \(waiting) người vào danh sách chờ.", " \(waiting) on the wait-list.")
    return say("Đã \(what) \(people) người.", "\(people) \(what).") + others + reason
  }

  func undoForm(_ act: Act, _ say: Speaker) -> HTML {
    guard act.mayUndo else { return HTML() }
    return """
      <form class="bd-acts" method="post" action="\(say.href(.undo(act.action.id, of: trainingClass)))">\
      \(say.mark)<button class="btn btn-outline-primary" type="submit">\
      \(say("Hoàn tác việc này", "Take this back"))\
      <span class="visually-hidden">: \(words(act.action, say))</span></button></form>
      """
  }

  private func sharesSection(_ say: Speaker) -> HTML {
    guard !shares.isEmpty else { return HTML() }
    let table = Table(
      caption: say("Chỉ tiêu của từng cơ quan", "Shares of the agencies"),
      columns: [
        .text(say("Cơ quan", "Agency")), .number(say("Chỉ tiêu", "Share")),
        .number(say("Đã đề cử", "Named")), .number(say("Được duyệt", "Approved")),
        .text(say("Còn", "Left")),
      ],
      rows: shares.html { share in
        let left = share.quota - share.named
        let words =
          left > 0
          ? say("còn \(left) chỗ", "\(left) left")
          : left == 0 ? say("đã đủ", "all named") : say("vượt \(-left) người", "\(-left) beyond")
        return """
          <tr><th scope="row">\(say(share.agency))</th>\
          <td class="bd-number">\(share.quota)</td><td class="bd-number">\(share.named)</td>\
          <td class="bd-number">\(share.approved)</td><td>\(words)</td></tr>

          """
      }
    )
    let (seats, named) = shares.reduce((0, 0)) { ($0.0 + $1.quota, $0.1 + $1.named) }
    let summary = say(
      "\(shares.count) cơ quan: \(named) người được đề cử trên \(seats) chỗ",
      "\(say.count(shares.count, "agency", "agencies")): \(named) named for \(seats) seats"
    )
    let few = shares.count <= Self.fewShares
    return """
      <section><h2>\(say("Chỉ tiêu", "Shares"))</h2>\
      \("<details class=\"bd-fold\"><summary>\(summary)</summary>\(table.html)</details>", if: !few)\
      \(table.html, if: few)</section>
      """
  }

  /// So many shares are seen at a glance; sixty stand behind their sum.
  private static let fewShares = 12

  private func actsSection(_ say: Speaker) -> HTML {
    guard !acts.isEmpty else { return HTML() }
    let earlier = acts.dropFirst(Self.shownActs).prefix(20)
    let fold: HTML = """
      <details class="bd-fold"><summary>\(say("Các việc trước đó", "Earlier"))</summary>\
      <ol class="bd-history">\(earlier.html { item($0, say) })</ol></details>
      """
    return """
      <section><h2>\(say("Các việc đã làm", "What was done"))</h2>\
      <ol class="bd-history">\(acts.prefix(Self.shownActs).html { item($0, say) })</ol>\
      \(fold, if: !earlier.isEmpty)</section>
      """
  }

  /// What is taken back is what was done just now.
  private static let shownActs = 3

  private func item(_ act: Act, _ say: Speaker) -> HTML {
    """
    <li><span class="bd-hint">\(say.moment(act.action.at))</span> \
    <strong>\(act.action.actor)</strong>: \(words(act.action, say))\(undoForm(act, say))</li>
    """
  }
}

extension Nomination.State {
  var tone: Tone {
    switch self {
    case .approved: .good
    case .waiting: .soon
    case .proposed, .endorsed: .open
    case .returned: .bad
    case .withdrawn: .plain
    }
  }

  func tag(_ say: Speaker) -> HTML { Tag(tone, say(title)).html }
}

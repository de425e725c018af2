public import Access
public import Chronology
import Markup
import Operations
import Personnel
public import Records
import Training
public import Vietnamese

/// What one person has to do, the oldest first; nothing that is somebody else's.
public struct WorkList: Equatable, Sendable {
  public let items: [Item]

  /// One thing to do, or several of a kind.
  public struct Item: Equatable, Sendable {
    public let kind: Kind
    public let count: Int
    /// The day of the oldest of them; nil where none has a day.
    public let since: Day?
    /// Where it is done.
    public let address: Address
    /// The first of them, each with its own way; empty where the address is enough.
    public var steps: [Step] = []
  }

  /// The way to one of several.
  public struct Step: Equatable, Sendable {
    public let words: Bilingual
    public let address: Address
  }

  /// What is to be done.
  public enum Kind: String, CaseIterable, Sendable {
    case callRoll, closeClasses, decideNominations, decideRosters, signResults, signReports
    case rateOfficers, giveFeedback, decidePlans, sendNeeds
  }

  /// A list of things to do.
  public init(_ items: [Item]) {
    self.items = items.sorted { ($0.since ?? .last) < ($1.since ?? .last) }
  }
}

extension WorkList {
  /// What a reader has to do on a day, by the reader's rights.
  public init(of reader: Reader, on day: Day, in records: any Reading) throws {
    var items: [Item] = []
    // Who may record every class answers for those of others only when nobody teaches them.
    let trainer = reader.may(.keepClasses) ? nil : reader.account.id
    if reader.may(.recordClasses) {
      let count = try records.one(.uncalledSessions(through: day, taughtBy: trainer))
      let first = try records.all(
        .uncalledSessions(through: day, taughtBy: trainer, limit: Self.steps)
      )
      if let oldest = first.first {
        var item = Item(
          kind: .callRoll,
          count: count.count,
          since: count.since,
          address: .rollCall(oldest.session, of: oldest.trainingClass)
        )
        item.steps = first.map(Step.init)
        items.append(item)
      }
    }
    func add(_ kind: Kind, _ query: Query<WorkCount>, _ address: Address) throws {
      let found = try records.one(query)
      guard found.count > 0 else { return }
      items.append(Item(kind: kind, count: found.count, since: found.since, address: address))
    }
    func add(_ kind: Kind, _ work: ClassWork) throws {
      try add(kind, .classes(waitingFor: work), Address.classes.with("work", work.name))
    }
    if reader.may(.keepClasses) {
      try add(.closeClasses, .closing(day))
      // As many people as there are, not classes.
      let address = Address.classes.with("work", ClassWork.nominations.name)
      try add(.decideNominations, .nominationsToDecide, address)
    }
    if reader.may(.keepRosters) { try add(.decideRosters, .rostersHeld, .rosters) }
    if reader.may(.signResults) { try add(.signResults, .signing(since: day)) }
    if reader.may(.signReports) {
      let own = reader.account.actor.name
      try add(.signReports, .reportsToSign(besidesThoseOf: own), Address.reports)
    }
    if reader.may(.decidePlans) { items += try Self.plans(for: reader, in: records) }
    if reader.may(.keepPeople) {
      try add(.rateOfficers, .followUps(on: day, atMost: Self.countedAtMost), .ratings)
    }
    items += try Self.feedback(of: reader, on: day, in: records)
    // Who makes the plan asks, and answers for an agency only where that sent paper.
    if reader.may(.sendNeeds), !reader.may(.keepPlans) { items += try Self.needs(in: records) }
    self.init(items)
  }

  /// The classes for which the reader has not answered yet.
  private static func feedback(
    of reader: Reader,
    on day: Day,
    in records: any Reading
  ) throws -> [Item] {
    guard let officer = reader.account.officer else { return [] }
    let due = try records.feedbackDue(of: officer, on: day)
    guard let oldest = due.first else { return [] }
    var item = Item(
      kind: .giveFeedback,
      count: due.count,
      since: oldest.end,
      address: .feedback(oldest.trainingClass)
    )
    item.steps = due.prefix(steps).map { due in
      Step(words: Bilingual(both: due.title), address: .feedback(due.trainingClass))
    }
    return [item]
  }

  /// The plans that the reader decides on.
  private static func plans(for reader: Reader, in records: any Reading) throws -> [Item] {
    let own = reader.account.actor.name
    let waiting = try records.all(.editionsToDecide(besidesThoseOf: own))
    guard let first = waiting.first else { return [] }
    let address = Address.plan(first.plan.year)
    return [Item(kind: .decidePlans, count: waiting.count, since: nil, address: address)]
  }

  /// The agencies of the reader that have not said what they need.
  private static func needs(in records: any Reading) throws -> [Item] {
    let due = try records.all(.needsDue)
    guard let first = due.first else { return [] }
    let names = try records.agencyNames(on: first.last)
    let isOne = due.count == 1
    var item = Item(
      kind: .sendNeeds,
      count: due.count,
      since: nil,
      address: isOne ? .needs(first.year, of: first.agency) : .needs(first.year)
    )
    item.steps = due.prefix(steps).map { due in
      let name = isOne ? nil : names[due.agency]
      return Step(
        words: Bilingual(
          vi: "Nhu cầu bồi dưỡng năm \(due.year): gửi chậm nhất \(due.last.slashed)"
            + (name.map { ", \($0.vi)" } ?? ""),
          en: "Needs for \(due.year): send by \(due.last)" + (name.map { ", \($0.en)" } ?? "")
        ),
        address: .needs(due.year, of: due.agency)
      )
    }
    return [item]
  }

  /// More of what may be as many as there are officers are not counted out for a page.
  static let countedAtMost = 2_000

  /// How many ways are shown at once.
  static let steps = 5
}

extension ClassWork {
  /// What is to be signed as seen on a day: results of classes that are longer ago than a year were
  /// signed on paper, or never will be.
  static func signing(since day: Day) -> ClassWork { .signing(day.advanced(by: -366)) }

  /// As an address names it.
  var name: String {
    switch self {
    case .closing: "close"
    case .nominations: "nominations"
    case .signing: "sign"
    }
  }

  /// What an address names, as seen on a day.
  public init?(named name: String, on day: Day) {
    let all: [ClassWork] = [.closing(day), .nominations, .signing(since: day)]
    guard let found = all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The classes of which it is to be done.
  var title: Bilingual {
    switch self {
    case .closing: Bilingual(vi: "Đã học xong, chưa bế giảng", en: "Over and not closed")
    case .nominations: Bilingual(vi: "Có đề cử chờ duyệt", en: "With nominations to decide on")
    case .signing: Bilingual(vi: "Kết quả chưa ký", en: "With results to sign")
    }
  }
}

extension WorkList.Step {
  fileprivate init(_ session: UncalledSession) {
    let part = session.part.title
    words = Bilingual(
      vi: "\(session.title): \(part.vi.lowercased()) \(session.day.slashed)",
      en: "\(session.title): \(part.en.lowercased()) of \(session.day)"
    )
    address = .rollCall(session.session, of: session.trainingClass)
  }
}

extension WorkList {
  /// The list on a page; what stands there where there is nothing to do.
  func html(_ say: Speaker) -> HTML {
    let title = say("Việc cần làm", "To do")
    guard !items.isEmpty else {
      let words = say("Không có việc nào đang chờ.", "Nothing is waiting.")
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    return """
      <section><h2>\(title)</h2><ul class="bd-work">\(items.html { row($0, say) })</ul></section>
      """
  }

  /// A number as far as it was counted.
  static func number(_ count: Int, _ say: Speaker) -> String {
    let most = say.number(countedAtMost)
    return count > countedAtMost ? say("hơn \(most)", "more than \(most)") : say.number(count)
  }

  private func row(_ item: Item, _ say: Speaker) -> HTML {
    let since = item.since.map {
      "<span class=\"bd-hint\">\(say("cũ nhất", "oldest")) \(say.date($0))</span>" as HTML
    }
    let steps = item.steps.html { "<li>\(say.link(say($0.words), $0.address))</li>" }
    return """
      <li><a class="bd-work-way" href="\(say.href(item.address))">\
      <strong class="bd-work-count">\(Self.number(item.count, say))</strong> \(item.kind.words(item.count, say))</a> \
      \(since ?? HTML())\("<ul class=\"bd-links\">\(steps)</ul>", if: !item.steps.isEmpty)</li>
      """
  }
}

extension WorkList.Kind {
  /// What is to be done, after its number.
  func words(_ count: Int, _ say: Speaker) -> String {
    switch self {
    case .callRoll:
      say(
        "buổi học chưa chốt điểm danh",
        "\(count == 1 ? "session" : "sessions") to call the roll of"
      )
    case .closeClasses:
      say(
        "lớp đã học xong, chưa bế giảng",
        "\(count == 1 ? "class is" : "classes are") over and not closed"
      )
    case .decideNominations:
      say(
        "người được đề cử, chờ duyệt",
        "\(count == 1 ? "nomination" : "nominations") to decide on"
      )
    case .decideRosters:
      say(
        "danh sách gửi đến, còn dòng chưa ghi",
        "\(count == 1 ? "roster" : "rosters") with rows to decide on"
      )
    case .rateOfficers:
      say(
        "người cần người quản lý đánh giá sau lớp",
        "\(count == 1 ? "officer" : "officers") to be rated some months after a class"
      )
    case .giveFeedback:
      say(
        "phiếu đánh giá lớp chưa gửi",
        "\(count == 1 ? "class" : "classes") to say something of, without your name"
      )
    case .signResults:
      say(
        "lớp đã bế giảng, kết quả chưa ký",
        "closed \(count == 1 ? "class" : "classes") with results to sign"
      )
    case .decidePlans:
      say("kế hoạch năm chờ duyệt", "\(count == 1 ? "plan" : "plans") to decide on")
    case .sendNeeds:
      say(
        "phiếu nhu cầu bồi dưỡng chưa gửi",
        "\(count == 1 ? "return" : "returns") of training needs to send"
      )
    case .signReports:
      say("báo cáo chờ ký", "\(count == 1 ? "report" : "reports") to sign")
    }
  }
}

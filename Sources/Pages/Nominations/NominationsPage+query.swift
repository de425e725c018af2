import Access
import Assessment
public import Chronology
import Operations
public import Personnel
public import Records
public import Training
import Vietnamese

extension NominationsPage {
  /// What is asked of the page.
  public struct Question: Sendable {
    /// Whether the reader may approve.
    public var mayApprove: Bool
    /// The agency whose candidates are asked for, by its code.
    public var agency: String?
    /// The nominations that are chosen; nil for all that await approval.
    public var chosen: [ID<Nomination>]?
    public var beyondQuota: Bool

    /// A question.
    public init(
      mayApprove: Bool,
      agency: String? = nil,
      chosen: [ID<Nomination>]? = nil,
      beyondQuota: Bool = false
    ) {
      self.mayApprove = mayApprove
      self.agency = agency
      self.chosen = chosen
      self.beyondQuota = beyondQuota
    }
  }

  /// The page of a class, as far as the reader's scope reaches; throws `NominationRefusal` where the
  /// class is not there or was never called.
  public init(
    _ id: ID<TrainingClass>,
    _ question: Question,
    say: Speaker,
    knownAt now: Instant,
    key: String,
    in records: ScopedRecords
  ) throws {
    let scene = try NominationScene(id, in: records)
    let sees = records.scope.people == .everybody
    let names = try Self.names(on: scene.trainingClass.days.from, in: records)
    let lines = try Self.lines(of: id, names, in: records)
    let book = scene.book
    let isOver = ![.planned, .running].contains(scene.trainingClass.state)
    trainingClass = id
    name = scene.trainingClass.title
    days = scene.trainingClass.days
    call = scene.call
    free = sees ? book.free : nil
    self.isOver = isOver
    shares = Self.shares(scene, names, within: records.scope)
    self.lines = lines
    preview =
      try question.mayApprove
      ? Self.preview(scene, question, lines, knownAt: now) : nil
    agencies =
      sees
      ? names.sorted { $0.value.place < $1.value.place }
        .map { Choice($0.value.code, say($0.value.name)) } : []
    agency = question.agency
    candidates =
      try isOver
      ? [] : Self.candidates(scene, question, names, knownAt: now, in: records)
    acts = try records.all(.actions(on: id)).map { action in
      Act(
        action: action,
        mayUndo: action.undone == nil && !isOver && (sees || action.agency != nil)
      )
    }
    self.key = key
  }

  struct AgencyName: Sendable {
    let code: String
    let name: Bilingual
    let place: Int
  }

  private static func names(
    on day: Day,
    in records: any Reading
  ) throws -> [ID<Agency>: AgencyName] {
    Dictionary(
      try records.agencies().compactMap { record in
        guard let standing = record.agency.standing(on: day) ?? record.agency.standings.last
        else { return nil }
        return (
          record.agency.id,
          AgencyName(code: record.agency.code.text, name: standing.name, place: record.place)
        )
      },
      uniquingKeysWith: { $1 }
    )
  }

  private static func lines(
    of id: ID<TrainingClass>,
    _ names: [ID<Agency>: AgencyName],
    in records: any Reading
  ) throws -> [Line] {
    let found = try records.all(.nominationLines(for: id))
    let people = Dictionary(
      found.map { ($0.nomination.id, $0.name) },
      uniquingKeysWith: { $1 }
    )
    return found.map { line in
      Line(
        id: line.nomination.id,
        officer: line.nomination.officer,
        name: line.name,
        agency: names[line.nomination.agency]?.name ?? Bilingual(both: ""),
        nomination: line.nomination,
        replaces: line.nomination.replaces.flatMap { people[$0] ?? nil }
      )
    }
  }

  private static func shares(
    _ scene: NominationScene,
    _ names: [ID<Agency>: AgencyName],
    within scope: Scope
  ) -> [Share] {
    let quotas = Dictionary(
      scene.quotas.map { ($0.agency, $0.seats) },
      uniquingKeysWith: { $1 }
    )
    let named = Dictionary(grouping: scene.nominations.filter(\.state.isOpen), by: \.agency)
    let agencies = Set(quotas.keys).union(named.keys).filter { scope.lists($0) }
    return agencies.sorted { (names[$0]?.place ?? 0, $0) < (names[$1]?.place ?? 0, $1) }.map {
      Share(
        agency: names[$0]?.name ?? Bilingual(both: ""),
        quota: quotas[$0, default: 0],
        named: named[$0, default: []].count,
        approved: named[$0, default: []].count { $0.state == .approved }
      )
    }
  }

  private static func preview(
    _ scene: NominationScene,
    _ question: Question,
    _ lines: [Line],
    knownAt now: Instant
  ) throws -> Preview {
    let found = try ApprovalPreview(
      question.chosen,
      in: scene,
      beyondQuota: question.beyondQuota,
      knownAt: now
    )
    let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return Preview(
      rows: found.lines.compactMap { line in
        byID[line.nomination.id].map { Preview.Row(line: $0, outcome: line.outcome) }
      },
      approved: found.approved.count,
      waiting: found.waiting.count,
      skipped: found.skipped.count,
      isChosen: question.chosen != nil,
      beyondQuota: question.beyondQuota,
      stamp: found.stamp
    )
  }

  /// As many as one looks through.
  private static let mostCandidates = 400

  private static func candidates(
    _ scene: NominationScene,
    _ question: Question,
    _ names: [ID<Agency>: AgencyName],
    knownAt now: Instant,
    in records: ScopedRecords
  ) throws -> [Candidate] {
    let agencies: [ID<Agency>]
    switch records.scope.people {
    case .everybody:
      agencies = names.filter { $0.value.code == question.agency }.map(\.key)
    case .some(let reach): agencies = reach.agencies.sorted()
    }
    let open = Set(scene.nominations.filter(\.state.isOpen).map(\.officer))
    let enrolled = Set(scene.enrolments.values.filter { $0.withdrawal == nil }.map(\.officer))
    let held = try records.all(
      Query<DutyHolder>.dutyHolders(on: scene.trainingClass.days.from, at: agencies)
    ).filter { !open.contains($0.officer) && !enrolled.contains($0.officer) }
    var seen: Set<Nominee> = []
    let people = held.filter { seen.insert(Nominee($0.officer, of: $0.agency)).inserted }
      .prefix(mostCandidates)
    let framework = try records.framework()
    let reading = CandidateReading(
      scene.trainingClass,
      course: scene.course,
      slots: scene.slots,
      in: records
    )
    let candidacies = try reading.candidacies(
      of: people.map(\.officer),
      gapsBy: try records.engine(),
      knownAt: now
    )
    let found = people.compactMap { holder -> Candidate? in
      guard let candidacy = candidacies[holder.officer], let agency = names[holder.agency] else {
        return nil
      }
      return Candidate(
        officer: holder.officer,
        agency: holder.agency,
        name: holder.name,
        position: holder.position,
        agencyName: agency.name,
        candidacy: candidacy,
        grounds: candidacy.grounds.map { $0.sentence(in: framework) }
      )
    }
    return found.enumerated().sorted {
      (-$0.element.candidacy.need, $0.offset) < (-$1.element.candidacy.need, $1.offset)
    }.map(\.element)
  }
}

extension Candidacy.Ground {
  /// Why, in words.
  func sentence(in framework: Framework) -> Bilingual {
    switch self {
    case .duty(let duty): framework.title(of: duty)
    case .gap(let competency):
      Bilingual(
        vi: "thiếu mức \(competency) \(framework.title(of: competency).vi)",
        en: "lacks \(competency) \(framework.title(of: competency).en)"
      )
    case .lapsed(let day):
      Bilingual(vi: "hết hiệu lực từ \(day.slashed)", en: "lapsed on \(day)")
    case .neverPassed: Bilingual(vi: "chưa học lần nào", en: "never passed")
    }
  }
}

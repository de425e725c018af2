import Assessment
import Chronology
import Personnel
import Records
import Training

/// What the rules say of nominees for a class, in their order: who can be nominated, and whether the
/// agency's share has room for them; who can't be, and why.
struct NomineeReview {
  let lines: [Line]
  /// What becomes of each of those who are named besides, as if nobody else of them were.
  let besides: [Nominee: Verdict]
  /// The class's first day.
  let day: Day

  /// A nominee and what becomes of them.
  struct Line {
    let nominee: Nominee
    let verdict: Verdict
  }

  enum Verdict {
    /// Can be nominated; where the agency's share is used up, they will wait.
    case goes(Candidacy, SeatBook.Lack?)
    case held(NominationHold)
  }

  /// Reviews nominees, each officer once.
  ///
  /// - Parameter offered: Those who could be named besides.
  init(
    _ nominees: [Nominee],
    besides offered: [Nominee] = [],
    for scene: NominationScene,
    gapsBy engine: Engine? = nil,
    knownAt now: Instant,
    in records: ScopedRecords
  ) throws {
    day = scene.trainingClass.days.from
    guard !nominees.isEmpty || !offered.isEmpty else {
      (lines, besides) = ([], [:])
      return
    }
    let rule = try NomineeRule(
      (nominees + offered).map(\.officer).unique,
      for: scene,
      gapsBy: engine,
      knownAt: now,
      in: records
    )
    var shares = UsedShares(scene)
    lines = nominees.map { nominee in
      Line(nominee: nominee, verdict: rule.verdict(on: nominee, &shares))
    }
    let left = shares
    besides = Dictionary(
      offered.unique.map { nominee in
        var shares = left
        return (nominee, rule.verdict(on: nominee, &shares))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether somebody can't be nominated.
  var isHeld: Bool {
    lines.contains { if case .held = $0.verdict { true } else { false } }
  }

  /// Changes whenever who would be nominated does, or whom a share has no room for. The button carries
  /// it: nothing else is done than what was shown.
  var stamp: String {
    let text = lines.compactMap { line -> String? in
      guard case .goes(_, let lack) = line.verdict else { return nil }
      return "\(line.nominee.officer) \(line.nominee.agency) \(lack.map { "\($0)" } ?? "")"
    }
    return String(Digest(of: text.joined(separator: "\n")).hexadecimal.prefix(16))
  }
}

/// What the rules ask about, read at once for all who are reviewed.
private struct NomineeRule {
  private let scene: NominationScene
  private let places: Set<Nominee>
  private let candidacies: [ID<Officer>: Candidacy]
  private let open: [ID<Officer>: Nomination.State]

  init(
    _ officers: [ID<Officer>],
    for scene: NominationScene,
    gapsBy engine: Engine?,
    knownAt now: Instant,
    in records: ScopedRecords
  ) throws {
    self.scene = scene
    let first = scene.trainingClass.days.from
    places = Set(
      try records.all(Query<DutyHolder>.dutyHolders(on: first, of: officers))
        .map { Nominee($0.officer, of: $0.agency) }
    )
    candidacies = try CandidateReading(
      scene.trainingClass,
      course: scene.course,
      slots: scene.slots,
      in: records
    ).candidacies(of: officers, gapsBy: engine, knownAt: now)
    open = Dictionary(
      scene.nominations.filter(\.state.isOpen).map { ($0.officer, $0.state) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func verdict(on nominee: Nominee, _ shares: inout UsedShares) -> NomineeReview.Verdict {
    let officer = nominee.officer
    if let enrolment = scene.enrolments[officer], enrolment.withdrawal == nil {
      return .held(.enrolled)
    }
    if let state = open[officer] { return .held(.nominated(state)) }
    guard places.contains(nominee), let candidacy = candidacies[officer] else {
      return .held(.noDuty(on: scene.trainingClass.days.from))
    }
    guard candidacy.mayGo else {
      return .held(.obstructed(candidacy.obstacles.filter(\.isFinal)))
    }
    return .goes(candidacy, shares.use(nominee.agency))
  }
}

/// How much of each agency's share is used by who is named.
private struct UsedShares {
  private let quotas: [ID<Agency>: Int]?
  private var named: [ID<Agency>: Int]

  init(_ scene: NominationScene) {
    quotas =
      scene.quotas.isEmpty
      ? nil : Dictionary(scene.quotas.map { ($0.agency, $0.seats) }, uniquingKeysWith: { $1 })
    named = Dictionary(grouping: scene.nominations.filter(\.state.isOpen), by: \.agency)
      .mapValues(\.count)
  }

  /// Names one more; what is lacking where the share was used up.
  mutating func use(_ agency: ID<Agency>) -> SeatBook.Lack? {
    defer { named[agency, default: 0] += 1 }
    guard let quotas else { return nil }
    let quota = quotas[agency, default: 0]
    return named[agency, default: 0] < quota ? nil : .noQuota(of: quota)
  }
}

import Assessment
import Chronology
public import Personnel
public import Records
public import Training

/// What a line of the draft would be with the shares that agencies asked for: of an agency that answered
/// what it asked for, of any other how many need the course by the records.
public struct NeedsTaking: Equatable, Sendable {
  public let course: Code<Course>
  /// By agency, in the province's order; those with nothing at all are left out.
  public let shares: [Share]
  /// The line of the draft whose shares would be others; nil where a new one is added.
  public let old: PlanLine?
  /// How the line would be; nil where there is no draft, or nobody asked.
  public let new: PlanLine?

  /// What is known of an agency's share.
  public struct Share: Equatable, Sendable {
    public let agency: ID<Agency>
    /// How many need the course by the records of today.
    public let gap: Int
    /// How many the agency asks for; nil where it has not answered.
    public let asked: Int?
    /// Its share in the draft's line; nil where there is no line.
    public let drafted: Int?
    /// What would be its share.
    public var taken: Int { asked ?? gap }
  }

  /// Works it out from what is proposed and what agencies answered.
  ///
  /// - Parameter records: For the order of the agencies, the answers and the draft.
  public init(
    _ course: Code<Course>,
    from drawing: PlanDrawing,
    answers: [NeedsReturn],
    draft: [PlanLine]?,
    in records: any Reading
  ) throws {
    self.course = course
    let gaps = drawing.proposal.lines.first { $0.course == course }?.quotas ?? [:]
    let own = draft?.filter { $0.course == course } ?? []
    let old = own.last { $0.carried == nil } ?? own.last
    let asked = Dictionary(
      answers.compactMap { answer in answer.sent.map { (answer.agency, $0) } },
      uniquingKeysWith: { $1 }
    )
    shares = try records.agencies().compactMap { record in
      let id = record.agency.id
      let share = Share(
        agency: id,
        gap: gaps[id, default: 0],
        asked: asked[id].map { $0.lines.first { $0.course == course }?.learners ?? 0 },
        drafted: old.map { $0.quotas[id, default: 0] }
      )
      let isNothing = share.gap == 0 && (share.asked ?? 0) == 0 && (share.drafted ?? 0) == 0
      return isNothing ? nil : share
    }
    self.old = old
    let total = shares.reduce(0) { $0 + $1.taken }
    let isAsked = shares.contains { ($0.asked ?? 0) > 0 }
    guard draft != nil, isAsked, total > 0 else {
      new = nil
      return
    }
    var line = old ?? drawing.line(for: course)
    // As many classes as it takes; what the draft has already stays where it is enough.
    if old == nil {
      let planned = line.classes
      line.classes = (total + PlanDrawing.usualSeats - 1) / PlanDrawing.usualSeats
      line.learners = (total + line.classes - 1) / line.classes
      for source in line.funds.sources {
        line.funds[source] = line.funds[source] / planned * line.classes
      }
    } else if total > line.seats {
      line.classes = (total + line.learners - 1) / line.learners
    }
    line.quotas = Dictionary(
      shares.filter { $0.taken > 0 }.map { ($0.agency, $0.taken) },
      uniquingKeysWith: { $1 }
    )
    new = line
  }

  /// How many would learn.
  public var learners: Int { new?.quotas.values.reduce(0, +) ?? 0 }

  /// Changes whenever the line or what is asked for does. The button that takes the shares carries it.
  public var stamp: String {
    let whole = (old?.stamp ?? "") + " " + (new?.stamp ?? "")
    return String(Digest(of: whole + "\(quotas)").hexadecimal.prefix(16))
  }

  private var quotas: [String] { shares.map { "\($0.agency) \($0.taken)" } }
}

/// Takes the shares that agencies asked for into the draft of a plan: into its line of the course, or as a
/// new line.
public struct TakeNeeds: Sendable {
  let drawing: PlanDrawing
  let course: Code<Course>
  let seen: String

  /// The shares of a course as they were looked at.
  ///
  /// - Parameters:
  ///   - drawing: What is proposed, drawn before and outside of the writing: it reads everybody.
  ///   - seen: The `stamp` of the taking that was looked at.
  public init(_ course: Code<Course>, from drawing: PlanDrawing, seenAs seen: String) {
    self.drawing = drawing
    self.course = course
    self.seen = seen
  }

  /// Writes the line down; its number.
  @discardableResult
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    let year = drawing.year
    return try await world.store.write { [self] records in
      let (known, draft) = try PlanOnRecord.draft(of: year, on: now.day(), in: records)
      let survey = try records.survey(of: year)
      let taking = try NeedsTaking(
        course,
        from: drawing,
        answers: try records.needsReturns(of: survey.id),
        draft: known.lines,
        in: records
      )
      guard let new = taking.new else { throw NeedsRefusal.nobodyAsked }
      guard taking.stamp == seen else { throw NeedsRefusal.needsChangedMeanwhile }
      let codes = try records.agencyCodes()
      let ledger = Ledger(records, at: now, by: actor, verb: "take needs")
      guard let old = taking.old else {
        let line = new.numbered(try known.freeNumber(in: records))
        try records.insert(line, of: draft.id)
        let key = "\(year)/\(line.number)"
        try ledger.note(Event(.added, .planLine, key: key, new: line.fields(agencies: codes)))
        return line.number
      }
      let changes = old.fields(agencies: codes).differences(to: new.fields(agencies: codes))
      guard let changes else { return old.number }
      try records.deletePlanLine(old.number, of: draft.id)
      try records.insert(new, of: draft.id)
      let key = "\(year)/\(old.number)"
      try ledger.note(Event(.changed, .planLine, key: key, old: changes.old, new: changes.new))
      return old.number
    }
  }
}

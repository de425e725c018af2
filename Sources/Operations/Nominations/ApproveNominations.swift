import Access
public import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// What approving some nominations would do: who gets a seat, who waits and why, who is skipped and
/// why.
public struct ApprovalPreview: Equatable, Sendable {
  public let lines: [Line]

  /// A nomination and what becomes of it.
  public struct Line: Equatable, Sendable {
    public let nomination: Nomination
    public let outcome: SeatBook.Outcome
  }

  /// What becomes of the chosen ones, in the order in which they came; of all that await approval
  /// where nobody was chosen.
  public init(
    _ chosen: [ID<Nomination>]?,
    in scene: NominationScene,
    beyondQuota: Bool = false,
    knownAt now: Instant
  ) throws {
    let wanted = scene.nominations.filter { nomination in
      guard let chosen else { return nomination.state == .endorsed }
      return chosen.contains(nomination.id)
        && [.proposed, .endorsed, .waiting].contains(nomination.state)
    }
    var book = scene.book
    let requests = try scene.requests(wanted, knownAt: now)
    let outcomes = book.decide(requests, beyondQuota: beyondQuota)
    lines = zip(wanted, outcomes).map { Line(nomination: $0, outcome: $1) }
  }

  /// Those who would have a seat.
  public var approved: [Line] {
    lines.filter { if case .approved = $0.outcome { true } else { false } }
  }

  /// Those who would wait.
  public var waiting: [Line] {
    lines.filter { if case .waits = $0.outcome { true } else { false } }
  }

  /// Those with whom nothing would happen.
  public var skipped: [Line] {
    lines.filter { if case .skipped = $0.outcome { true } else { false } }
  }

  /// Changes whenever what would happen does. The button carries it: nothing else is done than what
  /// was shown.
  public var stamp: String {
    let text = lines.map { "\($0.nomination.id) \($0.nomination.state) \($0.outcome)" }
    return String(Digest(of: text.joined(separator: "\n")).hexadecimal.prefix(16))
  }
}

/// Gives seats to nominations, as far as there are any; the others wait.
public struct ApproveNominations: Sendable {
  let id: ID<TrainingClass>
  let chosen: [ID<Nomination>]?
  let beyondQuota: Bool
  let seen: String?
  let key: FormKey?

  /// Nominations of a class.
  ///
  /// - Parameters:
  ///   - chosen: Which; nil for all that await approval.
  ///   - beyondQuota: Whether an agency may have more than its share.
  ///   - seen: The preview's stamp; where it no longer holds, nothing is done. Nil where nobody looked.
  public init(
    _ chosen: [ID<Nomination>]? = nil,
    of id: ID<TrainingClass>,
    beyondQuota: Bool = false,
    seenAs seen: String?,
    key: FormKey? = nil
  ) {
    self.id = id
    self.chosen = chosen
    self.beyondQuota = beyondQuota
    self.seen = seen
    self.key = key
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws -> ID<ClassAction> {
    let now = world.now()
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        try approve(in: records, by: actor, at: now).number
      }
    }
    return ID(number)
  }

  private func approve(
    in records: any Writing,
    by actor: Actor,
    at now: Instant
  ) throws -> ID<ClassAction> {
    let scene = try NominationScene(id, in: records)
    try scene.requireOpen()
    let preview = try ApprovalPreview(chosen, in: scene, beyondQuota: beyondQuota, knownAt: now)
    if let seen, seen != preview.stamp { throw NominationRefusal.changedMeanwhile }
    guard preview.lines.count > preview.skipped.count else { throw NominationRefusal.nobodyChosen }
    var writer = try NominationWriter(scene, in: records, at: now, by: actor)
    try writer.learn(preview.lines.map(\.nomination.officer))
    var place = scene.nextWaitPlace
    for line in preview.lines {
      switch line.outcome {
      case .approved(let isBeyond):
        var new = line.nomination.standing(.approved)
        new.isBeyondQuota = isBeyond
        try writer.put(new, over: line.nomination)
        try writer.enrol(line.nomination.officer)
      case .waits where line.nomination.state != .waiting:
        try writer.put(line.nomination.standing(.waiting, place: place), over: line.nomination)
        place += 1
      case .waits, .skipped: break
      }
    }
    return try writer.finish(
      .approved,
      of: nil,
      people: preview.approved.count,
      waiting: preview.waiting.count
    )
  }
}

/// Sends nominations back to their agencies.
public struct ReturnNominations: Sendable {
  let id: ID<TrainingClass>
  let chosen: [ID<Nomination>]
  let reason: String

  /// Nominations of a class, and why.
  public init(_ chosen: [ID<Nomination>], of id: ID<TrainingClass>, because reason: String) {
    self.id = id
    self.chosen = chosen
    self.reason = reason.tidied
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws -> ID<ClassAction> {
    let now = world.now()
    return try await world.store.write { [self] records in
      let scene = try NominationScene(id, in: records)
      try scene.requireOpen()
      let nominations = try scene.nominations(chosen, within: .whole).filter {
        [.proposed, .endorsed, .waiting].contains($0.state)
      }
      guard !nominations.isEmpty else { throw NominationRefusal.nobodyChosen }
      guard !reason.isEmpty else { throw NominationRefusal.noReason }
      var writer = try NominationWriter(scene, in: records, at: now, by: actor)
      for nomination in nominations {
        try writer.put(nomination.standing(.returned, because: reason), over: nomination)
      }
      return try writer.finish(.returned, of: nil, people: nominations.count, because: reason)
    }
  }
}

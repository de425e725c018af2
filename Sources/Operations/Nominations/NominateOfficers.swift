public import Access
public import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// An officer whom an agency names.
public struct Nominee: Hashable, Sendable {
  public let officer: ID<Officer>
  public let agency: ID<Agency>

  /// An officer for an agency's share.
  public init(_ officer: ID<Officer>, of agency: ID<Agency>) {
    self.officer = officer
    self.agency = agency
  }
}

/// A letter as it was typed.
public struct LetterTexts: Equatable, Sendable {
  public let number: String
  public let day: String

  /// What was typed; both empty is no letter.
  public init(number: String, day: String) {
    self.number = number.tidied
    self.day = day.tidied
  }

  /// The letter; nil where none was told.
  public func dispatch() throws -> Dispatch? {
    guard !number.isEmpty else {
      if !day.isEmpty { throw NominationRefusal.noLetter }
      return nil
    }
    guard !day.isEmpty else { return Dispatch(number: number, day: nil) }
    guard let read = Day(typed: day) else { throw NominationRefusal.noSuchDay(day) }
    return Dispatch(number: number, day: read)
  }
}

/// Names officers for a class against their agencies' shares; with the number of a letter it is the
/// agency's head who names them.
public struct NominateOfficers: Sendable {
  let id: ID<TrainingClass>
  let nominees: [Nominee]
  let letter: LetterTexts
  let seen: String?
  let choices: ListChoices?
  let key: FormKey?

  /// Officers for a class.
  ///
  /// - Parameters:
  ///   - seen: The stamp of the ``NominationList`` that was looked at; where it no longer holds, nothing
  ///     is done. Nil where they were chosen one by one.
  ///   - choices: Whom somebody said that rows of the list mean which name nobody for certain.
  public init(
    _ nominees: [Nominee],
    for id: ID<TrainingClass>,
    letter: LetterTexts,
    seenAs seen: String? = nil,
    choosing choices: ListChoices? = nil,
    key: FormKey? = nil
  ) {
    self.id = id
    self.nominees = nominees
    self.letter = letter
    self.seen = seen
    self.choices = choices
    self.key = key
  }

  /// Writes them down; each has to hold a duty at an agency that the scope reaches.
  ///
  /// - Parameter day: The day that counts for the last day; nil for the clock's.
  public func run(
    in world: World,
    by actor: Actor,
    within scope: Scope,
    on day: Day? = nil
  ) async throws -> ID<ClassAction> {
    let now = world.now()
    let today = day ?? now.day()
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        let scene = try NominationScene(id, in: records)
        try scene.requireOpen()
        try scene.requireInTime(on: today, within: scope)
        let chosen =
          try choices?.chosen(
            beside: nominees,
            for: scene,
            on: today,
            knownAt: now,
            in: ScopedRecords(records, scope)
          ) ?? []
        try requireOwn(chosen.map(\.nominee), scene, within: scope, in: records)
        try requireAsSeen(scene, within: scope, in: records, at: now)
        return try nominate(chosen, scene, in: records, by: actor, within: scope, at: now).number
      }
    }
    return ID(number)
  }

  private func requireOwn(
    _ chosen: [Nominee],
    _ scene: NominationScene,
    within scope: Scope,
    in records: any Reading
  ) throws {
    let nominees = nominees + chosen
    guard !nominees.isEmpty else { throw NominationRefusal.nobodyChosen }
    guard nominees.allSatisfy({ scope.lists($0.agency) }) else {
      throw NominationRefusal.noSuchNomination
    }
    let held = try ScopedRecords(records, scope).all(
      Query<DutyHolder>.dutyHolders(
        on: scene.trainingClass.days.from,
        of: nominees.map(\.officer).unique
      )
    )
    let places = Set(held.map { Nominee($0.officer, of: $0.agency) })
    guard nominees.allSatisfy(places.contains) else {
      // Who was on duty when the list was shown may have moved since.
      throw seen == nil ? NominationRefusal.noSuchNomination : .listChanged
    }
  }

  /// Refuses what is no longer as it was shown, whoever was quicker.
  private func requireAsSeen(
    _ scene: NominationScene,
    within scope: Scope,
    in records: any Reading,
    at now: Instant
  ) throws {
    guard let seen else { return }
    let own = ScopedRecords(records, scope)
    let review = try NomineeReview(nominees, for: scene, knownAt: now, in: own)
    guard !review.isHeld, review.stamp == seen else { throw NominationRefusal.listChanged }
  }

  private func nominate(
    _ chosen: [ListChoices.Chosen],
    _ scene: NominationScene,
    in records: any Writing,
    by actor: Actor,
    within scope: Scope,
    at now: Instant
  ) throws -> ID<ClassAction> {
    let dispatch = try letter.dispatch()
    let nominees = nominees + chosen.map(\.nominee)
    let words = Dictionary(
      chosen.map { ($0.nominee.officer, $0.words) },
      uniquingKeysWith: { first, _ in first }
    )
    var writer = try NominationWriter(scene, in: records, at: now, by: actor)
    try writer.learn(nominees.map(\.officer))
    let known = Dictionary(
      scene.nominations.map { ($0.officer, $0) },
      uniquingKeysWith: { $1 }
    )
    var named: [Nominee] = []
    var officers: Set<ID<Officer>> = []
    for nominee in nominees where officers.insert(nominee.officer).inserted {
      let old = known[nominee.officer]
      if let old, old.state.isOpen { continue }
      let new = Nomination(
        id: old?.id ?? ID(0),
        trainingClass: id,
        agency: nominee.agency,
        officer: nominee.officer,
        dispatch: dispatch,
        state: dispatch == nil ? .proposed : .endorsed
      )
      try writer.put(new, over: old, because: words[nominee.officer])
      named.append(nominee)
    }
    guard !named.isEmpty else { throw NominationRefusal.nobodyChosen }
    let reasons = [
      dispatch.map { "Công văn \($0.number)" },
      words.isEmpty ? nil : "\(words.count) người do người nhập chọn trong danh sách",
    ].compactMap { $0 }
    return try writer.finish(
      .nominated,
      of: scope.acting(for: named.map(\.agency)),
      people: named.count,
      because: reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    )
  }
}

extension NominationScene {
  /// Refuses agencies after the last day for nominations; the province may name somebody as long as
  /// the class is not over.
  func requireInTime(on today: Day, within scope: Scope) throws {
    guard scope.people != .everybody else { return }
    let last = call.lastDay ?? trainingClass.days.from
    guard today > last else { return }
    throw NominationRefusal.tooLate(
      Bilingual(
        vi: """
          Đã hết hạn đề cử (\(last.slashed)). Cần thêm người thì liên hệ nhân sự cấp tỉnh; thay người đã \
          duyệt vẫn làm được đến sáng ngày khai giảng.
          """,
        en: """
          Nominations closed on \(last). Ask the province for more; somebody can still be replaced until \
          the morning of the first day.
          """
      )
    )
  }
}

extension Scope {
  /// The agency whose act it is; nil for the province's.
  func acting(for agencies: [ID<Agency>]) -> ID<Agency>? {
    people == .everybody ? nil : agencies.min()
  }
}

/// An agency's head names those whom the staff proposed, by a letter.
public struct EndorseNominations: Sendable {
  let id: ID<TrainingClass>
  let chosen: [ID<Nomination>]
  let letter: LetterTexts

  /// Proposals of a class and the letter.
  public init(_ chosen: [ID<Nomination>], of id: ID<TrainingClass>, letter: LetterTexts) {
    self.id = id
    self.chosen = chosen
    self.letter = letter
  }

  /// Writes it down.
  public func run(
    in world: World,
    by actor: Actor,
    within scope: Scope
  ) async throws -> ID<ClassAction> {
    let now = world.now()
    return try await world.store.write { [self] records in
      let scene = try NominationScene(id, in: records)
      try scene.requireOpen()
      let nominations = try scene.nominations(chosen, within: scope).filter {
        $0.state == .proposed
      }
      guard !nominations.isEmpty else { throw NominationRefusal.nobodyChosen }
      guard let dispatch = try letter.dispatch() else { throw NominationRefusal.noLetter }
      var writer = try NominationWriter(scene, in: records, at: now, by: actor)
      for nomination in nominations {
        var new = nomination.standing(.endorsed)
        new.dispatch = dispatch
        try writer.put(new, over: nomination)
      }
      return try writer.finish(
        .endorsed,
        of: scope.acting(for: nominations.map(\.agency)),
        people: nominations.count,
        because: "Công văn \(dispatch.number)"
      )
    }
  }
}

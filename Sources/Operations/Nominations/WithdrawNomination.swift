public import Access
public import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Takes a nomination back. A seat that gets free goes to who waits.
public struct WithdrawNomination: Sendable {
  let nomination: ID<Nomination>
  let id: ID<TrainingClass>
  let reason: String

  /// A nomination of a class, and why.
  public init(_ nomination: ID<Nomination>, of id: ID<TrainingClass>, because reason: String) {
    self.nomination = nomination
    self.id = id
    self.reason = reason.tidied
  }

  /// Writes it down, as far as the scope reaches.
  ///
  /// - Parameter day: The day of the withdrawal; nil for the clock's.
  public func run(
    in world: World,
    by actor: Actor,
    within scope: Scope,
    on day: Day? = nil
  ) async throws -> ID<ClassAction> {
    let now = world.now()
    return try await world.store.write { [self] records in
      let scene = try NominationScene(id, in: records)
      guard let found = try scene.nominations([nomination], within: scope).first,
        found.state.isOpen
      else { throw NominationRefusal.noSuchNomination }
      try scene.requireOpen()
      guard !reason.isEmpty else { throw NominationRefusal.noReason }
      var writer = try NominationWriter(scene, in: records, on: day, at: now, by: actor)
      try writer.put(found.standing(.withdrawn, because: reason), over: found)
      if found.state == .approved {
        try writer.leave(found.officer, because: reason)
        var book = scene.book
        book.free(of: found.agency)
        try writer.promote(book, besides: [found.id])
      }
      return try writer.finish(
        .withdrawn,
        of: scope.acting(for: [found.agency]),
        people: 1,
        because: reason
      )
    }
  }
}

/// Lets another officer of the agency go in a nominee's place, until the morning of the first day.
public struct SubstituteNominee: Sendable {
  let nomination: ID<Nomination>
  let id: ID<TrainingClass>
  let officer: ID<Officer>
  let letter: LetterTexts
  let reason: String
  let key: FormKey?

  /// Who goes instead of whom, and why.
  public init(
    _ nomination: ID<Nomination>,
    of id: ID<TrainingClass>,
    by officer: ID<Officer>,
    letter: LetterTexts,
    because reason: String,
    key: FormKey? = nil
  ) {
    self.nomination = nomination
    self.id = id
    self.officer = officer
    self.letter = letter
    self.reason = reason.tidied
    self.key = key
  }

  /// Writes it down, as far as the scope reaches: the seat, or the place on the wait-list, is the
  /// other's.
  ///
  /// - Parameter day: The day that counts for the first day; nil for the clock's.
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
        try substitute(in: records, by: actor, within: scope, on: today, at: now).number
      }
    }
    return ID(number)
  }

  private func substitute(
    in records: any Writing,
    by actor: Actor,
    within scope: Scope,
    on today: Day,
    at now: Instant
  ) throws -> ID<ClassAction> {
    let scene = try NominationScene(id, in: records)
    guard let old = try scene.nominations([nomination], within: scope).first, old.state.isOpen
    else { throw NominationRefusal.noSuchNomination }
    try scene.requireOpen()
    guard !reason.isEmpty else { throw NominationRefusal.noReason }
    try scene.requireNotBegun(old, on: today, in: records)
    try scene.requireSubstitute(officer, for: old, within: scope, in: records, at: now)
    var writer = try NominationWriter(scene, in: records, on: today, at: now, by: actor)
    let before = scene.nominations.first { $0.officer == officer }
    let name = try writer.code(officer)
    try writer.put(
      old.standing(.withdrawn, because: "\(reason) (thay bằng \(name))"),
      over: old
    )
    let new = Nomination(
      id: before?.id ?? ID(0),
      trainingClass: id,
      agency: old.agency,
      officer: officer,
      dispatch: try letter.dispatch() ?? old.dispatch,
      state: old.state,
      waitPlace: old.waitPlace,
      replaces: old.id,
      isBeyondQuota: old.isBeyondQuota
    )
    try writer.put(new, over: before, because: reason)
    if old.state == .approved {
      try writer.leave(old.officer, because: reason)
      try writer.enrol(officer)
    }
    return try writer.finish(
      .substituted,
      of: scope.acting(for: [old.agency]),
      people: 1,
      because: reason
    )
  }
}

extension NominationScene {
  /// Refuses once the first day is over, or the nominee was marked at a session.
  fileprivate func requireNotBegun(
    _ nomination: Nomination,
    on today: Day,
    in records: any Reading
  ) throws {
    let used = Set(try records.all(.usedEnrolments(of: trainingClass.id)))
    let isMarked = enrolments[nomination.officer].map { used.contains($0.id) } ?? false
    guard today > trainingClass.days.from || isMarked else { return }
    throw NominationRefusal.tooLate(
      Bilingual(
        vi: """
          Chỉ thay người được đến sáng ngày khai giảng (\(trainingClass.days.from.slashed)) và khi người \
          đó chưa điểm danh buổi nào.
          """,
        en: """
          Somebody can be replaced until the morning of the first day (\(trainingClass.days.from)) and \
          as long as no session has them.
          """
      )
    )
  }

  /// Refuses somebody of another agency, who is named already, or whom the class is not for.
  fileprivate func requireSubstitute(
    _ officer: ID<Officer>,
    for nomination: Nomination,
    within scope: Scope,
    in records: any Reading,
    at now: Instant
  ) throws {
    let held = try ScopedRecords(records, scope).all(
      Query<DutyHolder>.dutyHolders(on: trainingClass.days.from, of: [officer])
    )
    guard held.contains(where: { $0.agency == nomination.agency }) else {
      throw NominationRefusal.cannotGo(
        Bilingual(
          vi: "Người thay phải là cán bộ có nhiệm vụ của cùng cơ quan. Chọn trong danh sách.",
          en: "The substitute has to hold a duty at the same agency. Choose from the list."
        )
      )
    }
    if nominations.contains(where: { $0.officer == officer && $0.state.isOpen })
      || enrolments[officer].map({ $0.withdrawal == nil }) == true
    {
      throw NominationRefusal.cannotGo(
        Bilingual(
          vi: "Người này đã được đề cử hoặc đã có trong lớp. Chọn người khác.",
          en: "They are named already, or in the class. Choose somebody else."
        )
      )
    }
    let reading = CandidateReading(trainingClass, course: course, slots: slots, in: records)
    let found = try reading.candidacies(of: [officer], knownAt: now)[officer]
    if let obstacle = found?.obstacles.first(where: \.isFinal) {
      throw NominationRefusal.cannotGo(obstacle.sentence)
    }
  }
}

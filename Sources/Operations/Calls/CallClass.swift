import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Calls a class: what, when, where, who teaches, how many may come from whom.
public struct CallClass: Sendable {
  let form: ClassCallForm
  let key: FormKey?

  /// A class by what was typed.
  public init(_ form: ClassCallForm, key: FormKey? = nil) {
    self.form = form
    self.key = key
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws -> ID<TrainingClass> {
    let now = world.now()
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        var reading = try ClassCallReading(form, in: records)
        let draft = try reading.draft(of: nil)
        let writer = CallWriter(records: records, now: now, actor: actor, reason: nil)
        return try writer.write(draft, over: nil).number
      }
    }
    return ID(number)
  }
}

/// Changes a class and its call.
public struct ChangeClassCall: Sendable {
  let id: ID<TrainingClass>
  let seen: String
  let form: ClassCallForm
  let reason: String?

  /// Changes to a class as its editor saw it.
  ///
  /// - Parameter seen: Its `stamp` when the form was opened.
  public init(
    _ id: ID<TrainingClass>,
    seenAs seen: String,
    _ form: ClassCallForm,
    because reason: String?
  ) {
    self.id = id
    self.seen = seen
    self.form = form
    self.reason = reason?.tidied
  }

  /// Writes the changes down; seats that are taken stay.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try CalledClass(id, in: records) else {
        throw ClassCallRefusal.noSuchClass
      }
      guard known.stamp == seen else { throw ClassCallRefusal.changedMeanwhile }
      try known.requireOpen()
      var reading = try ClassCallReading(form, in: records)
      let draft = try reading.draft(of: known.trainingClass)
      try requirePossible(draft, over: known, in: records)
      let writer = CallWriter(records: records, now: now, actor: actor, reason: reason?.nonEmpty)
      _ = try writer.write(draft, over: known)
    }
  }

  private func requirePossible(
    _ draft: ClassCallReading.Draft,
    over known: CalledClass,
    in records: any Reading
  ) throws {
    let taken = try records.all(.enrolments(of: id)).count { $0.withdrawal == nil }
    guard draft.call.seats >= taken else {
      throw ClassCallRefusal.wrong([
        .init(
          .seats,
          vi: "Lớp đã có \(taken) học viên, không bớt chỗ xuống \(draft.call.seats) được.",
          en: "\(taken) are in the class already; it can't have \(draft.call.seats) seats."
        )
      ])
    }
    let slots = Set(draft.sessions.map(\.slot))
    let marked = Set(try records.all(.attendance(of: id)).map(\.session))
    let gone = known.sessions.filter {
      !slots.contains(SessionSlot($0.day, $0.part)) && (marked.contains($0.id) || $0.rollCallClosed)
    }
    if let session = gone.first {
      throw ClassCallRefusal.wrong([
        .init(
          .sessions,
          vi: """
            Buổi \(session.part.title.vi.lowercased()) ngày \(session.day.slashed) đã điểm danh, không bỏ \
            được. Thêm lại dòng đó.
            """,
          en: """
            The \(session.part.title.en.lowercased()) of \(session.day) has its roll-call on record and \
            can't go. Put its row back.
            """
        )
      ])
    }
  }
}

extension CalledClass {
  /// Refuses what is over.
  func requireOpen() throws {
    switch trainingClass.state {
    case .planned, .running: return
    case .closed, .cancelled: throw ClassCallRefusal.isOver(trainingClass.state)
    }
  }
}

import Chronology
import Personnel
import Records
import Training

/// Writes a class and its call down, each part with its event where it is new or other than before.
struct CallWriter {
  let records: any Writing
  let now: Instant
  let actor: Actor
  let reason: String?

  /// Writes a draft over what is on record; the class's id.
  func write(
    _ draft: ClassCallReading.Draft,
    over known: CalledClass?
  ) throws -> ID<TrainingClass> {
    let codes = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
    let old = known?.trainingClass
    let state = old?.state ?? .planned
    let fresh = draft.trainingClass(id: old?.id ?? ID(0), state: state)
    let id: ID<TrainingClass>
    if let old {
      id = old.id
      try records.run(.update(fresh))
    } else {
      id = try records.one(.insert(fresh))
    }
    var call = draft.call
    call.cancelledBecause = known?.call?.cancelledBecause
    try records.run(.upsert(call, of: id))
    try records.run(.deleteQuotas(of: id))
    for quota in draft.quotas { try records.run(.insert(quota, of: id)) }
    try write(draft.trainers, over: known?.trainers ?? [], of: id)
    try write(draft.sessions, over: known, of: fresh, id: id)
    let after = CalledClass.fields(fresh, call, draft.quotas, draft.trainers, codes)
    let before = known?.fields(agencies: codes)
    if let before {
      guard let changes = before.differences(to: after) else { return id }
      try note(.changed, .trainingClass, fresh.code.text, old: changes.old, new: changes.new)
    } else {
      try note(.added, .trainingClass, fresh.code.text, old: nil, new: after)
    }
    return id
  }

  func note(
    _ verb: Event.Verb,
    _ subject: Event.Subject,
    _ key: String,
    old: Fields?,
    new: Fields?
  ) throws {
    let event = Event(verb, subject, key: key, old: old, new: new, reason: reason)
    try records.run(.insert(event, at: now, by: actor, batch: nil))
  }

  private func write(
    _ trainers: [TrainerName],
    over known: [TrainerName],
    of id: ID<TrainingClass>
  ) throws {
    for trainer in known where !trainers.contains(trainer) {
      try records.run(.delete(trainer: trainer.account, ofClass: id.number))
    }
    for trainer in trainers where !known.contains(trainer) {
      try records.run(.insert(trainer: trainer.account, ofClass: id.number))
    }
  }
}

extension CallWriter {
  /// Writes the sessions down. One that is left out goes, unless somebody was marked at it.
  private func write(
    _ planned: [PlannedSession],
    over known: CalledClass?,
    of trainingClass: TrainingClass,
    id: ID<TrainingClass>
  ) throws {
    let old = known?.sessions ?? []
    let slots = Set(planned.map(\.slot))
    for session in old where !slots.contains(SessionSlot(session.day, session.part)) {
      try records.run(.delete(session.id))
      try note(
        .removed,
        .session,
        session.key(in: trainingClass.code),
        old: session.fields,
        new: nil
      )
    }
    for plan in planned {
      let before = old.first { SessionSlot($0.day, $0.part) == plan.slot }
      let new = Session(
        id: before?.id ?? ID(0),
        trainingClass: id,
        day: plan.slot.day,
        part: plan.slot.part,
        periods: plan.periods,
        rollCallClosed: before?.rollCallClosed ?? false,
        topic: plan.topic
      )
      guard let new else { continue }
      try write(new, over: before, of: trainingClass, room: plan.room, known: known)
    }
  }

  private func write(
    _ session: Session,
    over before: Session?,
    of trainingClass: TrainingClass,
    room: String?,
    known: CalledClass?
  ) throws {
    let key = session.key(in: trainingClass.code)
    guard let before else {
      let id: ID<Session> = try records.one(.insert(session))
      try records.run(.update(room: room, of: id))
      return try note(.added, .session, key, old: nil, new: session.fields.with(room: room))
    }
    let oldRoom = known?.rooms[before.id]
    if oldRoom != room { try records.run(.update(room: room, of: before.id)) }
    if before != session { try records.run(.update(session)) }
    let changes = before.fields.with(room: oldRoom)
      .differences(to: session.fields.with(room: room))
    guard let changes else { return }
    try note(.changed, .session, key, old: changes.old, new: changes.new)
  }
}

extension Fields {
  fileprivate func with(room: String?) -> Fields {
    Fields(values + [(name: "room", value: room.sqlValue)])
  }
}

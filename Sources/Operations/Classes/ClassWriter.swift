import Chronology
import Intake
import Personnel
import Records
import Training

/// Writes the parts of a class down, each with its event where it is new or other than before.
struct ClassWriter {
  let records: any Writing
  let ledger: Ledger
  let scene: ClassScene
  /// Whose results the changes so far may move.
  private(set) var touched = Touched.some([])

  /// The places of a class that something was changed for.
  enum Touched {
    case all
    case some(Set<ID<Enrolment>>)

    func contains(_ enrolment: ID<Enrolment>) -> Bool {
      switch self {
      case .all: true
      case .some(let enrolments): enrolments.contains(enrolment)
      }
    }
  }

  init(records: any Writing, ledger: Ledger, scene: ClassScene) {
    self.records = records
    self.ledger = ledger
    self.scene = scene
  }

  /// Writes all of a form down; the class as it is on record then.
  mutating func write(_ form: ClassForm) throws -> TrainingClass {
    let trainingClass = try write(form.facts)
    let sessions = try write(form.sessions, of: trainingClass)
    let enrolments = try write(form.places, in: trainingClass)
    try writeAttendance(form.places, in: trainingClass, sessions, enrolments)
    try writeScores(form.places, in: trainingClass, enrolments)
    return trainingClass
  }

  /// Notes that a place's result may be another now; one that is signed stays as it is.
  mutating func touch(_ enrolment: ID<Enrolment>) throws {
    if let known = scene.known, known.signed.contains(enrolment) {
      throw ResultRefusal.signed(
        officer: known.codes[enrolment]?.text ?? "",
        trainingClass: known.trainingClass.code.text
      )
    }
    if case .some(let enrolments) = touched { touched = .some(enrolments.union([enrolment])) }
  }

  /// Notes that every place's result may be another now.
  private mutating func touchAll() throws {
    if let known = scene.known, !known.signed.isEmpty {
      throw ResultRefusal.classSigned(known.trainingClass.code.text)
    }
    touched = .all
  }

  private mutating func write(_ facts: ClassFacts) throws -> TrainingClass {
    let old = scene.known?.trainingClass
    let days = DayRange(first: facts.first, last: facts.last) ?? DayRange(from: facts.first)
    func value(_ id: ID<TrainingClass>) -> TrainingClass {
      TrainingClass(
        id: id,
        code: facts.code,
        course: facts.course,
        title: facts.title,
        place: facts.place ?? old?.place,
        lead: scene.lead ?? old?.lead,
        days: days,
        state: facts.state,
        notes: facts.notes ?? old?.notes
      )
    }
    guard let old else {
      try touchAll()
      let new = value(try records.one(.insert(value(ID(0)))))
      try ledger.note(Event(.added, .trainingClass, key: facts.code.text, new: new.fields))
      return new
    }
    let new = value(old.id)
    if let (before, after) = old.fields.differences(to: new.fields) {
      if old.days != new.days || old.state != new.state { try touchAll() }
      try records.run(.update(new))
      let key = facts.code.text
      try ledger.note(Event(.changed, .trainingClass, key: key, old: before, new: after))
    }
    return new
  }

  private mutating func write(
    _ places: [ClassPlace],
    in trainingClass: TrainingClass
  ) throws -> [Code<Officer>: ID<Enrolment>] {
    var enrolments: [Code<Officer>: ID<Enrolment>] = [:]
    for place in places {
      guard let officer = scene.officers[place.officer] else { continue }
      enrolments[place.officer] = try write(place, of: officer, in: trainingClass)
    }
    return enrolments
  }

  private mutating func write(
    _ place: ClassPlace,
    of officer: ID<Officer>,
    in trainingClass: TrainingClass
  ) throws -> ID<Enrolment> {
    let key = "\(trainingClass.code) \(place.officer)"
    guard var enrolment = scene.known?.enrolments[officer] else {
      let new = Enrolment(
        id: ID(0),
        trainingClass: trainingClass.id,
        officer: officer,
        standing: place.standing ?? .enrolled,
        notes: place.notes
      )
      let id: ID<Enrolment> = try records.one(.insert(new))
      try ledger.note(
        Event(.added, .enrolment, key: key, new: new.fields, reason: new.withdrawal?.reason)
      )
      try touch(id)
      return id
    }
    let old = enrolment
    enrolment.standing = place.standing ?? old.standing
    enrolment.notes = place.notes ?? old.notes
    guard enrolment != old else { return old.id }
    if enrolment.standing != old.standing { try touch(old.id) }
    try records.run(.update(enrolment))
    try ledger.note(
      Event(
        .changed,
        .enrolment,
        key: key,
        old: old.fields,
        new: enrolment.fields,
        reason: enrolment.withdrawal?.reason
      )
    )
    return old.id
  }
}

extension ClassWriter {
  /// Writes the sessions down; one that the form leaves out and at which nobody was marked goes.
  private mutating func write(
    _ entries: [ClassSession],
    of trainingClass: TrainingClass
  ) throws -> [SessionTime: Session] {
    var sessions = scene.known?.sessions ?? [:]
    let planned = Set(entries.map(\.time))
    for (time, session) in sessions.sorted(by: { $0.key < $1.key }) where !planned.contains(time) {
      try records.run(.delete(session.id))
      let key = session.key(in: trainingClass.code)
      try ledger.note(Event(.removed, .session, key: key, old: session.fields))
      sessions[time] = nil
      try touchAll()
    }
    for entry in entries {
      let old = sessions[entry.time]
      let new = Session(
        id: old?.id ?? ID(0),
        trainingClass: trainingClass.id,
        day: entry.time.day,
        part: entry.time.part,
        periods: entry.periods,
        rollCallClosed: entry.rollCallClosed ?? old?.rollCallClosed ?? false,
        topic: entry.topic ?? old?.topic
      )
      guard let new, new != old else { continue }
      sessions[entry.time] = try write(new, old: old, of: trainingClass)
    }
    return sessions
  }

  private mutating func write(
    _ session: Session,
    old: Session?,
    of trainingClass: TrainingClass
  ) throws -> Session {
    let key = session.key(in: trainingClass.code)
    guard let old else {
      try touchAll()
      let id: ID<Session> = try records.one(.insert(session))
      try ledger.note(Event(.added, .session, key: key, new: session.fields))
      return session.with(id: id)
    }
    if (old.periods, old.rollCallClosed) != (session.periods, session.rollCallClosed) {
      try touchAll()
    }
    try records.run(.update(session))
    if let (before, after) = old.fields.differences(to: session.fields) {
      try ledger.note(Event(.changed, .session, key: key, old: before, new: after))
    }
    return session
  }
}

extension Session {
  /// The same session with the id that the records gave.
  fileprivate func with(id: Session.ID) -> Session {
    Session(
      id: id,
      trainingClass: trainingClass,
      day: day,
      part: part,
      periods: periods,
      rollCallClosed: rollCallClosed,
      topic: topic
    ) ?? self
  }
}

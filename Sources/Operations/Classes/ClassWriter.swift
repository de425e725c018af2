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

  /// Writes all of a form down; the class as it is on record then.
  func write(_ form: ClassForm) throws -> TrainingClass {
    let trainingClass = try write(form.facts)
    let sessions = try write(form.sessions, of: trainingClass)
    let enrolments = try write(form.places, in: trainingClass)
    try writeAttendance(form.places, in: trainingClass, sessions, enrolments)
    try writeScores(form.places, in: trainingClass, enrolments)
    return trainingClass
  }

  private func write(_ facts: ClassFacts) throws -> TrainingClass {
    let old = try records.first(.trainingClass(facts.code))
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
        state: facts.state
      )
    }
    guard let old else {
      let new = value(try records.one(.insert(value(ID(0)))))
      try ledger.note(Event(.added, .trainingClass, key: facts.code.text, new: new.fields))
      return new
    }
    let new = value(old.id)
    if let (before, after) = old.fields.differences(to: new.fields) {
      try records.run(.update(new))
      let key = facts.code.text
      try ledger.note(Event(.changed, .trainingClass, key: key, old: before, new: after))
    }
    return new
  }

  private func write(
    _ entries: [ClassSession],
    of trainingClass: TrainingClass
  ) throws -> [SessionTime: Session] {
    var sessions: [SessionTime: Session] = [:]
    for session in try records.all(.sessions(of: trainingClass.id)) {
      sessions[SessionTime(session.day, session.part)] = session
    }
    for entry in entries {
      let old = sessions[entry.time]
      let new = Session(
        id: old?.id ?? ID(0),
        trainingClass: trainingClass.id,
        day: entry.time.day,
        part: entry.time.part,
        periods: entry.periods,
        rollCallClosed: entry.rollCallClosed
      )
      guard let new, new != old else { continue }
      sessions[entry.time] = try write(new, old: old, of: trainingClass)
    }
    return sessions
  }

  private func write(
    _ session: Session,
    old: Session?,
    of trainingClass: TrainingClass
  ) throws -> Session {
    let key = "\(trainingClass.code) \(session.day) \(session.part.rawValue)"
    guard let old else {
      let id: ID<Session> = try records.one(.insert(session))
      try ledger.note(Event(.added, .session, key: key, new: session.fields))
      return session.with(id: id)
    }
    try records.run(.update(session))
    if let (before, after) = old.fields.differences(to: session.fields) {
      try ledger.note(Event(.changed, .session, key: key, old: before, new: after))
    }
    return session
  }

  private func write(
    _ places: [ClassPlace],
    in trainingClass: TrainingClass
  ) throws -> [Code<Officer>: ID<Enrolment>] {
    let known = Dictionary(
      try records.all(.enrolments(of: trainingClass.id)).map { ($0.officer, $0) },
      uniquingKeysWith: { $1 }
    )
    var enrolments: [Code<Officer>: ID<Enrolment>] = [:]
    for place in places {
      guard let officer = scene.officers[place.officer] else { continue }
      let key = "\(trainingClass.code) \(place.officer)"
      guard var old = known[officer] else {
        let new = Enrolment(
          id: ID(0),
          trainingClass: trainingClass.id,
          officer: officer,
          standing: place.standing
        )
        enrolments[place.officer] = try records.one(.insert(new, notes: place.notes))
        try ledger.note(Event(.added, .enrolment, key: key, new: new.fields))
        continue
      }
      enrolments[place.officer] = old.id
      guard old.standing != place.standing else { continue }
      let before = old.fields
      old.standing = place.standing
      try records.run(.update(old))
      try ledger.note(Event(.changed, .enrolment, key: key, old: before, new: old.fields))
    }
    return enrolments
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
      rollCallClosed: rollCallClosed
    ) ?? self
  }
}

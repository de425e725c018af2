import Intake
import Personnel
import Records
import Training

extension ClassWriter {
  /// Writes the roll-calls down; a cell that is empty leaves what is on record.
  mutating func writeAttendance(
    _ places: [ClassPlace],
    in trainingClass: TrainingClass,
    _ sessions: [SessionTime: Session],
    _ enrolments: [Code<Officer>: ID<Enrolment>]
  ) throws {
    let known = Dictionary(
      try records.all(.attendance(of: trainingClass.id)).map { (AttendanceKey($0), $0) },
      uniquingKeysWith: { $1 }
    )
    for place in places {
      for (time, mark) in place.attendance.sorted(by: { $0.key < $1.key }) {
        guard let enrolment = enrolments[place.officer], let session = sessions[time],
          let status = scene.status(of: mark, on: time.day)
        else { continue }
        let new = AttendanceRecord(
          session: session.id,
          enrolment: enrolment,
          status: status.code,
          creditedPeriods: mark.periods
        )
        let old = known[AttendanceKey(new)]
        guard new != old else { continue }
        try touch(enrolment)
        try records.run(.upsert(new))
        try ledger.note(
          Event(
            old == nil ? .added : .changed,
            .attendance,
            key: session.key(of: place.officer, in: trainingClass.code),
            old: old?.fields,
            new: new.fields
          )
        )
      }
    }
  }

  /// Writes the scores down; a cell that is empty leaves what is on record, and a V takes it back.
  mutating func writeScores(
    _ places: [ClassPlace],
    in trainingClass: TrainingClass,
    _ enrolments: [Code<Officer>: ID<Enrolment>]
  ) throws {
    let known = Dictionary(
      try records.all(.scores(of: trainingClass.id)).map { (ScoreKey($0), $0) },
      uniquingKeysWith: { $1 }
    )
    for place in places {
      guard let enrolment = enrolments[place.officer] else { continue }
      let key = "\(trainingClass.code) \(place.officer)"
      for score in place.scores {
        let new = ScoreRecord(score, of: enrolment)
        let old = known[ScoreKey(new)]
        guard new != old else { continue }
        try touch(enrolment)
        try records.run(.upsert(new, in: trainingClass, by: ledger.actor.name))
        let verb: Event.Verb = old == nil ? .added : .changed
        try ledger.note(Event(verb, .score, key: key, old: old?.fields, new: new.fields))
      }
      for attempt in place.missed.sorted() {
        guard let old = known[ScoreKey(attempt, of: enrolment)] else { continue }
        try touch(enrolment)
        try records.run(.delete(old))
        let reason = "V: vắng thi"
        try ledger.note(Event(.removed, .score, key: key, old: old.fields, reason: reason))
      }
    }
  }
}

private struct AttendanceKey: Hashable {
  let session: ID<Session>
  let enrolment: ID<Enrolment>

  init(_ record: AttendanceRecord) {
    session = record.session
    enrolment = record.enrolment
  }
}

private struct ScoreKey: Hashable {
  let enrolment: ID<Enrolment>
  let component: Code<CourseAssessment.Component>
  let attempt: Int

  init(_ record: ScoreRecord) {
    enrolment = record.score.enrolment
    component = record.score.component
    attempt = record.attempt
  }

  init(_ attempt: ClassAttempt, of enrolment: ID<Enrolment>) {
    self.enrolment = enrolment
    component = attempt.component
    self.attempt = attempt.attempt.rawValue
  }
}

extension ScoreRecord {
  /// A score of the form, for a place in the class.
  fileprivate init(_ score: ClassScore, of enrolment: ID<Enrolment>) {
    self.init(
      ComponentScore(
        enrolment: enrolment,
        component: score.component,
        score: score.score,
        day: score.day
      ),
      attempt: score.attempt.rawValue
    )
  }
}

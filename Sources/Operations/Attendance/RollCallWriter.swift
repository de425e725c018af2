import Assessment
import Chronology
import Personnel
import Records
import Training

/// Writes marks of one session down, each with its event.
struct RollCallWriter {
  let scene: RollCallScene
  let records: any Writing
  let actor: Actor
  let now: Instant
  var reason: String?

  private func key(of officer: CalledOfficer) -> String {
    scene.session.key(of: officer.code, in: scene.trainingClass.code)
  }

  /// Takes marks by the rule of `AttendanceMark.arrival`; once the roll-call is closed nothing is
  /// recorded over, and what says something else is kept beside.
  func take(_ marks: [RollCallMark]) throws -> [RollCallAnswer] {
    let called = Dictionary(scene.called.map { ($0.enrolment, $0) }, uniquingKeysWith: { $1 })
    var kept: Set<Difference> = []
    if !marks.isEmpty {
      let open = try records.all(.openDifferences(at: scene.session.id))
      kept = Set(open.map { Difference(enrolment: $0.enrolment, mark: $0.mark) })
    }
    return try marks.compactMap { sent in
      guard let officer = called[sent.enrolment] else { return nil }
      let standing = officer.mark
      switch sent.mark.arrival(seen: sent.seen, standing: standing) {
      case .known:
        return RollCallAnswer(enrolment: sent.enrolment, standing: standing, differs: false)
      case .recorded where !scene.session.rollCallClosed:
        try write(sent.mark, of: officer)
        return RollCallAnswer(enrolment: sent.enrolment, standing: sent.mark, differs: false)
      case .recorded, .differs:
        let difference = Difference(enrolment: sent.enrolment, mark: sent.mark)
        if kept.insert(difference).inserted { try keep(sent.mark, of: officer) }
        return RollCallAnswer(enrolment: sent.enrolment, standing: standing, differs: true)
      }
    }
  }

  /// Records a mark over what stands.
  func write(_ mark: AttendanceMark, of officer: CalledOfficer) throws {
    let record = record(mark, of: officer)
    try records.run(.upsert(record))
    let old = officer.mark.map { self.record($0, of: officer).fields }
    let event = Event(
      old == nil ? .added : .changed,
      .attendance,
      key: key(of: officer),
      old: old,
      new: record.fields,
      reason: reason
    )
    try records.run(.insert(event, at: now, by: actor, batch: nil))
  }

  /// Records the same mark for many whom nobody has marked.
  func writeNew(_ mark: AttendanceMark, of officers: [CalledOfficer]) throws {
    try records.append(
      officers.map { record(mark, of: $0).values(in: scene.trainingClass.id) },
      to: .attendance
    )
    let fields = Fields(["status": mark.status, "creditedPeriods": mark.creditedPeriods])
    let events = officers.map { officer in
      Event(.added, .attendance, key: key(of: officer), new: fields)
        .values(at: now, by: actor, batch: nil)
    }
    try records.append(events, to: .events)
  }

  private func keep(_ mark: AttendanceMark, of officer: CalledOfficer) throws {
    try records.run(
      .insert(differing: mark, of: officer.enrolment, at: scene.session, on: now, by: actor)
    )
    let event = Event(
      .differed,
      .attendance,
      key: key(of: officer),
      old: officer.mark.map { record($0, of: officer).fields },
      new: record(mark, of: officer).fields
    )
    try records.run(.insert(event, at: now, by: actor, batch: nil))
  }

  private func record(_ mark: AttendanceMark, of officer: CalledOfficer) -> AttendanceRecord {
    AttendanceRecord(
      session: scene.session.id,
      enrolment: officer.enrolment,
      status: mark.status,
      creditedPeriods: mark.creditedPeriods
    )
  }

  /// Opens or closes the roll-call, and works the results out that hang on it.
  func set(closed: Bool) throws {
    var session = scene.session
    session.rollCallClosed = closed
    try records.run(.update(session))
    let event = Event(
      .changed,
      .session,
      key: session.key(in: scene.trainingClass.code),
      old: Fields(["rollCallClosed": scene.session.rollCallClosed]),
      new: Fields(["rollCallClosed": closed]),
      reason: reason
    )
    try records.run(.insert(event, at: now, by: actor, batch: nil))
    try assess(.all)
  }

  /// Works the results of some places out again.
  func assess(_ touched: ClassWriter.Touched) throws {
    let ledger = Ledger(records, at: now, by: actor, verb: "roll-call")
    try AssessClass(scene.trainingClass, by: records.curricula(), touched: touched)
      .run(in: records, ledger, at: now)
  }

  private struct Difference: Hashable {
    let enrolment: ID<Enrolment>
    let mark: AttendanceMark
  }
}

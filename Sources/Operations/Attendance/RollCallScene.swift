import Access
import Chronology
import Personnel
import Records
import Training

/// A session's roll-call as it stands when something is to be recorded.
struct RollCallScene {
  let trainingClass: TrainingClass
  let session: Session
  let called: [CalledOfficer]
  /// The statuses in force on the session's day.
  let statuses: [AttendanceStatus]

  /// Reads it, as far as the scope lets it be recorded.
  init(
    _ id: ID<Session>,
    of classID: ID<TrainingClass>,
    in records: any Reading,
    within scope: Scope
  ) throws {
    let scoped = ScopedRecords(records, scope)
    guard try scoped.mayRecord(classID), let found = try records.first(.trainingClass(classID)),
      let session = try records.all(.sessions(of: classID)).first(where: { $0.id == id })
    else { throw RollCallRefusal.noSuchSession }
    guard found.state != .cancelled else { throw RollCallRefusal.classCancelled }
    trainingClass = found
    self.session = session
    called = try scoped.all(.called(at: session))
    statuses = try records.all(.attendanceStatuses).filter { $0.days.contains(session.day) }
  }

  /// The status of somebody who was there from beginning to end.
  var whole: AttendanceStatus? { statuses.first(where: \.isWhole) }

  /// Refuses marks that the session can't have.
  func require(_ marks: [RollCallMark]) throws {
    let known = Set(statuses.map(\.code))
    let places = Dictionary(
      called.enumerated().map { ($1.enrolment, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
    let wrong = marks.filter { sent in
      !known.contains(sent.mark.status)
        || !(0...session.periods).contains(sent.mark.creditedPeriods ?? 0)
    }
    guard wrong.isEmpty else {
      throw RollCallRefusal.wrongMarks(wrong.compactMap { places[$0.enrolment] }.sorted())
    }
  }

  /// Refuses to touch attendance that the results were signed with.
  func requireUnsigned(in records: any Reading) throws {
    guard try records.first(.signedResult(of: trainingClass.id)) == nil else {
      throw RollCallRefusal.signed
    }
  }
}

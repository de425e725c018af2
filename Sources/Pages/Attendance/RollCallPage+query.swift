public import Access
import Assessment
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

extension RollCallPage {
  /// The roll-call of a session; nil where there is none, or none that the reader may record.
  public init?(
    _ id: ID<Session>,
    of classID: ID<TrainingClass>,
    for account: ID<Account>,
    key: String,
    in records: ScopedRecords
  ) throws {
    guard try records.mayRecord(classID), let found = try records.first(.trainingClass(classID))
    else { return nil }
    let sessions = try records.all(.sessions(of: classID))
    guard let number = sessions.firstIndex(where: { $0.id == id }) else { return nil }
    let session = sessions[number]
    let called = try records.all(.called(at: session))
    let duties = Dictionary(
      try records.all(.dutyLines(of: called.map(\.officer), on: session.day))
        .map { ($0.officer, $0.agencyName) },
      uniquingKeysWith: { first, _ in first }
    )
    let rows = called.map { one in
      Row(
        enrolment: one.enrolment,
        officer: one.officer,
        name: one.name,
        agency: duties[one.officer] ?? one.agency,
        mark: one.mark
      )
    }
    let byEnrolment = Dictionary(rows.map { ($0.enrolment, $0) }, uniquingKeysWith: { $1 })
    trainingClass = ClassName(id: classID, title: found.title)
    self.session = session
    self.number = number + 1
    self.sessions = sessions.count
    statuses = try records.all(.attendanceStatuses).filter { $0.days.contains(session.day) }
    self.rows = rows
    differences = try records.all(.openDifferences(at: id)).compactMap { one in
      byEnrolment[one.enrolment].map {
        Difference(row: $0, mark: one.mark, actor: one.actor, at: one.at)
      }
    }
    let names = Dictionary(called.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    corrections =
      session.rollCallClosed
      ? try records.corrections(of: called.map(\.code), at: session, in: found.code)
        .compactMap { Correction($0, names) } : []
    self.key = key
    self.account = account
    next = sessions.first { !$0.rollCallClosed && $0.id != id }
  }
}

extension RollCallPage.Correction {
  fileprivate init?(_ found: CorrectionLine, _ names: [Code<Officer>: String]) {
    guard let name = names[found.officer], let reason = found.line.reason else { return nil }
    self.init(
      name: name,
      old: found.line.old.flatMap { AttendanceMark(json: $0) },
      new: found.line.new.flatMap { AttendanceMark(json: $0) },
      actor: found.line.actor,
      at: found.line.at,
      reason: reason
    )
  }
}

extension AttendanceMark {
  /// Reads what an event keeps of a mark.
  init?(json: String) {
    let values = Fields(json: json)?.values ?? []
    func value(_ name: String) -> SQLValue { values.first { $0.name == name }?.value ?? .null }
    guard let status = Code<AttendanceStatus>(sqlValue: value("status")) else { return nil }
    self.init(status, creditedPeriods: Int(sqlValue: value("creditedPeriods")))
  }
}

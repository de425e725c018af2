import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The sessions of a class, and how each learner was at those whose roll-call is closed.
struct AttendanceFacts {
  let classFacts: ClassFacts
  let sessions: [Session]
  /// The signs in the order of the rules; statuses that share one are counted together.
  let signs: [Sign]
  let recordCount: Int
  private let rule: CourseAssessment.PassRule
  private let statuses: [AttendanceStatus]
  private let records: [ID<Enrolment>: [AttendanceRecord]]

  /// A sign of the sheet, with all statuses that have had it.
  struct Sign {
    let status: AttendanceStatus
    var codes: Set<Code<AttendanceStatus>>
    /// Whether it stands for somebody who was there from beginning to end.
    let isWhole: Bool

    /// What its column is called by programs.
    var key: String { "status-\(status.code)" }
  }

  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    classFacts = try ClassFacts(scope, report: report, in: records)
    let id = try scope.classNeeded(by: report)
    rule = try classFacts.course(of: scope).assessment.pass
    sessions = try records.all(.sessions(of: id))
    statuses = scope.curricula.attendanceStatuses
    let found = try records.all(.attendance(of: id))
    recordCount = found.count
    self.records = Dictionary(grouping: found, by: \.enrolment)
    signs = Self.signs(of: statuses, seen: Set(found.map(\.status)), on: classFacts.heading)
  }

  /// The signs that hold on the days of the class, and those that it has all the same.
  private static func signs(
    of statuses: [AttendanceStatus],
    seen: Set<Code<AttendanceStatus>>,
    on heading: ClassHeading
  ) -> [Sign] {
    let whole = statuses.first { $0.share.numerator == $0.share.denominator }?.symbol
    var signs: [Sign] = []
    for status in statuses {
      let holds = status.days.contains(heading.first) || status.days.contains(heading.last)
      guard holds || seen.contains(status.code) else { continue }
      let symbol = status.symbol
      if let place = signs.firstIndex(where: { $0.status.symbol.isSame(as: symbol) }) {
        signs[place].codes.insert(status.code)
      } else {
        let isWhole = whole?.isSame(as: symbol) == true
        signs.append(Sign(status: status, codes: [status.code], isWhole: isWhole))
      }
    }
    return signs
  }

  /// How a learner was at a session; nil where its roll-call is open or nobody marked the learner.
  func record(of enrolment: ID<Enrolment>, at session: Session) -> AttendanceRecord? {
    guard session.rollCallClosed else { return nil }
    return records[enrolment, default: []].first { $0.session == session.id }
  }

  /// The sign of a status.
  func sign(of status: Code<AttendanceStatus>) -> Sign? {
    signs.first { $0.codes.contains(status) }
  }

  /// The one figure of attendance, as results have it.
  func rate(of enrolment: ID<Enrolment>) -> AttendanceRate {
    AttendanceRate(
      sessions: sessions,
      records: records[enrolment, default: []],
      statuses: statuses
    )
  }

  /// Whether a learner has been there enough; nil while that is not known.
  func isEligible(_ learner: Learner) -> Bool? {
    let rate = rate(of: learner.enrolment)
    guard learner.withdrawnOn == nil, rate.held > 0, rate.toCome == 0 else { return nil }
    return rate.reaches(percent: rule.attendance)
  }

  /// The least share of the periods, in percent.
  var percent: Int { rule.attendance }

  /// The sessions whose roll-call is not closed.
  var open: Int { sessions.filter { !$0.rollCallClosed }.count }
}

extension String {
  /// Whether both are the same text by their bytes.
  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

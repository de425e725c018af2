import Personnel
public import Training
public import Vietnamese

/// How much of a class an officer was there for. Held periods are those of the sessions whose
/// roll-call is closed; it is the one denominator, everywhere.
public struct AttendanceRate: Hashable, Sendable {
  /// The periods credited, of those held.
  public let credited: PeriodCredit
  /// The periods held.
  public let held: Int
  /// The periods of the sessions whose roll-call is still open.
  public let toCome: Int

  /// A rate by its parts.
  public init(credited: PeriodCredit, held: Int, toCome: Int) {
    self.credited = credited
    self.held = held
    self.toCome = toCome
  }

  /// Whether the periods credited are at least so many per cent of those held.
  public func reaches(percent: Int) -> Bool {
    credited.reaches(percent: percent, of: held)
  }

  /// The figure with its denominator, and what is still to come.
  public var sentence: Bilingual {
    let all = held + toCome
    return Bilingual(
      vi: "Được tính \(credited) trên \(held) tiết đã học"
        + (toCome == 0 ? "" : " (đã học \(held) trên \(all) tiết, còn \(toCome) tiết)"),
      en: "\(credited) of \(held) held periods credited"
        + (toCome == 0 ? "" : " (\(held) of \(all) periods held, \(toCome) still to come)")
    )
  }
}

extension AttendanceRate {
  /// The rate of one enrolment. A session without a record credits nothing, as does a status that
  /// is not among those given; a record's own figure counts before its status, up to what the
  /// session has.
  public init(
    sessions: some Sequence<Session>,
    records: some Sequence<AttendanceRecord>,
    statuses: some Sequence<AttendanceStatus>
  ) {
    let records = Dictionary(records.map { ($0.session, $0) }, uniquingKeysWith: { $1 })
    // A handful: looked through faster than put into a dictionary for each learner.
    let statuses = Array(statuses)
    var credited = PeriodCredit()
    var (held, toCome) = (0, 0)
    for session in sessions {
      guard session.rollCallClosed else {
        toCome += session.periods
        continue
      }
      held += session.periods
      guard let record = records[session.id] else { continue }
      if let periods = record.creditedPeriods {
        credited.add(max(0, min(periods, session.periods)))
      } else if let status = statuses.last(where: { $0.code == record.status }) {
        credited.add(status.share, of: session.periods)
      }
    }
    self.init(credited: credited, held: held, toCome: toCome)
  }
}

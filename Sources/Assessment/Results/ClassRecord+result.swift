import Personnel
import Training

extension ClassRecord {
  /// What came of it, with every reason.
  public func result() -> ClassResult {
    let facts = Facts(self)
    let (outcome, reasons) = facts.verdict()
    let passed = outcome == .passed ? facts.overall : nil
    return ClassResult(
      outcome: outcome,
      reasons: reasons,
      attendance: facts.rate,
      components: facts.marks,
      overall: facts.overall,
      classification: passed.flatMap { scheme?.band(of: $0.rounded) },
      awards: passed.map { course.awards(for: $0.rounded) } ?? []
    )
  }
}

/// What the outcome is decided by, worked out once.
private struct Facts {
  let record: ClassRecord
  let rate: AttendanceRate
  let marks: [ComponentMark]
  let overall: OverallMark?

  init(_ record: ClassRecord) {
    self.record = record
    rate = AttendanceRate(
      sessions: record.sessions,
      records: record.attendance,
      statuses: record.statuses
    )
    marks = record.course.assessment.marks(record.scores)
    overall = record.course.assessment.overall(marks)
  }

  private var rule: CourseAssessment.PassRule { record.course.assessment.pass }

  /// The first outcome that applies, with every reason for it.
  func verdict() -> (Outcome, [OutcomeReason]) {
    if case .withdrawn(let day, let reason) = record.enrolment.standing {
      return (.withdrawn, [.withdrawn(on: day, reason: reason)])
    }
    if !unheld.isEmpty { return (.incomplete, unheld + unscored) }
    guard rate.reaches(percent: rule.attendance) else {
      return (.notEligible, [.attendanceTooLow(rate, percent: rule.attendance)])
    }
    guard unscored.isEmpty, let overall else { return (.incomplete, unscored) }
    let low = low(overall)
    guard low.isEmpty else { return (.failed, low) }
    return (
      .passed,
      [
        .attendanceReached(rate, percent: rule.attendance),
        .markReached(overall, pass: rule.mark),
      ]
    )
  }

  private var unheld: [OutcomeReason] {
    let open = record.sessions.filter { !$0.rollCallClosed }
    var reasons: [OutcomeReason] = []
    if open.count == record.sessions.count { reasons.append(.noSessionHeld) }
    if !open.isEmpty {
      reasons.append(.rollCallsOpen(sessions: open.count, periods: rate.toCome))
    }
    return reasons
  }

  private var unscored: [OutcomeReason] {
    marks.filter { $0.score == nil }.map { .scoreMissing($0.component) }
  }

  private func low(_ overall: OverallMark) -> [OutcomeReason] {
    let mark: [OutcomeReason] =
      overall.rounded < rule.mark ? [.markTooLow(overall, pass: rule.mark)] : []
    return mark
      + marks.compactMap { mark in
        guard mark.isUnderMinimum, let score = mark.score, let minimum = mark.minimum else {
          return nil
        }
        return .componentTooLow(mark.component, score: score, minimum: minimum)
      }
  }
}

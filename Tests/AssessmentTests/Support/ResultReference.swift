import Assessment
import Chronology
import Personnel
import Training

/// The rules of a result as they are written, on fractions of a common denominator.
struct ResultReference {
  let record: ClassRecord

  /// What every share of these tests divides: 2, 3 and 7.
  static let parts = 42

  private var closed: [Session] { record.sessions.filter(\.rollCallClosed) }
  var held: Int { closed.map(\.periods).reduce(0, +) }

  /// The credited periods, in parts.
  var creditedParts: Int {
    closed.map { session in
      guard let own = record.attendance.last(where: { $0.session == session.id }) else { return 0 }
      if let periods = own.creditedPeriods { return min(periods, session.periods) * Self.parts }
      guard let status = record.statuses.first(where: { $0.code == own.status }) else { return 0 }
      return session.periods * Self.parts * status.share.numerator / status.share.denominator
    }.reduce(0, +)
  }

  /// The hundredths of the score that counts, of each component.
  var counted: [Int?] {
    record.course.assessment.components.map { component in
      let own = record.scores.filter { $0.component == component.code }
      let days = own.map(\.day.number)
      let eligible =
        record.course.assessment.resit == .best ? own : own.filter { $0.day.number == days.max() }
      return eligible.map(\.score.hundredths).max()
    }
  }

  /// The rounded mark in hundredths: the first step that lies over the exact mark less half a step.
  var rounded: Int? {
    let components = record.course.assessment.components
    var exact = 0
    for (component, score) in zip(components, counted) {
      guard let score else { return nil }
      exact += component.weight * score
    }
    let step = record.course.assessment.stepHundredths
    var mark = 0
    // exact / 100 - mark ≥ step / 2, with everything times 200.
    while 2 * exact - 200 * mark >= 100 * step { mark += step }
    return min(mark, 1_000)
  }

  var outcome: Outcome {
    if case .withdrawn = record.enrolment.standing { return .withdrawn }
    if closed.isEmpty || closed.count < record.sessions.count { return .incomplete }
    let rule = record.course.assessment.pass
    if creditedParts * 100 < rule.attendance * held * Self.parts { return .notEligible }
    guard let rounded else { return .incomplete }
    let tooLow = zip(record.course.assessment.components, counted).contains { component, score in
      component.minimum.map { score ?? 0 < $0.hundredths } ?? false
    }
    return rounded < rule.mark.hundredths || tooLow ? .failed : .passed
  }

  /// The awards as `competency:level`, in the course's order.
  var awards: [String] {
    guard outcome == .passed, let rounded else { return [] }
    var order: [String] = []
    for award in record.course.awards where award.mark.hundredths <= rounded {
      if !order.contains(award.competency.text) { order.append(award.competency.text) }
    }
    return order.map { name in
      let levels = record.course.awards
        .filter { $0.competency.text == name && $0.mark.hundredths <= rounded }
        .map(\.level.number)
      return "\(name):\(levels.max() ?? 0)"
    }
  }
}

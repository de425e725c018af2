import Chronology
public import Intake
import Personnel
public import Records
import Training
import Vietnamese

extension ClassResults {
  /// The workbook of the class, filled with all that is on record. Of a component that several people
  /// mark only the settled score stands there. Who is meant is said by code, name and agency: a file
  /// that leaves the house has no more of a person than it needs.
  public func form(in records: any Reading) throws -> ClassForm {
    let ids = learners.map(\.enrolment.officer)
    let agencies = Dictionary(
      try records.all(.dutyLines(of: ids, on: trainingClass.lastDay)).map {
        ($0.officer, $0.agencyName.vi)
      },
      uniquingKeysWith: { first, _ in first }
    )
    let lead = try trainingClass.lead.flatMap { try records.agencies([$0]).first?.agency.code }
    return ClassForm(
      facts: ClassFacts(
        code: trainingClass.code,
        course: trainingClass.course,
        title: trainingClass.title,
        place: trainingClass.place,
        lead: lead,
        first: trainingClass.days.from,
        last: trainingClass.lastDay,
        state: trainingClass.state,
        notes: trainingClass.notes
      ),
      components: course.assessment.components.map {
        ClassComponent(code: $0.code, title: $0.title.vi, weight: $0.weight)
      },
      sessions: sessions.map { session in
        ClassSession(
          time: SessionTime(session.day, session.part),
          periods: session.periods,
          rollCallClosed: session.rollCallClosed,
          topic: session.topic
        )
      },
      places: learners.map { learner in
        place(of: learner, agency: agencies[learner.enrolment.officer])
      },
      seen: Dictionary(learners.map { ($0.code, $0.formScores) }, uniquingKeysWith: { $1 })
    )
  }

  private func place(of learner: Learner, agency: String?) -> ClassPlace {
    let times = Dictionary(
      sessions.map { ($0.id, SessionTime($0.day, $0.part)) },
      uniquingKeysWith: { $1 }
    )
    let marks = learner.attendance.compactMap { record -> (SessionTime, ClassMark)? in
      guard let time = times[record.session] else { return nil }
      return mark(of: record, on: time.day).map { (time, $0) }
    }
    return ClassPlace(
      officer: learner.code,
      name: learner.name,
      agency: agency,
      standing: learner.enrolment.standing,
      attendance: Dictionary(marks, uniquingKeysWith: { $1 }),
      scores: learner.formScores,
      notes: learner.enrolment.notes
    )
  }

  /// How the workbook writes a record of the roll-call; whole presence with periods of its own needs no
  /// sign.
  private func mark(of record: AttendanceRecord, on day: Day) -> ClassMark? {
    let inForce = rulesForWriting().statuses.filter { $0.days.contains(day) }
    guard let status = inForce.first(where: { $0.code == record.status }) else { return nil }
    let isPlain =
      record.creditedPeriods != nil && status.code == inForce.first(where: \.isWhole)?.code
    return ClassMark(symbol: isPlain ? nil : status.symbol, periods: record.creditedPeriods)
  }
}

extension ClassResults.Learner {
  /// The scores on record as the workbook has them.
  var formScores: [ClassScore] {
    scores.compactMap { record in
      ClassScore.Attempt(rawValue: record.attempt).map {
        ClassScore(
          component: record.score.component,
          attempt: $0,
          score: record.score.score,
          day: record.score.day
        )
      }
    }
  }
}

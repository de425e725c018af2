import Assessment
import Chronology
import Personnel
import Records
import Sampling
import Training
import Vietnamese

extension SampleRows {
  mutating func add(_ held: SampleClass) {
    let value = held.trainingClass
    add(
      [
        value.id, value.code, value.course, value.title, value.place, value.lead, value.days.from,
        value.lastDay, value.state, value.notes,
      ],
      to: .trainingClass
    )
    for session in held.sessions { add(session) }
    for nomination in held.nominations {
      add(
        [
          nomination.id, value.id, nomination.agency, nomination.officer,
          nomination.dispatch.number, nomination.dispatch.day, nomination.state.rawValue,
          nomination.reason, SQLValue.null, SQLValue.null, false,
        ],
        to: .nomination
      )
    }
    for place in held.places { add(place, in: value) }
  }

  private mutating func add(_ value: Session) {
    add(
      [
        value.id, value.trainingClass, value.day, value.part, value.part.place, value.periods,
        value.rollCallClosed, value.topic, SQLValue.null,
      ],
      to: .session
    )
  }

  private mutating func add(_ place: SamplePlace, in trainingClass: TrainingClass) {
    let enrolment = place.enrolment
    let withdrawal = enrolment.withdrawal
    add(
      [
        enrolment.id, enrolment.trainingClass, enrolment.officer, withdrawal?.day,
        withdrawal?.reason, enrolment.notes,
      ],
      to: .enrolment
    )
    for record in place.attendance {
      add(
        [
          record.session, record.enrolment, enrolment.trainingClass, record.status,
          record.creditedPeriods,
        ],
        to: .attendance
      )
    }
    for (score, attempt) in place.scores {
      add(
        [
          score.enrolment, trainingClass.id, trainingClass.course, score.component, score.day,
          attempt, score.score, SQLValue.null,
        ],
        to: .score
      )
    }
    add(place.outcome, of: enrolment.id)
    for evidence in place.evidence { add(evidence, of: enrolment.officer, enrolment.id) }
    for paper in place.papers { add(paper, of: enrolment) }
  }

  private mutating func add(_ outcome: SampleOutcome, of enrolment: ID<Enrolment>) {
    let result = ResultRecord(outcome.result, of: enrolment)
    add(
      [
        enrolment, result.outcome, result.mark, result.classification?.vi,
        result.classification?.en, result.credited.numerator, result.credited.denominator,
        result.held, result.coming, outcome.recordedAt, outcome.signed?.at, outcome.signed?.by,
      ],
      to: .result
    )
  }

  mutating func add(
    _ value: Evidence,
    of officer: ID<Officer>,
    _ enrolment: ID<Enrolment>? = nil
  ) {
    add(
      [
        value.id, officer, value.competency, value.level, value.kind, value.on, value.until,
        value.recordedAt, value.revokedAt, value.source ?? "", enrolment,
      ],
      to: .evidence
    )
  }

  private mutating func add(_ paper: SamplePaper, of enrolment: Enrolment) {
    add(
      [
        paper.id, enrolment.officer, enrolment.id, paper.kind, paper.number, paper.issuedOn,
        paper.until, paper.revoked?.on, paper.revoked?.reason,
      ],
      to: .certificate
    )
  }
}

import Assessment
import Chronology
import Pages
import Personnel
import Records
import Vietnamese

extension OfficerOutline {
  /// Figures by name, for other programs. Days are ISO; `last` is the last day that belongs.
  var json: String {
    Fields(["code": page.code, "name": page.name, "asOf": speaker.day]).json
      .with("assignments", zip(page.assignments, codes.assignments).map(fields))
      .with("competencies", json: list(page.levels.map(json)))
      .with("requirements", zip(page.gaps, codes.active).flatMap(fields))
      .with("classes", json: list(results.map(json)))
      .with("certificates", certificates.map(fields))
  }

  private func fields(
    _ assignment: OfficerPage.AssignmentLine,
    _ codes: OfficerCodes.Posting
  ) -> Fields {
    Fields([
      "dutyCode": codes.duty, "duty": speaker(assignment.duty), "agencyCode": codes.agency,
      "agency": speaker(assignment.agency.name), "share": assignment.share,
      "role": assignment.role, "decision": assignment.decision.number,
      "from": assignment.days.from, "last": assignment.days.last,
    ])
  }

  private func json(_ level: OfficerPage.LevelLine) -> String {
    Fields([
      "competency": level.code, "title": speaker(level.title), "level": level.level,
      "required": level.required, "last": level.holdsUntil?.advanced(by: -1),
    ]).json
      .with(
        "timeline",
        level.timeline.changes.map { Fields(["from": $0.from, "level": $0.level]) }
      )
      .with("reasons", json: list(level.why.map(json)))
      .with("next", json: list(level.next.map(json)))
  }

  private func json(_ reason: OfficerPage.Reason) -> String {
    Fields(["sentence": speaker(reason.sentence)]).json
      .with("holds", json: "\(reason.holds)")
      .with("parts", json: list(reason.parts.map(json)))
  }

  private func fields(
    _ duty: OfficerPage.DutyGaps,
    _ codes: OfficerCodes.Posting
  ) -> [Fields] {
    duty.rows.map { row in
      Fields([
        "dutyCode": codes.duty, "duty": speaker(duty.duty), "agencyCode": codes.agency,
        "agency": speaker(duty.agency), "competency": row.code, "required": row.required,
        "held": row.held, "due": row.due, "status": row.status.rawValue,
      ])
    }
  }

  private func json(_ result: OfficerPage.ResultLine) -> String {
    Fields([
      "code": codes.classes[result.trainingClass], "title": result.title,
      "from": result.days.from, "last": result.days.last,
      "outcome": result.result.outcome.rawValue,
      "classification": result.result.classification.map { speaker($0) },
    ]).json
      .with("mark", json: result.result.mark.map(decimal) ?? "null")
      .with(
        "reasons",
        json: list(result.result.reasons.map { Fields(["sentence": speaker($0)]).json })
      )
  }

  private func fields(_ certificate: OfficerPage.CertificateLine) -> Fields {
    Fields([
      "number": certificate.number, "title": speaker(certificate.title),
      "issued": certificate.issued, "last": certificate.until?.advanced(by: -1),
      "revoked": revocation(of: certificate),
    ])
  }
}

import Assessment
import Chronology
import Personnel
import Records
import Training

/// Writes one officer's result of one class down, with its evidence and its paper.
struct ResultWriter {
  let records: any Writing
  let ledger: Ledger
  let now: Instant
  let key: String
  let trainingClass: TrainingClass
  let course: Course

  /// Writes the result, where it is other than before.
  func write(_ result: ResultRecord, old: ResultRecord?) throws {
    guard result != old else { return }
    try records.run(.upsert(result, at: now))
    let event = Event(
      old == nil ? .added : .changed,
      .result,
      key: key,
      old: old?.fields,
      new: result.fields
    )
    try ledger.note(event)
  }

  /// Gives the evidence of the awards; what an earlier result gave and this one does not is taken
  /// back, and stays on record.
  func writeEvidence(_ awards: [Course.Award], of enrolment: Enrolment) throws {
    let wanted = awards.map { award in
      EvidenceRecord(
        officer: enrolment.officer,
        evidence: award.evidence(
          id: ID(0),
          lastDay: trainingClass.lastDay,
          recordedAt: now,
          source: trainingClass.code.text
        ),
        enrolment: enrolment.id.number
      )
    }
    let standing = try records.all(.standingEvidence(ofEnrolment: enrolment.id.number))
    for record in standing where !wanted.contains(where: { $0.fields == record.fields }) {
      try records.run(.revoke(record.evidence.id, at: now))
      try ledger.note(Event(.removed, .evidence, key: key, old: record.fields))
    }
    for record in wanted where !standing.contains(where: { $0.fields == record.fields }) {
      try records.run(.insert(record))
      try ledger.note(Event(.added, .evidence, key: key, new: record.fields))
    }
  }

  /// Issues the paper of a passed result, dated the class's last day and valid as long as the
  /// longest of the course's awards; revokes that of a result that is passed no longer.
  func writePaper(isPassed: Bool, of enrolment: Enrolment, old: CertificateRecord?) throws {
    guard isPassed else {
      guard let old else { return }
      let reason = "Kết quả không còn đạt"
      try records.run(.revokeCertificate(of: enrolment.id, on: now.day(), because: reason))
      let event = Event(.removed, .certificate, key: key, old: old.fields, reason: reason)
      return try ledger.note(event)
    }
    let paper = CertificateRecord(
      officer: enrolment.officer,
      enrolment: enrolment.id,
      kind: course.document.kind,
      issuedOn: trainingClass.lastDay,
      until: validUntil
    )
    guard paper != old else { return }
    try records.run(.upsert(paper))
    let event = Event(
      old == nil ? .added : .changed,
      .certificate,
      key: key,
      old: old?.fields,
      new: paper.fields
    )
    try ledger.note(event)
  }

  /// For ever where one of the awards is, or where the course gives none.
  private var validUntil: Day? {
    let ends = course.awards.map { award in award.validity.map { trainingClass.lastDay + $0 } }
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }
}

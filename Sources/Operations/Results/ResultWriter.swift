import Assessment
import Chronology
import Personnel
import Records
import Training
public import Vietnamese

/// Writes one officer's result of one class down, with its evidence and its paper.
struct ResultWriter {
  let records: any Writing
  let ledger: Ledger
  let now: Instant
  /// The code of the officer.
  let officer: String
  let trainingClass: TrainingClass
  let course: Course

  private var key: String { "\(trainingClass.code) \(officer)" }

  /// Writes the result, where it is other than before. One that was signed is not overwritten.
  func write(_ result: ResultRecord, old: ResultRecord?) throws {
    guard result != old else { return }
    guard try records.run(.upsert(result, at: now)) == 1 else {
      throw ResultRefusal.signed(officer: officer, trainingClass: trainingClass.code.text)
    }
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
    let source = trainingClass.code.text
    for record in standing where !wanted.contains(where: { $0.fields == record.fields }) {
      try records.run(.revoke(record.evidence, at: now))
      try ledger.note(
        Event(.removed, .evidence, key: officer, old: record.fields, reason: source)
      )
    }
    for record in wanted where !standing.contains(where: { $0.fields == record.fields }) {
      try records.run(.insert(record))
      try ledger.note(Event(.added, .evidence, key: officer, new: record.fields, reason: source))
    }
  }

  /// Issues the paper of a passed result, dated the class's last day and valid as long as the
  /// longest of the course's awards. One that says something else, or whose result is passed no
  /// longer, is revoked and stays on record.
  func writePaper(isPassed: Bool, of enrolment: Enrolment, old: CertificateRecord?) throws {
    let paper = CertificateRecord(
      officer: enrolment.officer,
      enrolment: enrolment.id,
      kind: course.document.kind,
      issuedOn: trainingClass.lastDay,
      until: course.paperEnd(issuedOn: trainingClass.lastDay)
    )
    if let old, !isPassed || old != paper {
      let reason = isPassed ? "Thay bằng giấy mới" : whyRevoked
      try records.run(.revoke(old, on: now.day(), because: reason))
      try ledger.note(Event(.removed, .certificate, key: key, old: old.fields, reason: reason))
    }
    guard isPassed, paper != old else { return }
    try records.run(.insert(paper))
    try records.giveCertificateCode(toPaperOf: enrolment.id)
    try ledger.note(Event(.added, .certificate, key: key, new: paper.fields))
  }

  private var whyRevoked: String {
    switch trainingClass.state {
    case .cancelled: "Lớp đã hủy"
    case .planned, .running: "Lớp chưa bế giảng"
    case .closed: "Kết quả không còn đạt"
    }
  }
}

/// Why a result can't be written.
public enum ResultRefusal: Refusal, Equatable {
  /// It was signed: it is amended with a reason, never overwritten.
  case signed(officer: String, trainingClass: String)

  public var explanation: Bilingual {
    switch self {
    case .signed(let officer, let trainingClass):
      Bilingual(
        vi: """
          Kết quả lớp \(trainingClass) của cán bộ \(officer) đã ký nên không ghi đè được. \
          Muốn đổi phải sửa kết quả đã ký, có lý do.
          """,
        en: """
          The result of \(officer) in class \(trainingClass) was signed and can't be overwritten. \
          A signed result is amended, with a reason.
          """
      )
    }
  }
}

import Assessment
import Chronology
import Personnel
import Records
import Training

/// Writes results of one class down, with their evidence and their papers: gathered first, then
/// written in a few statements.
struct ResultWriter {
  private let records: any Writing
  private let ledger: Ledger
  private let now: Instant
  private let trainingClass: TrainingClass
  private let course: Course
  /// The codes of the officers.
  private let codes: [ID<Enrolment>: Code<Officer>]
  private let signed: Set<ID<Enrolment>>
  private let standing: [Int64: [EvidenceRecord]]
  private let papers: [ID<Enrolment>: CertificateRecord]
  private var results: [ResultRecord] = []
  private var evidence: [EvidenceRecord] = []
  private var newPapers: [CertificateRecord] = []
  private var events: [Event] = []

  /// - Parameter enrolments: Those whose results are to be written.
  init(
    records: any Writing,
    ledger: Ledger,
    now: Instant,
    trainingClass: TrainingClass,
    course: Course,
    enrolments: [ID<Enrolment>]
  ) throws {
    self.records = records
    self.ledger = ledger
    self.now = now
    self.trainingClass = trainingClass
    self.course = course
    codes = Dictionary(
      try records.all(.enrolledCodes(in: trainingClass.id)).map { ($0.enrolment, $0.officer) },
      uniquingKeysWith: { $1 }
    )
    signed = Set(try records.all(.signings(of: trainingClass.id)).map(\.enrolment))
    standing = Dictionary(
      grouping: try records.all(.standingEvidence(ofEnrolments: enrolments.map(\.number))),
      by: { $0.enrolment ?? 0 }
    )
    papers = Dictionary(
      try records.all(.certificates(of: trainingClass.id)).map { ($0.enrolment, $0) },
      uniquingKeysWith: { $1 }
    )
  }

  private func officer(_ enrolment: ID<Enrolment>) -> String { codes[enrolment]?.text ?? "" }

  private func key(_ enrolment: ID<Enrolment>) -> String {
    "\(trainingClass.code) \(officer(enrolment))"
  }

  /// Takes up a result, where it is other than before. One that was signed is not overwritten.
  mutating func add(_ result: ResultRecord, old: ResultRecord?) throws {
    guard result != old else { return }
    guard !signed.contains(result.enrolment) else { throw refusal(result.enrolment) }
    results.append(result)
    events.append(
      Event(
        old == nil ? .added : .changed,
        .result,
        key: key(result.enrolment),
        old: old?.fields,
        new: result.fields
      )
    )
  }

  private func refusal(_ enrolment: ID<Enrolment>) -> ResultRefusal {
    .signed(officer: officer(enrolment), trainingClass: trainingClass.code.text)
  }

  /// Takes up the evidence of the awards; what an earlier result gave and this one does not is taken
  /// back, and stays on record.
  mutating func addEvidence(_ awards: [Course.Award], of enrolment: Enrolment) throws {
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
    let standing = standing[enrolment.id.number, default: []]
    let (source, officer) = (trainingClass.code.text, officer(enrolment.id))
    for record in standing where !wanted.contains(where: { $0.fields == record.fields }) {
      try records.run(.revoke(record.evidence, at: now))
      events.append(
        Event(.removed, .evidence, key: officer, old: record.fields, reason: source)
      )
    }
    for record in wanted where !standing.contains(where: { $0.fields == record.fields }) {
      evidence.append(record)
      events.append(Event(.added, .evidence, key: officer, new: record.fields, reason: source))
    }
  }

  /// Takes up the paper of a passed result, dated the class's last day and valid as long as the
  /// longest of the course's awards. One that says something else, or whose result is passed no
  /// longer, is revoked and stays on record.
  mutating func addPaper(isPassed: Bool, of enrolment: Enrolment) throws {
    let old = papers[enrolment.id]
    let key = key(enrolment.id)
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
      events.append(
        Event(.removed, .certificate, key: key, old: old.fields, reason: reason)
      )
    }
    guard isPassed, paper != old else { return }
    newPapers.append(paper)
    events.append(Event(.added, .certificate, key: key, new: paper.fields))
  }

  private var whyRevoked: String {
    switch trainingClass.state {
    case .cancelled: "Lớp đã hủy"
    case .planned, .running: "Lớp chưa bế giảng"
    case .closed: "Kết quả không còn đạt"
    }
  }

  /// Writes all that was taken up.
  func write() throws {
    if !results.isEmpty, try records.run(.upsert(results, at: now)) != results.count {
      throw refusal(results[0].enrolment)
    }
    if !evidence.isEmpty { try records.append(evidence.map(\.values), to: .evidence) }
    if !newPapers.isEmpty {
      try records.append(newPapers.map(\.values), to: .certificates)
      try records.giveCertificateCodes(toPapersOf: newPapers.map(\.enrolment))
    }
    try ledger.note(events)
  }
}

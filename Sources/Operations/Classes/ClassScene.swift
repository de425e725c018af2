import Assessment
import Intake
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What the words of a class workbook mean in the records; everything that they don't mean is told
/// at once.
struct ClassScene {
  let curricula: Curricula
  let course: Course
  let lead: ID<Agency>?
  let officers: [Code<Officer>: ID<Officer>]
  /// The class as it is on record; nil where it is new.
  let known: RecordedClass?

  init(_ form: ClassForm, file: SourceFile, in records: any Reading) throws {
    let curricula = try records.curricula()
    let everybody = try records.all(Query<OfficerRecord>.officers)
    let officers = Dictionary(
      everybody.map { ($0.officer.code, $0.officer.id) },
      uniquingKeysWith: { $1 }
    )
    let agencies = Dictionary(
      try records.agencies().map { ($0.agency.code, $0.agency.id) },
      uniquingKeysWith: { $1 }
    )
    let known = try RecordedClass(form.facts.code, in: records)
    var check = ClassCheck(form)
    check.officers(known: Set(officers.keys))
    check.marks(of: curricula.attendanceStatuses)
    check.lead(known: Set(agencies.keys))
    let course = check.course(in: curricula)
    if let known { check.same(as: known) }
    guard check.faults.isEmpty, let course else {
      throw FileRefusal(file: file.name, faults: check.faults)
    }
    self.curricula = curricula
    self.course = course
    self.officers = officers
    self.known = known
    lead = form.facts.lead.flatMap { agencies[$0] }
  }

  /// The status that a mark of the roll-call means. Periods without a sign are a presence that
  /// credits just these.
  func status(of mark: ClassMark, on day: Day) -> AttendanceStatus? {
    let inForce = curricula.attendanceStatuses.filter { $0.days.contains(day) }
    guard let symbol = mark.symbol else { return inForce.first(where: \.isWhole) }
    return inForce.first { $0.symbol == symbol }
  }
}

extension AttendanceStatus {
  /// Whether it credits the whole session.
  var isWhole: Bool { share.numerator == share.denominator }
}

/// A class as it is on record, before a workbook is written over it.
struct RecordedClass {
  let trainingClass: TrainingClass
  let sessions: [SessionTime: Session]
  /// The sessions at which somebody was marked.
  let attended: Set<ID<Session>>
  let enrolments: [ID<Officer>: Enrolment]
  let codes: [ID<Enrolment>: Code<Officer>]
  /// The places whose results are signed: what leads to these stays as it is.
  let signed: Set<ID<Enrolment>>

  init?(_ code: Code<TrainingClass>, in records: any Reading) throws {
    guard let trainingClass = try records.first(.trainingClass(code)) else { return nil }
    self.trainingClass = trainingClass
    sessions = Dictionary(
      try records.all(.sessions(of: trainingClass.id)).map { (SessionTime($0.day, $0.part), $0) },
      uniquingKeysWith: { $1 }
    )
    attended = Set(try records.all(.attendance(of: trainingClass.id)).map(\.session))
    enrolments = Dictionary(
      try records.all(.enrolments(of: trainingClass.id)).map { ($0.officer, $0) },
      uniquingKeysWith: { $1 }
    )
    signed = Set(try records.all(.signings(of: trainingClass.id)).map(\.enrolment))
    codes = Dictionary(
      try records.all(.enrolledCodes(in: trainingClass.id)).map { ($0.enrolment, $0.officer) },
      uniquingKeysWith: { $1 }
    )
  }
}

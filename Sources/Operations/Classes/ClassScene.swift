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
    var check = ClassCheck(form)
    check.officers(known: Set(officers.keys))
    check.symbols(of: curricula.attendanceStatuses)
    check.lead(known: Set(agencies.keys))
    let course = check.course(in: curricula)
    if let known = try records.first(.trainingClass(form.facts.code)) { check.same(course: known) }
    guard check.faults.isEmpty, let course else {
      throw FileRefusal(file: file.name, faults: check.faults)
    }
    self.curricula = curricula
    self.course = course
    self.officers = officers
    lead = form.facts.lead.flatMap { agencies[$0] }
  }

  /// The status that a mark of the roll-call means. Periods without a sign are a presence that
  /// credits just these.
  func status(of mark: ClassMark, on day: Day) -> AttendanceStatus? {
    let inForce = curricula.attendanceStatuses.filter { $0.days.contains(day) }
    return inForce.first { $0.symbol == mark.symbol ?? $0.symbol }
  }
}

import Assessment
import Intake
import Chronology
import Personnel
import Training
import Vietnamese

/// Holds a class workbook against the records and collects every fault.
struct ClassCheck {
  private let form: ClassForm
  private(set) var faults: [SheetFault] = []

  init(_ form: ClassForm) {
    self.form = form
  }

  /// The course, whose components must be those of the workbook.
  mutating func course(in curricula: Curricula) -> Course? {
    guard let course = curricula.course(form.facts.course) else {
      fault(
        "Lớp",
        Bilingual(
          vi: "không có khóa bồi dưỡng mã “\(form.facts.course)”. Sửa mã (TTDN-01 đến TTDN-12).",
          en: "there is no course “\(form.facts.course)”. Correct the code (TTDN-01 to TTDN-12)."
        )
      )
      return nil
    }
    let known = Set(course.assessment.components.map(\.code))
    for component in form.components where !known.contains(component.code) {
      let codes = course.assessment.components.map(\.code.text).joined(separator: ", ")
      fault(
        "Điểm",
        Bilingual(
          vi: "khóa \(course.code) không có thành phần điểm “\(component.code)”; có: \(codes).",
          en: "course \(course.code) has no component “\(component.code)”; it has: \(codes)."
        )
      )
    }
    return course
  }

  /// A class stays the class of its course.
  mutating func same(course known: TrainingClass) {
    guard known.course != form.facts.course else { return }
    fault(
      "Lớp",
      Bilingual(
        vi: "lớp \(known.code) đã ghi là lớp của khóa \(known.course). Kiểm tra lại mã lớp.",
        en: "class \(known.code) is on record for course \(known.course). Check the class code."
      )
    )
  }

  /// Every officer must be on record.
  mutating func officers(known: Set<Code<Officer>>) {
    for place in form.places where !known.contains(place.officer) {
      fault(
        "Học viên",
        Bilingual(
          vi: """
            cán bộ mã \(place.officer) (\(place.name)) chưa có trong hồ sơ. \
            Nhập danh sách cán bộ trước, hoặc sửa mã.
            """,
          en: """
            officer \(place.officer) (\(place.name)) is not on record. \
            Import the roster first, or correct the code.
            """
        )
      )
    }
  }

  /// Every sign of the roll-call must be a status in force on the session's day.
  mutating func symbols(of statuses: [AttendanceStatus]) {
    var told: Set<String> = []
    for place in form.places {
      for (time, mark) in place.attendance.sorted(by: { $0.key < $1.key }) {
        let inForce = statuses.filter { $0.days.contains(time.day) }.map(\.symbol)
        guard let symbol = mark.symbol, !inForce.contains(symbol), told.insert(symbol).inserted
        else { continue }
        let known = inForce.joined(separator: ", ")
        fault(
          "Điểm danh",
          Bilingual(
            vi: "buổi ngày \(time.day) không dùng ký hiệu “\(symbol)”. Dùng: \(known).",
            en: "the sign “\(symbol)” was not in use on \(time.day). Use: \(known)."
          )
        )
      }
    }
  }

  /// The agency that runs the class must be on record.
  mutating func lead(known: Set<Code<Agency>>) {
    guard let lead = form.facts.lead, !known.contains(lead) else { return }
    fault(
      "Lớp",
      Bilingual(
        vi: "không có cơ quan mã “\(lead)”. Sửa mã cơ quan chủ trì.",
        en: "there is no agency “\(lead)”. Correct the code of the lead agency."
      )
    )
  }

  private mutating func fault(_ sheet: String, _ sentence: Bilingual) {
    faults.append(SheetFault(sheet: sheet, cell: nil, sentence: sentence))
  }
}

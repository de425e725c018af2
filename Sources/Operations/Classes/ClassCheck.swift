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
        ClassFormLayout.facts,
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
        ClassFormLayout.scores,
        Bilingual(
          vi: "khóa \(course.code) không có thành phần điểm “\(component.code)”; có: \(codes).",
          en: "course \(course.code) has no component “\(component.code)”; it has: \(codes)."
        )
      )
    }
    return course
  }

  /// A class stays the class of its course, and the workbook is all of it: who or what it leaves out
  /// is not taken off the records in silence.
  mutating func same(as known: RecordedClass) {
    let trainingClass = known.trainingClass
    if trainingClass.course != form.facts.course {
      fault(
        ClassFormLayout.facts,
        Bilingual(
          vi: """
            lớp \(trainingClass.code) đã ghi là lớp của khóa \(trainingClass.course). \
            Kiểm tra lại mã lớp.
            """,
          en: """
            class \(trainingClass.code) is on record for course \(trainingClass.course). \
            Check the class code.
            """
        )
      )
    }
    let listed = Set(form.places.map(\.officer))
    for code in known.codes.values.sorted() where !listed.contains(code) {
      fault(
        ClassFormLayout.places,
        Bilingual(
          vi: """
            cán bộ \(code) đang ghi danh ở lớp này nhưng không có trong tệp. Thêm lại dòng; \
            người thôi học thì ghi “Đã rút”, không xóa dòng.
            """,
          en: """
            officer \(code) is enrolled in this class but not in the file. Put the row back; \
            write “Đã rút” for who has withdrawn instead of deleting the row.
            """
        )
      )
    }
    let held = Set(form.sessions.map(\.time))
    for (time, session) in known.sessions.sorted(by: { $0.key < $1.key })
    where known.attended.contains(session.id) && !held.contains(time) {
      fault(
        ClassFormLayout.sessions,
        Bilingual(
          vi:
            "buổi \(time.words.vi) đã điểm danh nhưng không có trong tệp. Thêm lại dòng của buổi.",
          en: """
            the session on \(time.words.en) has its roll-call on record but is not in the file. \
            Put its row back.
            """
        )
      )
    }
  }

  /// Every officer must be on record.
  mutating func officers(known: Set<Code<Officer>>) {
    for place in form.places where !known.contains(place.officer) {
      fault(
        ClassFormLayout.places,
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

  /// Every mark of the roll-call must mean a status in force on the session's day.
  mutating func marks(of statuses: [AttendanceStatus]) {
    var told: Set<String> = []
    for place in form.places {
      for (time, mark) in place.attendance.sorted(by: { $0.key < $1.key }) {
        let inForce = statuses.filter { $0.days.contains(time.day) }
        let isKnown = inForce.contains {
          mark.symbol == nil ? $0.isWhole : $0.symbol == mark.symbol
        }
        guard !isKnown, told.insert(mark.description).inserted else { continue }
        let known = inForce.map(\.symbol).joined(separator: ", ")
        fault(
          ClassFormLayout.attendance,
          Bilingual(
            vi: "buổi \(time.words.vi) không dùng ký hiệu “\(mark)”. Dùng: \(known).",
            en: "the sign “\(mark)” was not in use on \(time.words.en). Use: \(known)."
          )
        )
      }
    }
  }

  /// The agency that runs the class must be on record.
  mutating func lead(known: Set<Code<Agency>>) {
    guard let lead = form.facts.lead, !known.contains(lead) else { return }
    fault(
      ClassFormLayout.facts,
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

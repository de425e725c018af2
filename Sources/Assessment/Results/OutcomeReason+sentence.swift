import Chronology
import Personnel
public import Training
public import Vietnamese

extension OutcomeReason {
  /// The reason as a sentence with its figures; components are called by their titles where the
  /// assessment has them, else by their codes.
  public func sentence(in assessment: CourseAssessment? = nil) -> Bilingual {
    switch self {
    case .withdrawn(let day, let reason):
      Bilingual(
        vi: "Đã rút khỏi lớp ngày \(day.words.vi): \(reason).",
        en: "Withdrawn on \(day.words.en): \(reason)."
      )
    case .noSessionHeld:
      Bilingual(
        vi: "Lớp chưa có buổi nào đã chốt điểm danh.",
        en: "No session of the class has a closed roll-call."
      )
    case .rollCallsOpen(let sessions, let periods):
      Bilingual(
        vi: "Còn \(sessions) buổi (\(periods) tiết) chưa chốt điểm danh.",
        en: "\(sessions) \(sessions == 1 ? "session" : "sessions") (\(periods) periods) "
          + "with the roll-call still open."
      )
    case .attendanceTooLow(let rate, let percent):
      Self.attendance(rate, Bilingual(vi: "dưới mức \(percent)%", en: "under \(percent)%"))
    case .attendanceReached(let rate, let percent):
      Self.attendance(rate, Bilingual(vi: "đạt mức \(percent)%", en: "at least \(percent)%"))
    case .markTooLow(let mark, let pass):
      Self.mark(mark, Bilingual(vi: "dưới điểm đạt", en: "under the pass mark"), pass)
    case .markReached(let mark, let pass):
      Self.mark(mark, Bilingual(vi: "đạt điểm chuẩn", en: "at least the pass mark"), pass)
    case .componentTooLow(let component, let score, let minimum):
      Self.tooLow(assessment.title(of: component), score, minimum)
    case .scoreMissing(let component):
      Self.missing(assessment.title(of: component))
    }
  }

  private static func tooLow(_ title: Bilingual, _ score: Score, _ minimum: Score) -> Bilingual {
    Bilingual(
      vi: "Điểm thành phần “\(title.vi)” là \(score.vi), dưới mức tối thiểu \(minimum.vi).",
      en: "The component “\(title.en)” has \(score), under its minimum of \(minimum)."
    )
  }

  private static func missing(_ title: Bilingual) -> Bilingual {
    Bilingual(
      vi: "Chưa có điểm thành phần “\(title.vi)”.",
      en: "The component “\(title.en)” has no score yet."
    )
  }

  private static func attendance(_ rate: AttendanceRate, _ verdict: Bilingual) -> Bilingual {
    let figure = rate.sentence
    return Bilingual(vi: "\(figure.vi): \(verdict.vi).", en: "\(figure.en): \(verdict.en).")
  }

  private static func mark(_ mark: OverallMark, _ verdict: Bilingual, _ pass: Score) -> Bilingual {
    Bilingual(
      vi: "Điểm toàn khóa \(mark.rounded.vi), \(verdict.vi) \(pass.vi).",
      en: "The overall mark is \(mark.rounded), \(verdict.en) of \(pass)."
    )
  }
}

extension Score {
  /// With the Vietnamese decimal comma.
  fileprivate var vi: String {
    String(description.map { $0 == "." ? "," : $0 })
  }
}

extension CourseAssessment? {
  /// What a component is called.
  fileprivate func title(of component: Code<CourseAssessment.Component>) -> Bilingual {
    self?.components.first { $0.code == component }?.title ?? Bilingual(both: component.text)
  }
}

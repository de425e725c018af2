public import Chronology
public import Vietnamese

/// Why somebody can't answer for a class.
public enum FeedbackRefusal: Refusal, Equatable {
  /// The reader was not in the class to its end.
  case notEnrolled
  /// There was no form on the class's last day.
  case noForm
  /// It is asked from the class's last day on.
  case notYet(Day)
  /// It was open until a day.
  case over(Day)
  /// Once is enough.
  case answered
  /// Marks are missing.
  case unanswered([Bilingual])
  case tooLong(Bilingual)

  public var explanation: Bilingual {
    switch self {
    case .notEnrolled:
      Bilingual(
        vi: "Phiếu này chỉ dành cho học viên của lớp.",
        en: "Only those who were in the class are asked."
      )
    case .noForm:
      Bilingual(vi: "Lớp này không có phiếu đánh giá.", en: "Nobody is asked about this class.")
    case .notYet(let day):
      Bilingual(
        vi: "Phiếu mở từ ngày cuối của lớp, \(day.slashed).",
        en: "The form opens on the last day of the class, \(day)."
      )
    case .over(let day):
      Bilingual(
        vi: "Phiếu đã đóng sau ngày \(day.slashed).",
        en: "The form was closed after \(day)."
      )
    case .answered:
      Bilingual(
        vi: "Bạn đã gửi phiếu của lớp này. Mỗi người gửi một lần.",
        en: "You have answered for this class. Everybody answers once."
      )
    case .unanswered(let titles):
      Bilingual(
        vi: "Hãy cho điểm từ 1 đến 5: \(titles.map(\.vi).joined(separator: "; ")).",
        en: "Give a mark from 1 to 5: \(titles.map(\.en).joined(separator: "; "))."
      )
    case .tooLong(let title):
      Bilingual(
        vi: "Ý kiến “\(title.vi)” dài quá \(GiveFeedback.longest) ký tự. Hãy viết gọn lại.",
        en: "“\(title.en)” is longer than \(GiveFeedback.longest) letters. Make it shorter."
      )
    }
  }
}

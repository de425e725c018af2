public import Chronology
public import Vietnamese

/// Why an agency can't be as it is told.
public enum AgencyRefusal: Refusal, Equatable {
  /// No line tells what it is called.
  case noName(Code<Agency>)
  /// Two lines leave days between them, or share days.
  case standingsDoNotJoin(Code<Agency>, DayRange, DayRange)
  /// Its end comes before its beginning.
  case endsBeforeStart(Code<Agency>, Day)

  public var explanation: Bilingual {
    switch self {
    case .noName(let code):
      Bilingual(
        vi: "Cơ quan \(code) chưa có tên. Ghi ít nhất một dòng tên và ngày bắt đầu.",
        en: "Agency \(code) has no name. Give at least one line with a name and a first day."
      )
    case .standingsDoNotJoin(let code, let earlier, let later):
      Bilingual(
        vi: """
          Tên của cơ quan \(code) không nối tiếp: \(earlier) rồi \(later). \
          Ngày bắt đầu của tên sau phải là ngày hết của tên trước.
          """,
        en: """
          The names of agency \(code) do not join: \(earlier), then \(later). \
          A later name must begin on the day on which the earlier one ends.
          """
      )
    case .endsBeforeStart(let code, let day):
      Bilingual(
        vi: "Cơ quan \(code) kết thúc trước khi bắt đầu (\(day)). Sửa một trong hai ngày.",
        en: "Agency \(code) ends before it begins (\(day)). Correct one of the two days."
      )
    }
  }
}

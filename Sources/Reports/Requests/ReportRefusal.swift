public import Chronology
public import Vietnamese

/// Why a report can't be made as asked.
public enum ReportRefusal: Refusal, Equatable {
  case unknownReport(String, known: [String])
  case unreadablePeriod(String, possible: [String])
  case unknownPeriod(String, year: Int, possible: [String])
  case periodNotInForce(String, from: Day?)
  case periodEndsBeforeItBegins(first: Day, last: Day)
  case classNeeded(report: String)
  case unknownClass(String)
  case officerNeeded(report: String)
  /// There is none, or none whom the reader may see.
  case unknownOfficer(String)
  /// A report of one person is printed and signed, and not handed in here.
  case notHandedIn(report: String)
  case unknownAgency(String)
  /// The agency did not exist on the report's day.
  case agencyNotOnDay(String, Day)
  /// The report is of a class and can't be narrowed to an agency, or the other way round.
  case doesNotTake(report: String, ReportParameter)
  /// More people than a report of persons is made for.
  case tooManyPeople(report: String, most: Int)
  /// Its lines are things of one period.
  case notCompared(report: String)
  /// No form holds on the report's day.
  case noForm(report: String, Day)

  public var explanation: Bilingual {
    switch self {
    case .unknownReport(let code, let known):
      Bilingual(
        vi: "Không có báo cáo “\(code)”. Các báo cáo: \(known.joined(separator: ", ")).",
        en: "There is no report “\(code)”. The reports are \(known.joined(separator: ", "))."
      )
    case .unreadablePeriod, .unknownPeriod, .periodNotInForce, .periodEndsBeforeItBegins:
      periodExplanation
    case .officerNeeded, .unknownOfficer, .notHandedIn, .tooManyPeople: personExplanation
    case .classNeeded(let report):
      Bilingual(
        vi: "Báo cáo \(report) là của một lớp. Cho biết mã lớp, ví dụ --class LOP-2020-01.",
        en: "Report \(report) is of one class. Name the class, such as --class LOP-2020-01."
      )
    case .unknownClass(let code):
      Bilingual(
        vi: "Không có lớp “\(code)”. Xem lại mã lớp trong danh sách lớp.",
        en: "There is no class “\(code)”. Look the code up in the list of classes."
      )
    case .unknownAgency(let code):
      Bilingual(
        vi: "Không có cơ quan “\(code)”. Xem lại mã trong danh sách cơ quan.",
        en: "There is no agency “\(code)”. Look the code up in the list of agencies."
      )
    case .agencyNotOnDay(let code, let day):
      Bilingual(
        vi: "Cơ quan \(code) không tồn tại vào ngày \(day.short(.vi)). Chọn ngày khác.",
        en: "Agency \(code) did not exist on \(day.short(.en)). Choose another day."
      )
    case .doesNotTake(let report, let parameter):
      Bilingual(
        vi: "Báo cáo \(report) không lọc được theo \(parameter.title.vi). Bỏ điều kiện đó.",
        en: "Report \(report) can't be narrowed by \(parameter.title.en). Leave it out."
      )
    case .notCompared(let report):
      Bilingual(
        vi: "Báo cáo \(report) không so sánh với kỳ khác được. Bỏ lựa chọn so sánh.",
        en: "Report \(report) can't be compared with other periods. Leave the comparison out."
      )
    case .noForm(let report, let day):
      Bilingual(
        vi:
          "Chưa có mẫu cho báo cáo \(report) ngày \(day.short(.vi)). Thêm vào curricula/forms.yaml.",
        en:
          "No form of report \(report) holds on \(day.short(.en)). Add one in curricula/forms.yaml."
      )
    }
  }
}

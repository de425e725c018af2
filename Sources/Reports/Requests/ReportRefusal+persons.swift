import Vietnamese

extension ReportRefusal {
  /// What is wrong with whom the report is asked about.
  var personExplanation: Bilingual {
    switch self {
    case .officerNeeded(let report):
      Bilingual(
        vi: "Báo cáo \(report) là của một cán bộ. Cho biết mã cán bộ, ví dụ --officer PY-000123.",
        en: "Report \(report) is of one officer. Name the officer, such as --officer PY-000123."
      )
    case .unknownOfficer(let code):
      Bilingual(
        vi: "Không có cán bộ “\(code)”. Xem lại mã trong danh sách cán bộ.",
        en: "There is no officer “\(code)”. Look the code up in the list of officers."
      )
    case .notHandedIn(let report):
      Bilingual(
        vi: "Báo cáo \(report) là của một người: in ra để ký, không trình ký trên hệ thống.",
        en: "Report \(report) is of one person: print and sign it; it is not handed in here."
      )
    case .tooManyPeople(let report, let most):
      Bilingual(
        vi: """
          Báo cáo \(report) nêu từng người, nhiều nhất \(OfficialNumber.text(most)) lượt phân công. Chọn \
          một cơ quan.
          """,
        en: """
          Report \(report) names each person, of at most \(OfficialNumber.text(most, in: .en)) \
          assignments. Choose an agency.
          """
      )
    default: explanation
    }
  }
}

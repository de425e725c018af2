import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// What a person reads where a report can't be made as asked, in both languages.
struct `Sentences of a refused report` {
  /// A report asked for, with what it is narrowed by.
  struct Asked: Sendable {
    var report = "ttdn-summary"
    var period: String?
    var agency: String?
    var trainingClass: String?
    var day: String?
    let vi: String
    let en: String
  }

  static let cases = [
    Asked(
      report: "ttdn",
      vi:
        """
        Không có báo cáo “ttdn”. Các báo cáo: ttdn-summary, training-results, \
        class-list, attendance, marks, feedback, certificate-proposal, certificate-register, \
        competency-matrix, competency-person, focal-points, composition, plan, \
        plan-tracking, budget.
        """,
      en:
        """
        There is no report “ttdn”. The reports are ttdn-summary, training-results, \
        class-list, attendance, marks, feedback, certificate-proposal, certificate-register, \
        competency-matrix, competency-person, focal-points, composition, plan, \
        plan-tracking, budget.
        """
    ),
    Asked(
      period: "2020",
      agency: "ABC",
      vi: "Không có cơ quan “ABC”. Xem lại mã trong danh sách cơ quan.",
      en: "There is no agency “ABC”. Look the code up in the list of agencies."
    ),
    Asked(
      period: "2020",
      agency: "STTTT",
      day: "2025-07-01",
      vi: "Cơ quan STTTT không tồn tại vào ngày 01/07/2025. Chọn ngày khác.",
      en: "Agency STTTT did not exist on 1 Jul 2025. Choose another day."
    ),
    Asked(
      report: "marks",
      trainingClass: "LOP-9",
      vi: "Không có lớp “LOP-9”. Xem lại mã lớp trong danh sách lớp.",
      en: "There is no class “LOP-9”. Look the code up in the list of classes."
    ),
    Asked(
      report: "class-list",
      vi: "Báo cáo class-list là của một lớp. Cho biết mã lớp, ví dụ --class LOP-2020-01.",
      en: "Report class-list is of one class. Name the class, such as --class LOP-2020-01."
    ),
    Asked(
      report: "class-list",
      agency: "SNV",
      trainingClass: "LOP-2020-01",
      vi: "Báo cáo class-list không lọc được theo cơ quan. Bỏ điều kiện đó.",
      en: "Report class-list can't be narrowed by agency. Leave it out."
    ),
    Asked(
      period: "2020",
      trainingClass: "LOP-2020-01",
      vi: "Báo cáo ttdn-summary không lọc được theo lớp. Bỏ điều kiện đó.",
      en: "Report ttdn-summary can't be narrowed by class. Leave it out."
    ),
    Asked(
      period: "2020-12-31..2020-01-01",
      vi: "Kỳ báo cáo kết thúc (01/01/2020) trước khi bắt đầu (31/12/2020).",
      en: "The period ends (1 Jan 2020) before it begins (31 Dec 2020)."
    ),
    Asked(
      period: "2018-stat",
      vi: "Kỳ “2018-stat” chưa có vào năm đó; có từ 15/12/2018.",
      en: "“2018-stat” was no period then; it is one from 15 Dec 2018."
    ),
    Asked(
      period: "năm nay",
      vi: """
        Không đọc được kỳ báo cáo “năm nay”. Ví dụ: năm 2020, quý 2020-Q3, 6 tháng đầu \
        năm 2020-H1, 9 tháng 2020-9M, năm thống kê 2020-stat, hoặc hai ngày như 01/01/2020..30/06/2020.
        """,
      en: """
        The period “năm nay” can't be read. Examples: the year 2020, a quarter 2020-Q3, a half \
        year 2020-H1, nine months 2020-9M, the statistical year 2020-stat, or two days such as 2020-01-01..2020-06-30.
        """
    ),
    Asked(
      period: "1980",
      day: "1980-12-31",
      vi: "Kỳ “1980” chưa có vào năm đó; có từ 01/01/1990.",
      en: "“1980” was no period then; it is one from 1 Jan 1990."
    ),
    Asked(
      period: "2020",
      day: "1980-12-31",
      vi: """
        Chưa có mẫu cho báo cáo ttdn-summary ngày 31/12/1980. Thêm vào curricula/forms.yaml.
        """,
      en: """
        No form of report ttdn-summary holds on 31 Dec 1980. Add one in curricula/forms.yaml.
        """
    ),
  ]

  @Test(arguments: cases.indices)
  func `say what is wrong and what to do`(index: Int) async throws {
    let asked = Self.cases[index]
    var request = Province.request(asked.report, period: asked.period)
    request.agency = try asked.agency.map { try Province.code($0) }
    request.trainingClass = try asked.trainingClass.map { try Province.code($0) }
    request.asOf = asked.day.map(Province.day)
    let final = request
    let refusal = await #expect(throws: ReportRefusal.self) {
      _ = try await Province.document(final)
    }
    let explanation = try #require(refusal).explanation
    #expect(explanation.vi == asked.vi)
    #expect(explanation.en == asked.en)
  }
}

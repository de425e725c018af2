import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// What is to be said of a row: what the reading said, and what the records show.
struct RowRemarks {
  let row: RosterRow
  private(set) var problems: [RowProblem]
  private(set) var warnings: [RowWarning]

  init(_ row: RosterRow) {
    self.row = row
    problems = row.problems
    warnings = row.warnings
  }

  /// Whether something is wrong with a field already.
  func concern(_ field: RosterField) -> Bool { problems.contains { $0.field == field } }

  mutating func add(_ problem: RowProblem) { problems.append(problem) }

  mutating func add(_ warning: RowWarning) { warnings.append(warning) }

  mutating func lacksAgency() {
    let sentence = Bilingual(vi: "thiếu cơ quan, đơn vị.", en: "the agency is missing.")
    problems.append(RowProblem(.unknownAgency, .agency, sentence))
  }

  mutating func agencyIsAmbiguous(_ text: String, _ agencies: [Agency]) {
    let codes = agencies.map(\.code.text).joined(separator: ", ")
    let sentence = Bilingual(
      vi: "“\(text)” có thể là nhiều cơ quan: \(codes). Ghi mã cơ quan thay cho tên.",
      en: "“\(text)” may be several agencies: \(codes). Write the agency's code instead."
    )
    problems.append(RowProblem(.ambiguousAgency, .agency, value: text, sentence))
  }

  mutating func agencyIsUnknown(_ text: String) {
    let sentence = Bilingual(
      vi: "không có cơ quan nào tên “\(text)”. Sửa tên hoặc thêm cơ quan trước.",
      en: "no agency is called “\(text)”. Correct the name or add the agency first."
    )
    problems.append(RowProblem(.unknownAgency, .agency, value: text, sentence))
  }

  mutating func dutyIsUnknown(_ text: String) {
    let sentence = Bilingual(
      vi: "không có nhiệm vụ “\(text)”. Ghi mã (R1 đến R9) hoặc đúng tên nhiệm vụ.",
      en: "there is no duty “\(text)”. Write its code (R1 to R9) or its exact name."
    )
    problems.append(RowProblem(.unknownDuty, .duty, value: text, sentence))
  }

  mutating func lacks(_ field: RosterField) {
    guard !concern(field) else { return }
    let sentence = Bilingual(
      vi: "thiếu \(field.title.vi).",
      en: "\(field.title.en) is missing."
    )
    problems.append(RowProblem(.incompleteAssignment, field, sentence))
  }

  mutating func endsBeforeItBegins() {
    guard !problems.contains(where: { $0.code == .incompleteAssignment }) else { return }
    let sentence = Bilingual(
      vi: "ngày kết thúc đứng trước ngày bắt đầu.",
      en: "the last day comes before the first."
    )
    let value = row.values.until?.slashed ?? ""
    problems.append(RowProblem(.incompleteAssignment, .until, value: value, sentence))
  }

  mutating func hasNoAssignment() {
    guard !warnings.contains(where: { $0.code == .incompleteAssignment }) else { return }
    let text = row.values.duty ?? ""
    let sentence = Bilingual(
      vi: """
        chưa ghi phân công “\(text)”, vì bảng không có số quyết định hoặc ngày bắt đầu. Thêm hai cột \
        đó để ghi phân công.
        """,
      en: """
        the assignment “\(text)” is not taken in, since the table has no decision number or no first \
        day. Add these columns to take it in.
        """
    )
    warnings.append(RowWarning(.incompleteAssignment, .duty, value: text, sentence))
  }

  mutating func isOutside(_ agency: Agency) {
    let last = agency.days.last.map(\.slashed)
    let sentence = Bilingual(
      vi: """
        cơ quan \(agency.code) không tồn tại vào ngày bắt đầu phân công (có từ \
        \(agency.days.from.slashed)\(last.map { " đến \($0)" } ?? "")). Sửa ngày hoặc cơ quan.
        """,
      en: """
        agency \(agency.code) did not exist when the assignment begins (it is of \
        \(agency.days.from.slashed)\(last.map { " to \($0)" } ?? "")). Correct the day or the agency.
        """
    )
    let text = row.values.agency ?? ""
    problems.append(RowProblem(.contradiction, .agency, value: text, sentence))
  }
}

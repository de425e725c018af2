import Chronology
import Intake
import Personnel
import Vietnamese

extension RowRemarks {
  /// The row's ID or code is another's.
  mutating func belongsToOther(_ other: Candidate, _ field: RosterField) {
    let sentence =
      switch field {
      case .nationalID:
        Bilingual(
          vi: """
            số CCCD \(row.values.nationalID?.masked ?? "") đã thuộc về cán bộ \(other.code). Kiểm \
            tra lại mã hoặc số.
            """,
          en: """
            the ID \(row.values.nationalID?.masked ?? "") belongs to officer \(other.code). Check \
            the code or the number.
            """
        )
      default:
        Bilingual(
          vi: "mã \(other.code) đã thuộc về \(other.name). Kiểm tra lại mã, hoặc chọn lại người.",
          en: "the code \(other.code) belongs to \(other.name). Check it, or choose again."
        )
      }
    let value =
      field == .nationalID
      ? row.values.nationalID?.masked ?? "" : row.values.employeeCode?.text ?? ""
    add(RowProblem(.contradiction, field, value: value, sentence))
  }

  /// The row may be one of several, or somebody who is nearly the same.
  mutating func mayBe(_ candidates: [Candidate]) {
    let vi = candidates.prefix(3).map { "\($0.name) (\($0.code), \($0.reason.sentence.vi))" }
    let en = candidates.prefix(3).map { "\($0.name) (\($0.code), \($0.reason.sentence.en))" }
    let more = candidates.count > 3 ? ", …" : ""
    let sentence = Bilingual(
      vi: """
        có thể là người đã có: \(vi.joined(separator: "; "))\(more). Chọn đúng người, hoặc ghi thêm \
        mã cán bộ hay số CCCD.
        """,
      en: """
        may be somebody on record: \(en.joined(separator: "; "))\(more). Choose who it is, or add \
        the code or the ID.
        """
    )
    let field: RosterField =
      switch candidates.first?.reason {
      case .nationalIDOtherName: .nationalID
      case .employeeCodeOtherPerson: .employeeCode
      default: .fullName
      }
    let name = row.values.name?.full ?? ""
    add(RowProblem(.ambiguousPerson, field, value: field == .fullName ? name : "", sentence))
  }

  mutating func sharesDays(with other: Assignment) {
    let last = other.days.last.map(\.slashed)
    let sentence = Bilingual(
      vi: """
        trùng thời gian với phân công theo \(other.decision.number) từ \(other.days.from.slashed)\
        \(last.map { " đến \($0)" } ?? ""). Ghi ngày kết thúc của phân công cũ trước, hoặc sửa ngày.
        """,
      en: """
        shares days with the assignment by \(other.decision.number) from \
        \(other.days.from.slashed)\(last.map { " to \($0)" } ?? ""). End that one first, or correct \
        the days.
        """
    )
    add(RowProblem(.contradiction, .duty, value: row.values.duty ?? "", sentence))
  }

  mutating func saysOtherwise(than earlier: Int, of officer: Officer) {
    let sentence = Bilingual(
      vi: "dòng này nói khác dòng \(earlier) về cùng cán bộ \(officer.code). Sửa cho khớp.",
      en: "this row says otherwise than row \(earlier) of the same officer. Correct one."
    )
    let field: RosterField = row.values.employeeCode == nil ? .fullName : .employeeCode
    add(RowProblem(.contradiction, field, value: officer.code.text, sentence))
  }

  /// An ID that takes the place of another is shown; that of a newer card is none.
  mutating func compareID(with officer: Officer) {
    guard row.values.nationalID.isOther(than: officer.nationalID),
      let old = officer.nationalID, let new = row.values.nationalID
    else { return }
    let sentence = Bilingual(
      vi: "số CCCD \(new.masked) thay cho số đã ghi \(old.masked). Kiểm tra lại.",
      en: "the ID \(new.masked) takes the place of \(old.masked) on record. Check it."
    )
    add(RowWarning(.idDisagrees, .nationalID, value: new.masked, sentence))
  }
}

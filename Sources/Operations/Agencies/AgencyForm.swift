public import Personnel
public import Vietnamese

/// What a form tells of an agency, for a stretch of days: the texts as they were typed; of the body
/// above it its code.
public struct AgencyForm: Equatable, Sendable {
  public var nameVi: String
  public var nameEn: String
  public var kind: AgencyKind?
  public var group: AgencyGroup?
  /// The code of the body above it; empty for none.
  public var parent: String

  /// What was typed.
  public init(
    nameVi: String = "",
    nameEn: String = "",
    kind: AgencyKind? = nil,
    group: AgencyGroup? = nil,
    parent: String = ""
  ) {
    self.nameVi = nameVi.tidied
    self.nameEn = nameEn.tidied
    self.kind = kind
    self.group = group
    self.parent = parent.tidied
  }

  /// What stands on record.
  public init(_ standing: Agency.Standing) {
    self.init(
      nameVi: standing.name.vi,
      nameEn: standing.name.en,
      kind: standing.kind,
      group: standing.group,
      parent: standing.parent?.text ?? ""
    )
  }
}

/// A field of the forms of agencies.
public enum AgencyField: String, CaseIterable, Sendable {
  case code, nameVi, nameEn, kind, group, parent, from, last, after, successors
}

/// What is wrong with one field.
public typealias AgencyFieldProblem = FormProblem<AgencyField>

/// Why an agency can't be added or changed as a form tells.
public enum AgencyFormRefusal: Refusal, Equatable {
  case noSuchAgency
  case wrong([AgencyFieldProblem])
  /// Somebody else changed it since the form was opened.
  case changedMeanwhile
  /// Duties are held there on the days after its end.
  case hasAssignments(Int)

  public var explanation: Bilingual {
    switch self {
    case .noSuchAgency: Bilingual(vi: "Không có cơ quan này.", en: "There is no such agency.")
    case .wrong(let problems):
      problems.first?.sentence
        ?? Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn sửa, người khác đã ghi thay đổi vào cơ quan này. Chưa ghi gì của bạn: xem bản \
          đã ghi dưới đây, sửa rồi ghi lại.
          """,
        en: """
          Somebody else changed this agency while you did. Nothing of yours was saved: look at what \
          stands below, change it and save again.
          """
      )
    case .hasAssignments(let count):
      Bilingual(
        vi: """
          Còn \(count) phân công có hiệu lực sau ngày đó. Chọn “kết thúc cả các phân công” để chúng hết \
          cùng ngày, hoặc sửa từng phân công trước.
          """,
        en: """
          \(count) assignments hold after that day. Choose to end them on the same day, or change \
          each of them first.
          """
      )
    }
  }
}

public import Intake
import Personnel
public import Records
public import Vietnamese

/// Why an officer can't be added or changed as a form tells.
public enum OfficerRefusal: Refusal, Equatable {
  /// There is none within the reader's reach.
  case noSuchOfficer
  /// Fields that are wrong, each with what to do.
  case wrong([FieldProblem])
  /// People on record who may be the one who is added; somebody has to look.
  case looksLike([Candidate])
  /// Somebody else changed the record since the form was opened; what stands there now.
  case changedMeanwhile(OfficerRecord)

  public var explanation: Bilingual {
    switch self {
    case .noSuchOfficer: Bilingual(vi: "Không có cán bộ này.", en: "There is no such officer.")
    case .wrong(let problems):
      problems.first?.sentence
        ?? Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")
    case .looksLike:
      Bilingual(
        vi: "Có thể người này đã có hồ sơ. Xem những người dưới đây trước khi thêm người mới.",
        en: "This person may be on record already. Look at those below before adding somebody new."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn sửa, người khác đã ghi thay đổi vào hồ sơ này. Chưa ghi gì của bạn: ở mỗi chỗ \
          khác nhau, chọn giá trị đúng rồi ghi lại.
          """,
        en: """
          Somebody else changed this record while you did. Nothing of yours was saved: choose the \
          right value wherever the two differ, and save again.
          """
      )
    }
  }
}

/// What is wrong with one field of a form.
public struct FieldProblem: Equatable, Sendable {
  public let field: RosterField
  public let sentence: Bilingual

  /// A field and its sentence, which begins with a capital.
  public init(_ field: RosterField, _ sentence: Bilingual) {
    self.field = field
    self.sentence = Bilingual(
      vi: sentence.vi.capitalisedFirst,
      en: sentence.en.capitalisedFirst
    )
  }
}

import Chronology
public import Intake
public import Personnel
import Records
public import Vietnamese

/// What a form tells of an assignment: the texts as they were typed; of agency and duty their codes.
public struct AssignmentEntry: Equatable, Sendable {
  public let texts: [RosterField: String]

  /// The fields of the form, in its order.
  public static let fields: [RosterField] = [
    .agency, .duty, .role, .share, .decision, .decisionDay, .from, .until,
  ]

  /// What was typed; other fields are left out.
  public init(_ texts: [RosterField: String]) {
    self.texts = texts.filter { Self.fields.contains($0.key) }.mapValues(\.tidied)
  }

  /// What stands on record.
  public init(_ assignment: Assignment, at agency: Code<Agency>) {
    let told: [RosterField: String?] = [
      .agency: agency.text, .duty: assignment.duty.text, .role: assignment.role.title.vi,
      .share: assignment.share.title.vi, .decision: assignment.decision.number,
      .decisionDay: assignment.decision.day?.slashed, .from: assignment.days.from.slashed,
      .until: assignment.days.last?.slashed,
    ]
    texts = told.compactMapValues { $0 }
  }

  /// The text of a field; empty where nothing is told.
  public subscript(_ field: RosterField) -> String { texts[field] ?? "" }
}

/// Why an assignment can't be written as a form tells.
public enum AssignmentRefusal: Refusal, Equatable {
  /// There is no such officer or assignment within the reader's reach.
  case noSuchAssignment
  case wrong([FieldProblem])
  /// Somebody else changed it since the form was opened; what stands there now.
  case changedMeanwhile(Assignment)
  /// What was written by mistake is removed with a reason.
  case noReason

  public var explanation: Bilingual {
    switch self {
    case .noSuchAssignment:
      Bilingual(vi: "Không có phân công này.", en: "There is no such assignment.")
    case .wrong(let problems):
      problems.first?.sentence
        ?? Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn sửa, người khác đã ghi thay đổi vào phân công này. Chưa ghi gì của bạn: so hai \
          bản dưới đây, sửa cho đúng rồi ghi lại.
          """,
        en: """
          Somebody else changed this assignment while you did. Nothing of yours was saved: compare \
          the two below, put it right and save again.
          """
      )
    case .noReason:
      Bilingual(vi: "Ghi lý do xóa phân công này.", en: "Say why this assignment is removed.")
    }
  }
}

extension Assignment {
  /// Changes whenever a value of the assignment does. A form carries it, so that of two editors the
  /// second is told.
  public func stamp(at agency: Code<Agency>) -> String {
    String(Digest(of: fields(agency: agency).json).hexadecimal.prefix(16))
  }
}

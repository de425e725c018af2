public import Vietnamese

/// Why a result can't be written, signed or amended.
public enum ResultRefusal: Refusal, Equatable {
  /// It was signed: it is amended with a reason, never overwritten.
  case signed(officer: String, trainingClass: String)
  /// Results of the class are signed, and the change would move them all.
  case classSigned(String)
  /// There is no such class, learner, component or score.
  case nothingThere
  /// Who recorded the scores doesn't sign them.
  case ownScores
  /// The class is not over.
  case notClosed
  /// No result is complete and unsigned.
  case nothingToSign
  /// No result is signed.
  case nothingSigned
  /// Somebody changed it since the page was opened.
  case changedMeanwhile
  /// What needs a reason has none.
  case noReason
  /// Somebody has asked for a change of this score already.
  case proposedAlready
  /// A change is not confirmed by who asked for it, nor by who recorded the scores.
  case ownProposal
  /// Somebody has decided already.
  case decidedAlready
  /// The markers don't lie apart, or not all have scored.
  case nothingToModerate
  /// Who marked does not decide between the markers.
  case ownMarks
  /// The new value is no score, or the one that stands there.
  case noNewScore

  public var explanation: Bilingual {
    switch self {
    case .signed(let officer, let trainingClass): Self.signed(officer, trainingClass)
    case .classSigned(let trainingClass): Self.classSigned(trainingClass)
    case .nothingThere:
      Bilingual(
        vi: "Không có lớp, học viên hoặc điểm này. Mở lại trang kết quả của lớp.",
        en: "There is no such class, learner or score. Open the results of the class again."
      )
    case .ownScores:
      Bilingual(
        vi: "Bạn đã ghi điểm của lớp này nên không tự ký được. Nhờ người khác có quyền ký.",
        en: "You recorded scores of this class, so you can't sign them. Ask somebody else who may."
      )
    case .notClosed:
      Bilingual(
        vi: "Lớp chưa bế giảng nên chưa ký kết quả được. Ghi lớp đã bế giảng trước.",
        en: "The class is not closed yet, so its results can't be signed. Close the class first."
      )
    case .nothingToSign:
      Bilingual(
        vi: "Không có kết quả nào đã đủ dữ liệu mà chưa ký.",
        en: "No result is complete and unsigned."
      )
    case .nothingSigned:
      Bilingual(vi: "Lớp này chưa có kết quả nào đã ký.", en: "No result of the class is signed.")
    case .changedMeanwhile:
      Bilingual(
        vi: "Kết quả đã thay đổi sau khi bạn mở trang. Chưa làm gì: xem lại rồi làm lại.",
        en: "The results changed since you opened the page. Nothing was done: look again first."
      )
    case .noReason:
      Bilingual(vi: "Hãy ghi lý do.", en: "Give a reason.")
    case .proposedAlready:
      Bilingual(
        vi: "Điểm này đang có đề nghị sửa chờ duyệt. Duyệt hoặc bỏ đề nghị đó trước.",
        en: "A change of this score is waiting for a decision. Decide on that one first."
      )
    case .ownProposal:
      Bilingual(
        vi: "Người đề nghị hoặc người đã ghi điểm không tự duyệt được. Nhờ người khác có quyền ký.",
        en: "Who asked for it, or recorded the scores, can't approve it. Ask somebody else."
      )
    case .decidedAlready:
      Bilingual(vi: "Đã có người quyết định việc này.", en: "Somebody has decided this already.")
    case .nothingToModerate:
      Bilingual(
        vi: "Những người chấm chưa chấm đủ hoặc không chênh quá mức, nên không cần quyết định.",
        en: "The markers have not all scored, or agree well enough: there is nothing to decide."
      )
    case .ownMarks:
      Bilingual(
        vi: "Bạn là một trong những người chấm, nên người thứ ba phải quyết định.",
        en: "You are one of the markers, so a third person has to decide."
      )
    case .noNewScore:
      Bilingual(
        vi: "Ghi điểm mới từ 0 đến 10, nhiều nhất hai chữ số sau dấu phẩy, khác điểm hiện tại.",
        en: "Give a new score from 0 to 10 with at most two decimals, other than the present one."
      )
    }
  }

  private static func signed(_ officer: String, _ trainingClass: String) -> Bilingual {
    Bilingual(
      vi: """
        Kết quả lớp \(trainingClass) của cán bộ \(officer) đã ký nên không ghi đè được. \
        Muốn đổi phải sửa kết quả đã ký, có lý do.
        """,
      en: """
        The result of \(officer) in class \(trainingClass) was signed and can't be overwritten. \
        A signed result is amended, with a reason.
        """
    )
  }

  private static func classSigned(_ trainingClass: String) -> Bilingual {
    Bilingual(
      vi: """
        Kết quả lớp \(trainingClass) đã ký nên không đổi buổi học, thời gian hoặc tình trạng của lớp \
        được. Người có quyền ký bỏ ký (có lý do) trên trang kết quả của lớp trước.
        """,
      en: """
        The results of class \(trainingClass) are signed, so its sessions, days and state stay. \
        Somebody who may sign takes the signatures back first, with a reason, on its results page.
        """
    )
  }
}

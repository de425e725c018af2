public import Chronology
import Records
import Training
public import Vietnamese

/// Why a roll-call can't be recorded as it was sent.
public enum RollCallRefusal: Refusal, Equatable {
  /// There is no such session, or it is not the reader's to record.
  case noSuchSession
  case classCancelled
  /// The session's day is still to come; absences may be noted before, closing may not.
  case notYet(Day)
  /// The code on the wall is for the session's day.
  case notToday(Day)
  /// It is closed: marks are corrected with a reason from now on.
  case closed
  /// It is open: marks are changed without more ado.
  case open
  /// The results of the class are signed, and its attendance with them.
  case signed
  /// A correction says why.
  case noReason
  /// Nobody is enrolled.
  case nobody
  /// Marks that the session can't have, by the numbers of those called.
  case wrongMarks([Int])
  /// Somebody else decided meanwhile.
  case changedMeanwhile

  public var explanation: Bilingual {
    switch self {
    case .noSuchSession: Bilingual(vi: "Không có buổi học này.", en: "There is no such session.")
    case .classCancelled:
      Bilingual(
        vi: "Lớp đã hủy nên không điểm danh được.",
        en: "The class was cancelled; its roll is not called."
      )
    case .notYet(let day):
      Bilingual(
        vi: """
          Buổi học diễn ra ngày \(day.slashed). Trước ngày đó ghi được người xin vắng, chưa chốt được.
          """,
        en: "The session is on \(day). Until then absences can be noted, and nothing closed."
      )
    case .notToday(let day):
      Bilingual(
        vi: "Chỉ mở quét mã trong ngày học, \(day.slashed).",
        en: "The check-in opens on the session's day, \(day)."
      )
    case .closed:
      Bilingual(
        vi: "Buổi này đã chốt điểm danh. Muốn sửa, ghi lý do ở phần “Sửa sau khi chốt”.",
        en: "The roll-call is closed. Correct it below, with a reason."
      )
    case .open:
      Bilingual(vi: "Buổi này chưa chốt điểm danh.", en: "The roll-call is open.")
    case .signed:
      Bilingual(
        vi: "Kết quả lớp đã ký nên điểm danh đã khóa. Người ký mở khóa, có lý do, rồi mới sửa.",
        en: "The results are signed and attendance is locked. Their signer unlocks them first."
      )
    case .noReason:
      Bilingual(
        vi: "Ghi lý do sửa, như “xác nhận của lớp trưởng ngày 13/10”.",
        en: "Say why, such as “confirmed by the class monitor on 13/10”."
      )
    case .nobody:
      Bilingual(
        vi: "Lớp chưa có học viên nên chưa chốt được.",
        en: "Nobody is enrolled, so there is nothing to close."
      )
    case .wrongMarks(let places):
      Bilingual(
        vi: """
          Số tiết hay tình trạng chưa đúng ở số thứ tự \(places.listed). Số tiết được tính là số nguyên, \
          không quá số tiết của buổi.
          """,
        en:
          "Wrong periods or status at no. \(places.listed). Periods are whole, and no more than held."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: "Người khác vừa quyết định chỗ khác nhau này. Xem lại rồi chọn.",
        en: "Somebody else has just decided on this. Look again and choose."
      )
    }
  }
}

extension [Int] {
  fileprivate var listed: String { prefix(10).map(String.init).joined(separator: ", ") }
}

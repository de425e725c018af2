public import Vietnamese

/// Why a report can't be handed in, signed or returned.
public enum ReportCopyRefusal: Refusal, Equatable {
  /// There is no such copy, or not for who asks.
  case nothingThere
  /// Who prepared it doesn't sign it.
  case ownReport
  /// Somebody has signed or returned it.
  case decidedAlready
  /// It goes back without saying what to mend.
  case noReason
  /// The same figures wait already.
  case waitsAlready(Int64)
  /// What was seen is not what is there.
  case otherWorkbook

  public var explanation: Bilingual {
    switch self {
    case .nothingThere:
      Bilingual(
        vi: "Không có bản báo cáo này. Mở lại danh sách báo cáo trình ký.",
        en: "There is no such copy. Open the list of reports handed in again."
      )
    case .ownReport:
      Bilingual(
        vi: "Bạn đã lập bản này nên không tự ký được. Nhờ người khác có quyền ký báo cáo.",
        en: "You prepared this copy, so you can't sign it. Ask somebody else who signs reports."
      )
    case .decidedAlready:
      Bilingual(
        vi: "Bản này đã được ký hoặc trả lại. Mở lại trang để xem.",
        en: "This copy was signed or returned already. Open its page again."
      )
    case .noReason:
      Bilingual(
        vi: "Ghi lý do trả lại để người lập biết cần sửa gì.",
        en: "Write why it is returned, so that its preparer knows what to mend."
      )
    case .waitsAlready(let number):
      Bilingual(
        vi: "Bản có cùng số liệu đang chờ ký (bản số \(number)), không trình lại.",
        en: "A copy with the same figures waits already (number \(number))."
      )
    case .otherWorkbook:
      Bilingual(
        vi: "Bản đang mở không phải bản đã lưu. Tải lại trang rồi xem trước khi ký.",
        en: "What you saw is not what is kept. Load the page again before you sign."
      )
    }
  }
}

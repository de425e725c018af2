public import Vietnamese

/// Why two records can't be made one, or one can't be parted again.
public enum MergeRefusal: Refusal, Equatable {
  case noSuchOfficer
  case sameOfficer
  /// One of the two was changed since they were looked at.
  case changedMeanwhile
  case noReason
  /// Both are in the same classes: which attendance and marks count is for people to say.
  case sameClasses([String])
  /// Both hold the same duty at the same agency at the same time.
  case sameDuty(String)
  /// Both have an account.
  case twoAccounts
  case noSuchMerge
  case undoneAlready
  /// The records before the merge were erased, by the rules of retention or at the person's request.
  case imagesErased
  /// The one who was kept is no more on record under that number.
  case keptIsGone
  /// Somebody else has the code or the number by now.
  case taken(String)

  public var explanation: Bilingual {
    switch self {
    case .noSuchOfficer: Bilingual(vi: "Không có cán bộ này.", en: "There is no such officer.")
    case .sameOfficer:
      Bilingual(
        vi: "Hai hồ sơ là một. Chọn hồ sơ khác để gộp.",
        en: "The two are the same record. Choose another."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: "Một trong hai hồ sơ vừa được sửa. Chưa gộp gì: xem lại hai bên rồi gộp.",
        en: "One of the two was changed just now. Nothing was merged: look at both again."
      )
    case .noReason:
      Bilingual(vi: "Ghi lý do.", en: "Give a reason.")
    case .sameClasses(let codes):
      Bilingual(
        vi: """
          Cả hai hồ sơ cùng có trong lớp \(codes.joined(separator: ", ")). Rút một bên khỏi lớp đó trước \
          khi gộp, để chỉ còn một điểm danh, một kết quả.
          """,
        en: """
          Both are in the class \(codes.joined(separator: ", ")). Take one of them out first, so that \
          one attendance and one result are left.
          """
      )
    case .sameDuty(let duty):
      Bilingual(
        vi: """
          Cả hai hồ sơ cùng giữ nhiệm vụ \(duty) ở một cơ quan trong cùng thời gian. Xóa hoặc cho kết \
          thúc một phân công trước khi gộp.
          """,
        en: """
          Both hold the duty \(duty) at the same agency at the same time. Remove or end one of the two \
          assignments first.
          """
      )
    case .twoAccounts:
      Bilingual(
        vi: "Cả hai đều có tài khoản. Nhờ quản trị viên bỏ gắn một tài khoản trước khi gộp.",
        en: "Both have an account. Ask the administrator to part one from its officer first."
      )
    case .noSuchMerge: Bilingual(vi: "Không có lần gộp này.", en: "There is no such merge.")
    case .undoneAlready:
      Bilingual(vi: "Hai hồ sơ này đã được tách ra rồi.", en: "The two were parted already.")
    case .imagesErased:
      Bilingual(
        vi: "Bản ghi trước khi gộp đã xóa theo quy định lưu giữ, không tách lại được.",
        en: "The records before the merge were erased by the rules; it can't be taken back."
      )
    case .keptIsGone:
      Bilingual(
        vi: "Hồ sơ được giữ đã gộp tiếp vào hồ sơ khác. Tách lần gộp sau trước.",
        en: "The record that was kept was merged into another later. Part that one first."
      )
    case .taken(let what):
      Bilingual(
        vi: "\(what) của hồ sơ cũ nay là của người khác. Sửa hồ sơ đó trước khi tách.",
        en: "\(what) of the earlier record is somebody else's now. Change that record first."
      )
    }
  }
}

import Records
public import Training
public import Vietnamese

/// Why nominations can't be made, decided or taken back as asked.
public enum NominationRefusal: Refusal, Equatable {
  case noSuchClass
  case noSuchNomination
  case noSuchAct
  /// The class has no call: no seats, no shares.
  case notCalled
  case isOver(TrainingClass.State)
  /// The last day for nominations is over.
  case tooLate(Bilingual)
  case nobodyChosen
  case noReason
  /// A letter's number is needed.
  case noLetter
  case noSuchDay(String)
  /// What would happen is no longer what was shown.
  case changedMeanwhile
  /// The one who is to step in can't be taken.
  case cannotGo(Bilingual)
  case undoneAlready
  /// What came after rests on it.
  case laterWork([Bilingual])

  public var explanation: Bilingual {
    switch self {
    case .noSuchClass: Bilingual(vi: "Không có lớp này.", en: "There is no such class.")
    case .noSuchNomination:
      Bilingual(vi: "Không có đề cử này.", en: "There is no such nomination.")
    case .noSuchAct: Bilingual(vi: "Không có việc này.", en: "There is no such act.")
    case .notCalled:
      Bilingual(
        vi: "Lớp này chưa có số chỗ và chỉ tiêu. Nhân sự cấp tỉnh ghi ở “Sửa lớp” trước.",
        en: "The class has no seats and shares yet. The province gives them under “Change” first."
      )
    case .isOver(let state):
      Bilingual(
        vi: "Lớp \(state.title.vi.lowercased()), không ghi đề cử được nữa.",
        en: "The class is \(state.title.en.lowercased()); its nominations stay as they are."
      )
    case .tooLate(let why): why
    case .nobodyChosen:
      Bilingual(vi: "Chưa chọn ai. Đánh dấu ít nhất một người.", en: "Choose at least one person.")
    case .noReason: Bilingual(vi: "Ghi lý do.", en: "Give a reason.")
    case .noLetter:
      Bilingual(
        vi: "Ghi số công văn đề cử, như 45/CV-SNgV.",
        en: "Give the number of the letter, such as 45/CV-SNgV."
      )
    case .noSuchDay(let text):
      Bilingual(
        vi: "Không có ngày “\(text)”. Ghi như 16/03/2020.",
        en: "There is no day “\(text)”. Write it as 16/03/2020."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Từ lúc bạn mở trang đã có thay đổi về chỗ, chỉ tiêu hoặc đề cử. Chưa duyệt ai: xem lại danh sách \
          dưới đây rồi duyệt.
          """,
        en: """
          Seats, shares or nominations have changed since you opened the page. Nobody was approved: look \
          at the list below and approve again.
          """
      )
    case .cannotGo(let why): why
    case .undoneAlready:
      Bilingual(vi: "Việc này đã được hoàn tác rồi.", en: "It was taken back already.")
    case .laterWork(let obstacles):
      Bilingual(
        vi: "Không hoàn tác được, chưa đổi gì: "
          + obstacles.map(\.vi).joined(separator: "; ") + ".",
        en: "It can't be taken back, nothing was changed: "
          + obstacles.map(\.en).joined(separator: "; ") + "."
      )
    }
  }

  /// Whether there is nothing at the address.
  public var isMissing: Bool {
    switch self {
    case .noSuchClass, .noSuchNomination, .noSuchAct, .notCalled: true
    default: false
    }
  }

  /// Whether somebody else was quicker.
  public var isConflict: Bool {
    switch self {
    case .changedMeanwhile, .undoneAlready, .laterWork: true
    default: false
    }
  }
}

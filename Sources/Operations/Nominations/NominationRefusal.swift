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
  /// Whom a list would nominate is no longer what was shown.
  case listChanged
  /// Nobody said whose list it is.
  case noAgency
  case noSuchAgency(String)
  /// There is a table, and nobody in it.
  case nobodyListed
  /// More rows than any class has nominees.
  case listTooLong(Int)
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
    case .listChanged: Self.changedList
    case .noAgency:
      Bilingual(
        vi: "Chưa rõ tệp của cơ quan nào. Chọn cơ quan đề cử rồi gửi lại.",
        en: "Nobody said whose list it is. Choose the agency and send the file again."
      )
    case .noSuchAgency(let code):
      Bilingual(
        vi: "Không có cơ quan mã “\(code)”. Xem lại mã cơ quan đề cử.",
        en: "There is no agency “\(code)”. Check the code of the nominating agency."
      )
    case .nobodyListed:
      Bilingual(
        vi: "Trong bảng chưa có ai. Ghi mỗi người một dòng dưới tiêu đề rồi gửi lại.",
        en: "Nobody stands in the table. Write one person a row under its titles and send it again."
      )
    case .listTooLong(let rows): Self.longList(rows)
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

  private static let changedList = Bilingual(
    vi: """
      Từ lúc xem trước đã có thay đổi về hồ sơ, chỉ tiêu hoặc đề cử. Chưa đề cử ai: gửi lại tệp để xem lại.
      """,
    en: """
      Records, shares or nominations have changed since you looked. Nobody was nominated: send the file \
      again to see what holds now.
      """
  )

  private static func longList(_ rows: Int) -> Bilingual {
    Bilingual(
      vi: """
        Tệp có \(rows) dòng; danh sách đề cử cho một lớp có nhiều nhất \(NominationList.mostRows) dòng. Chỉ \
        giữ những người được đề cử rồi gửi lại.
        """,
      en: """
        The file has \(rows) rows; a list of nominees has at most \(NominationList.mostRows). Keep those who \
        are named and send it again.
        """
    )
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
    case .changedMeanwhile, .listChanged, .undoneAlready, .laterWork: true
    default: false
    }
  }
}

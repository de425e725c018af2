import Records
public import Training
public import Vietnamese

/// Why a plan can't be begun, changed or decided as asked.
public enum PlanRefusal: Refusal, Equatable {
  case noSuchPlan
  case noSuchLine
  case noSuchClass
  case noSuchCost
  /// The year has a plan.
  case begunAlready(Int)
  /// The year lies beyond what a plan can be made for.
  case noSuchYear
  /// There is no draft that could be changed.
  case noDraft
  /// A draft or an edition under way is there already.
  case underWay(PlanEdition.State)
  /// Nothing was ever approved that could be amended.
  case nothingApproved
  /// It stands elsewhere than whoever decides believes.
  case movedMeanwhile
  /// Somebody else changed the line since the form was opened.
  case changedMeanwhile
  /// Who submitted it does not decide.
  case ownSubmission
  /// There is no line in it, or an amendment changes nothing.
  case nothingInIt
  case noReason
  /// A letter or a decision needs its number and day.
  case noDispatch
  /// Classes carry the line out.
  case lineInUse([String])
  /// What was typed is wrong.
  case wrong([PlanLineProblem])

  public var explanation: Bilingual {
    switch self {
    case .noSuchPlan: Bilingual(vi: "Năm này chưa có kế hoạch.", en: "This year has no plan.")
    case .noSuchLine:
      Bilingual(vi: "Kế hoạch không có dòng này.", en: "There is no such line in the plan.")
    case .noSuchClass: Bilingual(vi: "Không có lớp này.", en: "There is no such class.")
    case .noSuchCost:
      Bilingual(
        vi: "Khoản chi này không còn. Tải lại trang.",
        en: "This amount is not there any more. Load the page again."
      )
    case .begunAlready(let year):
      Bilingual(
        vi: "Năm \(year) đã có kế hoạch. Mở kế hoạch đó để sửa hoặc điều chỉnh.",
        en: "\(year) has a plan already. Open it to change or amend it."
      )
    case .noSuchYear:
      Bilingual(
        vi: "Ghi năm từ 2000 đến 2100, như 2021.",
        en: "Give a year from 2000 to 2100, such as 2021."
      )
    case .wrong(let problems):
      problems.first?.sentence
        ?? Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")
    case .lineInUse(let classes):
      Bilingual(
        vi: "Dòng này có lớp đã mở: \(classes.joined(separator: ", ")). Chuyển các lớp đó trước.",
        en: "Classes carry this line out: \(classes.joined(separator: ", ")). Move them first."
      )
    default: ofTheWay
    }
  }

  /// Refusals on the way of an edition.
  private var ofTheWay: Bilingual {
    switch self {
    case .noDraft:
      Bilingual(
        vi: "Kế hoạch không ở bước dự thảo nên không sửa được. Lập bản điều chỉnh.",
        en: "The plan is not a draft and can't be changed. Begin an amendment."
      )
    case .underWay(let state):
      Bilingual(
        vi: "Đang có một bản ở bước “\(state.title.vi)”. Hoàn tất bản đó trước.",
        en: "There is an edition under way (\(state.title.en)). Finish that one first."
      )
    case .nothingApproved:
      Bilingual(
        vi: "Kế hoạch chưa được phê duyệt nên sửa thẳng, không cần điều chỉnh.",
        en: "The plan was not approved yet: change it, there is nothing to amend."
      )
    case .movedMeanwhile:
      Bilingual(
        vi: "Bản này vừa được chuyển sang bước khác. Tải lại trang.",
        en: "It has just been moved on. Load the page again."
      )
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn sửa, người khác đã ghi thay đổi vào dòng này. Chưa ghi gì của bạn: xem bản đã \
          ghi, sửa rồi ghi lại.
          """,
        en: """
          Somebody else changed this line while you did. Nothing of yours was saved: look at what \
          stands there, change it and save again.
          """
      )
    case .ownSubmission:
      Bilingual(
        vi: "Bạn đã trình bản này nên không tự duyệt được. Nhờ người khác có quyền duyệt kế hoạch.",
        en: "You submitted it, so you can't decide. Ask somebody else who decides on plans."
      )
    case .nothingInIt:
      Bilingual(
        vi:
          "Bản này chưa có dòng nào, hoặc không khác bản đã phê duyệt. Thêm hoặc sửa dòng rồi trình.",
        en: "It has no line, or is the same as what was approved. Add or change a line first."
      )
    case .noReason: Bilingual(vi: "Ghi lý do.", en: "Give a reason.")
    default:
      Bilingual(
        vi: "Ghi số và ngày của văn bản, như 45/TTr-SNV ngày 15/11/2020.",
        en: "Give the number and the day of the letter, such as 45/TTr-SNV of 15/11/2020."
      )
    }
  }
}

public import Vietnamese

/// Why a survey of needs can't be opened or changed, or an answer sent, as asked.
public enum NeedsRefusal: Refusal, Equatable {
  /// No agency was asked for the year.
  case noSuchSurvey
  /// The agency was not asked, or is nobody's whom the sender answers for.
  case noSuchReturn
  /// The year was asked for already.
  case openedAlready(Int)
  /// No agency has an officer with a duty.
  case nobodyToAsk
  /// Answers are not taken any more.
  case closedAlready
  /// Answers are taken already.
  case stillOpen
  /// Somebody else changed the survey since the form was opened.
  case surveyChangedMeanwhile
  /// Somebody else sent an answer since the form was opened.
  case sentMeanwhile
  /// Who asked for what changed since it was looked at.
  case needsChangedMeanwhile
  /// Nobody asked for the course.
  case nobodyAsked
  /// What was typed for the survey is wrong.
  case wrongSurvey([NeedsSurveyProblem])
  /// What was typed for an answer is wrong.
  case wrongReturn([NeedsProblem])

  public var explanation: Bilingual {
    switch self {
    case .noSuchSurvey:
      Bilingual(
        vi: "Năm này chưa mở khảo sát nhu cầu.",
        en: "No needs survey was opened for this year."
      )
    case .noSuchReturn:
      Bilingual(
        vi: "Cơ quan này không có trong đợt khảo sát. Hỏi nhân sự cấp tỉnh.",
        en: "This agency was not asked. Ask the HR of the province."
      )
    case .openedAlready(let year):
      Bilingual(
        vi: "Khảo sát nhu cầu năm \(year) đã mở. Mở trang của đợt đó để sửa hạn.",
        en: "The needs survey of \(year) was opened already. Open its page to change it."
      )
    case .nobodyToAsk:
      Bilingual(
        vi: "Chưa cơ quan nào có cán bộ được phân công. Ghi phân công trước rồi mở khảo sát.",
        en: "No agency has an assigned officer. Record assignments first."
      )
    case .wrongSurvey(let problems):
      problems.first?.sentence ?? Self.notRight
    case .wrongReturn(let problems):
      problems.first?.sentence ?? Self.notRight
    default: ofTheWay
    }
  }

  private static let notRight = Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")

  /// Refusals because it stands elsewhere by now.
  private var ofTheWay: Bilingual {
    switch self {
    case .closedAlready:
      Bilingual(
        vi: "Khảo sát đã đóng nên không nhận phiếu nữa. Nhờ nhân sự cấp tỉnh mở lại.",
        en: "The survey is closed and takes no returns. Ask the HR of the province to reopen it."
      )
    case .stillOpen:
      Bilingual(vi: "Khảo sát đang mở.", en: "The survey is open.")
    case .surveyChangedMeanwhile:
      Bilingual(
        vi: "Trong lúc bạn sửa, người khác đã đổi khảo sát này. Chưa ghi gì: xem lại rồi ghi.",
        en: "Somebody else changed this survey meanwhile. Nothing was saved: look at it again."
      )
    case .sentMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn điền, người khác đã gửi phiếu của cơ quan. Chưa gửi phiếu của bạn: số họ đã gửi \
          ghi cạnh ô khác nhau; sửa nếu cần rồi gửi lại.
          """,
        en: """
          Somebody else sent the agency's return meanwhile. Yours was not sent: what they sent stands \
          beside each field that differs; change what you need and send again.
          """
      )
    case .nobodyAsked:
      Bilingual(
        vi: "Chưa cơ quan nào đề nghị khóa này.",
        en: "No agency has asked for this course."
      )
    default:
      Bilingual(
        vi: """
          Số cơ quan đề nghị hoặc dòng kế hoạch vừa thay đổi. Chưa ghi gì: xem lại bảng rồi bấm lại.
          """,
        en: """
          What agencies ask for, or the line of the plan, has just changed. Nothing was saved: look at \
          the table again.
          """
      )
    }
  }
}

/// A field of the form by which a survey is opened or changed.
public enum NeedsSurveyField: String, CaseIterable, Sendable {
  case year, until, letter, letterDay
}

/// What is wrong with one field of it.
public typealias NeedsSurveyProblem = FormProblem<NeedsSurveyField>

/// A field of an answer; those of a course are known by its code.
public struct NeedsField: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  /// A field by its name in the form.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What is said besides of the whole.
  public static let notes = NeedsField(rawValue: "notes")
  /// How many are to take a course.
  public static func learners(_ course: String) -> Self { Self(rawValue: "n." + course) }
  /// When they are to take it.
  public static func quarter(_ course: String) -> Self { Self(rawValue: "q." + course) }
  /// What is said of it.
  public static func notes(_ course: String) -> Self { Self(rawValue: "t." + course) }
}

/// What is wrong with one field of an answer.
public typealias NeedsProblem = FormProblem<NeedsField>

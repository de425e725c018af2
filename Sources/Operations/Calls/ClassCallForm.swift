public import Chronology
import Records
public import Training
public import Vietnamese

/// What the form of a class says, as it was typed; of the course, the agencies and the trainers their
/// codes and names.
public struct ClassCallForm: Equatable, Sendable {
  public var code = ""
  public var course = ""
  public var title = ""
  public var place = ""
  public var room = ""
  public var lead = ""
  /// The day from which sessions are drawn.
  public var first = ""
  public var seats = ""
  public var lastDay = ""
  public var letterNumber = ""
  public var letterDay = ""
  public var notes = ""
  public var sessions: [SessionTexts] = []
  /// The names with which the trainers sign in.
  public var trainers: [String] = []
  /// The shares by the codes of the agencies.
  public var quotas: [String: String] = [:]

  /// A session as it was typed.
  public struct SessionTexts: Equatable, Sendable {
    public var day: String
    public var part: String
    public var periods: String
    public var topic: String
    public var room: String

    /// What was typed; all of it empty is no session.
    public init(
      day: String = "",
      part: String = "",
      periods: String = "",
      topic: String = "",
      room: String = ""
    ) {
      self.day = day.tidied
      self.part = part.tidied
      self.periods = periods.tidied
      self.topic = topic.tidied
      self.room = room.tidied
    }

    /// A session as it is planned.
    public init(_ session: PlannedSession) {
      self.init(
        day: session.slot.day.slashed,
        part: session.slot.part.rawValue,
        periods: "\(session.periods)",
        topic: session.topic ?? "",
        room: session.room ?? ""
      )
    }

    /// Whether it is a row that nobody filled in; every row has a part of the day.
    public var isBlank: Bool { day.isEmpty && topic.isEmpty && periods.isEmpty }
  }

  /// An empty form.
  public init() {}

  /// The day from which sessions are drawn, or on which they begin; nil where none can be read.
  public var firstDay: Day? {
    Day(typed: first) ?? sessions.lazy.compactMap { Day(typed: $0.day) }.first
  }
}

/// A field of the form.
public enum ClassCallField: String, CaseIterable, Sendable {
  case code, course, title, place, room, lead, first, seats, lastDay, letterNumber, letterDay
  case sessions, trainers, quotas, reason
}

/// What is wrong with one field.
public typealias ClassCallProblem = FormProblem<ClassCallField>

/// Why a class can't be called or changed as a form tells.
public enum ClassCallRefusal: Refusal, Equatable {
  case noSuchClass
  case noSuchCourse
  case wrong([ClassCallProblem])
  /// Somebody else changed it since the form was opened.
  case changedMeanwhile
  /// It is closed or cancelled.
  case isOver(TrainingClass.State)
  case noReason
  /// Roll-calls that are not closed.
  case openRollCalls(Int)

  public var explanation: Bilingual {
    switch self {
    case .noSuchClass: Bilingual(vi: "Không có lớp này.", en: "There is no such class.")
    case .noSuchCourse: Bilingual(vi: "Không có chương trình này.", en: "There is no such course.")
    case .wrong(let problems):
      problems.first?.sentence
        ?? Bilingual(vi: "Thông tin chưa đúng.", en: "Something is not right.")
    case .changedMeanwhile:
      Bilingual(
        vi: """
          Trong lúc bạn sửa, người khác đã ghi thay đổi vào lớp này. Chưa ghi gì của bạn: xem bản đã \
          ghi dưới đây, sửa rồi ghi lại.
          """,
        en: """
          Somebody else changed this class while you did. Nothing of yours was saved: look at what \
          stands below, change it and save again.
          """
      )
    case .isOver(let state):
      Bilingual(
        vi: "Lớp \(state.title.vi.lowercased()), không sửa được nữa.",
        en: "The class is \(state.title.en.lowercased()) and can't be changed any more."
      )
    case .noReason: Bilingual(vi: "Ghi lý do.", en: "Give a reason.")
    case .openRollCalls(let count):
      Bilingual(
        vi: "Còn \(count) buổi chưa chốt điểm danh. Chốt các buổi đó rồi bế giảng.",
        en: "\(count) sessions have an open roll-call. Close these first."
      )
    }
  }
}

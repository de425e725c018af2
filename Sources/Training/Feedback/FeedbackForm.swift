public import Chronology
public import Personnel
public import Vietnamese

/// What learners are asked after a class, without their names. It is dated: a class is asked by the
/// form of its last day, whatever is asked later.
public struct FeedbackForm: Equatable, Sendable {
  public let code: Code<FeedbackForm>
  /// The last days of the classes that it is for.
  public let days: DayRange
  /// For how many days it is open, the class's last one not counted.
  public let openDays: Int
  /// In the order in which they are asked.
  public let questions: [Question]

  /// The fewest answers of which anything is told: among fewer, somebody could be made out.
  public static let fewest = 5

  /// Something that is asked.
  public struct Question: Equatable, Sendable {
    public let code: Code<Question>
    public let kind: Kind
    public let title: Bilingual

    /// A question of a kind.
    public init(code: Code<Question>, kind: Kind, title: Bilingual) {
      self.code = code
      self.kind = kind
      self.title = title
    }
  }

  /// How it is answered.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// From 1, poor, to 5, very good.
    case rating
    /// In one's own words, or not at all.
    case text
  }

  /// A form with its questions.
  public init(
    code: Code<FeedbackForm>,
    days: DayRange,
    openDays: Int,
    questions: [Question]
  ) {
    self.code = code
    self.days = days
    self.openDays = openDays
    self.questions = questions
  }

  /// The last day on which a class that ended on a day is answered for.
  public func lastDay(after end: Day) -> Day { end.advanced(by: openDays) }

  /// Whether a class that ended on a day is answered for on another.
  public func isOpen(for end: Day, on day: Day) -> Bool {
    (end...lastDay(after: end)).contains(day)
  }

  /// The form of a class that ends on a day; nil where there was none.
  public static func of(_ end: Day, among forms: [FeedbackForm]) -> FeedbackForm? {
    forms.first { $0.days.contains(end) }
  }
}

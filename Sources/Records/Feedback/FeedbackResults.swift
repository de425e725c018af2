public import Chronology
public import Personnel
public import Training

/// What may be told of what the learners of a class said: nothing under five sheets, and while the
/// form is open only by whole fives, so that no single sheet can be told from the ones before it.
public struct FeedbackResults: Equatable, Sendable {
  public let form: FeedbackForm
  /// The last day on which the class may be answered for.
  public let lastDay: Day
  /// How many learners are asked.
  public let invited: Int
  /// How many answered.
  public let answers: Int
  /// How many sheets the figures are of; 0 where nothing is told.
  public let told: Int
  private let answered: FeedbackAnswers
  private let isClosed: Bool

  /// The results of a class as they may be told on a day; nil where nobody is asked.
  public init?(
    of heading: ClassHeading,
    _ id: ID<TrainingClass>,
    on day: Day,
    in records: any Reading
  )
    throws
  {
    let forms = try records.feedbackForms()
    guard let form = FeedbackForm.of(heading.last, among: forms) else { return nil }
    self.form = form
    lastDay = form.lastDay(after: heading.last)
    // How many are asked is a number of the class, whoever of them the reader may see.
    invited = try records.one(
      Query<Int>(
        """
        SELECT count(*) AS invited FROM every_enrolment
        WHERE class_id = \(id) AND withdrawn_on IS NULL
        """
      ) { try $0.get("invited") }
    )
    answered = try FeedbackAnswers(of: id, in: records)
    answers = answered.count.all
    isClosed = day > lastDay
    let sheets = isClosed ? answered.count.all : answered.count.told
    told = sheets < FeedbackForm.fewest ? 0 : sheets
  }

  /// The figures of a question; nil where nothing is told.
  public func figures(of question: FeedbackForm.Question) -> RatingFigures? {
    guard told > 0 else { return nil }
    return RatingFigures(
      counts: (1...5).map { value in
        let number = answered.ratings[.init(question.code, value)]
        return (isClosed ? number?.all : number?.told) ?? 0
      }
    )
  }

  /// What was written, in the order of the alphabet; nothing where nothing is told.
  public func texts(of question: FeedbackForm.Question) -> [String] {
    guard told > 0 else { return [] }
    return answered.texts.filter { $0.question == question.code && (isClosed || $0.isTold) }
      .map(\.words)
  }
}

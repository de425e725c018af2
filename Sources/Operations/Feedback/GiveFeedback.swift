public import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Answers for a class, once and without a name.
///
/// Nothing of it goes to the log and no moment is written: who answered stands apart from what was
/// answered, and both are written anew with those of all others (docs/decisions/0042).
public struct GiveFeedback: Sendable {
  let officer: ID<Officer>
  let trainingClass: ID<TrainingClass>
  let answers: [Code<FeedbackForm.Question>: String]

  /// The answers of an officer, as they were typed.
  public init(
    _ officer: ID<Officer>,
    on trainingClass: ID<TrainingClass>,
    _ answers: [Code<FeedbackForm.Question>: String]
  ) {
    self.officer = officer
    self.trainingClass = trainingClass
    self.answers = answers
  }

  /// How long a free text may be.
  public static let longest = 2_000

  /// Takes the answers.
  public func run(in world: World, on day: Day? = nil) async throws {
    let today = day ?? world.today
    try await world.store.write { [self] records in
      let scene = try FeedbackScene(officer, on: trainingClass, day: today, in: records)
      try write(read(scene.form), scene, in: records)
    }
  }

  private func read(
    _ form: FeedbackForm
  ) throws -> (ratings: [FeedbackAnswers.Rating], texts: [FeedbackAnswers.Text]) {
    var (ratings, texts): ([FeedbackAnswers.Rating], [FeedbackAnswers.Text]) = ([], [])
    var missing: [FeedbackForm.Question] = []
    for question in form.questions {
      let typed = (answers[question.code] ?? "").tidied
      switch question.kind {
      case .rating:
        if let value = Int(typed), (1...5).contains(value) {
          ratings.append(.init(question.code, value))
        } else {
          missing.append(question)
        }
      case .text:
        guard typed.unicodeScalars.count <= Self.longest else {
          throw FeedbackRefusal.tooLong(question.title)
        }
        if !typed.isEmpty { texts.append(.init(question.code, typed)) }
      }
    }
    guard missing.isEmpty else { throw FeedbackRefusal.unanswered(missing.map(\.title)) }
    return (ratings, texts)
  }

  private func write(
    _ new: (ratings: [FeedbackAnswers.Rating], texts: [FeedbackAnswers.Text]),
    _ scene: FeedbackScene,
    in records: any Writing
  ) throws {
    var kept = scene.kept
    kept.answered.insert(scene.enrolment)
    kept.count.all += 1
    for rating in new.ratings { kept.ratings[rating, default: .init()].all += 1 }
    kept.texts += new.texts
    // By whole fives: a sheet that is told alone is told with its author.
    if kept.count.all.isMultiple(of: FeedbackForm.fewest) { kept.tell() }
    try kept.write(of: trainingClass, in: records)
  }
}

/// An officer before the form of a class.
public struct FeedbackScene: Equatable, Sendable {
  public let form: FeedbackForm
  public let title: String
  public let lastDay: Day
  let enrolment: ID<Enrolment>
  let kept: FeedbackAnswers

  /// Refuses whoever may not answer, or not any more.
  public init(
    _ officer: ID<Officer>,
    on id: ID<TrainingClass>,
    day: Day,
    in records: any Reading
  ) throws {
    let due = try records.all(.feedback(of: officer, endedFrom: Day(number: 0), through: .last))
    guard let found = due.first(where: { $0.trainingClass == id }) else {
      throw FeedbackRefusal.notEnrolled
    }
    guard let form = FeedbackForm.of(found.end, among: try records.feedbackForms()) else {
      throw FeedbackRefusal.noForm
    }
    self.form = form
    title = found.title
    lastDay = form.lastDay(after: found.end)
    enrolment = found.enrolment
    guard !found.hasAnswered else { throw FeedbackRefusal.answered }
    guard day >= found.end else { throw FeedbackRefusal.notYet(found.end) }
    guard day <= lastDay else { throw FeedbackRefusal.over(lastDay) }
    kept = try FeedbackAnswers(of: id, in: records)
  }
}

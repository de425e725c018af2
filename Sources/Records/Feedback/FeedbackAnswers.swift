public import Personnel
public import Training

/// All that is kept of what the learners of a class said: how often each mark was given, the free
/// texts, and, with nothing to join the two, who answered.
///
/// It is read and written whole. Each answer writes every row of the class anew, in an order that has
/// nothing to do with time: neither the places of the rows in the database nor their transactions tell
/// which answer is whose.
public struct FeedbackAnswers: Equatable, Sendable {
  /// Who answered.
  public var answered: Set<ID<Enrolment>>
  /// How many sheets there are, and how many of them whoever reads the results was told of.
  public var count: Told
  /// How often each mark was given.
  public var ratings: [Rating: Told]
  /// What was written.
  public var texts: [Text]

  /// A number, and what of it was told so far.
  public struct Told: Hashable, Sendable {
    public var all: Int
    public var told: Int

    /// A number of which so much was told.
    public init(all: Int = 0, told: Int = 0) {
      self.all = all
      self.told = told
    }
  }

  /// A mark for a question.
  public struct Rating: Hashable, Sendable {
    public let question: Code<FeedbackForm.Question>
    /// From 1 to 5.
    public let value: Int

    /// A mark from 1 to 5.
    public init(_ question: Code<FeedbackForm.Question>, _ value: Int) {
      self.question = question
      self.value = value
    }
  }

  /// An answer in somebody's own words.
  public struct Text: Hashable, Sendable {
    public let question: Code<FeedbackForm.Question>
    public let words: String
    public var isTold: Bool

    /// Words that nobody was told so far.
    public init(_ question: Code<FeedbackForm.Question>, _ words: String, isTold: Bool = false) {
      self.question = question
      self.words = words
      self.isTold = isTold
    }
  }

  /// Lets whoever reads the results be told all that there is.
  public mutating func tell() {
    count.told = count.all
    ratings = ratings.mapValues { Told(all: $0.all, told: $0.all) }
    for place in texts.indices { texts[place].isTold = true }
  }
}

extension FeedbackAnswers {
  /// What the learners of a class said so far. Who answered is read beyond what a reader may see of
  /// people: nobody is told.
  public init(of trainingClass: ID<TrainingClass>, in records: any Reading) throws {
    answered = Set(
      try records.all(
        Query<ID<Enrolment>>(
          """
          SELECT enrolment_id FROM every_feedback_answered
          WHERE class_id = \(trainingClass) ORDER BY enrolment_id
          """
        ) { try $0.get("enrolment_id") }
      )
    )
    count =
      try records.first(
        Query<Told>("SELECT answers, told FROM feedback_count WHERE class_id = \(trainingClass)") {
          Told(all: try $0.get("answers"), told: try $0.get("told"))
        }
      ) ?? Told()
    let marks = try records.all(
      Query<(Rating, Told)>(
        """
        SELECT question_code, rating, answers, told FROM feedback_rating
        WHERE class_id = \(trainingClass) ORDER BY question_code, rating
        """
      ) { row in
        let rating = Rating(try row.get("question_code"), try row.get("rating"))
        return (rating, Told(all: try row.get("answers"), told: try row.get("told")))
      }
    )
    ratings = Dictionary(marks, uniquingKeysWith: { $1 })
    texts = try records.all(
      Query<Text>(
        """
        SELECT question_code, words, told FROM feedback_text
        WHERE class_id = \(trainingClass) ORDER BY question_code, words, key
        """
      ) { row in
        let question: Code<FeedbackForm.Question> = try row.get("question_code")
        return Text(question, try row.get("words"), isTold: try row.get("told"))
      }
    )
  }

  /// Writes all of it anew.
  public func write(of trainingClass: ID<TrainingClass>, in records: any Writing) throws {
    for table in ["feedback_answered", "feedback_count", "feedback_rating", "feedback_text"] {
      try records.run("DELETE FROM \(SQL(verbatim: table)) WHERE class_id = \(trainingClass)")
    }
    try records.run(
      """
      INSERT INTO feedback_count (class_id, answers, told)
      VALUES (\(trainingClass), \(count.all), \(count.told))
      """
    )
    for enrolment in answered.sorted(by: { $0.number < $1.number }) {
      try records.run(
        """
        INSERT INTO feedback_answered (enrolment_id, class_id) VALUES (\(enrolment), \(trainingClass))
        """
      )
    }
    let marks = ratings.sorted {
      ($0.key.question, $0.key.value) < ($1.key.question, $1.key.value)
    }
    for (rating, number) in marks {
      try records.run(
        """
        INSERT INTO feedback_rating (class_id, question_code, rating, answers, told)
        VALUES (\(trainingClass), \(rating.question), \(rating.value), \(number.all),
                \(number.told))
        """
      )
    }
    // The key decides where a row stands, and it is new each time.
    for (key, text) in texts.map({ (Self.key(), $0) }).sorted(by: { $0.0 < $1.0 }) {
      try records.run(
        """
        INSERT INTO feedback_text (key, class_id, question_code, words, told)
        VALUES (\(key), \(trainingClass), \(text.question), \(text.words), \(text.isTold))
        """
      )
    }
  }

  /// 64 hexadecimal digits that nobody can guess.
  private static func key() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    .joined()
  }
}

import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// What six learners say of a class that ended on 2021-03-10, by the form of the project.
struct `Feedback on a class` {
  let desk: CallDesk
  let id: ID<TrainingClass>
  static let lastDay = "2021-03-10T18:00:00+07:00"

  init() async throws {
    desk = try await CallDesk(many: 8)
    id = try await desk.call()
    try await desk.nominate(1...6, for: id)
    _ = try await ApproveNominations(of: id, seenAs: nil).run(in: desk.world(), by: desk.clerk)
  }

  static let ratings = ["content", "trainers", "organisation", "materials", "usefulness"]

  func give(
    _ officer: Int,
    _ mark: String = "4",
    words: String = "",
    at moment: String = lastDay,
    in other: `Feedback on a class`? = nil
  ) async throws {
    let desk = other?.desk ?? desk
    var answers: [Code<FeedbackForm.Question>: String] = [:]
    for code in Self.ratings { answers[try #require(Code(code))] = mark }
    answers[try #require(Code("good"))] = words
    try await GiveFeedback(try await desk.officer(officer), on: other?.id ?? id, answers)
      .run(in: desk.world(at: moment))
  }

  func results(on day: String = "2021-03-11") async throws -> FeedbackResults {
    let day = try #require(Day(iso: day))
    return try await desk.store.read { [id] records in
      let heading = try records.one(.classHeading(id))
      return try #require(try FeedbackResults(of: heading, id, on: day, in: records))
    }
  }

  @Test
  func `is given once, by learners alone, and while it is open`() async throws {
    await #expect(throws: FeedbackRefusal.notYet(try #require(Day(iso: "2021-03-10")))) {
      try await give(1, at: "2021-03-09T18:00:00+07:00")
    }
    try await give(1)
    await #expect(throws: FeedbackRefusal.answered) { try await give(1) }
    await #expect(throws: FeedbackRefusal.notEnrolled) { try await give(7) }
    await #expect(throws: FeedbackRefusal.over(try #require(Day(iso: "2021-03-24")))) {
      try await give(2, at: "2021-03-25T08:00:00+07:00")
    }
    await #expect(throws: FeedbackRefusal.self) { try await give(2, "6") }
    await #expect(throws: FeedbackRefusal.self) { try await give(2, "") }
    try await desk.store.write { records in
      _ = try records.run(
        """
        UPDATE enrolment SET withdrawn_on = '2021-03-09', withdrawn_reason = 'Ốm'
        WHERE officer_id = (SELECT id FROM officer WHERE code = 'PY-3')
        """
      )
    }
    await #expect(throws: FeedbackRefusal.notEnrolled) { try await give(3) }
    #expect(try await results().answers == 1)
  }

  @Test
  func `is not told under five sheets, then by fives, and whole at the end`() async throws {
    let content = try #require(try await results().form.questions.first)
    for officer in 1...4 { try await give(officer, "5", words: "Hay \(officer)") }
    var found = try await results(on: "2021-04-30")
    #expect(found.told == 0 && found.answers == 4)
    #expect(found.figures(of: content) == nil)
    #expect(found.form.questions.allSatisfy { found.texts(of: $0).isEmpty })
    try await give(5, "4")
    found = try await results()
    #expect(found.told == 5 && found.invited == 6)
    #expect(found.figures(of: content)?.counts == [0, 0, 0, 1, 4])
    try await give(6, "1", words: "Phòng nóng")
    found = try await results()
    #expect(found.told == 5 && found.answers == 6)
    #expect(found.figures(of: content)?.counts == [0, 0, 0, 1, 4])
    let good = try #require(found.form.questions.first { $0.kind == .text })
    #expect(found.texts(of: good) == ["Hay 1", "Hay 2", "Hay 3", "Hay 4"])
    found = try await results(on: "2021-03-25")
    #expect(found.told == 6)
    #expect(found.figures(of: content)?.counts == [1, 0, 0, 1, 4])
    #expect(found.texts(of: good).contains("Phòng nóng"))
  }

  /// Whoever reads the tables finds the same rows whatever the order of the answers was, each row
  /// written in one transaction with all others, and no moment in any.
  @Test
  func `can't be joined to whoever gave it`() async throws {
    let other = try await `Feedback on a class`()
    let said = [(1, "1", "một"), (2, "5", "hai"), (3, "3", "ba")]
    for (officer, mark, words) in said { try await give(officer, mark, words: words) }
    for (officer, mark, words) in said.reversed() {
      try await give(officer, mark, words: words, in: other)
    }
    let statements: [SQL] = [
      "SELECT enrolment_id FROM feedback_answered", "SELECT * FROM feedback_count",
      "SELECT class_id, question_code, rating, answers, told FROM feedback_rating",
      "SELECT question_code, words, told FROM feedback_text ORDER BY words",
    ]
    for statement in statements {
      #expect(try await desk.texts(statement) == other.desk.texts(statement))
    }
    let columns = Schema.recordTables.filter { $0.name.hasPrefix("feedback_") }
      .filter { !["feedback_form", "feedback_question"].contains($0.name) }
    #expect(columns.count == 4)
    for table in columns {
      #expect(
        !table.columns.contains { ["id", "at", "day", "actor"].contains($0) },
        "\(table.name)"
      )
      let both = table.columns.contains("enrolment_id") && table.columns.contains("question_code")
      #expect(!both)
    }
    let keys = try await desk.texts("SELECT key FROM feedback_text ORDER BY words")
    try await give(4, "2", words: "bốn")
    let after = try await desk.texts("SELECT key FROM feedback_text ORDER BY words")
    #expect(Set(keys).isDisjoint(with: after) && after.count == 4)
    // The log has nothing of it.
    let told = try await desk.texts("SELECT new_value FROM event WHERE new_value LIKE '%bốn%'")
    #expect(told.isEmpty)
  }

  @Test
  func `is kept whole where many answer at once`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for officer in 1...6 { group.addTask { try await give(officer, "\(1 + officer % 5)") } }
      try await group.waitForAll()
    }
    let found = try await results(on: "2021-04-30")
    #expect(found.answers == 6 && found.told == 6)
    for question in found.form.questions where question.kind == .rating {
      #expect(found.figures(of: question)?.answers == 6)
    }
  }
}

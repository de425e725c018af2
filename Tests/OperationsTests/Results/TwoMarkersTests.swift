import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

struct `A component with two markers` {
  @Test
  func `has no score before both have marked, and the average then`() async throws {
    let desk = try await MarkDesk()
    try await desk.record([try await desk.entry(0, "HD", "7")], by: "An")
    #expect(try await desk.scores().isEmpty)
    try await desk.record([try await desk.entry(0, "HD", "7.5")], by: "Bình")
    #expect(try await desk.scores() == ["1 HD 1 730"])
  }

  @Test
  func `shows each marker the own score alone`() async throws {
    let desk = try await MarkDesk()
    try await desk.record([try await desk.entry(0, "HD", "7")], by: "An")
    let results = try await desk.results()
    let cell = try await desk.cell(0, "HD")
    let component = try #require(results.component(cell.component))
    let learner = results.learners[0]
    #expect(results.value(of: cell, learner, component, for: "An")?.score.hundredths == 700)
    #expect(results.value(of: cell, learner, component, for: "Bình") == nil)
  }

  @Test
  func `waits for a third person where they lie apart`() async throws {
    let desk = try await MarkDesk()
    let cell = try await desk.cell(0, "HD")
    try await desk.record([try await desk.entry(0, "HD", "6")], by: "An")
    try await desk.record([try await desk.entry(0, "HD", "8")], by: "Bình")
    #expect(try await desk.scores().isEmpty)
    func decide(_ name: String, _ score: String, _ reason: String) async throws {
      try await ModerateScore(cell, in: desk.id, Score(score), because: reason)
        .run(in: desk.world, by: desk.actor(name))
    }
    await #expect(throws: ResultRefusal.ownMarks) { try await decide("An", "7", "Đọc lại") }
    await #expect(throws: ResultRefusal.noReason) { try await decide("Chi", "7", "") }
    await #expect(throws: ResultRefusal.noNewScore) { try await decide("Chi", "11", "Đọc lại") }
    try await decide("Chi", "6.5", "Đọc lại bài")
    #expect(try await desk.scores() == ["1 HD 1 650"])
    // A marker who corrects the own score ends the decision: the two agree now.
    try await desk.record([try await desk.entry(0, "HD", "7", seen: "6")], by: "An")
    #expect(try await desk.scores() == ["1 HD 1 750"])
    #expect(try await desk.desk.texts("SELECT count(*) FROM score_moderation") == ["0"])
    await #expect(throws: ResultRefusal.nothingToModerate) { try await decide("Chi", "7", "Thử") }
  }

  @Test
  func `takes no third marker`() async throws {
    let desk = try await MarkDesk()
    try await desk.record([try await desk.entry(0, "HD", "7")], by: "An")
    try await desk.record([try await desk.entry(0, "HD", "7")], by: "Bình")
    let third = try await desk.entry(0, "HD", "9")
    await #expect(throws: ScoreRefusal.self) { try await desk.record([third], by: "Chi") }
    #expect(try await desk.scores() == ["1 HD 1 700"])
  }

  @Test
  func `loses its score again where a correction drives the markers apart`() async throws {
    let desk = try await MarkDesk()
    try await desk.recordAll()
    try await desk.record([try await desk.entry(0, "HD", "9", seen: "7")], by: "Bình")
    #expect(try await desk.desk.outcomes()[0] == "PY-1 incomplete")
    #expect(try await desk.scores().first == "1 TN 1 700")
  }
}

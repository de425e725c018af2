import Personnel
import Testing
import Training
import Vietnamese

struct `Two markers of one component` {
  func agree(_ scores: [String], step: Int = 10, limit: Int = 100) throws -> SecondMarking {
    let component = CourseAssessment.Component(
      code: try #require(Code("TH")),
      title: Bilingual(both: "TH"),
      weight: 100,
      minimum: nil,
      markers: 2
    )
    let assessment = CourseAssessment(
      scheme: try #require(Code("s")),
      components: [component],
      resit: .best,
      stepHundredths: step,
      pass: .init(attendance: 100, mark: try #require(Score("5"))),
      moderationHundredths: limit
    )
    return assessment.agree(on: try scores.map { try #require(Score($0)) }, of: component)
  }

  @Test
  func `wait for each other`() throws {
    #expect(try agree([]) == .waiting(scored: 0))
    #expect(try agree(["7"]) == .waiting(scored: 1))
  }

  @Test(arguments: [
    (["7", "8"], 10, "7.5"), (["7", "7.1"], 10, "7.1"), (["7.25", "7.3"], 10, "7.3"),
    (["7", "7.5"], 50, "7.5"), (["7", "7.4"], 50, "7"), (["10", "10"], 10, "10"),
    (["0", "0.05"], 10, "0"), (["9.99", "10"], 1, "10"),
  ])
  func `near enough have their average, rounded half up to the step`(
    scores: [String],
    step: Int,
    expected: String
  ) throws {
    #expect(try agree(scores, step: step) == Score(expected).map { .agreed($0) })
  }

  @Test
  func `further apart than the limit need somebody else`() throws {
    #expect(try agree(["7", "8"]) == Score("7.5").map { .agreed($0) })
    #expect(try agree(["7", "8.01"]) == .apart(hundredths: 101))
    #expect(try agree(["7", "7.6"], limit: 50) == .apart(hundredths: 60))
  }
}

import Assessment
import Personnel
import Testing
import Training

struct `The overall mark` {
  @Test(
    arguments: [
      ([(50, "4.9"), (50, "5.0")], 10, "4.95", "5.0"),
      ([(50, "8.9"), (50, "9.0")], 10, "8.95", "9.0"),
      ([(40, "7.25"), (60, "8.0")], 10, "7.7", "7.7"),
      ([(33, "5.0"), (67, "4.9")], 10, "4.933", "4.9"),
      ([(33, "4.99"), (33, "4.99"), (34, "4.99")], 10, "4.99", "5.0"),
      ([(100, "6.25")], 50, "6.25", "6.5"), ([(100, "6.24")], 50, "6.24", "6.0"),
      ([(100, "6.25")], 1, "6.25", "6.25"), ([(100, "6.5")], 100, "6.5", "7.0"),
      ([(100, "6.49")], 100, "6.49", "6.0"), ([(100, "10")], 10, "10", "10.0"),
      ([(100, "0")], 10, "0", "0.0"), ([(15, "0.01"), (85, "0")], 10, "0.0015", "0.0"),
      ([(100, "10")], 30, "10", "9.9"), ([(100, "9.9")], 600, "9.9", "10.0"),
      ([(70, "4.93"), (30, "4.99")], 10, "4.948", "4.9"),
    ]
  )
  func `is exact, then rounded half up to the step`(
    _ scores: [(Int, String)],
    _ step: Int,
    _ exact: String,
    _ rounded: String
  ) throws {
    let mark = OverallMark(
      of: try scores.map { (weight: $0.0, score: try score($0.1)) },
      stepHundredths: step
    )
    #expect(mark.exactText == exact)
    #expect(mark.rounded.description == rounded)
  }

  @Test(arguments: 1...80)
  func `agrees with arithmetic on fractions`(_ seed: Int) throws {
    var seed = Seeded(seed)
    var weights: [Int] = []
    while weights.reduce(0, +) < 100 {
      weights.append(min(seed.pick(1...60), 100 - weights.reduce(0, +)))
    }
    let scores = try weights.map { weight in
      (weight: weight, score: try #require(Score(hundredths: seed.pick(0...1_000))))
    }
    let step = seed.pick([1, 5, 10, 20, 25, 50, 100])
    let mark = OverallMark(of: scores, stepHundredths: step)
    // In ten-thousandths: the nearest multiple of the step, and of two equally near the higher.
    let exact = scores.map { $0.weight * $0.score.hundredths }.reduce(0, +)
    #expect(mark.tenThousandths == exact)
    let nearest = stride(from: 0, through: 100_000, by: step * 100)
      .min { (abs($0 - exact), -$0) < (abs($1 - exact), -$1) }
    #expect(mark.rounded.hundredths * 100 == nearest)
  }

  @Test
  func `is missing as long as a component has no score`() throws {
    var scene = Scene()
    scene.scores = [("A", "9.0", "2020-01-08")]
    let assessment = try scene.assessment()
    let marks = assessment.marks(
      try scene.scores.map { try scene.score($0.component, $0.score, $0.day) }
    )
    #expect(marks.map(\.score) == [try score("9.0"), nil])
    #expect(marks.map(\.attempts) == [1, 0])
    #expect(assessment.overall(marks) == nil)
  }
}

struct `A resit` {
  private func pick(
    _ policy: CourseAssessment.ResitPolicy,
    _ scores: [(String, String)]
  ) throws -> String? {
    let scene = Scene()
    return policy.pick(try scores.map { try scene.score("A", $0.0, $0.1) })?.description
  }

  @Test(
    arguments: [
      ([("4.0", "2020-01-08"), ("6.0", "2020-01-20")], "6.0", "6.0"),
      ([("6.0", "2020-01-08"), ("4.0", "2020-01-20")], "6.0", "4.0"),
      ([("4.0", "2020-01-20"), ("6.0", "2020-01-08")], "6.0", "4.0"),
      ([("4.0", "2020-01-20"), ("6.0", "2020-01-20"), ("5.0", "2020-01-20")], "6.0", "6.0"),
      ([("9.0", "2020-01-08"), ("4.0", "2020-01-20"), ("4.5", "2020-01-20")], "9.0", "4.5"),
      ([("7.0", "2020-01-08")], "7.0", "7.0"),
    ]
  )
  func `counts by the course's policy`(
    _ scores: [(String, String)],
    _ best: String,
    _ latest: String
  ) throws {
    #expect(try pick(.best, scores) == best)
    #expect(try pick(.latest, scores) == latest)
    #expect(try pick(.best, scores.reversed()) == best)
    #expect(try pick(.latest, scores.reversed()) == latest)
  }

  @Test(arguments: CourseAssessment.ResitPolicy.allCases)
  func `without any score counts nothing`(_ policy: CourseAssessment.ResitPolicy) throws {
    #expect(try pick(policy, []) == nil)
  }
}

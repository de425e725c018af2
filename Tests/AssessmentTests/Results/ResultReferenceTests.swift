import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `Results against the rules as written` {
  private static let statuses = [
    "present", "present", "present", "late", "excused", "absent", "half", "third", "seventh", "2",
  ]

  /// A scene of any shape; most are near to passing, so that every outcome comes up.
  private func scene(_ seed: inout Seeded) throws -> Scene {
    var scene = Scene()
    scene.components = components(&seed)
    scene.resit = seed.pick(CourseAssessment.ResitPolicy.allCases)
    scene.step = seed.pick([1, 5, 10, 25, 50, 100])
    scene.attendance = seed.pick([100, 80, 67, 50, 0])
    scene.pass = seed.pick(["5.0", "4.95", "7.0"])
    scene.sessions = (0..<seed.pick(0...5)).map { _ in
      seed.once(in: 15) ? -seed.pick(1...8) : seed.pick(1...8)
    }
    scene.records = scene.sessions.map { _ in
      seed.once(in: 3) ? seed.pick(Self.statuses) : "present"
    }
    if seed.once(in: 12) {
      scene.standing = .withdrawn(on: try day("2020-01-07"), reason: "chuyển công tác")
    }
    scene.scores = scores(scene.components.map(\.code), &seed)
    scene.awards = try (0..<seed.pick(0...5)).map { _ in
      try award("C\(seed.pick(1...2))", seed.pick(1...5), from: "\(seed.pick(4...9)).5")
    }
    return scene
  }

  private func components(_ seed: inout Seeded) -> [(code: String, weight: Int, minimum: String?)] {
    var left = 100
    var components: [(code: String, weight: Int, minimum: String?)] = []
    while left > 0 {
      let weight = components.count == 3 ? left : min(left, seed.pick(10...100))
      let minimum = seed.once(in: 3) ? seed.pick(["5.0", "4.99", "3.0"]) : nil
      components.append(("K\(components.count)", weight, minimum))
      left -= weight
    }
    return components
  }

  private func scores(
    _ components: [String],
    _ seed: inout Seeded
  ) -> [(component: String, score: String, day: String)] {
    components.flatMap { component in
      let count = seed.once(in: 15) ? 0 : seed.pick(1...3)
      return (0..<count).map { _ in
        (component, "\(seed.pick(3...9)).\(seed.pick(0...99))", "2020-01-1\(seed.pick(0...2))")
      }
    }
  }

  @Test(arguments: 1...300)
  func `agree in every part`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let record = try scene(&seed).record()
    let result = record.result()
    let reference = ResultReference(record: record)
    #expect(result.outcome == reference.outcome)
    #expect(result.attendance.held == reference.held)
    let credited = result.attendance.credited
    #expect(
      credited.numerator * ResultReference.parts == reference.creditedParts * credited.denominator
    )
    #expect(result.components.map { $0.score?.hundredths } == reference.counted)
    #expect(result.overall?.rounded.hundredths == reference.rounded)
    #expect(Set(result.awards.map { "\($0.competency):\($0.level)" }) == Set(reference.awards))
    #expect(result.awards.count == reference.awards.count)
    #expect(!result.reasons.isEmpty)
  }

  @Test
  func `come to every outcome among these cases`() throws {
    var seen: Set<Outcome> = []
    for seed in 1...300 {
      var seed = Seeded(seed)
      seen.insert(try scene(&seed).record().result().outcome)
    }
    #expect(seen == Set(Outcome.allCases))
  }

  @Test(arguments: 301...400)
  func `never get worse by a better score under the best policy`(_ seed: Int) throws {
    var seed = Seeded(seed)
    var scene = try scene(&seed)
    scene.resit = .best
    let before = try scene.record().result()
    let component = seed.pick(scene.components.map(\.code))
    scene.scores.append((component, "10", "2020-03-01"))
    let after = try scene.record().result()
    let rank: [Outcome] = [.withdrawn, .incomplete, .notEligible, .failed, .passed]
    let places = [before, after].compactMap { rank.firstIndex(of: $0.outcome) }
    #expect(places[0] <= places[1])
    if let old = before.overall, let new = after.overall {
      #expect(old.tenThousandths <= new.tenThousandths)
      #expect(old.rounded <= new.rounded)
    }
  }

  @Test(arguments: 401...450)
  func `do not depend on the order of what they are made of`(_ seed: Int) throws {
    var seed = Seeded(seed)
    var scene = try scene(&seed)
    let before = try scene.record().result()
    scene.scores.shuffle(using: &seed)
    #expect(try scene.record().result() == before)
  }

  @Test(arguments: 451...500)
  func `say in words what they say in figures`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let result = try scene(&seed).record().result()
    for reason in result.reasons {
      let sentence = reason.sentence()
      #expect(sentence.vi.hasSuffix("."))
      #expect(sentence.en.hasSuffix("."))
      switch reason {
      case .attendanceTooLow(let rate, let percent):
        #expect(!rate.reaches(percent: percent))
        #expect(sentence.en.contains("\(rate.credited) of \(rate.held) held"))
      case .attendanceReached(let rate, let percent): #expect(rate.reaches(percent: percent))
      case .markTooLow(let mark, let pass): #expect(mark.rounded < pass)
      case .markReached(let mark, let pass): #expect(mark.rounded >= pass)
      case .componentTooLow(_, let score, let minimum): #expect(score < minimum)
      case .rollCallsOpen(let sessions, let periods): #expect(periods >= sessions && sessions > 0)
      case .withdrawn, .noSessionHeld, .scoreMissing: break
      }
    }
  }
}

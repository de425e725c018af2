import Assessment
import Personnel
import Testing
import Training
import Vietnamese

struct `Attendance` {
  private func rate(_ sessions: [Int], _ records: [String]) throws -> AttendanceRate {
    var scene = Scene()
    scene.sessions = sessions
    scene.records = records
    return try scene.record().result().attendance
  }

  @Test(
    arguments: [
      ([4, 4], ["present", "present"], "8", 8, 0), ([4, 4], ["late", "absent"], "4", 8, 0),
      ([4, 4], ["excused", "excused"], "0", 8, 0), ([4, 4, -4], ["present", "2"], "6", 8, 4),
      ([4, 4], ["present"], "4", 8, 0), ([4, -4, -8], ["present", "present"], "4", 4, 12),
      ([3, 3], ["half", "half"], "3", 6, 0), ([3], ["half"], "1 1/2", 3, 0),
      ([4, 4], ["third", "seventh"], "2 10/21", 8, 0), ([1], ["third"], "1/3", 1, 0),
      ([1, 1, 1], ["third", "third", "third"], "1", 3, 0), ([4], ["9"], "4", 4, 0),
      ([4], ["unheard-of"], "0", 4, 0), ([], [], "0", 0, 0),
    ]
  )
  func `is the periods credited of those held`(
    _ sessions: [Int],
    _ records: [String],
    _ credited: String,
    _ held: Int,
    _ toCome: Int
  ) throws {
    let rate = try rate(sessions, records)
    #expect(rate.credited.description == credited)
    #expect(rate.held == held)
    #expect(rate.toCome == toCome)
  }

  @Test(
    arguments: [
      (["third", "third", "third"], 33, true), (["third", "third", "third"], 34, false),
      (["present", "present", "absent"], 66, true), (["present", "present", "absent"], 67, false),
      (["present", "present", "present"], 100, true), (["present", "present", "3"], 100, false),
      (["absent", "absent", "absent"], 0, true), (["seventh", "seventh", "seventh"], 28, true),
      (["seventh", "seventh", "seventh"], 29, false),
    ]
  )
  func `is compared exactly`(_ records: [String], _ percent: Int, _ reaches: Bool) throws {
    #expect(try rate([4, 4, 4], records).reaches(percent: percent) == reaches)
  }

  @Test
  func `is told with its one denominator and what is to come`() throws {
    let rate = try rate([4, 4, 4, -4], ["present", "late", "2"])
    #expect(
      rate.sentence.en
        == "10 of 12 held periods credited (12 of 16 periods held, 4 still to come)"
    )
    #expect(
      rate.sentence.vi == "Được tính 10 trên 12 tiết đã học (đã học 12 trên 16 tiết, còn 4 tiết)"
    )
    let whole = try self.rate([4], ["present"])
    #expect(whole.sentence.en == "4 of 4 held periods credited")
    #expect(whole.sentence.vi == "Được tính 4 trên 4 tiết đã học")
  }

  @Test(arguments: 1...60)
  func `adds shares as fractions do`(_ seed: Int) throws {
    var seed = Seeded(seed)
    // A denominator that every share below divides, so that whole numbers can check it.
    let common = 2 * 2 * 2 * 3 * 3 * 5 * 7
    var credit = PeriodCredit()
    var parts = 0
    for _ in 0..<seed.pick(1...12) {
      let denominator = seed.pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15])
      let numerator = seed.pick(0...denominator)
      let periods = seed.pick(1...12)
      credit.add(try #require(AttendanceStatus.Share(numerator, of: denominator)), of: periods)
      parts += numerator * periods * (common / denominator)
      if seed.once(in: 4) {
        credit.add(3)
        parts += 3 * common
      }
    }
    #expect(credit.numerator * common == parts * credit.denominator)
    for percent in stride(from: 0, through: 100, by: 5) {
      #expect(credit.reaches(percent: percent, of: 60) == (parts * 100 >= percent * 60 * common))
    }
    let divisors = (2...common).filter {
      credit.numerator.isMultiple(of: $0) && credit.denominator.isMultiple(of: $0)
    }
    #expect(divisors.isEmpty)
  }
}

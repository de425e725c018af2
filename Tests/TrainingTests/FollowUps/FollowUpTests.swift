import Chronology
import Testing
import Training

struct `A rating after a class` {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(
    arguments: [
      ("2020-06-19", nil), ("2020-06-20", 3), ("2020-09-19", 3), ("2020-09-20", 6),
      ("2020-12-19", 6), ("2020-12-20", nil),
    ] as [(String, Int?)]
  )
  func `is asked for after three months and after six, three months long`(
    day: String,
    months: Int?
  ) throws {
    let found = FollowUp.open(for: try Self.day("2020-03-20"), on: try Self.day(day))
    #expect(found?.months == months)
  }

  /// What the database is asked for is what the rule says, at every end of a month too.
  @Test(arguments: FollowUp.allCases, [0, 28, 59, 150, 181, 243, 304, 365])
  func `is due of the same classes, asked from either side`(
    followUp: FollowUp,
    ahead: Int
  ) throws {
    let today = try Self.day("2020-02-29").advanced(by: ahead)
    let ends = followUp.ends(openOn: today)
    for back in 0..<400 {
      let end = today.advanced(by: -back)
      let isDue = FollowUp.open(for: end, on: today) == followUp
      #expect(isDue == (end > ends.after && end <= ends.through), "\(end) \(today)")
    }
  }
}

import Testing
import Training

struct `A share of a session` {
  @Test(arguments: [(0, 1), (1, 1), (1, 2), (2, 3), (3, 4), (999_999, 1_000_000)])
  func `is exact between nothing and the whole`(numerator: Int, denominator: Int) throws {
    let share = try #require(AttendanceStatus.Share(numerator, of: denominator))
    #expect((share.numerator, share.denominator) == (numerator, denominator))
  }

  @Test(
    arguments: [
      (-1, 2), (3, 2), (0, 0), (1, 0), (1, -2), (-1, -2), (0, 1_000_001), (Int.max, Int.max),
      (Int.min, 1),
    ]
  )
  func `is never less than nothing or more than all`(numerator: Int, denominator: Int) {
    #expect(AttendanceStatus.Share(numerator, of: denominator) == nil)
  }
}

import Reports
import Testing

/// Exact shares and amounts.
struct `Exact fraction` {
  @Test(
    arguments: [
      (1, 2, 1, 3, 5, 6), (33, 2, 24, 1, 81, 2), (1, 4, 1, 4, 1, 2), (0, 5, 0, 7, 0, 1),
      (7, 12, 5, 18, 31, 36),
    ]
  )
  func `adds exactly over the least line`(
    a: Int,
    b: Int,
    c: Int,
    d: Int,
    numerator: Int,
    denominator: Int
  ) throws {
    let left = try #require(Fraction(a, over: b))
    let right = try #require(Fraction(c, over: d))
    #expect((left + right).reduced == Fraction(numerator, over: denominator))
    #expect((right + left).reduced == (left + right).reduced)
  }

  @Test(arguments: [(1, 3, 4, 3333), (2, 3, 4, 6667), (1, 8, 2, 13), (5, 1, 2, 500), (0, 9, 4, 0)])
  func `rounds half up to places`(a: Int, b: Int, places: Int, units: Int) throws {
    #expect(try #require(Fraction(a, over: b)).units(places: places) == units)
  }

  @Test(arguments: [(80, 2, 40, true), (79, 2, 40, false), (81, 2, 40, true), (0, 1, 0, true)])
  func `reaches a whole number exactly`(a: Int, b: Int, whole: Int, reaches: Bool) throws {
    #expect(try #require(Fraction(a, over: b)).reaches(whole) == reaches)
  }

  @Test
  func `has no line of nothing`() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(1, over: -2) == nil)
    #expect(ReportCell.share(3, of: 0) == .empty)
  }

  @Test
  func `keeps a share as it came and reduces an amount`() {
    #expect(Fraction(12, over: 45)?.denominator == 45)
    #expect(Fraction(12, over: 45)?.reduced == Fraction(4, over: 15))
    #expect(Fraction(12, over: 4)?.whole == 3)
    #expect(Fraction(12, over: 5)?.whole == nil)
  }
}

import Testing
import Training

struct `A level of a competency` {
  @Test(arguments: 1...5)
  func `is 1 to 5`(number: Int) throws {
    let level = try #require(Competency.Level(number))
    #expect(level.number == number)
    #expect("\(level)" == "\(number)")
  }

  @Test(arguments: [0, 6, -1, Int.max])
  func `is nothing else`(number: Int) {
    #expect(Competency.Level(number) == nil)
  }

  @Test
  func `is ordered`() {
    let levels = Competency.Level.numbers.reversed().compactMap(Competency.Level.init)
    #expect(levels.sorted().map(\.number) == [1, 2, 3, 4, 5])
  }
}

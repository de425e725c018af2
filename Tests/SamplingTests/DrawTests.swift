import Personnel
import Testing
import Training

@testable import Sampling

struct `What is drawn by lot` {
  private func numbers(_ seed: UInt64, _ subject: Draw.Subject, _ number: Int) -> [Int] {
    var draw = Draw(seed, subject, number)
    return (0..<20).map { _ in draw.below(1_000_000) }
  }

  @Test
  func `is the same on every machine`() {
    #expect(numbers(1, .officer, 0).prefix(4) == [269_331, 489_257, 178_321, 326_009])
  }

  @Test
  func `is the same for the same thing, and other for another seed, kind or number`() {
    let drawn = numbers(1, .officer, 5)
    #expect(numbers(1, .officer, 5) == drawn)
    #expect(numbers(2, .officer, 5) != drawn)
    #expect(numbers(1, .evidence, 5) != drawn)
    #expect(numbers(1, .officer, 6) != drawn)
  }

  @Test(arguments: [1, 2, 7, 100])
  func `stays below its bound and reaches each number`(bound: Int) {
    var draw = Draw(3, .classes, bound)
    var counts = Array(repeating: 0, count: bound)
    for _ in 0..<bound * 200 { counts[draw.below(bound)] += 1 }
    #expect(counts.allSatisfy { (120...290).contains($0) }, "\(counts)")
  }

  @Test
  func `is nothing where nothing is left`() {
    var draw = Draw(3, .classes, 0)
    #expect(draw.below(0) == 0 && draw.below(-4) == 0 && draw.below(1) == 0)
  }

  @Test
  func `lies in its range`() {
    var draw = Draw(4, .classes, 0)
    let drawn = Set((0..<200).map { _ in draw.within(-2...2) })
    #expect(drawn == [-2, -1, 0, 1, 2])
  }

  @Test
  func `happens as often as it should`() {
    var draw = Draw(5, .classes, 0)
    let times = (0..<10_000).count { _ in draw.happens(250) }
    #expect((2_300...2_700).contains(times))
    #expect(!(0..<1_000).contains { _ in draw.happens(0) })
    #expect((0..<1_000).allSatisfy { _ in draw.happens(1_000) })
  }

  @Test
  func `is the likelier the greater its weight`() {
    var draw = Draw(6, .classes, 0)
    let things = [(weight: 80, thing: "a"), (15, "b"), (5, "c")]
    let drawn = (0..<5_000).map { _ in draw.pick(weighted: things) }
    #expect((3_800...4_200).contains(drawn.count { $0 == "a" }))
    #expect((600...900).contains(drawn.count { $0 == "b" }))
    #expect((170...330).contains(drawn.count { $0 == "c" }))
  }

  @Test(arguments: [0, 1, 5, 10, 11, 40])
  func `has each thing once where several are drawn`(count: Int) {
    var draw = Draw(7, .classes, count)
    let drawn = draw.some(count, of: Array(0..<10))
    #expect(drawn.count == min(count, 10))
    #expect(Set(drawn).count == drawn.count)
  }
}

struct `Numbers of a register` {
  @Test(arguments: [(0, "0000"), (7, "0007"), (1234, "1234"), (12345, "12345")])
  func `have zeros in front`(number: Int, text: String) {
    #expect(number.padded(to: 4) == text)
  }

  @Test
  func `begin anew in each year`() throws {
    var registers = Registers()
    let codes = try [2019, 2019, 2020, 2019].map { try registers.nextClass(in: $0).text }
    #expect(codes == ["LOP-2019-0001", "LOP-2019-0002", "LOP-2020-0001", "LOP-2019-0003"])
    let papers = [(2019, "00001/GCN-2019"), (2020, "00001/GCN-2020"), (2020, "00002/GCN-2020")]
    for (year, number) in papers {
      #expect(registers.nextPaper(.attestation, in: year) == number)
    }
    #expect(registers.nextPaper(.certificate, in: 2021) == "00001/CC-2021")
  }
}

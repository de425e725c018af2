import Personnel
import Testing
import Training
import Vietnamese

struct `A plan's lines` {
  static func line(_ number: Int, classes: Int = 2, learners: Int = 30) throws -> PlanLine {
    PlanLine(
      number: number,
      course: try #require(Code<Course>("TTDN-01")),
      classes: classes,
      learners: learners
    )
  }

  @Test
  func `are compared by their numbers`() throws {
    let old = [try Self.line(1), try Self.line(2), try Self.line(4)]
    let new = [try Self.line(1), try Self.line(4, classes: 3), try Self.line(5)]
    #expect(
      PlanChange.changes(from: old, to: new) == [
        .removed(try Self.line(2)),
        .changed(from: try Self.line(4), to: try Self.line(4, classes: 3)),
        .added(try Self.line(5)),
      ]
    )
    #expect(PlanChange.changes(from: old, to: old).isEmpty)
  }

  @Test
  func `are carried over as far as their classes were not held`() throws {
    var line = try Self.line(7, classes: 3)
    line.funds[.local] = 30_000_000
    line.funds[.other] = 5_000_000
    line.quotas = [ID(1): 40]
    var spent = Funds()
    spent[.local] = 12_000_000
    spent[.other] = 9_000_000
    let held = PlanProgress(called: 2, held: 1, learners: 28, passed: 27, spent: spent)
    let next = try #require(line.carried(after: held, from: 2020, as: 1))
    #expect(next.classes == 2 && next.number == 1 && next.quarter == 1)
    #expect(next.funds[.local] == 18_000_000 && next.funds[.other] == 0)
    #expect(next.carried == .init(year: 2020, line: 7) && next.quotas.isEmpty)
    #expect(line.carried(after: PlanProgress(), from: 2020, as: 1)?.quotas == [ID(1): 40])
    #expect(line.carried(after: PlanProgress(held: 3), from: 2020, as: 1) == nil)
  }

  @Test
  func `add their money up by source`() {
    var one = Funds()
    one[.central] = 5
    one[.local] = -3
    var other = Funds()
    other[.central] = 2
    other[.other] = 1
    let sum = one + other
    #expect(sum.total == 8 && sum.sources == [.central, .other])
  }
}

import Assessment
import Chronology
import Testing

struct `Sets of days` {
  /// A set of days between 0 and 63, and the same as bits.
  private struct Case {
    let set: DaySet
    let bits: UInt64

    init(_ seed: inout Seeded) {
      var ranges: [DayRange] = []
      var bits: UInt64 = 0
      for _ in 0..<seed.pick(0...6) {
        let from = seed.pick(0...60)
        let until = seed.pick((from + 1)...64)
        ranges += [DayRange(from: Self.day(from), until: Self.day(until))].compactMap { $0 }
        for day in from..<until { bits |= 1 << UInt64(day) }
      }
      set = DaySet(ranges)
      self.bits = bits
    }

    static func day(_ number: Int) -> Day { Day(number: Int32(18_000 + number)) }

    static func bits(of set: DaySet) -> UInt64 {
      (0..<64).reduce(0) { set.contains(day($1)) ? $0 | 1 << UInt64($1) : $0 }
    }
  }

  private static func isInOrder(_ set: DaySet) -> Bool {
    let ranges = set.ranges
    return zip(ranges, ranges.dropFirst()).allSatisfy { earlier, later in
      earlier.until.map { $0 < later.from } ?? false
    }
  }

  @Test(arguments: 1...150)
  func `join, meet and turn round as sets of days do`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let (one, other) = (Case(&seed), Case(&seed))
    let window = try #require(DayRange(from: Case.day(0), until: Case.day(64)))
    let union = one.set.union(other.set)
    let intersection = one.set.intersection(other.set)
    #expect(Case.bits(of: one.set) == one.bits)
    #expect(Case.bits(of: union) == one.bits | other.bits)
    #expect(Case.bits(of: intersection) == one.bits & other.bits)
    #expect(Case.bits(of: one.set.complement(in: window)) == ~one.bits)
    for set in [one.set, union, intersection, one.set.complement(in: window)] {
      #expect(Self.isInOrder(set))
    }
  }

  @Test(arguments: 201...300)
  func `obey the laws`(_ seed: Int) throws {
    var seed = Seeded(seed)
    let (a, b, c) = (Case(&seed).set, Case(&seed).set, Case(&seed).set)
    let window = try #require(DayRange(from: Case.day(0), until: Case.day(64)))
    #expect(a.union(b) == b.union(a))
    #expect(a.intersection(b) == b.intersection(a))
    #expect(a.union(b).union(c) == a.union(b.union(c)))
    #expect(a.intersection(b).intersection(c) == a.intersection(b.intersection(c)))
    #expect(a.intersection(b.union(c)) == a.intersection(b).union(a.intersection(c)))
    #expect(a.union(b.intersection(c)) == a.union(b).intersection(a.union(c)))
    #expect(a.union(a) == a)
    #expect(a.intersection(a) == a)
    #expect(a.union(a.intersection(b)) == a)
    #expect(a.intersection(a.union(b)) == a)
    #expect(a.union(.empty) == a)
    #expect(a.intersection(.empty) == .empty)
    let (notA, notB) = (a.complement(in: window), b.complement(in: window))
    #expect(a.union(b).complement(in: window) == notA.intersection(notB))
    #expect(a.intersection(b).complement(in: window) == notA.union(notB))
    #expect(notA.complement(in: window) == a)
  }

  @Test(arguments: 401...500)
  func `are covered as deep as a count says`(_ seed: Int) {
    var seed = Seeded(seed)
    var ranges: [DayRange] = []
    for _ in 0..<seed.pick(0...8) {
      let from = seed.pick(0...60)
      let until = seed.once(in: 5) ? nil : Case.day(seed.pick((from + 1)...64))
      ranges += [DayRange(from: Case.day(from), until: until)].compactMap { $0 }
    }
    for depth in 1...4 {
      let covered = DaySet.covered(atLeast: depth, by: ranges)
      #expect(Self.isInOrder(covered))
      for number in 0..<70 {
        let day = Case.day(number)
        #expect(covered.contains(day) == (ranges.count { $0.contains(day) } >= depth))
      }
    }
    #expect(DaySet.covered(atLeast: 1, by: ranges) == DaySet(ranges))
  }

  @Test
  func `join stretches that touch`() throws {
    let set = DaySet([
      try #require(DayRange(from: try day("2020-03-01"), until: try day("2020-04-01"))),
      try #require(DayRange(from: try day("2020-01-01"), until: try day("2020-03-01"))),
      DayRange(from: try day("2020-05-01")),
    ])
    #expect(set.ranges.map(\.description) == ["[2020-01-01, 2020-04-01)", "[2020-05-01, …)"])
    #expect(set.contains(.last))
    #expect(!set.isEmpty)
    #expect(DaySet.empty.isEmpty)
  }

  @Test
  func `know where a stretch ends and the next begins`() throws {
    let set = DaySet([
      try #require(DayRange(from: try day("2020-01-01"), until: try day("2020-02-01"))),
      DayRange(from: try day("2020-05-01")),
    ])
    #expect(set.end(around: try day("2020-01-15")) == Day(iso: "2020-02-01"))
    #expect(set.end(around: try day("2020-02-01")) == nil)
    #expect(set.end(around: try day("2020-06-01")) == nil)
    #expect(set.next(after: try day("2019-06-01")) == Day(iso: "2020-01-01"))
    #expect(set.next(after: try day("2020-01-31")) == Day(iso: "2020-05-01"))
    #expect(set.next(after: try day("2020-01-30")) == Day(iso: "2020-01-31"))
    #expect(DaySet.empty.next(after: try day("2020-01-31")) == nil)
  }

  @Test
  func `can go on for ever`() throws {
    let from = DaySet([DayRange(from: try day("2020-01-01"))])
    let later = DaySet([DayRange(from: try day("2021-01-01"))])
    #expect(from.union(later) == from)
    #expect(from.intersection(later) == later)
    let open = DayRange(from: try day("2019-01-01"))
    #expect(from.complement(in: open).ranges.map(\.description) == ["[2019-01-01, 2020-01-01)"])
    #expect(DaySet.empty.complement(in: open).ranges == [open])
  }
}

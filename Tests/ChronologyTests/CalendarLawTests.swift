import Chronology
import Testing

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

struct `Laws of the calendar` {
  @Test(arguments: 1...40)
  func `a later day plus a term is no earlier`(_ seed: UInt64) throws {
    var seeded = Seeded(state: seed)
    for _ in 0..<50 {
      let day = Day(number: Int32.random(in: -100_000...100_000, using: &seeded))
      let later = day.advanced(by: Int.random(in: 0...40, using: &seeded))
      let months = Int.random(in: 0...60, using: &seeded)
      let days = Int.random(in: 0...400, using: &seeded)
      let term = try #require(Term(months: months, days: days))
      #expect(day + term <= later + term)
      #expect(day + term >= day)
      #expect(day + .zero == day)
    }
  }

  @Test(arguments: 41...60)
  func `a longer term never ends earlier`(_ seed: UInt64) throws {
    var seeded = Seeded(state: seed)
    for _ in 0..<50 {
      let day = Day(number: Int32.random(in: 0...40_000, using: &seeded))
      let months = Int.random(in: 0...60, using: &seeded)
      let days = Int.random(in: 0...60, using: &seeded)
      let term = try #require(Term(months: months, days: days))
      let month = try #require(Term(months: months + 1, days: days))
      let next = try #require(Term(months: months, days: days + 1))
      #expect(day + term < day + month)
      #expect((day + term).advanced(by: 1) == day + next)
    }
  }

  @Test(arguments: 61...100)
  func `two ranges share a day just where they overlap`(_ seed: UInt64) throws {
    var seeded = Seeded(state: seed)
    func range() throws -> DayRange {
      let from = Int32.random(in: 0...30, using: &seeded)
      let until = Int32.random(in: (from + 1)...40, using: &seeded)
      let open = Bool.random(using: &seeded)
      return try #require(
        DayRange(from: Day(number: from), until: open ? nil : Day(number: until))
      )
    }
    for _ in 0..<30 {
      let (one, other) = (try range(), try range())
      let days = (0...60).map { Day(number: $0) }
      let shared = days.filter { one.contains($0) && other.contains($0) }
      #expect(one.overlaps(other) == !shared.isEmpty)
      #expect(one.intersection(other)?.from == shared.first)
      #expect(days.filter { one.intersection(other)?.contains($0) ?? false } == shared)
      #expect(one.contains(other) == (one.intersection(other) == other))
      #expect(one.contains(one))
    }
  }

  @Test(arguments: 101...140)
  func `a moment comes back from its text and its day`(_ seed: UInt64) throws {
    var seeded = Seeded(state: seed)
    for _ in 0..<50 {
      let range = Int64(-60_000_000_000_000_000)...Int64(250_000_000_000_000_000)
      let instant = Instant(microseconds: Int64.random(in: range, using: &seeded))
      #expect(Instant(iso: instant.description) == instant)
      let offset = Int.random(in: -43_200...43_200, using: &seeded)
      let day = instant.day(secondsFromUTC: offset)
      #expect(Instant(startOf: day, secondsFromUTC: offset) <= instant)
      #expect(instant < Instant(startOf: day.advanced(by: 1), secondsFromUTC: offset))
    }
  }

  @Test(arguments: 141...160)
  func `a term comes back from its text`(_ seed: UInt64) throws {
    var seeded = Seeded(state: seed)
    for _ in 0..<30 {
      let term = try #require(
        Term(
          months: Int.random(in: 0...2_000, using: &seeded),
          days: Int.random(in: 0...2_000, using: &seeded)
        )
      )
      #expect(Term(iso: term.description) == term)
    }
  }
}

import Access
import Chronology
import Testing

struct `Sign-ins` {
  let terms = SignInTerms()
  let start = Instant(microseconds: 1_800_000_000_000_000)

  private func after(_ microseconds: Int64) -> Instant {
    Instant(microseconds: start.microseconds + microseconds)
  }

  @Test
  func `have the terms of the law`() {
    #expect(terms.idle == 900_000_000)
    #expect(terms.unusedDays == 45)
    #expect(terms.absolute == 36_000_000_000)
    #expect(terms.noted < terms.idle)
    #expect(terms.settling <= terms.idle)
  }

  @Test(arguments: [(0, false), (899_999_999, false), (900_000_000, true), (900_000_001, true)])
  func `run out after fifteen idle minutes`(idle: Int64, hasRunOut: Bool) {
    let ends = after(terms.absolute)
    #expect(terms.hasRunOut(seen: start, ends: ends, at: after(idle)) == hasRunOut)
  }

  @Test(arguments: [(-1, false), (0, true), (1, true)] as [(Int64, Bool)])
  func `run out at their end, in use or not`(late: Int64, hasRunOut: Bool) {
    let ends = after(terms.absolute)
    let now = after(terms.absolute + late)
    #expect(terms.hasRunOut(seen: now, ends: ends, at: now) == hasRunOut)
  }

  @Test
  func `last where the clock was set back a little`() {
    #expect(!terms.hasRunOut(seen: after(5_000_000), ends: after(terms.absolute), at: start))
  }

  @Test
  func `last as long as there is a request each few minutes, and to the end only`() {
    let ends = after(terms.absolute)
    var (now, seen) = (start, start)
    while !terms.hasRunOut(seen: seen, ends: ends, at: now) {
      // Seen is noted once a minute.
      if now.microseconds - seen.microseconds >= terms.noted { seen = now }
      now = Instant(microseconds: now.microseconds + 14 * 60_000_000)
    }
    #expect(now >= ends)
    #expect(now.microseconds - ends.microseconds < 14 * 60_000_000)
  }

  @Test
  func `once run out stay so`() {
    var random = Seeded(331)
    for _ in 0..<300 {
      let seen = after(Int64(random.pick(0...40_000)) * 1_000_000)
      let ends = after(Int64(random.pick(0...40_000)) * 1_000_000)
      let moments = (0..<40).map { after(Int64($0) * 1_000_000_000) }
      let states = moments.map { terms.hasRunOut(seen: seen, ends: ends, at: $0) }
      #expect(zip(states, states.dropFirst()).allSatisfy { !$0 || $1 })
    }
  }
}

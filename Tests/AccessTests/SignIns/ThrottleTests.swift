import Access
import Chronology
import Testing

struct `Attempts to sign in` {
  typealias Failure = Throttle.Failure<Int>
  let throttle = Throttle()
  static let start: Int64 = 1_800_000_000_000_000

  /// So many seconds after the start.
  private func at(_ seconds: Int64) -> Instant {
    Instant(microseconds: Self.start + seconds * 1_000_000)
  }

  /// Failures of one account from one place, all at the start but a second apart.
  private func failures(
    _ count: Int,
    of name: Int = 1,
    from source: String = "10.0.0.1",
    device: Int? = nil
  ) -> [Failure] {
    (0..<count).map { _ in Failure(name: name, source: source, device: device, at: at(0)) }
  }

  private func decide(
    _ failures: [Failure],
    name: Int = 1,
    from source: String = "10.0.0.1",
    device: Int? = nil,
    at seconds: Int64 = 0
  ) -> Throttle.Decision {
    throttle.decide(name, from: source, device: device, after: failures, at: at(seconds))
  }

  @Test
  func `are free up to the fifth`() {
    for count in 0..<5 { #expect(decide(failures(count)) == .allowed, "\(count) failures") }
  }

  @Test
  func `wait from the sixth on`() {
    #expect(decide(failures(5)) == .accountWaits(until: at(30)))
    #expect(decide(failures(5), at: 29) == .accountWaits(until: at(30)))
    #expect(decide(failures(5), at: 30) == .allowed)
  }

  @Test(
    arguments: [
      (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (24, 900), (25, 900),
      (26, 900), (100, 900), (1_000, 900),
    ] as [(Int, Int64)]
  )
  func `wait twice as long with each failure, never more than fifteen minutes`(
    count: Int,
    wait: Int64
  ) {
    #expect(decide(failures(count)) == .accountWaits(until: at(wait)))
  }

  @Test
  func `wait from the last failure`() {
    let late = (0..<5).map { Failure(name: 1, source: "a", device: nil, at: at(Int64($0) * 100)) }
    #expect(decide(late.reversed(), at: 400) == .accountWaits(until: at(430)))
  }

  @Test
  func `count no failure older than fifteen minutes`() {
    #expect(decide(failures(1_000), at: 899) == .accountWaits(until: at(900)))
    #expect(decide(failures(1_000), at: 900) == .allowed)
    let five = failures(4) + [Failure(name: 1, source: "a", device: nil, at: at(890))]
    #expect(decide(five, at: 899) == .accountWaits(until: at(920)))
    #expect(decide(five, at: 900) == .allowed)
  }

  @Test
  func `of one account do not wait for another's failures`() {
    #expect(decide(failures(50, of: 1), name: 2) == .allowed)
  }

  @Test
  func `of one account wait from wherever they come`() {
    let many = (0..<100).flatMap { failures(1, of: 1, from: "10.0.0.\($0)") }
    #expect(decide(many, from: "172.16.0.1") == .accountWaits(until: at(900)))
    #expect(decide(many, name: 2, from: "10.0.0.1") == .allowed)
  }

  @Test
  func `of many accounts from one source wait, whoever comes next`() {
    let many = (0..<100).flatMap { failures(1, of: $0 + 10) }
    #expect(decide(many) == .sourceWaits(until: at(900)))
    #expect(decide(many, from: "10.0.0.2") == .allowed)
    #expect(decide(many, at: 900) == .allowed)
  }

  @Test(arguments: [(20, nil), (21, 30), (22, 60), (23, 120), (26, 900)] as [(Int, Int64?)])
  func `from one source are free for twenty accounts`(accounts: Int, wait: Int64?) {
    let many = (0..<accounts).flatMap { failures(1, of: $0 + 10) }
    #expect(decide(many) == (wait.map { .sourceWaits(until: at($0)) } ?? .allowed))
  }

  @Test
  func `from one source count accounts and not failures`() {
    let few = (0..<20).flatMap { failures(4, of: $0 + 10) }
    #expect(decide(few) == .allowed)
  }

  @Test
  func `from a known browser wait for its own failures only`() {
    let strangers = failures(100, from: "203.0.113.9")
    #expect(decide(strangers) == .accountWaits(until: at(900)))
    #expect(decide(strangers, device: 7) == .allowed)
    #expect(decide(strangers + failures(4, device: 7), device: 7) == .allowed)
    #expect(
      decide(strangers + failures(5, device: 7), device: 7) == .accountWaits(until: at(30))
    )
    #expect(decide(failures(50, device: 8), device: 7) == .allowed)
  }

  @Test
  func `from a known browser do not wait for its source`() {
    let many = (0..<100).flatMap { failures(1, of: $0 + 10) }
    #expect(decide(many, device: 7) == .allowed)
  }

  @Test
  func `by strangers wait for the failures of a known browser too`() {
    #expect(decide(failures(5, device: 7)) == .accountWaits(until: at(30)))
  }

  @Test
  func `wait for the longer of two waits`() {
    let source = (0..<100).flatMap { failures(1, of: $0 + 10) }
    #expect(decide(source + failures(5)) == .sourceWaits(until: at(900)))
    let account = (0..<21).flatMap { failures(1, of: $0 + 10) } + failures(8, from: "10.0.0.2")
    #expect(decide(account) == .accountWaits(until: at(240)))
  }

  @Test
  func `follow thresholds that are set otherwise`() {
    var strict = Throttle()
    (strict.freeOfAccount, strict.firstWait, strict.window) = (1, 10_000_000, 25_000_000)
    let waits = (1...4).map {
      strict.decide(1, from: "a", device: nil, after: failures($0), at: at(0))
    }
    #expect(waits == [10, 20, 25, 25].map { .accountWaits(until: at($0)) })
  }
}

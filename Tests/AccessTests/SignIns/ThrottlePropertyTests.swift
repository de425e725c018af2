import Access
import Chronology
import Testing

/// What holds for attempts whatever failed before.
struct `Attempts after any failures` {
  typealias Failure = Throttle.Failure<Int>
  let throttle = Throttle()
  static let now = Instant(microseconds: 1_800_000_000_000_000)

  /// An attempt and the failures before it: few names, sources and browsers, so that many meet.
  struct History {
    var name: Int
    var source: String
    var device: Int?
    var failures: [Failure]

    init(_ random: inout Seeded) {
      name = random.pick(0...2)
      source = "10.0.0.\(random.pick(0...2))"
      device = random.pick(0...2) == 0 ? random.pick(0...1) : nil
      failures = []
      for _ in 0..<random.pick(0...150) { failures.append(Self.failure(&random)) }
    }

    static func failure(_ random: inout Seeded) -> Failure {
      Failure(
        name: random.pick(0...9) == 0 ? random.pick(0...2) : random.pick(0...60),
        source: "10.0.0.\(random.pick(0...2))",
        device: random.pick(0...3) == 0 ? random.pick(0...1) : nil,
        at: Instant(
          microseconds: now.microseconds - Int64(random.pick(0...1) * random.pick(0...1_200))
            * 1_000_000
        )
      )
    }
  }

  private func decide(_ history: History, at now: Instant = now) -> Throttle.Decision {
    throttle.decide(
      history.name,
      from: history.source,
      device: history.device,
      after: history.failures,
      at: now
    )
  }

  /// When one may try again: at once where it is allowed.
  private func end(_ decision: Throttle.Decision, or now: Instant) -> Instant {
    switch decision {
    case .allowed: now
    case .accountWaits(let end), .sourceWaits(let end): end
    }
  }

  private func forAll(_ seed: Int, _ body: (History, inout Seeded) -> Void) {
    var random = Seeded(seed)
    for _ in 0..<1_500 {
      let history = History(&random)
      body(history, &random)
    }
  }

  @Test
  func `never wait longer than the window after the last failure`() {
    forAll(1) { history, _ in
      let last = history.failures.map(\.at).max() ?? Self.now
      let latest = max(last.microseconds + throttle.window, Self.now.microseconds)
      #expect(end(decide(history), or: Self.now).microseconds <= latest)
    }
  }

  @Test
  func `never wait shorter for a failure more`() {
    forAll(2) { history, random in
      var more = history
      more.failures.append(History.failure(&random))
      #expect(end(decide(more), or: Self.now) >= end(decide(history), or: Self.now))
    }
  }

  @Test
  func `are the same whatever the order of the failures`() {
    forAll(3) { history, random in
      var mixed = history
      mixed.failures.shuffle(using: &random)
      #expect(decide(mixed) == decide(history))
    }
  }

  @Test
  func `are decided by the failures of the window alone`() {
    forAll(4) { history, _ in
      var recent = history
      recent.failures.removeAll {
        $0.at.microseconds <= Self.now.microseconds - throttle.window
      }
      #expect(decide(recent) == decide(history))
    }
  }

  @Test
  func `are decided by the failures of the account and the source alone`() {
    forAll(5) { history, _ in
      var near = history
      near.failures.removeAll { $0.name != history.name && $0.source != history.source }
      #expect(decide(near) == decide(history))
    }
  }

  @Test
  func `are allowed when the wait that was told is over`() {
    forAll(6) { history, _ in
      let end = end(decide(history), or: Self.now)
      #expect(decide(history, at: end) == .allowed)
    }
  }

  @Test
  func `are told no end that has passed`() {
    forAll(7) { history, _ in
      let decision = decide(history)
      if decision != .allowed { #expect(end(decision, or: Self.now) > Self.now) }
    }
  }

  @Test
  func `from a known browser never wait longer than a stranger's`() {
    forAll(8) { history, _ in
      var (known, stranger) = (history, history)
      (known.device, stranger.device) = (1, nil)
      #expect(end(decide(known), or: Self.now) <= end(decide(stranger), or: Self.now))
    }
  }

  @Test
  func `are few in a day for whoever guesses one account`() {
    var history: [Failure] = []
    var tried = 0
    var seconds: Int64 = 0
    while seconds < 86_400 {
      let now = Instant(microseconds: Self.now.microseconds + seconds * 1_000_000)
      if throttle.decide(1, from: "a", device: nil, after: history, at: now) == .allowed {
        tried += 1
        history.append(Failure(name: 1, source: "a", device: nil, at: now))
      }
      history.removeAll { $0.at.microseconds <= now.microseconds - throttle.window }
      seconds += 1
    }
    #expect(tried < 1_000, "\(tried)")
  }
}

public import Chronology

/// How often somebody may try to sign in: attempts that fail make the next one wait, by account and
/// by source, the longer the more of them there were.
///
/// An account can't be locked for its owner by strangers for long: a browser that has proven the
/// password before counts its own failures only.
///
/// Source: Nghị định 331/2026/NĐ-CP with TCVN 14423:2026 (lock after at most five failures); OWASP
/// ASVS 5.0 V6.1.1 (no malicious lock-out).
public struct Throttle: Equatable, Sendable {
  /// Failures older than this count no more, in microseconds.
  public var window: Int64 = 15 * 60_000_000
  /// Failures of an account that cost nothing.
  public var freeOfAccount = 5
  /// Accounts that may fail from one source before it has to wait: many people share the address of
  /// an office.
  public var freeOfSource = 20
  /// The first wait, in microseconds; each failure more doubles it.
  public var firstWait: Int64 = 30_000_000

  /// The rule with its usual thresholds.
  public init() {}

  /// A sign-in that failed, told apart by account, source and known browser.
  public struct Failure<Name: Hashable & Sendable>: Equatable, Sendable {
    public let name: Name
    public let source: String
    /// The known browser, where it was one.
    public let device: Name?
    public let at: Instant

    /// A failure by its facts.
    public init(name: Name, source: String, device: Name?, at instant: Instant) {
      self.name = name
      self.source = source
      self.device = device
      at = instant
    }
  }

  /// Whether somebody may try.
  public enum Decision: Equatable, Sendable {
    case allowed
    /// The account failed too often.
    case accountWaits(until: Instant)
    /// Too many accounts failed from this source.
    case sourceWaits(until: Instant)
  }

  /// Decides about an attempt from the failures before it.
  public func decide<Name>(
    _ name: Name,
    from source: String,
    device: Name?,
    after failures: [Failure<Name>],
    at now: Instant
  ) -> Decision {
    let recent = failures.filter { $0.at.microseconds > now.microseconds - window }
    let own = recent.filter { $0.name == name && (device == nil || $0.device == device) }
    let account = end(of: own.map(\.at), extra: own.count - freeOfAccount)
    let here = device == nil ? recent.filter { $0.source == source } : []
    let source = end(of: here.map(\.at), extra: Set(here.map(\.name)).count - freeOfSource - 1)
    // Of two waits the longer one is told: nobody comes back to wait again.
    switch (account, source) {
    case (let account?, let source) where account > now && account >= source ?? account:
      return .accountWaits(until: account)
    case (_, let source?) where source > now: return .sourceWaits(until: source)
    default: return .allowed
    }
  }

  /// When the wait ends after some failures, so many of them more than cost nothing.
  private func end(of failures: [Instant], extra: Int) -> Instant? {
    guard extra >= 0, let last = failures.max() else { return nil }
    return Instant(microseconds: last.microseconds + wait(extra))
  }

  /// Doubled so many times, and never more than the window: then the failures count no more.
  private func wait(_ doublings: Int) -> Int64 {
    doublings > 20 ? window : min(window, firstWait << Int64(doublings))
  }
}

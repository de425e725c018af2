public import Chronology

/// How long somebody stays signed in.
///
/// Source: Nghị định 331/2026/NĐ-CP with TCVN 14423:2026 (an idle session ends within 15 minutes, an
/// idle account within 45 days).
public struct SignInTerms: Equatable, Sendable {
  /// Microseconds without a request after which it ends.
  public var idle: Int64 = 15 * 60_000_000
  /// Microseconds after which it ends whatever is done.
  public var absolute: Int64 = 10 * 3_600_000_000
  /// Microseconds for the second factor after the password.
  public var settling: Int64 = 10 * 60_000_000
  /// How often it is noted that a sign-in is in use, in microseconds.
  public var noted: Int64 = 60_000_000
  /// Days after which an account that nobody used opens no more.
  public var unusedDays = 45
  /// Microseconds for which a browser is known that has proven a password.
  public var knownDevice: Int64 = 180 * 86_400_000_000

  /// The terms as the law has them.
  public init() {}

  /// Whether a sign-in that was last seen and ends at these moments has run out.
  ///
  /// Seen is noted once a minute, so an idle one lasts up to a minute less than it may, never more.
  public func hasRunOut(seen: Instant, ends: Instant, at now: Instant) -> Bool {
    now >= ends || now.microseconds - seen.microseconds >= idle
  }
}

import Access
import Chronology
import Records

/// Attempts at a code that stands alone, such as a certificate's: a wrong one makes the next attempt
/// from there wait, the longer the more of them there were, whatever node is asked. Attempts at one
/// kind are counted apart from those at others and from sign-ins: who mistypes a code keeps nobody of
/// the same office out.
struct Guessing: Sendable {
  let name: Digest
  let source: String
  let throttle: Throttle

  /// Attempts at a kind of code, from somewhere.
  init(_ kind: String, typed digest: String, from source: String, _ throttle: Throttle) {
    name = Digest(of: digest)
    self.source = "\(kind) \(source)"
    self.throttle = throttle
  }

  /// Until when nothing is answered; nil where it is.
  func waits(in records: any Reading, at now: Instant) throws -> Instant? {
    let failures = try records.failures(ofName: name, from: source, throttle, at: now)
      .filter { $0.source == source }
    switch throttle.decide(name, from: source, device: nil, after: failures, at: now) {
    case .allowed: return nil
    case .accountWaits(let end), .sourceWaits(let end): return end
    }
  }

  /// Counts a wrong one.
  func note(in records: any Writing, at now: Instant) throws {
    let failure = SignInFailure(name: name, source: source, device: nil, at: now)
    _ = try records.run(.insert(failure))
  }
}

import Access
public import Chronology
import Credentials
public import Records
public import Vietnamese

/// Tells anybody who holds a certificate what its code stands for. A code that is none of ours makes
/// the next attempt from there wait, the longer the more of them there were, whatever node is asked;
/// that one is mistyped and that it does not exist are the same.
public struct CheckCertificate: Sendable {
  let typed: String
  let source: String

  /// A question from somewhere.
  public init(_ typed: String, from source: String) {
    self.typed = typed
    // Counted apart from sign-ins: who mistypes a code keeps nobody of the same office out.
    self.source = "certificate \(source)"
  }

  /// The certificate; nil where there is none.
  public func run(in world: World, through gate: Gate) async throws -> CheckedCertificate? {
    let now = world.now()
    let name = Digest(of: CertificateCode.digest(ofTyped: typed))
    let code = CertificateCode(typed: typed)
    let (known, failed) = try await world.store.read { [source] records in
      let refusal = try refusal(of: name, source, gate.throttle, in: records, at: now)
      if let refusal { throw refusal }
      return (try code.flatMap { try records.first(.certificate(coded: $0.text)) }, source)
    }
    if let known { return known }
    try await world.store.write { records in
      // Many at once are counted like one after the other.
      let refusal = try refusal(of: name, failed, gate.throttle, in: records, at: now)
      if let refusal { throw refusal }
      let failure = SignInFailure(name: name, source: failed, device: nil, at: now)
      _ = try records.run(.insert(failure))
    }
    return nil
  }
}

/// Why a question is not answered; nil where it is.
private func refusal(
  of name: Digest,
  _ source: String,
  _ throttle: Throttle,
  in records: any Reading,
  at now: Instant
) throws -> CertificateCheckRefusal? {
  let failures = try records.failures(ofName: name, from: source, throttle, at: now)
    .filter { $0.source == source }
  let decision = throttle.decide(name, from: source, device: nil, after: failures, at: now)
  switch decision {
  case .allowed: return nil
  case .accountWaits(let end), .sourceWaits(let end): return .waits(until: end)
  }
}

/// Why nobody is told what a code stands for.
public enum CertificateCheckRefusal: Refusal, Equatable {
  /// Too many codes from there were none of ours.
  case waits(until: Instant)

  public var explanation: Bilingual {
    switch self {
    case .waits(let end):
      Bilingual(
        vi: "Đã có nhiều mã không đúng từ địa chỉ mạng này. Thử lại sau \(end.hourAndMinute).",
        en: "There were many wrong codes from this address. Try again after \(end.hourAndMinute)."
      )
    }
  }
}

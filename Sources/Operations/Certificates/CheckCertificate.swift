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
    self.source = source
  }

  /// The certificate; nil where there is none.
  public func run(in world: World, through gate: Gate) async throws -> CheckedCertificate? {
    let now = world.now()
    let guess = Guessing(
      "certificate",
      typed: CertificateCode.digest(ofTyped: typed),
      from: source,
      gate.throttle
    )
    let code = CertificateCode(typed: typed)
    let known = try await world.store.read { records in
      if let end = try guess.waits(in: records, at: now) {
        throw CertificateCheckRefusal.waits(until: end)
      }
      return try code.flatMap { try records.first(.certificate(coded: $0.text)) }
    }
    if let known { return known }
    try await world.store.write { records in
      // Many at once are counted like one after the other.
      if let end = try guess.waits(in: records, at: now) {
        throw CertificateCheckRefusal.waits(until: end)
      }
      try guess.note(in: records, at: now)
    }
    return nil
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

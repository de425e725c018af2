public import Access
public import Chronology
public import Personnel

/// A sign-in that failed: what of it the throttle needs.
public struct SignInFailure: Equatable, Sendable {
  public let name: Digest
  public let source: String
  /// The browser, where it was known to belong to the account.
  public let device: Digest?
  public let at: Instant

  /// A failure by its facts.
  public init(name: Digest, source: String, device: Digest?, at instant: Instant) {
    self.name = name
    self.source = source
    self.device = device
    at = instant
  }
}

extension Query where Answer == SignInFailure {
  /// The failures of a name, or from a source, since a moment, the oldest first.
  public static func failures(
    ofName name: Digest,
    orFrom source: String,
    since start: Instant
  ) -> Self {
    Query(
      """
      SELECT id, name_digest, source, device_digest, at FROM sign_in_failure
      WHERE name_digest = \(name.hexadecimal) AND at > \(start)
      UNION
      SELECT id, name_digest, source, device_digest, at FROM sign_in_failure
      WHERE source = \(source) AND at > \(start)
      ORDER BY at
      """
    ) { row in
      let name: String = try row.get("name_digest")
      let device: String? = try row.get("device_digest")
      guard let digest = Digest(hexadecimal: name) else {
        throw RecordFault.broken("failure \(name)")
      }
      return SignInFailure(
        name: digest,
        source: try row.get("source"),
        device: device.flatMap { Digest(hexadecimal: $0) },
        at: try row.get("at")
      )
    }
  }
}

extension Query where Answer == Bool {
  /// Whether a browser has proven an account's password before, and that still counts.
  public static func isKnown(device: Digest, of account: ID<Account>, at now: Instant) -> Self {
    Query(
      """
      SELECT count(*) AS known FROM known_device
      WHERE account_id = \(account) AND digest = \(device.hexadecimal) AND until_at > \(now)
      """
    ) { try $0.get("known") }
  }
}

extension SQL {
  /// Writes a failure down.
  public static func insert(_ failure: SignInFailure) -> SQL {
    """
    INSERT INTO sign_in_failure (name_digest, source, device_digest, at)
    VALUES (\(failure.name.hexadecimal), \(failure.source), \(failure.device?.hexadecimal),
            \(failure.at))
    """
  }

  /// Forgets the failures of a name: somebody signed in with it, or an administrator let them.
  public static func forgetFailures(ofName name: Digest) -> SQL {
    "DELETE FROM sign_in_failure WHERE name_digest = \(name.hexadecimal)"
  }

  /// Forgets failures that no rule counts any more.
  public static func forgetFailures(before moment: Instant) -> SQL {
    "DELETE FROM sign_in_failure WHERE at < \(moment)"
  }

  /// Remembers a browser that has proven an account's password.
  public static func know(device: Digest, of account: ID<Account>, until end: Instant) -> SQL {
    """
    INSERT INTO known_device (account_id, digest, until_at)
    VALUES (\(account), \(device.hexadecimal), \(end))
    ON CONFLICT (account_id, digest) DO UPDATE SET until_at = excluded.until_at
    """
  }

  /// Forgets all browsers of an account.
  public static func forgetDevices(of account: ID<Account>) -> SQL {
    "DELETE FROM known_device WHERE account_id = \(account)"
  }
}

public import Access
public import Chronology
public import Personnel

/// A browser in which somebody is signed in, or was.
public struct SignInRecord: Equatable, Sendable {
  public let id: ID<SignInRecord>
  public let account: ID<Account>
  public let stage: Stage
  public let began: Instant
  /// When it was last used, to the minute.
  public let seen: Instant
  /// When it ends whatever is done with it.
  public let ends: Instant
  /// From where.
  public let source: String
  /// What the browser calls itself.
  public let agent: String
  public let ended: Instant?

  /// How far the sign-in has come.
  public enum Stage: String, SQLConvertible {
    /// The password was right; the second factor is missing.
    case password
    case complete
  }

  /// Why it is no more.
  public enum End: String, SQLConvertible {
    case signedOut, ended, idle, expired, renewed, passwordChanged, disabled, rolesChanged
  }
}

extension Query where Answer == SignInRecord {
  /// The sign-in whose token has a digest, whether it still holds or not.
  public static func signIn(_ digest: Digest) -> Self {
    Query("\(columns) WHERE digest = \(digest.hexadecimal)", decode: decoded)
  }

  /// A sign-in by its id.
  public static func signIn(_ id: ID<SignInRecord>) -> Self {
    Query("\(columns) WHERE id = \(id)", decode: decoded)
  }

  /// The sign-ins of an account that have not ended, the last used first.
  public static func signIns(of account: ID<Account>) -> Self {
    Query(
      "\(columns) WHERE account_id = \(account) AND ended_at IS NULL ORDER BY seen_at DESC, id DESC",
      decode: decoded
    )
  }

  /// All sign-ins that have not ended, the last used first.
  public static func signIns(limit: Int) -> Self {
    Query(
      "\(columns) WHERE ended_at IS NULL ORDER BY seen_at DESC, id DESC LIMIT \(limit)",
      decode: decoded
    )
  }

  private static let columns: SQL = """
    SELECT id, account_id, stage, began_at, seen_at, ends_at, source, agent, ended_at FROM sign_in
    """

  @Sendable private static func decoded(_ row: Row) throws -> SignInRecord {
    SignInRecord(
      id: try row.get("id"),
      account: try row.get("account_id"),
      stage: try row.get("stage"),
      began: try row.get("began_at"),
      seen: try row.get("seen_at"),
      ends: try row.get("ends_at"),
      source: try row.get("source"),
      agent: try row.get("agent"),
      ended: try row.get("ended_at")
    )
  }
}

extension Query where Answer == ID<SignInRecord> {
  /// Writes a new sign-in down.
  public static func beginSignIn(
    _ account: ID<Account>,
    _ digest: Digest,
    stage: SignInRecord.Stage,
    at now: Instant,
    until end: Instant,
    source: String,
    agent: String
  ) -> Self {
    Query(
      """
      INSERT INTO sign_in (account_id, digest, stage, began_at, seen_at, ends_at, source, agent)
      VALUES (\(account), \(digest.hexadecimal), \(stage), \(now), \(now), \(end), \(source), \(agent))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Notes that a sign-in is in use.
  public static func seen(signIn id: ID<SignInRecord>, at now: Instant) -> SQL {
    "UPDATE sign_in SET seen_at = \(now) WHERE id = \(id) AND ended_at IS NULL AND seen_at < \(now)"
  }

  /// Ends a sign-in; changes nothing where it has ended.
  public static func end(
    signIn id: ID<SignInRecord>,
    at now: Instant,
    _ reason: SignInRecord.End
  ) -> SQL {
    "UPDATE sign_in SET ended_at = \(now), ended_because = \(reason) WHERE id = \(id) AND ended_at IS NULL"
  }

  /// Ends all sign-ins of an account but one.
  public static func endSignIns(
    of account: ID<Account>,
    but kept: ID<SignInRecord>? = nil,
    at now: Instant,
    _ reason: SignInRecord.End
  ) -> SQL {
    """
    UPDATE sign_in SET ended_at = \(now), ended_because = \(reason)
    WHERE account_id = \(account) AND ended_at IS NULL AND id <> \(kept ?? ID(0))
    """
  }
}

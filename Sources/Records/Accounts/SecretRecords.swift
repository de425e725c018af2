public import Access
public import Chronology
public import Personnel

/// A second factor as it is kept: its secret is sealed with a key that is not in the database.
public struct SecondFactorRecord: Equatable, Sendable {
  public let sealed: [UInt8]
  /// When a code of it was first right; nil while it is being set up.
  public let confirmed: Instant?
  /// The step of the last code that was taken: none is taken twice.
  public let lastStep: Int64?
}

extension Query where Answer == String {
  /// The hash of an account's password, as libsodium writes it.
  public static func passwordHash(of account: ID<Account>) -> Self {
    Query("SELECT hash FROM account_password WHERE account_id = \(account)") { try $0.get("hash") }
  }
}

extension Query where Answer == SecondFactorRecord {
  /// The second factor of an account.
  public static func secondFactor(of account: ID<Account>) -> Self {
    Query(
      """
      SELECT sealed_secret, confirmed_at, last_step FROM second_factor
      WHERE account_id = \(account)
      """
    ) { row in
      SecondFactorRecord(
        sealed: try row.get("sealed_secret"),
        confirmed: try row.get("confirmed_at"),
        lastStep: try row.get("last_step")
      )
    }
  }
}

/// A secret that opens one door once: the first administrator's, or a new password's.
public struct OneTimeSecretRecord: Equatable, Sendable {
  public let purpose: Purpose
  public let account: ID<Account>?
  public let ends: Instant
  public let used: Instant?

  /// What it opens.
  public enum Purpose: String, SQLConvertible {
    case firstAdministrator, setPassword
  }
}

extension Query where Answer == OneTimeSecretRecord {
  /// The secret with a digest.
  public static func oneTimeSecret(_ digest: Digest) -> Self {
    Query(
      """
      SELECT purpose, account_id, ends_at, used_at FROM one_time_secret
      WHERE digest = \(digest.hexadecimal)
      """
    ) { row in
      OneTimeSecretRecord(
        purpose: try row.get("purpose"),
        account: try row.get("account_id"),
        ends: try row.get("ends_at"),
        used: try row.get("used_at")
      )
    }
  }
}

extension Query where Answer == Int {
  /// How many second factors are kept.
  public static var secondFactorCount: Self {
    Query("SELECT count(*) AS factors FROM second_factor") { try $0.get("factors") }
  }

  /// How many recovery codes an account has left.
  public static func recoveryCodesLeft(of account: ID<Account>) -> Self {
    Query(
      "SELECT count(*) AS remaining FROM recovery_code WHERE account_id = \(account) AND used_at IS NULL"
    ) { try $0.get("remaining") }
  }
}

extension SQL {
  /// Sets an account's password.
  public static func upsert(passwordHash hash: String, of account: ID<Account>, at now: Instant)
    -> SQL
  {
    """
    INSERT INTO account_password (account_id, hash, changed_at) VALUES (\(account), \(hash), \(now))
    ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
    """
  }

  /// Begins to set a second factor up, in place of one that is there.
  public static func upsert(secondFactor sealed: [UInt8], of account: ID<Account>) -> SQL {
    """
    INSERT INTO second_factor (account_id, sealed_secret) VALUES (\(account), \(sealed))
    ON CONFLICT (account_id) DO UPDATE
    SET sealed_secret = excluded.sealed_secret, confirmed_at = NULL, last_step = NULL
    """
  }

  /// Takes a code's step, and with the first one the factor as proven; changes nothing where the step,
  /// or a later one, was taken already.
  public static func take(step: Int64, of account: ID<Account>, at now: Instant) -> SQL {
    """
    UPDATE second_factor SET last_step = \(step), confirmed_at = coalesce(confirmed_at, \(now))
    WHERE account_id = \(account) AND coalesce(last_step, -1) < \(step)
    """
  }

  /// Takes an account's second factor away.
  public static func deleteSecondFactor(of account: ID<Account>) -> SQL {
    "DELETE FROM second_factor WHERE account_id = \(account)"
  }

  /// Adds a recovery code.
  public static func insert(recoveryCode digest: Digest, of account: ID<Account>) -> SQL {
    "INSERT INTO recovery_code (account_id, digest) VALUES (\(account), \(digest.hexadecimal))"
  }

  /// Uses a recovery code up; changes nothing where there is none such, or it is used up.
  public static func use(recoveryCode digest: Digest, of account: ID<Account>, at now: Instant)
    -> SQL
  {
    """
    UPDATE recovery_code SET used_at = \(now)
    WHERE account_id = \(account) AND digest = \(digest.hexadecimal) AND used_at IS NULL
    """
  }

  /// Takes all recovery codes of an account away.
  public static func deleteRecoveryCodes(of account: ID<Account>) -> SQL {
    "DELETE FROM recovery_code WHERE account_id = \(account)"
  }

  /// Writes a one-time secret down.
  public static func insert(
    oneTimeSecret digest: Digest,
    _ purpose: OneTimeSecretRecord.Purpose,
    for account: ID<Account>?,
    at now: Instant,
    until end: Instant
  ) -> SQL {
    """
    INSERT INTO one_time_secret (digest, purpose, account_id, made_at, ends_at)
    VALUES (\(digest.hexadecimal), \(purpose), \(account), \(now), \(end))
    """
  }

  /// Uses a one-time secret up; changes nothing where it was used or has run out.
  public static func use(oneTimeSecret digest: Digest, at now: Instant) -> SQL {
    """
    UPDATE one_time_secret SET used_at = \(now)
    WHERE digest = \(digest.hexadecimal) AND used_at IS NULL AND ends_at > \(now)
    """
  }

  /// Takes the secrets away that were to open the same door.
  public static func deleteOneTimeSecrets(
    _ purpose: OneTimeSecretRecord.Purpose,
    for account: ID<Account>?
  ) -> SQL {
    """
    DELETE FROM one_time_secret
    WHERE purpose = \(purpose) AND coalesce(account_id, 0) = \(account?.number ?? 0)
    """
  }
}

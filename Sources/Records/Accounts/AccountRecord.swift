public import Access
public import Chronology
public import Personnel

/// An account as it is kept, without its secrets.
public struct AccountRecord: Equatable, Sendable {
  public let account: Account
  public let created: Instant
  /// When somebody last signed in with it.
  public let used: Instant?
  /// Whether a password was ever set.
  public let hasPassword: Bool
  /// Whether a second factor is set up and was proven once.
  public let hasSecondFactor: Bool
  /// Goes up with each change, so that of two editors the second is told.
  public let version: Int
}

extension Query where Answer == AccountRecord {
  /// An account by its id.
  public static func account(_ id: ID<Account>) -> Self {
    Query("\(columns) WHERE account.id = \(id)", decode: decoded)
  }

  /// An account by the name with which it signs in.
  public static func account(_ name: AccountName) -> Self {
    Query("\(columns) WHERE account.name = \(name.text)", decode: decoded)
  }

  /// The account of an officer.
  public static func account(of officer: ID<Officer>) -> Self {
    Query("\(columns) WHERE account.officer_id = \(officer)", decode: decoded)
  }

  /// So many accounts after a name, in its order.
  public static func accounts(after name: String = "", limit: Int) -> Self {
    Query(
      "\(columns) WHERE account.name > \(name) ORDER BY account.name LIMIT \(limit)",
      decode: decoded
    )
  }

  private static var columns: SQL {
    """
    SELECT account.id, account.name, account.full_name, account.officer_id, account.disabled,
           account.created_at, account.used_at, account.version,
           account_password.account_id AS password_of, second_factor.confirmed_at
    FROM account
    LEFT JOIN account_password ON account_password.account_id = account.id
    LEFT JOIN second_factor ON second_factor.account_id = account.id
    """
  }

  @Sendable private static func decoded(_ row: Row) throws -> AccountRecord {
    let name: String = try row.get("name")
    guard let accountName = AccountName(typed: name) else {
      throw RecordFault.broken("account \(name)")
    }
    let password: Int64? = try row.get("password_of")
    let confirmed: Instant? = try row.get("confirmed_at")
    return AccountRecord(
      account: Account(
        id: try row.get("id"),
        name: accountName,
        fullName: try row.get("full_name"),
        officer: try row.get("officer_id"),
        isDisabled: try row.get("disabled")
      ),
      created: try row.get("created_at"),
      used: try row.get("used_at"),
      hasPassword: password != nil,
      hasSecondFactor: confirmed != nil,
      version: try row.get("version")
    )
  }
}

extension Query where Answer == Int {
  /// How many accounts there are.
  public static var accountCount: Self {
    Query("SELECT count(*) AS accounts FROM account") { try $0.get("accounts") }
  }
}

extension Query where Answer == ID<Account> {
  /// Writes a new account down; the id in the value given does not count.
  public static func insert(_ account: Account, at now: Instant) -> Self {
    Query(
      """
      INSERT INTO account (name, full_name, officer_id, disabled, created_at, version)
      VALUES (\(account.name.text), \(account.fullName), \(account.officer), \(account.isDisabled),
              \(now), 1)
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes an account's values over those of a version; changes nothing where it is another's by now.
  public static func update(_ account: Account, over version: Int) -> SQL {
    """
    UPDATE account
    SET full_name = \(account.fullName), officer_id = \(account.officer),
        disabled = \(account.isDisabled), version = version + 1
    WHERE id = \(account.id) AND version = \(version)
    """
  }

  /// Notes that somebody signed in with an account.
  public static func used(_ account: ID<Account>, at now: Instant) -> SQL {
    "UPDATE account SET used_at = \(now) WHERE id = \(account)"
  }
}

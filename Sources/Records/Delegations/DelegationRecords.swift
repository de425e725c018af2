public import Access
public import Chronology
public import Personnel

/// A delegation as it is kept, with the names of both.
public struct DelegationRecord: Equatable, Sendable {
  public let id: ID<Delegation>
  public let from: ID<Account>
  public let fromName: String
  public let to: ID<Account>
  public let toName: String
  public let days: DayRange
  public let reason: String
  public let ended: Instant?
}

extension Query where Answer == DelegationRecord {
  /// A delegation by its id.
  public static func delegation(_ id: ID<Delegation>) -> Self {
    Query("\(columns) WHERE delegation.id = \(id)", decode: decoded)
  }

  /// What was lent to an account and holds or will hold.
  public static func delegations(to account: ID<Account>, on day: Day) -> Self {
    Query(
      """
      \(columns)
      WHERE delegation.to_account_id = \(account) AND delegation.ended_at IS NULL
        AND delegation.until_day > \(day) AND lender.disabled = 0
      ORDER BY delegation.id
      """,
      decode: decoded
    )
  }

  /// All delegations, the newest first; of one account, lent by it or to it, where one is given.
  public static func delegations(of account: ID<Account>? = nil, limit: Int = 200) -> Self {
    let whose: SQL =
      account.map {
        "WHERE delegation.to_account_id = \($0) OR delegation.from_account_id = \($0)"
      } ?? ""
    return Query("\(columns) \(whose) ORDER BY delegation.id DESC LIMIT \(limit)", decode: decoded)
  }

  private static var columns: SQL {
    """
    SELECT delegation.id, delegation.from_account_id, lender.full_name AS from_name,
           delegation.to_account_id, borrower.full_name AS to_name, delegation.from_day,
           delegation.until_day, delegation.reason, delegation.ended_at
    FROM delegation
    JOIN account AS lender ON lender.id = delegation.from_account_id
    JOIN account AS borrower ON borrower.id = delegation.to_account_id
    """
  }

  @Sendable private static func decoded(_ row: Row) throws -> DelegationRecord {
    DelegationRecord(
      id: try row.get("id"),
      from: try row.get("from_account_id"),
      fromName: try row.get("from_name"),
      to: try row.get("to_account_id"),
      toName: try row.get("to_name"),
      days: try row.days(),
      reason: try row.get("reason"),
      ended: try row.get("ended_at")
    )
  }
}

extension Query where Answer == ID<Delegation> {
  /// Writes a new delegation down.
  public static func insertDelegation(
    from giver: ID<Account>,
    to taker: ID<Account>,
    _ days: DayRange,
    because reason: String
  ) -> Self {
    Query(
      """
      INSERT INTO delegation (from_account_id, to_account_id, from_day, until_day, reason)
      VALUES (\(giver), \(taker), \(days.from), \(days.until), \(reason))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Ends a delegation before its time.
  public static func end(delegation id: ID<Delegation>, at now: Instant) -> SQL {
    "UPDATE delegation SET ended_at = \(now) WHERE id = \(id) AND ended_at IS NULL"
  }
}

extension Reading {
  /// An account with all that holds for it on a day; nil where there is none.
  public func reader(_ id: ID<Account>, on day: Day) throws -> Reader? {
    guard let record = try first(.account(id)) else { return nil }
    let delegations = try all(.delegations(to: id, on: day)).map { lent in
      Delegation(
        id: lent.id,
        from: lent.from,
        name: lent.fromName,
        days: lent.days,
        grants: try all(.grants(of: lent.from))
      )
    }
    return Reader(
      record.account,
      grants: try all(.grants(of: id)),
      delegations: delegations,
      on: day
    )
  }

  /// The agencies of a reader's grants on a day, with those below and before them.
  public func branch(of reader: Reader, on day: Day) throws -> Set<ID<Agency>> {
    guard !reader.agencies.isEmpty else { return [] }
    return Set(try all(.branch(of: reader.agencies, on: day)))
  }
}

public import Access
public import Chronology
public import Personnel

extension Role: SQLConvertible {}

extension Query where Answer == Grant {
  /// The roles of an account, of all days.
  public static func grants(of account: ID<Account>) -> Self {
    Query(
      """
      SELECT id, role, agency_id, from_day, until_day
      FROM account_grant
      WHERE account_id = \(account)
      ORDER BY id
      """,
      decode: Grant.decoded
    )
  }
}

extension Grant {
  @Sendable static func decoded(_ row: Row) throws -> Grant {
    let id: ID<Grant> = try row.get("id")
    let grant = Grant(
      id: id,
      role: try row.get("role"),
      agency: try row.get("agency_id"),
      days: try row.days()
    )
    guard let grant else { throw RecordFault.broken("grant \(id)") }
    return grant
  }
}

/// An account that has a role on a day, as a list of those who have it.
public struct GrantHolder: Equatable, Sendable {
  public let account: ID<Account>
  public let grant: Grant
}

extension Query where Answer == GrantHolder {
  /// The roles of all accounts, of all days.
  public static var allGrants: Self {
    Query(
      """
      SELECT id, account_id, role, agency_id, from_day, until_day
      FROM account_grant
      ORDER BY account_id, id
      """
    ) { row in
      GrantHolder(account: try row.get("account_id"), grant: try Grant.decoded(row))
    }
  }
}

extension Query where Answer == ID<Grant> {
  /// Gives a role; the id in the value given does not count.
  public static func insert(_ grant: Grant, to account: ID<Account>) -> Self {
    Query(
      """
      INSERT INTO account_grant (account_id, role, agency_id, from_day, until_day)
      VALUES (\(account), \(grant.role), \(grant.agency), \(grant.days.from), \(grant.days.until))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Lets a role end before a day, which lies behind its first.
  public static func end(grant id: ID<Grant>, before day: Day) -> SQL {
    "UPDATE account_grant SET until_day = \(day) WHERE id = \(id)"
  }

  /// Takes a role away that has not begun, or began today.
  public static func delete(grant id: ID<Grant>) -> SQL {
    "DELETE FROM account_grant WHERE id = \(id)"
  }

  /// Lets an account teach a class.
  public static func insert(trainer account: ID<Account>, ofClass id: Int64) -> SQL {
    """
    INSERT INTO class_trainer (class_id, account_id) VALUES (\(id), \(account))
    ON CONFLICT (class_id, account_id) DO NOTHING
    """
  }

  /// Lets an account teach a class no more.
  public static func delete(trainer account: ID<Account>, ofClass id: Int64) -> SQL {
    "DELETE FROM class_trainer WHERE class_id = \(id) AND account_id = \(account)"
  }
}

extension Query where Answer == ID<Agency> {
  /// Some agencies with all below them on a day, and all that went before any of these: who looks
  /// after an agency looks after what it took over. One that is no more stands where it stood last.
  public static func branch(of agencies: Set<ID<Agency>>, on day: Day) -> Self {
    Query(
      """
      WITH RECURSIVE branch (agency_id) AS (
        SELECT id FROM agency WHERE id IN \(agencies.sorted())
        UNION
        SELECT linked.agency_id
        FROM branch
        JOIN (
          SELECT latest.agency_id, latest.parent_id AS to_id
          FROM agency_standing AS latest
          WHERE latest.from_day <= \(day)
            AND NOT EXISTS (
              SELECT 1 FROM agency_standing AS later
              WHERE later.agency_id = latest.agency_id
                AND later.from_day > latest.from_day AND later.from_day <= \(day)
            )
          UNION ALL
          SELECT agency_id, successor_id AS to_id
          FROM agency_successor
        ) AS linked ON linked.to_id = branch.agency_id
      )
      SELECT agency_id FROM branch ORDER BY agency_id
      """
    ) { try $0.get("agency_id") }
  }
}

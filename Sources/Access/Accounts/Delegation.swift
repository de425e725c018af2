public import Chronology
public import Personnel

/// What somebody may do in another's place for some days, such as during leave.
public struct Delegation: Equatable, Sendable {
  public let id: ID<Delegation>
  /// The account whose roles are lent, and the name of its person.
  public let from: ID<Account>
  public let name: String
  public let days: DayRange
  /// The grants of that account, whatever their days.
  public let grants: [Grant]

  /// A delegation with what it lends.
  public init(
    id: ID<Delegation>,
    from account: ID<Account>,
    name: String,
    days: DayRange,
    grants: [Grant]
  ) {
    self.id = id
    from = account
    self.name = name
    self.days = days
    self.grants = grants
  }

  /// Roles that nobody can lend: who keeps accounts is named, and one's own record is one's own.
  public static func canLend(_ role: Role) -> Bool { role != .administrator && role != .officer }
}

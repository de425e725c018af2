public import Chronology
public import Personnel

/// Somebody who is signed in, with what holds for them on a day: their own roles and those lent.
public struct Reader: Equatable, Sendable {
  public let account: Account
  /// The grants that hold, each once.
  public private(set) var grants: [Grant]
  /// The delegations from which some of them come.
  public let delegations: [Delegation]

  /// A reader on a day: what does not hold on it is left out. A delegation lends what its giver has
  /// on that day, and no more.
  public init(_ account: Account, grants: [Grant], delegations: [Delegation] = [], on day: Day) {
    self.account = account
    let lent = delegations.filter { $0.days.contains(day) }
    self.delegations = lent
    let own = grants.filter { $0.days.contains(day) }
    let more = lent.flatMap(\.grants).filter {
      $0.days.contains(day) && Delegation.canLend($0.role)
    }
    var seen: Set<ID<Grant>> = []
    self.grants = (own + more).filter { seen.insert($0.id).inserted }
  }

  /// The roles that hold, in the order of the list of roles.
  public var roles: [Role] { Role.allCases.filter { role in grants.contains { $0.role == role } } }

  /// What the reader may do. Whoever is an officer may see the own record, without a role for it.
  public var rights: Set<Right> {
    var rights = grants.reduce(into: Set<Right>()) { $0.formUnion($1.role.rights) }
    if account.officer == nil {
      rights.remove(.readOwnRecord)
    } else {
      rights.insert(.readOwnRecord)
    }
    return rights
  }

  /// Whether the reader may do something.
  public func may(_ right: Right) -> Bool {
    if right == .readOwnRecord { return account.officer != nil }
    return grants.contains { $0.role.rights.contains(right) }
  }

  /// The reader with those roles alone that give a right: what another role reaches is reached by the
  /// rights of that role, and by no other.
  public func using(_ right: Right) -> Reader {
    var reader = self
    reader.grants = grants.filter { $0.role.rights.contains(right) }
    return reader
  }

  /// Whether a role of the reader's own asks for a second factor; lent roles do as well.
  public var needsSecondFactor: Bool { grants.contains { $0.role.needsSecondFactor } }

  /// The agencies for which the reader has the personnel staff's role.
  public var agencies: Set<ID<Agency>> { Set(grants.compactMap(\.agency)) }
}

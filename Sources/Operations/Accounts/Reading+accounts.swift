import Access
import Chronology
import Personnel
import Records

extension Reading {
  /// An account that has to be there.
  func existing(_ id: ID<Account>) throws -> AccountRecord {
    guard let record = try first(.account(id)) else { throw AccountRefusal.noSuchAccount }
    return record
  }

  /// Refuses to go on where nobody could keep accounts any more on a day or after it.
  func requireAdministrator(from day: Day) throws {
    let holders = try all(.allGrants).filter { holder in
      holder.grant.role == .administrator && holder.grant.days.until == nil
        && holder.grant.days.from <= day
    }
    for holder in holders {
      if try !existing(holder.account).account.isDisabled { return }
    }
    throw AccountRefusal.lastAdministrator
  }

  /// Whether an account has the role of an administrator, on whatever days.
  func isAdministrator(_ id: ID<Account>) throws -> Bool {
    try all(.grants(of: id)).contains { $0.role == .administrator }
  }

  /// Whether there is, or was, an administrator.
  func hasAdministrator() throws -> Bool {
    try all(.allGrants).contains { $0.grant.role == .administrator }
  }
}

extension Account {
  /// The values that the log keeps.
  var fields: Fields {
    Fields(["name": name.text, "fullName": fullName, "officer": officer, "disabled": isDisabled])
  }
}

extension Grant {
  /// The values that the log keeps.
  func fields(agency code: Code<Agency>?) -> Fields {
    Fields(["role": role, "agency": code, "from": days.from, "until": days.until])
  }
}

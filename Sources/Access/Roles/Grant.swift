public import Chronology
public import Personnel

/// A role given to an account for some days.
public struct Grant: Equatable, Sendable {
  public let id: ID<Grant>
  public let role: Role
  /// The agency for which it holds; only for a role that holds for one.
  public let agency: ID<Agency>?
  public let days: DayRange

  /// A role for some days; nil where the role needs an agency and has none, or the other way round.
  public init?(id: ID<Grant>, role: Role, agency: ID<Agency>?, days: DayRange) {
    guard role.needsAgency == (agency != nil) else { return nil }
    self.id = id
    self.role = role
    self.agency = agency
    self.days = days
  }
}

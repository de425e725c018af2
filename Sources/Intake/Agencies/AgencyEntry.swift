public import Personnel

/// An agency as a file tells it, before the records give it an id.
public struct AgencyEntry: Equatable, Sendable {
  public let code: Code<Agency>
  /// In order of time, joining without gaps.
  public let standings: [Agency.Standing]
  /// Who takes over when it ends.
  public let successors: [Code<Agency>]

  /// An agency by its parts.
  public init(code: Code<Agency>, standings: [Agency.Standing], successors: [Code<Agency>]) {
    self.code = code
    self.standings = standings
    self.successors = successors
  }
}

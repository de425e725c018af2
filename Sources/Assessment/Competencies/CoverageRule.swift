public import Personnel

/// How many officers each agency of some groups must have on a duty, such as one focal point and
/// one deputy for every department.
public struct CoverageRule: Hashable, Sendable {
  /// The duty to be covered.
  public let duty: Code<Duty>
  /// Duties that cover it as well, such as the full-time specialist's where a focal point is asked.
  public let alternatives: [Code<Duty>]
  /// The groups of agencies that must cover it, in the order of reports; none named is every agency.
  public let groups: [AgencyGroup]
  /// How many officers an agency must have on the duty, deputies not counted.
  public let atLeast: Int
  /// How many deputies it must have besides.
  public let deputies: Int

  /// A rule by its parts.
  public init(
    duty: Code<Duty>,
    or alternatives: [Code<Duty>] = [],
    groups: [AgencyGroup] = [],
    atLeast: Int = 1,
    deputies: Int = 0
  ) {
    self.duty = duty
    self.alternatives = alternatives
    self.groups = AgencyGroup.allCases.filter(groups.contains)
    self.atLeast = atLeast
    self.deputies = deputies
  }

  /// Every duty that counts, the one asked for first.
  public var duties: [Code<Duty>] { [duty] + alternatives }
}

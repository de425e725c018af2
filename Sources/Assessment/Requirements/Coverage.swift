public import Chronology
public import Personnel

/// How an agency stands to one coverage rule on a day.
public struct Coverage: Hashable, Sendable {
  /// The rule.
  public let rule: CoverageRule
  /// The agency.
  public let agency: ID<Agency>
  /// How many officers carry the duty or an alternative of it.
  public let principals: Int
  /// How many stand in for them.
  public let deputies: Int

  /// Coverage by its figures.
  public init(
    rule: CoverageRule,
    agency: ID<Agency>,
    principals: Int,
    deputies: Int
  ) {
    self.rule = rule
    self.agency = agency
    self.principals = principals
    self.deputies = deputies
  }

  /// How many officers are missing.
  public var missing: Int { max(0, rule.atLeast - principals) }
  /// How many deputies are missing.
  public var missingDeputies: Int { max(0, rule.deputies - deputies) }
  /// Whether the rule is kept.
  public var isCovered: Bool { missing == 0 && missingDeputies == 0 }
}

extension CoverageRule {
  /// Whether it binds agencies of a group.
  public func binds(_ group: AgencyGroup) -> Bool {
    groups.isEmpty || groups.contains(group)
  }

  /// How an agency stands to it, by the assignments to the agency that are active on the day. An
  /// officer counts once, however many decisions name them and whichever duty of the rule; who
  /// carries one is no deputy.
  public func coverage(
    of agency: ID<Agency>,
    by assignments: some Sequence<Assignment>,
    on day: Day
  ) -> Coverage {
    var principals: Set<ID<Officer>> = []
    var deputies: Set<ID<Officer>> = []
    for assignment in assignments
    where assignment.agency == agency && duties.contains(assignment.duty)
      && assignment.days.contains(day)
    {
      switch assignment.role {
      case .principal: principals.insert(assignment.officer)
      case .deputy: deputies.insert(assignment.officer)
      }
    }
    return Coverage(
      rule: self,
      agency: agency,
      principals: principals.count,
      deputies: deputies.subtracting(principals).count
    )
  }
}

extension Framework {
  /// How an agency stands to every coverage rule that binds it on a day: none where it does not
  /// exist then.
  public func coverage(
    of agency: Agency,
    by assignments: some Sequence<Assignment>,
    on day: Day
  ) -> [Coverage] {
    guard let group = agency.standing(on: day)?.group else { return [] }
    return coverage.filter { $0.binds(group) }
      .map { $0.coverage(of: agency.id, by: assignments, on: day) }
  }
}

public import Personnel
public import Training

/// The competencies, what their levels take, and what duties require: checked, so that everything
/// it names exists and no level depends on itself.
public struct Framework: Hashable, Sendable {
  /// The headings.
  public let groups: [CompetencyGroup]
  /// The competencies, in the order in which they were written.
  public let competencies: [FrameworkCompetency]
  /// The duties, with what they require.
  public let duties: [DutyProfile]
  /// How agencies must be covered.
  public let coverage: [CoverageRule]

  /// A framework, or every fault of it at once.
  public init(
    groups: [CompetencyGroup] = [],
    competencies: [FrameworkCompetency],
    duties: [DutyProfile] = [],
    coverage: [CoverageRule] = []
  ) throws(FrameworkFaults) {
    let draft = FrameworkDraft(
      groups: groups,
      competencies: competencies,
      duties: duties,
      coverage: coverage
    )
    let faults = draft.faults()
    guard faults.isEmpty else { throw FrameworkFaults(faults) }
    self.groups = groups
    self.competencies = competencies
    self.duties = duties
    self.coverage = coverage
  }

  /// The competency with this code.
  public func competency(_ code: Code<Competency>) -> FrameworkCompetency? {
    competencies.first { $0.code == code }
  }

  /// The profile of the duty with this code.
  public func profile(_ code: Code<Duty>) -> DutyProfile? {
    duties.first { $0.duty.code == code }
  }
}

public import Personnel
public import Training
public import Vietnamese

/// A heading under which competencies stand, such as "Political, legal, safe".
public struct CompetencyGroup: Hashable, Sendable {
  /// Its code, such as `A`.
  public let code: Code<CompetencyGroup>
  /// Its name.
  public let title: Bilingual

  /// A group by its code and name.
  public init(code: Code<CompetencyGroup>, title: Bilingual) {
    self.code = code
    self.title = title
  }
}

/// A competency as the framework describes it.
public struct FrameworkCompetency: Hashable, Sendable {
  /// Its code, such as `A3`.
  public let code: Code<Competency>
  /// The group that it belongs to; nil where the framework has no groups.
  public let group: Code<CompetencyGroup>?
  /// Its name.
  public let title: Bilingual
  /// Its levels as written; the levels that it has are exactly these.
  public let levels: [FrameworkLevel]

  /// A competency by its parts.
  public init(
    code: Code<Competency>,
    group: Code<CompetencyGroup>? = nil,
    title: Bilingual,
    levels: [FrameworkLevel]
  ) {
    self.code = code
    self.group = group
    self.title = title
    self.levels = levels
  }
}

/// One level of a competency as the framework describes it.
public struct FrameworkLevel: Hashable, Sendable {
  /// Which level.
  public let level: Competency.Level
  /// What an officer of this level can be seen to do.
  public let behaviour: Bilingual?
  /// What the level takes; nil is the standard criterion.
  public let criterion: Criterion?

  /// A level by its parts.
  public init(level: Competency.Level, behaviour: Bilingual? = nil, criterion: Criterion? = nil) {
    self.level = level
    self.behaviour = behaviour
    self.criterion = criterion
  }
}

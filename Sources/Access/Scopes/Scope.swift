public import Personnel

/// Whose records somebody's questions reach. A question about people can't be asked without one.
public struct Scope: Equatable, Sendable {
  /// Whose.
  public let people: People
  /// Whether what the law calls sensitive is uncovered.
  public let seesSensitive: Bool
  /// Whether national ID numbers are whole.
  public let seesNationalID: Bool

  /// Whose records are reached.
  public enum People: Equatable, Sendable {
    case everybody
    case some(Reach)
  }

  /// Ways in which records are reached; what any of them reaches is seen.
  public struct Reach: Equatable, Sendable {
    /// The officers of these agencies; those below and before them are here already.
    public var agencies: Set<ID<Agency>>
    /// The learners of the classes that this account teaches.
    public var trainer: ID<Account>?
    /// One's own record.
    public var officer: ID<Officer>?

    /// What is reached; nothing by default.
    public init(
      agencies: Set<ID<Agency>> = [],
      trainer: ID<Account>? = nil,
      officer: ID<Officer>? = nil
    ) {
      self.agencies = agencies
      self.trainer = trainer
      self.officer = officer
    }
  }

  /// A scope with what it reaches and uncovers.
  public init(_ people: People, seesSensitive: Bool, seesNationalID: Bool) {
    self.people = people
    self.seesSensitive = seesSensitive
    self.seesNationalID = seesNationalID
  }

  /// Everything: for the program's own work and for commands on the machine itself, whose user can
  /// read the file of the records anyway.
  public static let whole = Scope(.everybody, seesSensitive: true, seesNationalID: true)

  /// Whether an agency is one that the reader's lists and figures are made of.
  public func lists(_ agency: ID<Agency>) -> Bool {
    switch people {
    case .everybody: true
    case .some(let reach): reach.agencies.contains(agency)
    }
  }

  /// Whether it reaches and uncovers all that another does.
  public func covers(_ other: Scope) -> Bool {
    guard seesSensitive || !other.seesSensitive, seesNationalID || !other.seesNationalID else {
      return false
    }
    switch (people, other.people) {
    case (.everybody, _): return true
    case (.some, .everybody): return false
    case (.some(let own), .some(let others)):
      return others.agencies.isSubset(of: own.agencies)
        && (others.trainer == nil || others.trainer == own.trainer)
        && (others.officer == nil || others.officer == own.officer)
    }
  }

  /// What it reaches of one agency alone; nobody where it does not reach that.
  public func narrowed(to agency: ID<Agency>) -> Scope {
    Scope(
      .some(Reach(agencies: lists(agency) ? [agency] : [])),
      seesSensitive: seesSensitive,
      seesNationalID: seesNationalID
    )
  }

  /// Nobody's.
  public static let nothing = Scope(.some(Reach()), seesSensitive: false, seesNationalID: false)
}

extension Reader {
  /// Whose records the reader's questions reach.
  ///
  /// - Parameter branch: The agencies of the reader's grants with all below them on that day and all
  ///   that went before them.
  public func scope(branch: Set<ID<Agency>>) -> Scope {
    let roles = Set(roles)
    let isWhole = !roles.isDisjoint(with: [.provinceHR, .leadership, .oversight])
    let reach = Scope.Reach(
      agencies: branch,
      trainer: roles.contains(.trainer) ? account.id : nil,
      officer: account.officer
    )
    return Scope(
      isWhole ? .everybody : .some(reach),
      seesSensitive: roles.contains(where: \.uncoversSensitive),
      seesNationalID: roles.contains(where: \.uncoversNationalID)
    )
  }
}

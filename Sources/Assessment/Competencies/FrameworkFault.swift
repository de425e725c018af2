public import Personnel
public import Training
public import Vietnamese

/// Something in a framework that cannot stand, and where.
public struct FrameworkFault: Refusal, Hashable {
  /// Where it stands.
  public let path: FrameworkPath
  /// What is wrong.
  public let reason: Reason

  /// A fault by its place and reason.
  public init(at path: FrameworkPath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What can be wrong in a framework.
  public enum Reason: Hashable, Sendable {
    /// No group has this code.
    case unknownGroup(String)
    /// No competency has this code.
    case unknownCompetency(String)
    /// The competency has no such level.
    case unknownLevel(Int, of: String)
    /// No kind of evidence has this name.
    case unknownKind(String)
    /// No duty has this code.
    case unknownDuty(String)
    /// Two things of one kind have this code.
    case repeated(String)
    /// A competency describes this level twice.
    case repeatedLevel(Int)
    /// A count under 1, or in a coverage rule under 0.
    case countTooLow(Int)
    /// An `all` or `any` without parts.
    case emptyParts
    /// A level that looks for a level of its own competency that is not lower.
    case notLower(Int, than: Int)
    /// A level that depends on itself: the whole way round, its first step not repeated.
    case cycle([LevelName])
  }

  /// A level of a competency, named.
  public struct LevelName: Hashable, Sendable, CustomStringConvertible {
    /// The competency.
    public let competency: Code<Competency>
    /// Its level.
    public let level: Competency.Level

    /// A level's name.
    public init(_ competency: Code<Competency>, _ level: Competency.Level) {
      self.competency = competency
      self.level = level
    }

    /// Code and level: `A3:4`.
    public var description: String { "\(competency):\(level)" }
  }

  /// What is wrong, where, and what to do.
  public var explanation: Bilingual {
    let reason = reason.explanation
    return Bilingual(vi: "\(path): \(reason.vi)", en: "\(path): \(reason.en)")
  }
}

/// Every fault of a framework, in the order of its text.
public struct FrameworkFaults: Refusal, Hashable {
  /// The faults; at least one.
  public let faults: [FrameworkFault]

  /// The faults of one framework.
  public init(_ faults: [FrameworkFault]) {
    self.faults = faults
  }

  /// One line a fault.
  public var explanation: Bilingual {
    let lines = faults.map(\.explanation)
    return Bilingual(
      vi: lines.map(\.vi).joined(separator: "\n"),
      en: lines.map(\.en).joined(separator: "\n")
    )
  }
}

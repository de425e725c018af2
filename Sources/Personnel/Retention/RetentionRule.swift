public import Chronology
public import Vietnamese

/// How long something that is known of people is kept, and what is done then, on what ground.
public struct RetentionRule: Equatable, Sendable {
  public let code: Code<RetentionRule>
  /// What it is about.
  public let matter: Matter
  public let title: Bilingual
  /// For how long it is kept after its end.
  public let keptFor: Term
  public let act: Act
  /// When the rule is in force.
  public let days: DayRange
  /// The text that it comes from.
  public let basis: String
  /// Whether the text was seen.
  public let certain: Bool

  /// What can run out.
  public enum Matter: String, CaseIterable, Sendable {
    /// Copies of rosters as they were sent, with the rows before and after; from the day of receipt.
    case rosterFiles
    /// What is kept of merged records so that they can be parted; from the day of the merge.
    case mergeImages
    /// Sign-ins that have ended; from their end.
    case signIns
    /// Officers without a duty; from the end of the last one, or of a later class.
    case officers

    /// What can be done with it.
    public var act: Act { self == .officers ? .anonymise : .delete }
  }

  /// What is done.
  public enum Act: String, CaseIterable, Sendable {
    case delete
    /// The person's values go, and what was done by somebody stays to be counted.
    case anonymise

    /// In words, as a sentence or a button begins.
    public var title: Bilingual {
      switch self {
      case .delete: Bilingual(vi: "Xóa", en: "Delete")
      case .anonymise: Bilingual(vi: "Ẩn danh", en: "Anonymise")
      }
    }
  }

  /// A rule for a stretch of time.
  public init(
    code: Code<RetentionRule>,
    matter: Matter,
    title: Bilingual,
    keptFor: Term,
    act: Act,
    days: DayRange,
    basis: String,
    certain: Bool
  ) {
    self.code = code
    self.matter = matter
    self.title = title
    self.keptFor = keptFor
    self.act = act
    self.days = days
    self.basis = basis
    self.certain = certain
  }

  /// The last day on which something may have ended that has run out by a day; nil where nothing has.
  public func lastEnd(runOutBy day: Day) -> Day? {
    guard Day.first + keptFor <= day else { return nil }
    // A later end runs out later or on the same day, so the last one is found by halving.
    var (early, late) = (Day.first, day)
    while early < late {
      let middle = early.advanced(by: (early.days(until: late) + 1) / 2)
      if middle + keptFor <= day { early = middle } else { late = middle.advanced(by: -1) }
    }
    return early
  }
}

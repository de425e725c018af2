public import Chronology
public import Personnel
public import Records

/// What has run out by one rule.
public struct DueByRule: Equatable, Sendable {
  public let rule: RetentionRule
  /// Counted through this day; nil where the rule is younger than its own time.
  public let end: Day?
  /// In the order of their numbers; no more than `most`.
  public let items: [DueItem]
  /// Whether there are more than are done at once.
  public let hasMore: Bool

  /// How many things are done at once: each is one transaction that others wait for.
  public static func most(_ matter: RetentionRule.Matter) -> Int {
    switch matter {
    case .officers: 100
    case .rosterFiles, .mergeImages: 500
    case .signIns: 10_000
    }
  }

  /// What has run out by a rule on a day.
  init(_ rule: RetentionRule, on day: Day, in records: any Reading) throws {
    self.rule = rule
    end = rule.lastEnd(runOutBy: day)
    let most = Self.most(rule.matter)
    let found = try end.map { end in
      try records.all(.due(rule.matter, through: end, limit: most + 1))
    }
    items = Array((found ?? []).prefix(most))
    hasMore = (found ?? []).count > most
  }

  /// Told apart from every other state: what is done is what was looked at.
  public var stamp: String {
    let text = items.map { "\($0.id) \($0.name) \($0.end)" }.joined(separator: "\n")
    return String(Digest(of: "\(rule.code) \(text)").hexadecimal.prefix(32))
  }
}

extension DueByRule {
  /// What has run out on a day, by each rule in force on it.
  public static func all(on day: Day, in records: any Reading) throws -> [DueByRule] {
    try records.all(.retentionRules).filter { $0.days.contains(day) }
      .map { try DueByRule($0, on: day, in: records) }
  }
}

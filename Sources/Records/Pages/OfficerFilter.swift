public import Chronology
public import Personnel
import Vietnamese

/// Which officers a list shows.
public struct OfficerFilter: Equatable, Sendable {
  /// The day on which assignments have to hold.
  public var day: Day
  /// What was typed to search for: parts of the name, with or without marks, or a code.
  public var search: String
  /// Only those assigned on the day.
  public var isAssigned = false
  /// Only those on this duty on the day.
  public var duty: Code<Duty>?
  /// Only those of this agency on the day.
  public var agency: ID<Agency>?
  /// Only those with a passed result in a class that closed on one of these days.
  public var trained: DayRange?
  /// Only these.
  public var officers: [ID<Officer>]?
  /// Only those of whom this is kept.
  var kept: SQL?

  /// Whether so many are on the duty that whoever goes down the list meets them soon.
  var isDutyCommon = false

  /// Whether each word that was typed is looked up for each officer that comes by.
  var looksWordsUp = false

  /// Whether what was typed is known to be no name: then it may be the beginning of a code.
  var isCode = false

  /// Everybody whom a search finds.
  public init(day: Day, search: String = "") {
    self.day = day
    self.search = search
  }

  /// The duty that many are on, where nothing else is asked.
  var onlyDuty: Code<Duty>? {
    var rest = self
    (rest.duty, rest.isDutyCommon, rest.isAssigned) = (nil, false, false)
    return isDutyCommon && rest == OfficerFilter(day: day) ? duty : nil
  }

  var needsAssignment: Bool { isAssigned || duty != nil || agency != nil }
}

extension OfficerFilter {
  /// What the statement asks of `officer`.
  var condition: SQL { "\(sought.condition) AND \(rest)" }

  /// The same where it begins with the owners of a word.
  func condition(besides leading: SoughtName.Name) -> SQL {
    "\(sought.condition(besides: leading)) AND \(rest)"
  }

  /// What it asks besides the search.
  var rest: SQL {
    var condition: SQL = "1 = 1"
    if needsAssignment { condition = "\(condition) AND \(assigned)" }
    if let trained { condition = "\(condition) AND \(Self.passed(in: trained))" }
    if let officers { condition = "\(condition) AND officer.id IN \(officers)" }
    if let kept { condition = "\(condition) AND \(kept)" }
    return condition
  }

  /// What was typed, as it is searched for.
  var sought: SoughtName {
    var sought = SoughtName(search, isCode: isCode)
    sought.looksUp = looksWordsUp
    return sought
  }

  /// An agency that exists on the day has the officer on a duty. The officers of one agency or of a rare
  /// duty are listed first: they are fewer than all. Else it is looked up for each officer that comes by:
  /// the offset keeps PostgreSQL from joining, the empty text SQLite from going over the whole duty.
  private var assigned: SQL {
    let held: SQL =
      "\(SQL.held("assignment", on: day)) AND \(SQL.held("agency", on: day))"
    if agency != nil || (duty != nil && !isDutyCommon) {
      let onDuty: SQL = duty.map { "AND assignment.duty_code = \($0)" } ?? ""
      let inAgency: SQL = agency.map { "AND assignment.agency_id = \($0)" } ?? ""
      return """
        officer.id IN (
          SELECT assignment.officer_id
          FROM assignment
          JOIN agency ON agency.id = assignment.agency_id
          WHERE \(held) \(onDuty) \(inAgency)
        )
        """
    }
    let onDuty: SQL = duty.map { "AND assignment.duty_code || '' = \($0)" } ?? ""
    return """
      EXISTS (
        SELECT 1
        FROM assignment
        JOIN agency ON agency.id = assignment.agency_id
        WHERE assignment.officer_id = officer.id AND \(held) \(onDuty)
        LIMIT 1 OFFSET 0
      )
      """
  }

  private static func passed(in days: DayRange) -> SQL {
    let closed: SQL = days.last.map { "AND training_class.last_day <= \($0)" } ?? ""
    return """
      EXISTS (
        SELECT 1
        FROM enrolment
        JOIN training_class ON training_class.id = enrolment.class_id
        JOIN result ON result.enrolment_id = enrolment.id
        WHERE enrolment.officer_id = officer.id
          AND enrolment.withdrawn_on IS NULL
          AND result.outcome = 'passed'
          AND training_class.state = 'closed'
          AND training_class.last_day >= \(days.from) \(closed)
      )
      """
  }

  /// The ranks that there are: with a name 0, where every syllable that was typed is in the name with
  /// its own tone and letters, and 1; the exact spelling comes first, what only looks like it without
  /// marks after.
  var ranks: ClosedRange<Int> { sought.names.isEmpty ? 0...0 : 0...1 }

  /// Whether an officer has a rank.
  ///
  /// - Parameters:
  ///   - leading: The word with whose owners the statement begins.
  ///   - isItsOwn: Whether those owners write it as it was typed.
  func has(rank: Int, besides leading: SoughtName.Name? = nil, isItsOwn: Bool = false) -> SQL {
    guard !sought.names.isEmpty else { return "1 = 1" }
    let isExact = sought.isExact(besides: isItsOwn ? leading : nil)
    return rank == 0 ? isExact : "NOT (\(isExact))"
  }

  /// What it asks besides the search and the words that a rank asks for anyway.
  func condition(besides leading: SoughtName.Name, rank: Int) -> SQL {
    rank == 0 ? "\(sought.codesCondition) AND \(rest)" : condition(besides: leading)
  }
}

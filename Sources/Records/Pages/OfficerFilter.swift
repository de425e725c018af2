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

  /// Whether what was typed is known to be the beginning of a code: then no name is gone through.
  var isCode = false

  /// Everybody whom a search finds.
  public init(day: Day, search: String = "") {
    self.day = day
    self.search = search
  }

  /// The words of the search as they are compared, at most six.
  var words: [String] {
    search.searchFold.split(separator: " ").prefix(6).map(String.init)
  }

  var needsAssignment: Bool { isAssigned || duty != nil || agency != nil }
}

extension OfficerFilter {
  /// What the statement asks of `officer`, besides the search.
  var condition: SQL {
    var condition: SQL = "\(search(in: words))"
    if needsAssignment { condition = "\(condition) AND \(assigned)" }
    if let trained { condition = "\(condition) AND \(Self.passed(in: trained))" }
    if let officers { condition = "\(condition) AND officer.id IN \(officers)" }
    return condition
  }

  /// A code as it is typed, without marks and capitals: the schema has an index of just this.
  private static let typedCode: SQL = "lower(replace(replace(officer.code, 'Đ', 'd'), 'đ', 'd'))"

  private func search(in words: [String]) -> SQL {
    words.reduce("1 = 1") { condition, word in
      if isCode { return "\(condition) AND (\(Self.begins(word)) OR \(Self.hadCode(word)))" }
      let like = Self.like(word)
      return """
        \(condition) AND (
          officer.search_key LIKE \("%" + like + "%") ESCAPE '!'
          OR \(Self.typedCode) LIKE \(like + "%") ESCAPE '!'
        )
        """
    }
  }

  /// Whether a record was merged into the officer's whose code begins so.
  private static func hadCode(_ word: String) -> SQL {
    let gone: SQL = "lower(replace(replace(gone_code, 'Đ', 'd'), 'đ', 'd'))"
    return """
      officer.id IN (
        SELECT kept_id FROM officer_merge
        WHERE undone_at IS NULL AND \(gone) >= \(word) AND \(gone) < \(word + "\u{10FFFF}")
      )
      """
  }

  /// Whether a code begins so: a range of the index of codes.
  fileprivate static func begins(_ word: String) -> SQL {
    "\(typedCode) >= \(word) AND \(typedCode) < \(word + "\u{10FFFF}")"
  }

  /// An agency that exists on the day has the officer on a duty. The officers of one agency or of one
  /// duty are listed first: they are fewer than all.
  private var assigned: SQL {
    let onDuty: SQL = duty.map { "AND assignment.duty_code = \($0)" } ?? ""
    let inAgency: SQL = agency.map { "AND assignment.agency_id = \($0)" } ?? ""
    let held: SQL = """
      \(SQL.held("assignment", on: day)) AND \(SQL.held("agency", on: day)) \(onDuty) \(inAgency)
      """
    if duty != nil || agency != nil {
      return """
        officer.id IN (
          SELECT assignment.officer_id
          FROM assignment
          JOIN agency ON agency.id = assignment.agency_id
          WHERE \(held)
        )
        """
    }
    return """
      EXISTS (
        SELECT 1
        FROM assignment
        JOIN agency ON agency.id = assignment.agency_id
        WHERE assignment.officer_id = officer.id AND \(held)
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

  /// The text as a pattern that matches only itself; `!` is the escape.
  static func like(_ text: String) -> String {
    var pattern = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "!" || scalar == "%" || scalar == "_" { pattern.append("!") }
      pattern.append(scalar)
    }
    return String(pattern)
  }

  /// The ranks that there are: with a search 0, where every syllable that was typed is in the name with
  /// its own tone and letters, and 1; the exact spelling comes first, what only looks like it without
  /// marks after.
  var ranks: ClosedRange<Int> { syllables.isEmpty ? 0...0 : 0...1 }

  /// Whether an officer has a rank.
  func has(rank: Int) -> SQL {
    guard !syllables.isEmpty else { return "1 = 1" }
    let all: SQL = syllables.reduce("1 = 1") { condition, syllable in
      let pattern = "% " + Self.like(syllable) + " %"
      return "\(condition) AND ' ' || officer.match_key || ' ' LIKE \(pattern) ESCAPE '!'"
    }
    return rank == 0 ? all : "NOT (\(all))"
  }

  private var syllables: [String] {
    search.matchingFold.split(separator: " ").prefix(6).map(String.init)
  }
}

extension Reading {
  /// The same filter; where one word with a digit was typed and a code begins so, for codes alone,
  /// which an index answers.
  public func narrowed(_ filter: OfficerFilter) throws -> OfficerFilter {
    let words = filter.words
    guard words.count == 1, words[0].utf8.contains(where: { (48...57).contains($0) }) else {
      return filter
    }
    var filter = filter
    filter.isCode =
      try first(.someCode(beginning: words[0])) != nil
      || first(.someGoneCode(beginning: words[0])) != nil
    return filter
  }
}

extension Query where Answer == Code<Officer> {
  fileprivate static func someCode(beginning word: String) -> Self {
    Query("SELECT code FROM officer WHERE \(OfficerFilter.begins(word)) LIMIT 1") {
      try $0.get("code")
    }
  }

  /// A code whose record was merged into another.
  fileprivate static func someGoneCode(beginning word: String) -> Self {
    Query(
      """
      SELECT gone_code FROM officer_merge
      WHERE undone_at IS NULL
        AND lower(replace(replace(gone_code, 'Đ', 'd'), 'đ', 'd')) >= \(word)
        AND lower(replace(replace(gone_code, 'Đ', 'd'), 'đ', 'd')) < \(word + "\u{10FFFF}")
      LIMIT 1
      """
    ) { try $0.get("gone_code") }
  }
}

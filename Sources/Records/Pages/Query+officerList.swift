public import Chronology
public import Personnel
public import Vietnamese

/// A number that was counted up to a limit.
public struct CountedUpTo: Equatable, Sendable {
  /// How many there are, or the limit where there are more.
  public let number: Int
  /// Whether there are more than that.
  public let hasMore: Bool

  /// What was found where one more than the limit was looked for.
  init(_ most: Int, found: Int) {
    number = min(most, found)
    hasMore = found > most
  }
}

/// An officer in a list, with the place from which the next page goes on.
public struct OfficerRow: Equatable, Sendable {
  public let id: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let position: String?
  public let place: OfficerPlace
}

/// A place in the list of officers: after it come those with a higher rank, key and id.
public struct OfficerPlace: Equatable, Sendable {
  /// 0 for an exact spelling, 1 for one without marks.
  public let rank: Int
  public let key: String
  public let id: Int64

  /// A place by its parts.
  public init(rank: Int, key: String, id: Int64) {
    self.rank = rank
    self.key = key
    self.id = id
  }
}

extension Query where Answer == OfficerRow {
  /// So many officers of one rank after a place, in the order of official lists; they are found by their
  /// place and id alone, which an index has.
  fileprivate static func officers(
    _ filter: OfficerFilter,
    rank: Int,
    after place: OfficerPlace?,
    limit: Int
  ) -> Self {
    let start: SQL =
      place.map { "(officer.sort_key, officer.id) > (\($0.key), \($0.id))" } ?? "1 = 1"
    return page(
      """
      SELECT officer.sort_key, officer.id
      FROM officer
      WHERE \(filter.condition) AND \(filter.has(rank: rank)) AND \(start)
      ORDER BY officer.sort_key, officer.id
      LIMIT \(limit)
      """,
      rank: rank
    )
  }

  /// So many officers of one rank among the owners of one spelling of a word, in the same order. The owners
  /// stand for the officers.
  static func officers(
    _ filter: OfficerFilter,
    _ leading: SoughtName.Name,
    among owners: Owners,
    rank: Int,
    limit: Int
  ) -> Self {
    let isItsOwn = owners.word == leading.word
    return page(
      """
      SELECT officer.sort_key, officer.id
      FROM (\(owners.rows)) AS officer
      WHERE \(filter.condition(besides: leading, rank: rank))
        AND \(filter.has(rank: rank, besides: leading, isItsOwn: isItsOwn))
      ORDER BY officer.sort_key, officer.id
      LIMIT \(limit)
      """,
      rank: rank
    )
  }

  /// The officers of a page, whose places and ids were found: nobody's record is read who is not on it.
  ///
  /// A cross join keeps SQLite from beginning elsewhere; PostgreSQL knows from its counts.
  private static func page(_ found: SQL, rank: Int) -> Self {
    Query(
      """
      SELECT found.sort_key, found.id, officer.code, officer.full_name, officer.position
      FROM (\(found)) AS found
      CROSS JOIN officer
      WHERE officer.id = found.id
      ORDER BY found.sort_key, found.id
      """
    ) { try row($0, rank) }
  }

  private static func row(_ row: Row, _ rank: Int) throws -> OfficerRow {
    let key: String = try row.get("sort_key")
    let id: ID<Officer> = try row.get("id")
    return OfficerRow(
      id: id,
      code: try row.get("code"),
      name: try row.get("full_name"),
      position: try row.get("position"),
      place: OfficerPlace(rank: rank, key: key, id: id.number)
    )
  }

  /// An officer as lists and headings name one.
  public static func officer(_ id: ID<Officer>) -> Self {
    Query("SELECT sort_key, id, code, full_name, position FROM officer WHERE id = \(id)") {
      try row($0, 0)
    }
  }
}

extension Reading {
  /// So many officers after a place, in the order of official lists, those of the first rank first.
  /// Each rank is asked for by itself, in the order of an index, so that a page of a long list reads
  /// no more than the page.
  public func officers(
    _ filter: OfficerFilter,
    after place: OfficerPlace?,
    limit: Int
  ) throws -> [OfficerRow] {
    let walk = try WordWalk(filter, in: self)
    var found: [OfficerRow] = []
    for rank in filter.ranks where rank >= place?.rank ?? 0 && found.count < limit {
      let start = place.flatMap { $0.rank == rank ? $0 : nil }
      let left = limit - found.count
      found +=
        try walk?.officers(rank: rank, after: start, limit: left, in: self)
        ?? all(.officers(filter, rank: rank, after: start, limit: left))
    }
    return found
  }

  /// How many officers a filter leaves, counted up to `most`, or to fewer where it takes long.
  public func officerCount(_ filter: OfficerFilter, atMost most: Int) throws -> CountedUpTo {
    if let walk = try WordWalk(filter, in: self) { return try walk.count(atMost: most, in: self) }
    if let duty = filter.onlyDuty, reachesEverybody {
      // Those who hold it are listed by the duty; far fewer than twice as many duties as people are enough.
      let found = try one(.holders(of: duty, on: filter.day, among: most * 2))
      if found > most { return CountedUpTo(most, found: found) }
    }
    return CountedUpTo(most, found: try one(.officerCount(filter, atMost: most)))
  }

  /// The same filter, with what is known of the records: whether many are on its duty; and where a single
  /// word was typed that no name begins with and some code does, for codes.
  public func narrowed(_ filter: OfficerFilter) throws -> OfficerFilter {
    var filter = filter
    if filter.agency == nil, let duty = filter.duty {
      let most = OfficerFilter.rareAtMost
      filter.isDutyCommon = try one(.holders(of: duty, atMost: most + 1)) > most
    }
    let sought = filter.sought
    guard sought.codes.isEmpty, sought.isOneWord, let name = sought.names.first,
      try first(.someOwner(of: name)) == nil
    else { return filter }
    filter.isCode = true
    return filter
  }
}

extension Query where Answer == Int64 {
  /// Somebody whose name has a word.
  fileprivate static func someOwner(of name: SoughtName.Name) -> Self {
    Query("SELECT officer_id FROM officer_word WHERE \(name.isFound) LIMIT 1") {
      try $0.get("officer_id")
    }
  }
}

extension OfficerFilter {
  /// So many of a kind are listed and put in order sooner than they are met in the list of a million.
  static let rareAtMost = 7_000
}

extension Query where Answer == Int {
  /// How many assignments to a duty are on record, counted up to a number.
  fileprivate static func holders(of duty: Code<Duty>, atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS holders
      FROM (SELECT 1 AS one FROM assignment WHERE duty_code = \(duty) LIMIT \(most)) AS found
      """
    ) { try $0.get("holders") }
  }

  /// How many people the first assignments to a duty that hold on a day belong to.
  fileprivate static func holders(of duty: Code<Duty>, on day: Day, among first: Int) -> Self {
    Query(
      """
      SELECT count(DISTINCT officer_id) AS holders
      FROM (
        SELECT assignment.officer_id
        FROM assignment
        JOIN agency ON agency.id = assignment.agency_id
        WHERE assignment.duty_code = \(duty)
          AND \(SQL.held("assignment", on: day)) AND \(SQL.held("agency", on: day))
        LIMIT \(first)
      ) AS found
      """
    ) { try $0.get("holders") }
  }

  /// How many officers a filter leaves, counted up to one more than `most`.
  fileprivate static func officerCount(_ filter: OfficerFilter, atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS officers
      FROM (SELECT officer.id FROM officer WHERE \(filter.condition) LIMIT \(most + 1)) AS found
      """
    ) {
      try $0.get("officers")
    }
  }
}

/// A duty of an officer at an agency, both as they are called on a day.
public struct DutyLine: Equatable, Sendable {
  public let officer: ID<Officer>
  public let agency: ID<Agency>
  public let agencyName: Bilingual
  public let duty: Bilingual
}

extension Query where Answer == DutyLine {
  /// What some officers are assigned to on a day, in agencies that exist then.
  public static func dutyLines(of officers: [ID<Officer>], on day: Day) -> Self {
    Query(
      """
      SELECT assignment.officer_id, assignment.agency_id, agency_standing.name_vi,
             agency_standing.name_en, duty.title_vi, duty.title_en
      FROM assignment
      JOIN duty ON duty.code = assignment.duty_code
      JOIN agency_standing ON agency_standing.agency_id = assignment.agency_id
      WHERE assignment.officer_id IN \(officers)
        AND \(SQL.held("assignment", on: day)) AND \(SQL.held("agency_standing", on: day))
      ORDER BY assignment.officer_id, duty.place, assignment.agency_id, assignment.id
      """
    ) { row in
      DutyLine(
        officer: try row.get("officer_id"),
        agency: try row.get("agency_id"),
        agencyName: try row.bilingual("name_vi", "name_en"),
        duty: try row.bilingual("title_vi", "title_en")
      )
    }
  }
}

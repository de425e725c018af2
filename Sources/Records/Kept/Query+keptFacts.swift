public import Assessment
public import Chronology
public import Personnel

/// How many officers an agency has, and the day on which it may be otherwise.
public struct AgencyState: Equatable, Sendable {
  public let agency: ID<Agency>
  public let until: Day?
  public let officers: Int
  /// For each coverage rule, in the order of the framework, how many are in charge of its duties, not
  /// counted further than the rule asks; nil where an earlier program kept it.
  public var principals: [Int]?
}

extension Query where Answer == AgencyState {
  /// What is kept of all agencies.
  public static var keptAgencies: Self {
    Query("SELECT agency_id, until_day, officers, principals FROM agency_state") { row in
      var state = try decoded(row)
      let kept: String? = try row.get("principals")
      state.principals = kept.map { $0.split(separator: ",").compactMap { Int($0) } }
      return state
    }
  }

  /// How many officers some agencies have on a day, counted.
  public static func agencyStates(of agencies: [ID<Agency>], on day: Day) -> Self {
    Query(
      """
      SELECT agency_id,
             min(CASE WHEN from_day > \(day) THEN from_day ELSE until_day END) AS until_day,
             count(DISTINCT CASE WHEN from_day <= \(day) THEN officer_id END) AS officers
      FROM assignment
      WHERE agency_id IN \(agencies) AND (until_day IS NULL OR until_day > \(day))
      GROUP BY agency_id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> AgencyState {
    AgencyState(
      agency: try row.get("agency_id"),
      until: try row.get("until_day"),
      officers: try row.get("officers")
    )
  }
}

/// How many agencies of a group are alike in what is kept of them.
public struct AgencyTally: Equatable, Sendable {
  public let group: AgencyGroup
  /// As in `AgencyState`; empty where there is no assignment, nil where an earlier program kept it.
  public let principals: [Int]?
  public let hasOfficers: Bool
  public let agencies: Int
}

extension Query where Answer == AgencyTally {
  /// The agencies that the reader sees on a day, counted by what is kept of them.
  public static func agencyTallies(on day: Day) -> Self {
    Query(
      """
      SELECT agency_group, principals, has_officers, count(*) AS agencies
      FROM (
        SELECT agency_standing.agency_group,
               CASE WHEN agency_state.agency_id IS NULL THEN '' ELSE agency_state.principals END
                 AS principals,
               CASE WHEN agency_state.officers > 0 THEN 1 ELSE 0 END AS has_officers
        FROM agency_standing
        JOIN listed_agency AS agency ON agency.id = agency_standing.agency_id
        LEFT JOIN agency_state ON agency_state.agency_id = agency.id
        WHERE \(SQL.held("agency_standing", on: day)) AND \(SQL.held("agency", on: day))
      ) AS kept
      GROUP BY agency_group, principals, has_officers
      ORDER BY agency_group, principals, has_officers
      """
    ) { row in
      let kept: String? = try row.get("principals")
      let some: Int = try row.get("has_officers")
      return AgencyTally(
        group: try row.get("agency_group"),
        principals: kept.map { $0.split(separator: ",").compactMap { Int($0) } },
        hasOfficers: some == 1,
        agencies: try row.get("agencies")
      )
    }
  }
}

/// An assignment that holds on a day or later, and what else it depends on.
public struct DutyAhead: Equatable, Sendable {
  public let officer: ID<Officer>
  public let assignment: AssignmentOnDuty
  /// Whether it holds on the day, in an agency that exists.
  public let isHeld: Bool
  /// The first day after it on which that may be otherwise.
  public let next: Day?
}

extension Query where Answer == DutyAhead {
  /// The assignments of some officers that hold on a day or later, officer by officer.
  public static func dutiesAhead(of officers: [ID<Officer>], on day: Day) -> Self {
    Query(
      """
      SELECT assignment.officer_id, assignment.duty_code, assignment.from_day,
             assignment.until_day, agency.from_day AS agency_from,
             agency.until_day AS agency_until, agency_standing.from_day AS standing_from,
             agency_standing.until_day AS standing_until,
             (
               SELECT min(later.from_day)
               FROM agency_standing AS later
               WHERE later.agency_id = assignment.agency_id AND later.from_day > \(day)
             ) AS standing_next
      FROM assignment
      JOIN agency ON agency.id = assignment.agency_id
      LEFT JOIN agency_standing ON agency_standing.agency_id = assignment.agency_id
        AND \(SQL.held("agency_standing", on: day))
      WHERE assignment.officer_id IN \(officers)
        AND (assignment.until_day IS NULL OR assignment.until_day > \(day))
      ORDER BY assignment.officer_id, assignment.id
      """
    ) { row in
      let officer: ID<Officer> = try row.get("officer_id")
      let assignment = AssignmentOnDuty(
        duty: try row.get("duty_code"),
        from: try row.get("from_day"),
        until: try row.get("until_day")
      )
      let agency: Day = try row.get("agency_from")
      let end: Day? = try row.get("agency_until")
      let standing: Day? = try row.get("standing_from")
      let days: [Day?] = [
        assignment.from, assignment.until, agency, end, try row.get("standing_until"),
        try row.get("standing_next"),
      ]
      return DutyAhead(
        officer: officer,
        assignment: assignment,
        isHeld: assignment.from <= day && agency <= day && end.map { $0 > day } ?? true
          && standing != nil,
        next: days.compactMap { $0 }.filter { $0 > day }.min()
      )
    }
  }
}

extension Query where Answer == OfficerEvidence {
  /// The evidence of some officers that was not taken back, officer by officer.
  public static func evidenceOnRecord(of officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT officer_id, competency_code, level, kind, on_day, until_day
      FROM evidence
      WHERE officer_id IN \(officers) AND revoked_at IS NULL
      ORDER BY officer_id, competency_code, on_day, id
      """
    ) { row in
      OfficerEvidence(
        officer: try row.get("officer_id"),
        competency: try row.get("competency_code"),
        level: try row.get("level"),
        kind: try row.get("kind"),
        on: try row.get("on_day"),
        until: try row.get("until_day")
      )
    }
  }
}

/// A day on which an officer passed a class.
public struct DayPassed: Equatable, Sendable {
  public let officer: ID<Officer>
  public let day: Day
}

extension Query where Answer == DayPassed {
  /// The closing days of the classes that some officers passed, from a day on, officer by officer.
  public static func daysPassed(by officers: [ID<Officer>], from day: Day) -> Self {
    Query(
      """
      SELECT enrolment.officer_id, training_class.last_day
      FROM enrolment
      JOIN training_class ON training_class.id = enrolment.class_id
      JOIN result ON result.enrolment_id = enrolment.id
      WHERE enrolment.officer_id IN \(officers)
        AND enrolment.withdrawn_on IS NULL
        AND result.outcome = 'passed'
        AND training_class.state = 'closed'
        AND training_class.last_day >= \(day)
      ORDER BY enrolment.officer_id
      """
    ) { DayPassed(officer: try $0.get("officer_id"), day: try $0.get("last_day")) }
  }
}

/// A certificate by the days on which it is valid.
public struct CertificateDays: Equatable, Sendable {
  public let officer: ID<Officer>
  public let issued: Day
  public let until: Day
  public let revoked: Day?
}

extension Query where Answer == CertificateDays {
  /// The certificates of some officers that run out after a day, officer by officer.
  public static func certificateDays(of officers: [ID<Officer>], after day: Day) -> Self {
    Query(
      """
      SELECT officer_id, issued_on, until_day, revoked_on
      FROM certificate
      WHERE officer_id IN \(officers) AND until_day > \(day)
        AND (revoked_on IS NULL OR revoked_on > \(day))
      ORDER BY officer_id
      """
    ) { row in
      CertificateDays(
        officer: try row.get("officer_id"),
        issued: try row.get("issued_on"),
        until: try row.get("until_day"),
        revoked: try row.get("revoked_on")
      )
    }
  }
}

extension OfficerFilter {
  /// Leaves those who are kept as meeting their profile, but for some of whom it was worked out anew.
  ///
  /// - Parameters:
  ///   - fresh: Of whom it was worked out anew, and who of them meets it.
  ///   - isRare: Whether so few do that it is quicker to begin with them than with everybody.
  public mutating func keepThoseWhoMeetProfile(
    fresh: [ID<Officer>: Bool],
    isRare: Bool
  ) {
    let kept: SQL =
      isRare
      ? "officer.id IN (SELECT officer_id FROM officer_state WHERE meets = 1)"
      : """
      EXISTS (
        SELECT 1 FROM officer_state
        WHERE officer_state.officer_id = officer.id AND officer_state.meets = 1
      )
      """
    guard !fresh.isEmpty else { return self.kept = kept }
    let asked = fresh.keys.sorted()
    let met = fresh.filter(\.value).keys.sorted()
    self.kept = "((\(kept) AND officer.id NOT IN \(asked)) OR officer.id IN \(met))"
  }
}

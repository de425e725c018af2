import Chronology
import Personnel

extension SQL {
  /// A `WITH` that names the agencies of a day: `line`, with what held of each on that day. Under an
  /// agency it is that one and all below it, however deep; or that one alone.
  static func withLines(on day: Day, under agency: ID<Agency>?, alone: Bool = false) -> SQL {
    let standing: SQL = """
      SELECT agency_standing.agency_id, agency_standing.parent_id, agency_standing.name_vi,
             agency_standing.name_en, agency_standing.kind, agency_standing.agency_group,
             agency.code, agency.place
      FROM agency_standing
      JOIN listed_agency AS agency ON agency.id = agency_standing.agency_id
      WHERE \(held("agency_standing", on: day)) AND \(held("agency", on: day))
      """
    // Of all, and of one alone, there are no branches to follow.
    guard let agency else {
      return "WITH standing AS (\(standing)), line AS MATERIALIZED (SELECT * FROM standing)"
    }
    guard !alone else {
      let one: SQL = "\(standing) AND agency_standing.agency_id = \(agency)"
      return "WITH standing AS (\(standing)), line AS MATERIALIZED (\(one))"
    }
    return """
      WITH RECURSIVE standing AS (\(standing)),
      branch (agency_id) AS (
        SELECT standing.agency_id FROM standing WHERE standing.agency_id = \(agency)
        UNION
        SELECT standing.agency_id
        FROM standing JOIN branch ON standing.parent_id = branch.agency_id
      ),
      line AS (
        SELECT standing.* FROM standing JOIN branch ON branch.agency_id = standing.agency_id
      )
      """
  }

  /// The officers with an assignment active on a day in one of the agencies that `withLines` names.
  static func assignedInLines(on day: Day) -> SQL {
    """
    SELECT duty_held.officer_id
    FROM assignment AS duty_held
    JOIN line AS asked ON asked.agency_id = duty_held.agency_id
    WHERE duty_held.from_day <= \(day)
      AND (duty_held.until_day IS NULL OR duty_held.until_day > \(day))
    """
  }

  /// Of them, those with assignments in more than one.
  static func assignedInSeveralLines(on day: Day) -> SQL {
    """
    \(assignedInLines(on: day))
    GROUP BY duty_held.officer_id
    HAVING count(DISTINCT duty_held.agency_id) > 1
    """
  }

  /// Whether what a result says was written down by a moment. One that was amended later is known
  /// only from the amendment on: what it said before is no longer in the records.
  static func resultKnown(at instant: Instant?) -> SQL {
    instant.map { "result.recorded_at <= \($0)" } ?? "1 = 1"
  }

  /// Whether a paper was known at a moment: it comes of its result, and is known with it.
  static func paperKnown(at instant: Instant?) -> SQL {
    guard let instant else { return "1 = 1" }
    return """
      NOT EXISTS (
        SELECT 1 FROM result
        WHERE result.enrolment_id = certificate.enrolment_id AND result.recorded_at > \(instant)
      )
      """
  }

  /// Whether a dated row held on a day: `from_day ≤ day < until_day`.
  static func held(_ table: StaticString, on day: Day) -> SQL {
    let name = table.description
    let (from, until) = (SQL(verbatim: name + ".from_day"), SQL(verbatim: name + ".until_day"))
    return "\(from) <= \(day) AND (\(until) IS NULL OR \(until) > \(day))"
  }

  /// The agency of `officer` on a day: the one on record, else that of the duty that began last.
  static func officerAgency(on day: Day) -> SQL {
    """
    coalesce(officer.agency_id, (
      SELECT assignment.agency_id FROM assignment
      WHERE assignment.officer_id = officer.id AND \(held("assignment", on: day))
      ORDER BY assignment.from_day DESC, assignment.id LIMIT 1
    ))
    """
  }

  /// Whether a paper is valid on a day: issued, not run out, not taken back by then.
  static func valid(on day: Day) -> SQL {
    """
    certificate.issued_on <= \(day)
      AND (certificate.until_day IS NULL OR certificate.until_day > \(day))
      AND (certificate.revoked_on IS NULL OR certificate.revoked_on > \(day))
    """
  }
}

import Chronology
import Records
import Reports
import Testing
import Vietnamese

/// The figures of `ttdn-summary` counted again by statements of their own, one number each.
struct PlainCount {
  let store: any Store
  let first: String
  let last: String
  let day: String

  /// The same store, days and report's day as a request's.
  init(_ store: any Store, of document: ReportDocument) {
    self.store = store
    first = "\(document.period.first)"
    last = "\(min(document.period.last, document.asOf))"
    day = "\(document.asOf)"
  }

  /// Which agencies are counted, as a condition on `agency_id`.
  enum Extent {
    case everywhere
    case agencies([String])
    case group(String)
  }

  /// What the report calls each column, with its number.
  func figures(_ extent: Extent) async throws -> [String: Int] {
    let here = assigned(extent)
    let all = try await number(
      "SELECT count(DISTINCT officer_id) AS n FROM assignment WHERE \(here)"
    )
    let full = try await number(
      "SELECT count(DISTINCT officer_id) AS n FROM assignment WHERE \(here) AND share = 'fullTime'"
    )
    return [
      "assigned": all, "fullTime": full, "concurrent": all - full,
      "trained": try await people(here, trained), "metMinimum": try await people(here, enough),
      "meetsProfile": try await people(here, profile),
      "attendances": try await attendances(extent), "issued": try await attendances(extent),
      "valid": try await valid(here),
    ]
  }

  private func number(_ sql: SQL) async throws -> Int {
    try await store.read { try $0.one(Query(sql) { try $0.get("n", as: Int.self) }) }
  }

  private func people(_ here: SQL, _ condition: SQL) async throws -> Int {
    try await number(
      """
      SELECT count(DISTINCT officer_id) AS n FROM assignment
      WHERE \(here) AND officer_id IN (\(condition))
      """
    )
  }

  private func condition(_ extent: Extent) -> SQL {
    switch extent {
    case .everywhere: return "1 = 1"
    case .group(let group):
      return """
        agency_id IN (
          SELECT agency_id FROM agency_standing
          WHERE agency_group = \(group) AND from_day <= \(day)
            AND (until_day IS NULL OR until_day > \(day)))
        """
    case .agencies(let codes):
      let list = "," + codes.joined(separator: ",") + ","
      return """
        agency_id IN (SELECT id FROM agency WHERE \(list) LIKE '%,' || code || ',%')
        """
    }
  }

  /// An assignment of the day at an agency that is there on the day.
  private func assigned(_ extent: Extent) -> SQL {
    """
    from_day <= \(day) AND (until_day IS NULL OR until_day > \(day))
    AND agency_id IN (
      SELECT id FROM agency WHERE from_day <= \(day) AND (until_day IS NULL OR until_day > \(day)))
    AND \(condition(extent))
    """
  }

  private var closed: SQL {
    """
    FROM enrolment e, result r, training_class c
    WHERE r.enrolment_id = e.id AND c.id = e.class_id AND c.state = 'closed'
      AND c.last_day >= \(first) AND c.last_day <= \(last)
    """
  }

  private var trained: SQL { "SELECT e.officer_id \(closed) AND r.outcome = 'passed'" }

  private var enough: SQL {
    """
    SELECT e.officer_id \(closed) AND r.outcome <> 'withdrawn'
    GROUP BY e.officer_id
    HAVING sum(2 * r.credited_numerator / r.credited_denominator) >= 80
    """
  }

  /// Officers no duty of whom asks for a competency that they can't show.
  private var profile: SQL {
    """
    SELECT id FROM officer
    WHERE NOT EXISTS (
      SELECT 1 FROM assignment a
      JOIN (
        SELECT 'R2' AS duty, 'A1' AS competency UNION ALL SELECT 'R4', 'A1'
        UNION ALL SELECT 'R4', 'A2') AS need ON need.duty = a.duty_code
      WHERE a.officer_id = officer.id AND a.from_day <= \(day)
        AND (a.until_day IS NULL OR a.until_day > \(day))
        AND NOT EXISTS (
          SELECT 1 FROM evidence v
          WHERE v.officer_id = officer.id AND v.competency_code = need.competency AND v.level >= 2
            AND v.on_day <= \(day) AND (v.until_day IS NULL OR v.until_day > \(day))
            AND v.recorded_at < '2021-01-15'))
    """
  }

  /// Results of officers who belonged to the agencies when the class closed, each once.
  private func attendances(_ extent: Extent) async throws -> Int {
    try await number(
      """
      SELECT count(DISTINCT e.id) AS n \(closed) AND r.outcome = 'passed'
        AND EXISTS (
          SELECT 1 FROM assignment a
          WHERE a.officer_id = e.officer_id AND a.from_day <= c.last_day
            AND (a.until_day IS NULL OR a.until_day > c.last_day) AND \(condition(extent)))
      """
    )
  }

  private func valid(_ here: SQL) async throws -> Int {
    try await number(
      """
      SELECT count(*) AS n FROM certificate
      WHERE issued_on <= \(day) AND (until_day IS NULL OR until_day > \(day))
        AND (revoked_on IS NULL OR revoked_on > \(day))
        AND officer_id IN (SELECT officer_id FROM assignment WHERE \(here))
      """
    )
  }
}

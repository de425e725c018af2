import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// The figures of `ttdn-summary` against plain SQL, written apart from the report's own questions.
struct `Figures counted by plain SQL` {
  static let day = "2020-12-31"

  /// One number from one statement.
  static func number(_ sql: SQL) async throws -> Int {
    try await Province.store().read { records in
      try records.one(Query(sql) { try $0.get("n", as: Int.self) })
    }
  }

  static let active: SQL = """
    from_day <= '2020-12-31' AND (until_day IS NULL OR until_day > '2020-12-31')
    """

  static let people: [(column: String, condition: SQL)] = [
    ("assigned", "1 = 1"),
    (
      "fullTime",
      "officer_id IN (SELECT officer_id FROM assignment WHERE share = 'fullTime' AND \(active))"
    ),
    (
      "trained",
      """
      officer_id IN (
        SELECT e.officer_id FROM enrolment e, result r, training_class c
        WHERE r.enrolment_id = e.id AND c.id = e.class_id AND c.state = 'closed'
          AND r.outcome = 'passed' AND substr(c.last_day, 1, 4) = '2020')
      """
    ),
    (
      "metMinimum",
      """
      officer_id IN (
        SELECT e.officer_id FROM enrolment e, result r, training_class c
        WHERE r.enrolment_id = e.id AND c.id = e.class_id AND c.state = 'closed'
          AND r.outcome <> 'withdrawn' AND substr(c.last_day, 1, 4) = '2020'
        GROUP BY e.officer_id
        HAVING sum(1.0 * r.credited_numerator / r.credited_denominator) >= 40)
      """
    ),
  ]

  @Test(arguments: people.indices)
  func `agree in the total`(index: Int) async throws {
    let (column, condition) = Self.people[index]
    let document = try await Province.document(Province.request("ttdn-summary"))
    let counted = try await Self.number(
      "SELECT count(DISTINCT officer_id) AS n FROM assignment WHERE \(Self.active) AND \(condition)"
    )
    #expect(document.cell(row: "total", column: column) == .count(counted))
  }

  @Test(arguments: people.indices.filter { people[$0].column != "fullTime" }, 1...6)
  func `agree in every line`(index: Int, agency: Int) async throws {
    let (column, condition) = Self.people[index]
    let document = try await Province.document(Province.request("ttdn-summary"))
    let counted = try await Self.number(
      """
      SELECT count(DISTINCT officer_id) AS n
      FROM assignment
      WHERE \(Self.active) AND agency_id = \(agency) AND \(condition)
      """
    )
    let code = ["STTTT", "SNV", "DH", "BTG", "BPY", "BCH"][agency - 1]
    #expect(document.cell(row: code, column: column) == .count(counted))
  }

  @Test
  func `agree on attendances and on papers`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let attendances = try await Self.number(
      """
      SELECT count(*) AS n
      FROM enrolment e
      WHERE EXISTS (
          SELECT 1 FROM result r WHERE r.enrolment_id = e.id AND r.outcome = 'passed')
        AND EXISTS (
          SELECT 1 FROM training_class c, assignment a
          WHERE c.id = e.class_id AND c.state = 'closed' AND a.officer_id = e.officer_id
            AND c.last_day >= '2020-01-01' AND c.last_day <= '2020-12-31'
            AND a.from_day <= c.last_day AND coalesce(a.until_day, '9999') > c.last_day)
      """
    )
    #expect(document.cell(row: "total", column: "attendances") == .count(attendances))
    let valid = try await Self.number(
      """
      SELECT count(*) AS n
      FROM certificate
      WHERE issued_on <= '2020-12-31' AND coalesce(until_day, '9999') > '2020-12-31'
        AND coalesce(revoked_on, '9999') > '2020-12-31'
        AND officer_id IN (SELECT officer_id FROM assignment WHERE \(Self.active))
      """
    )
    #expect(document.cell(row: "total", column: "valid") == .count(valid))
  }
}

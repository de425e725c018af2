public import Chronology
public import Personnel
public import Training

/// A paper that is valid on a day.
public struct ValidCertificate: Equatable, Sendable {
  public let id: Int64
  public let officer: ID<Officer>
  public let officerCode: Code<Officer>
  public let name: String
  /// Its number in the register, once it has one.
  public let number: String?
  public let trainingClass: Code<TrainingClass>
  public let classTitle: String
  public let issued: Day
  /// The first day on which it is no longer valid; nil where it is for ever.
  public let until: Day?
}

extension Query where Answer == ValidCertificate {
  /// The papers valid on a day of the officers who are assigned on that day, as lists of people are
  /// ordered. A paper is known from the moment at which its result was recorded.
  public static func validCertificates(
    on day: Day,
    under agency: ID<Agency>? = nil,
    knownAt instant: Instant? = nil
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT certificate.id, certificate.officer_id, officer.code, officer.full_name,
             certificate.number, training_class.code AS class_code, training_class.title,
             certificate.issued_on, certificate.until_day
      FROM certificate
      JOIN officer ON officer.id = certificate.officer_id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      WHERE \(SQL.valid(on: day))
        AND \(SQL.paperKnown(at: instant))
        AND certificate.officer_id IN (\(SQL.assignedInLines(on: day)))
      ORDER BY officer.sort_key, officer.code, certificate.issued_on, certificate.id
      """,
      decode: decoded
    )
  }

  /// Those of them that lapse by a day, the same otherwise. The few papers are asked about their
  /// officers, not the many officers about their papers.
  public static func lapsingCertificates(
    on day: Day,
    through last: Day,
    knownAt instant: Instant? = nil
  ) -> Self {
    lapsingCertificates(
      on: day,
      through: last,
      knownAt: instant,
      "officer.sort_key, officer.code, certificate.issued_on, certificate.id"
    )
  }

  /// Those of them that lapse first, so many.
  public static func firstLapsingCertificates(
    on day: Day,
    through last: Day,
    limit: Int
  ) -> Self {
    lapsingCertificates(
      on: day,
      through: last,
      knownAt: nil,
      "certificate.until_day, officer.sort_key, officer.code, certificate.id LIMIT \(limit)"
    )
  }

  private static func lapsingCertificates(
    on day: Day,
    through last: Day,
    knownAt instant: Instant?,
    _ order: SQL
  ) -> Self {
    Query(
      """
      SELECT certificate.id, certificate.officer_id, officer.code, officer.full_name,
             certificate.number, training_class.code AS class_code, training_class.title,
             certificate.issued_on, certificate.until_day
      FROM certificate
      JOIN officer ON officer.id = certificate.officer_id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      WHERE \(SQL.lapsing(on: day, through: last))
        AND \(SQL.paperKnown(at: instant))
      ORDER BY \(order)
      """,
      decode: decoded
    )
  }

  fileprivate static func decoded(_ row: Row) throws -> ValidCertificate {
    ValidCertificate(
      id: try row.get("id"),
      officer: try row.get("officer_id"),
      officerCode: try row.get("code"),
      name: try row.get("full_name"),
      number: try row.get("number"),
      trainingClass: try row.get("class_code"),
      classTitle: try row.get("title"),
      issued: try row.get("issued_on"),
      until: try row.get("until_day")
    )
  }
}

/// A paper at an agency that has its holder.
public struct HeldCertificate: Equatable, Sendable {
  public let agency: ID<Agency>
  public let certificate: ValidCertificate
}

extension Query where Answer == HeldCertificate {
  /// The papers valid on a day at every agency that has their holders, agency by agency, and in each
  /// as lists of people are ordered. A paper is known from the moment at which its result was recorded.
  public static func heldCertificates(
    on day: Day,
    under agency: ID<Agency>? = nil,
    knownAt instant: Instant? = nil
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT held.agency_id, certificate.id, certificate.officer_id, officer.code,
             officer.full_name, certificate.number, training_class.code AS class_code,
             training_class.title, certificate.issued_on, certificate.until_day
      FROM (
        SELECT DISTINCT line.place, line.agency_id, assignment.officer_id
        FROM assignment
        JOIN line ON line.agency_id = assignment.agency_id
        WHERE \(SQL.held("assignment", on: day))
      ) AS held
      JOIN certificate ON certificate.officer_id = held.officer_id
      JOIN officer ON officer.id = certificate.officer_id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      WHERE \(SQL.valid(on: day)) AND \(SQL.paperKnown(at: instant))
      ORDER BY held.place, held.agency_id, officer.sort_key, officer.code,
               certificate.issued_on, certificate.id
      """
    ) { row in
      HeldCertificate(
        agency: try row.get("agency_id"),
        certificate: try Query<ValidCertificate>.decoded(row)
      )
    }
  }
}

extension Query where Answer == Int {
  /// How many papers of those assigned on a day lapse by another, counted up to one more than `most`.
  public static func lapsingCount(on day: Day, through last: Day, atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS papers
      FROM (
        SELECT 1 AS one FROM certificate WHERE \(SQL.lapsing(on: day, through: last))
        LIMIT \(most + 1)
      ) AS found
      """
    ) { try $0.get("papers") }
  }
}

extension SQL {
  /// That a paper is valid on a day, lapses by another, and is somebody's who is assigned.
  static func lapsing(on day: Day, through last: Day) -> SQL {
    """
    certificate.until_day > \(day) AND certificate.until_day <= \(last)
      AND \(valid(on: day))
      AND EXISTS (
        SELECT 1
        FROM assignment
        JOIN agency ON agency.id = assignment.agency_id
        JOIN agency_standing ON agency_standing.agency_id = assignment.agency_id
        WHERE assignment.officer_id = certificate.officer_id
          AND \(held("assignment", on: day)) AND \(held("agency", on: day))
          AND \(held("agency_standing", on: day))
      )
    """
  }
}

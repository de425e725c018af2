public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// A paper as the register has it.
public struct IssuedCertificate: Equatable, Sendable {
  public let id: Int64
  /// Its number in the register, once it has one.
  public let number: String?
  public let officer: Code<Officer>
  public let name: PersonName
  public let birthDate: PartialDate?
  public let kind: Course.Document.Kind
  public let trainingClass: Code<TrainingClass>
  public let classTitle: String
  public let first: Day
  public let last: Day
  public let classification: Bilingual?
  public let issued: Day
  /// The first day on which it is no longer valid; nil where it is for ever.
  public let until: Day?
  public let revoked: Day?
  public let revokedReason: String?
  /// By which anybody can check it.
  public let code: String?
}

extension Query where Answer == IssuedCertificate {
  /// The papers issued in some days, as far as they were known at a moment: day by day, and of a day
  /// as lists of people are ordered.
  ///
  /// - Parameter agency: Of officers who belonged to it, or to one below it, on the day of issue.
  public static func issuedCertificates(
    from first: Day,
    through last: Day,
    knownAt instant: Instant?,
    under agency: ID<Agency>?,
    on day: Day
  ) -> Self {
    let ofAgency: SQL =
      agency == nil
      ? "1 = 1"
      : """
      EXISTS (
        SELECT 1 FROM assignment
        JOIN line ON line.agency_id = assignment.agency_id
        WHERE assignment.officer_id = certificate.officer_id
          AND assignment.from_day <= certificate.issued_on
          AND (assignment.until_day IS NULL OR assignment.until_day > certificate.issued_on)
      )
      """
    return Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT certificate.id, certificate.number, officer.code, officer.full_name,
             officer.family_name, officer.middle_name, officer.given_name, officer.birth_date,
             certificate.kind, training_class.code AS class_code, training_class.title,
             training_class.first_day, training_class.last_day, result.classification_vi,
             result.classification_en, certificate.issued_on, certificate.until_day,
             certificate.revoked_on, certificate.revoked_reason, certificate_code.code AS checked_by
      FROM certificate
      JOIN officer ON officer.id = certificate.officer_id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      LEFT JOIN result ON result.enrolment_id = certificate.enrolment_id
      LEFT JOIN certificate_code ON certificate_code.certificate_id = certificate.id
      WHERE certificate.issued_on BETWEEN \(first) AND \(last)
        AND \(SQL.paperKnown(at: instant)) AND \(ofAgency)
      ORDER BY certificate.issued_on, training_class.code, officer.sort_key, officer.code,
               certificate.id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> IssuedCertificate {
    let vi: String? = try row.get("classification_vi")
    let en: String? = try row.get("classification_en")
    return IssuedCertificate(
      id: try row.get("id"),
      number: try row.get("number"),
      officer: try row.get("code"),
      name: PersonName(
        full: try row.get("full_name"),
        family: try row.get("family_name"),
        middle: try row.get("middle_name"),
        given: try row.get("given_name")
      ),
      birthDate: try row.get("birth_date"),
      kind: try row.get("kind"),
      trainingClass: try row.get("class_code"),
      classTitle: try row.get("title"),
      first: try row.get("first_day"),
      last: try row.get("last_day"),
      classification: vi.map { Bilingual(vi: $0, en: en ?? $0) },
      issued: try row.get("issued_on"),
      until: try row.get("until_day"),
      revoked: try row.get("revoked_on"),
      revokedReason: try row.get("revoked_reason"),
      code: try row.get("checked_by")
    )
  }
}

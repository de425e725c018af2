public import Chronology
public import Personnel
public import Training
public import Vietnamese

extension Query where Answer == Int64 {
  /// The next certificates behind a number that have no code.
  public static func uncoded(after id: Int64, limit: Int) -> Self {
    Query(
      """
      SELECT certificate.id
      FROM certificate
      LEFT JOIN certificate_code ON certificate_code.certificate_id = certificate.id
      WHERE certificate.id > \(id) AND certificate_code.code IS NULL
      ORDER BY certificate.id LIMIT \(limit)
      """
    ) { try $0.get("id") }
  }

  /// The papers of some results that were not revoked.
  public static func standingPapers(of enrolments: [ID<Enrolment>]) -> Self {
    Query(
      """
      SELECT id FROM certificate
      WHERE enrolment_id IN \(enrolments) AND revoked_on IS NULL
      ORDER BY id
      """
    ) { try $0.get("id") }
  }
}

extension BulkTable {
  /// Codes of certificates, each with the certificate's number before it.
  public static let certificateCodes = BulkTable("certificate_code", "certificate_id", "code")
}

/// What anybody who holds a certificate is told: whose it is, what for, since when, whether it holds.
public struct CheckedCertificate: Equatable, Sendable {
  public let name: String
  public let course: Bilingual
  public let issued: Day
  /// The first day on which it is no longer valid; nil where it is for ever.
  public let until: Day?
  public let revoked: Day?
  /// Whether another one was issued in its place.
  public let isReplaced: Bool

  /// A certificate with what is told of it.
  public init(
    name: String,
    course: Bilingual,
    issued: Day,
    until: Day?,
    revoked: Day?,
    isReplaced: Bool
  ) {
    self.name = name
    self.course = course
    self.issued = issued
    self.until = until
    self.revoked = revoked
    self.isReplaced = isReplaced
  }
}

extension Query where Answer == CheckedCertificate {
  /// The certificate with a code.
  public static func certificate(coded code: String) -> Self {
    Query(
      """
      SELECT officer.full_name, course.title_vi, course.title_en, certificate.issued_on,
             certificate.until_day, certificate.revoked_on,
             (SELECT count(*) FROM certificate AS later
              WHERE later.enrolment_id = certificate.enrolment_id
                AND later.id > certificate.id) AS later
      FROM certificate_code
      JOIN certificate ON certificate.id = certificate_code.certificate_id
      JOIN officer ON officer.id = certificate.officer_id
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      JOIN training_class ON training_class.id = enrolment.class_id
      JOIN course ON course.code = training_class.course_code
      WHERE certificate_code.code = \(code)
      """
    ) { row in
      CheckedCertificate(
        name: try row.get("full_name"),
        course: try row.bilingual("title_vi", "title_en"),
        issued: try row.get("issued_on"),
        until: try row.get("until_day"),
        revoked: try row.get("revoked_on"),
        isReplaced: try row.get("later", as: Int.self) > 0
      )
    }
  }
}

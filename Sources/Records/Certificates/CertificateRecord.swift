public import Chronology
public import Personnel
public import Training

/// A paper that was issued for a passed class.
public struct CertificateRecord: Equatable, Sendable {
  public let officer: ID<Officer>
  public let enrolment: ID<Enrolment>
  public let kind: Course.Document.Kind
  /// The class's last day (Thông tư 03/2023/TT-BNV Điều 5).
  public let issuedOn: Day
  /// The first day on which it is no longer valid; nil where it is valid for ever.
  public let until: Day?

  /// A paper for an officer's result.
  public init(
    officer: ID<Officer>,
    enrolment: ID<Enrolment>,
    kind: Course.Document.Kind,
    issuedOn: Day,
    until: Day?
  ) {
    self.officer = officer
    self.enrolment = enrolment
    self.kind = kind
    self.issuedOn = issuedOn
    self.until = until
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(["kind": kind, "issuedOn": issuedOn, "until": until])
  }
}

extension Query where Answer == CertificateRecord {
  /// The papers of a class that were not revoked.
  public static func certificates(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT certificate.officer_id, certificate.enrolment_id, certificate.kind,
             certificate.issued_on, certificate.until_day
      FROM certificate
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      WHERE enrolment.class_id = \(trainingClass) AND certificate.revoked_on IS NULL
      ORDER BY certificate.enrolment_id
      """
    ) { row in
      CertificateRecord(
        officer: try row.get("officer_id"),
        enrolment: try row.get("enrolment_id"),
        kind: try row.get("kind"),
        issuedOn: try row.get("issued_on"),
        until: try row.get("until_day")
      )
    }
  }
}

extension SQL {
  /// Writes a new paper down; a result has one that is not revoked at most.
  public static func insert(_ certificate: CertificateRecord) -> SQL {
    """
    INSERT INTO certificate (officer_id, enrolment_id, kind, issued_on, until_day)
    VALUES (\(certificate.officer), \(certificate.enrolment), \(certificate.kind),
            \(certificate.issuedOn), \(certificate.until))
    """
  }

  /// Revokes the paper of a result; it stays on record. Where the clock was ahead when it was issued,
  /// it is revoked on that day.
  public static func revoke(
    _ certificate: CertificateRecord,
    on day: Day,
    because reason: String
  ) -> SQL {
    """
    UPDATE certificate
    SET revoked_on = \(max(day, certificate.issuedOn)), revoked_reason = \(reason)
    WHERE enrolment_id = \(certificate.enrolment) AND revoked_on IS NULL
    """
  }
}

extension BulkTable {
  /// New papers, in the order of `CertificateRecord.values`.
  public static let certificates = BulkTable(
    "certificate",
    "officer_id",
    "enrolment_id",
    "kind",
    "issued_on",
    "until_day"
  )
}

extension CertificateRecord {
  /// The values of its row, for adding many at once.
  public var values: [SQLValue] {
    [
      officer.sqlValue, enrolment.sqlValue, kind.sqlValue, issuedOn.sqlValue, until.sqlValue,
    ]
  }
}

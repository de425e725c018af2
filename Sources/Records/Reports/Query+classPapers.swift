public import Chronology
public import Personnel
public import Training

/// The number of a paper, by the place in the class that it was issued for.
public struct NumberedPaper: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let number: String
}

extension Query where Answer == NumberedPaper {
  /// The papers of a class that have a number and were not revoked, as far as they were known at a
  /// moment.
  public static func numberedPapers(
    of id: ID<TrainingClass>,
    knownAt instant: Instant? = nil
  ) -> Self {
    Query(
      """
      SELECT certificate.enrolment_id, certificate.number
      FROM certificate
      JOIN enrolment ON enrolment.id = certificate.enrolment_id
      WHERE enrolment.class_id = \(id) AND certificate.number IS NOT NULL
        AND certificate.revoked_on IS NULL AND \(SQL.paperKnown(at: instant))
      ORDER BY certificate.enrolment_id
      """
    ) { row in
      NumberedPaper(enrolment: try row.get("enrolment_id"), number: try row.get("number"))
    }
  }
}

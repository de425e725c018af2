public import Personnel
public import Training

/// An enrolment and the code of its officer.
public struct EnrolledCode: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let officer: Code<Officer>
}

extension Query where Answer == EnrolledCode {
  /// Who is enrolled in a class, by the codes that people know.
  public static func enrolledCodes(in trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT enrolment.id, officer.code
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY enrolment.id
      """
    ) { row in
      EnrolledCode(enrolment: try row.get("id"), officer: try row.get("code"))
    }
  }
}

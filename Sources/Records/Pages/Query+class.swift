public import Personnel
public import Training

/// A place in a class with whose it is.
public struct ClassMember: Equatable, Sendable {
  public let enrolment: Enrolment
  public let name: String
}

extension Query where Answer == ClassMember {
  /// Everybody enrolled in a class, in the order of official lists.
  public static func members(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT enrolment.id, enrolment.class_id, enrolment.officer_id, enrolment.withdrawn_on,
             enrolment.withdrawn_reason, enrolment.notes, officer.full_name
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY officer.sort_key, officer.code
      """,
      decode: decoded
    )
  }

  /// Every place that an officer has or had in a class.
  public static func places(of officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT enrolment.id, enrolment.class_id, enrolment.officer_id, enrolment.withdrawn_on,
             enrolment.withdrawn_reason, enrolment.notes, officer.full_name
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE enrolment.officer_id = \(officer)
      ORDER BY enrolment.id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> ClassMember {
    ClassMember(enrolment: try Enrolment(row), name: try row.get("full_name"))
  }
}

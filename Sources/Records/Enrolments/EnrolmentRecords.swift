public import Chronology
public import Personnel
public import Training

extension Enrolment {
  /// When it was withdrawn and why; nil where it stands.
  public var withdrawal: (day: Day, reason: String)? {
    if case .withdrawn(let day, let reason) = standing { (day, reason) } else { nil }
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(["withdrawnOn": withdrawal?.day, "withdrawnReason": withdrawal?.reason])
  }
}

extension Query where Answer == Enrolment {
  /// The enrolments of a class.
  public static func enrolments(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, class_id, officer_id, withdrawn_on, withdrawn_reason
      FROM enrolment
      WHERE class_id = \(trainingClass)
      ORDER BY id
      """
    ) { row in
      let id: ID<Enrolment> = try row.get("id")
      let trainingClass: ID<TrainingClass> = try row.get("class_id")
      let officer: ID<Officer> = try row.get("officer_id")
      let day: Day? = try row.get("withdrawn_on")
      let reason: String? = try row.get("withdrawn_reason")
      return Enrolment(
        id: id,
        trainingClass: trainingClass,
        officer: officer,
        standing: day.map { .withdrawn(on: $0, reason: reason ?? "") } ?? .enrolled
      )
    }
  }
}

extension Query where Answer == ID<Enrolment> {
  /// Writes a new enrolment down; the id in the value given does not count.
  public static func insert(_ enrolment: Enrolment, notes: String?) -> Self {
    Query(
      """
      INSERT INTO enrolment (class_id, officer_id, withdrawn_on, withdrawn_reason, notes)
      VALUES (\(enrolment.trainingClass), \(enrolment.officer), \(enrolment.withdrawal?.day),
              \(enrolment.withdrawal?.reason), \(notes))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes how an enrolment stands.
  public static func update(_ enrolment: Enrolment) -> SQL {
    """
    UPDATE enrolment
    SET withdrawn_on = \(enrolment.withdrawal?.day),
        withdrawn_reason = \(enrolment.withdrawal?.reason)
    WHERE id = \(enrolment.id)
    """
  }
}

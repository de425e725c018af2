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
    Fields([
      "withdrawnOn": withdrawal?.day, "withdrawnReason": withdrawal?.reason, "notes": notes,
    ])
  }
}

extension Enrolment {
  /// Reads a row of `id`, `class_id`, `officer_id`, `withdrawn_on`, `withdrawn_reason`, `notes`.
  init(_ row: Row) throws {
    let id: ID = try row.get("id")
    let day: Day? = try row.get("withdrawn_on")
    let reason: String? = try row.get("withdrawn_reason")
    self.init(
      id: id,
      trainingClass: try row.get("class_id"),
      officer: try row.get("officer_id"),
      standing: day.map { .withdrawn(on: $0, reason: reason ?? "") } ?? .enrolled,
      notes: try row.get("notes")
    )
  }
}

extension Query where Answer == Enrolment {
  /// The enrolments of a class.
  public static func enrolments(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT id, class_id, officer_id, withdrawn_on, withdrawn_reason, notes
      FROM enrolment
      WHERE class_id = \(trainingClass)
      ORDER BY id
      """
    ) { try Enrolment($0) }
  }
}

extension Query where Answer == ID<Enrolment> {
  /// Writes a new enrolment down; the id in the value given does not count.
  public static func insert(_ enrolment: Enrolment) -> Self {
    Query(
      """
      INSERT INTO enrolment (class_id, officer_id, withdrawn_on, withdrawn_reason, notes)
      VALUES (\(enrolment.trainingClass), \(enrolment.officer), \(enrolment.withdrawal?.day),
              \(enrolment.withdrawal?.reason), \(enrolment.notes))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes how an enrolment stands, and its notes.
  public static func update(_ enrolment: Enrolment) -> SQL {
    """
    UPDATE enrolment
    SET withdrawn_on = \(enrolment.withdrawal?.day),
        withdrawn_reason = \(enrolment.withdrawal?.reason), notes = \(enrolment.notes)
    WHERE id = \(enrolment.id)
    """
  }
}

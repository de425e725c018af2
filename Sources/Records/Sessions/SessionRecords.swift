public import Personnel
public import Training

extension Session {
  /// By what events know it: `LOP-2020-01 2020-03-18 morning`.
  public func key(in trainingClass: Code<TrainingClass>) -> String {
    "\(trainingClass) \(day) \(part.rawValue)"
  }

  /// By what events know an officer's mark at it: `LOP-2020-01 PY-000101 2020-03-18 morning`.
  public func key(of officer: Code<Officer>, in trainingClass: Code<TrainingClass>) -> String {
    "\(trainingClass) \(officer) \(day) \(part.rawValue)"
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "day": day, "part": part, "periods": periods, "rollCallClosed": rollCallClosed,
      "topic": topic,
    ])
  }
}

extension Query where Answer == Session {
  /// The sessions of a class, in order of time.
  public static func sessions(of trainingClass: ID<TrainingClass>) -> Self {
    sessions(of: [trainingClass])
  }

  /// The sessions of some classes, by class and in order of time.
  public static func sessions(of classes: [ID<TrainingClass>]) -> Self {
    Query(
      """
      SELECT id, class_id, day, part, periods, roll_call_closed, topic
      FROM class_session
      WHERE class_id IN \(classes)
      ORDER BY class_id, day, part_place
      """,
      decode: sessionOfRow
    )
  }

  static func sessionOfRow(_ row: Row) throws -> Session {
    let session = Session(
      id: try row.get("id"),
      trainingClass: try row.get("class_id"),
      day: try row.get("day"),
      part: try row.get("part"),
      periods: try row.get("periods"),
      rollCallClosed: try row.get("roll_call_closed"),
      topic: try row.get("topic")
    )
    guard let session else { throw RecordFault.broken("periods of a session") }
    return session
  }
}

extension Query where Answer == ID<Session> {
  /// Writes a new session down; the id in the value given does not count.
  public static func insert(_ session: Session) -> Self {
    Query(
      """
      INSERT INTO class_session (class_id, day, part, part_place, periods, roll_call_closed, topic)
      VALUES (\(session.trainingClass), \(session.day), \(session.part), \(session.part.place),
              \(session.periods), \(session.rollCallClosed), \(session.topic))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Writes a session's periods and topic, and whether its roll-call is closed.
  public static func update(_ session: Session) -> SQL {
    """
    UPDATE class_session
    SET periods = \(session.periods), roll_call_closed = \(session.rollCallClosed),
        topic = \(session.topic)
    WHERE id = \(session.id)
    """
  }

  /// Takes a session away that nobody was marked at; the database refuses any other.
  public static func delete(_ session: ID<Session>) -> SQL {
    "DELETE FROM class_session WHERE id = \(session)"
  }
}

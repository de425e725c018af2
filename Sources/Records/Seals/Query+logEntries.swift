public import Audit

extension Query where Answer == LogEntry {
  /// The next events behind a number that are not sealed.
  public static func unsealed(after id: Int64, limit: Int) -> Self {
    Query(
      """
      SELECT event.id AS id, at, actor, source, verb, subject, subject_key, old_value, new_value,
             reason, batch_id
      FROM event LEFT JOIN sealed_event ON sealed_event.event_id = event.id
      WHERE event.id > \(id) AND sealed_event.event_id IS NULL
      ORDER BY event.id LIMIT \(limit)
      """
    ) { try LogEntry($0) }
  }

  /// The next events behind a number.
  public static func entries(after id: Int64, limit: Int) -> Self {
    Query(
      """
      SELECT id, at, actor, source, verb, subject, subject_key, old_value, new_value, reason, batch_id
      FROM event
      WHERE id > \(id)
      ORDER BY id LIMIT \(limit)
      """
    ) { try LogEntry($0) }
  }

  /// The events that say that others were erased.
  public static var erasures: Self {
    Query(
      """
      SELECT id, at, actor, source, verb, subject, subject_key, old_value, new_value, reason, batch_id
      FROM event
      WHERE verb = \(Event.Verb.erased)
      ORDER BY id
      """
    ) { try LogEntry($0) }
  }
}

extension LogEntry {
  init(_ row: Row) throws {
    self.init(
      id: try row.get("id"),
      at: try row.get("at"),
      actor: try row.get("actor"),
      source: try row.get("source"),
      verb: try row.get("verb"),
      subject: try row.get("subject"),
      key: try row.get("subject_key"),
      batch: try row.get("batch_id"),
      payload: Payload(
        old: try row.get("old_value"),
        new: try row.get("new_value"),
        reason: try row.get("reason")
      )
    )
  }
}

extension Query where Answer == SealedEntry {
  /// What is kept at some places of the log, with the events that stand there.
  public static func sealed(at places: ClosedRange<Int64>) -> Self {
    Query(
      """
      SELECT place, event_id, leaf, salt, erased_digest,
             event.id AS id, at, actor, source, verb, subject, subject_key, old_value, new_value,
             reason, batch_id
      FROM sealed_event LEFT JOIN event ON event.id = sealed_event.event_id
      WHERE place BETWEEN \(places.lowerBound) AND \(places.upperBound)
      ORDER BY place
      """
    ) { row in
      let id: Int64 = try row.get("event_id")
      let leaf: String = try row.get("leaf")
      let salt: String? = try row.get("salt")
      let digest: String? = try row.get("erased_digest")
      let place: Int64 = try row.get("place")
      let found: Int64? = try row.get("id")
      return SealedEntry(
        place: place,
        id: id,
        leaf: Hash(hexadecimal: leaf),
        salt: salt.flatMap(Salt.init(hexadecimal:)),
        erasedDigest: digest.flatMap(Hash.init(hexadecimal:)),
        entry: try found.map { _ in try LogEntry(row) }
      )
    }
  }

  /// The events of a subject that say more than that something was erased, with what is kept of those
  /// that are sealed.
  public static func erasable(_ subject: Event.Subject, key: String) -> Self {
    erasable(where: "subject = \(subject) AND subject_key = \(key)")
  }

  /// The same of the events for which a condition holds.
  public static func erasable(where condition: SQL) -> Self {
    Query(
      """
      SELECT coalesce(place, 0) AS place, event.id AS id, leaf, salt, erased_digest,
             at, actor, source, verb, subject, subject_key, old_value, new_value, reason, batch_id
      FROM event LEFT JOIN sealed_event ON sealed_event.event_id = event.id
      WHERE (\(condition)) AND verb <> \(Event.Verb.erased) AND erased_digest IS NULL
      ORDER BY event.id
      """
    ) { row in
      let leaf: String? = try row.get("leaf")
      let salt: String? = try row.get("salt")
      return SealedEntry(
        place: try row.get("place"),
        id: try row.get("id"),
        leaf: leaf.flatMap(Hash.init(hexadecimal:)),
        salt: salt.flatMap(Salt.init(hexadecimal:)),
        erasedDigest: nil,
        entry: try LogEntry(row)
      )
    }
  }
}

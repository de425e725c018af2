public import Audit

extension SQL {
  /// Writes a seal down.
  public static func insert(_ seal: Seal) -> SQL {
    let statement = seal.statement
    return """
      INSERT INTO seal (number, first_place, entries, root, previous, highest_id, settled_id, at, key,
                        signature)
      VALUES (\(statement.number), \(statement.first), \(statement.entries),
              \(statement.root.hexadecimal), \(statement.previous.hexadecimal),
              \(statement.highest), \(statement.settled), \(statement.at), \(seal.key.hexadecimal),
              \(seal.signature.hexadecimal))
      """
  }

  /// Takes the payload of an event out of the log; whether there was something before and after stays.
  public static func erasePayload(of event: Int64) -> SQL {
    """
    UPDATE event
    SET old_value = CASE WHEN old_value IS NULL THEN NULL ELSE \(LogEntry.Payload.erasedValue) END,
        new_value = CASE WHEN new_value IS NULL THEN NULL ELSE \(LogEntry.Payload.erasedValue) END,
        reason = NULL
    WHERE id = \(event)
    """
  }

  /// Keeps the digest of an event's payload in place of the salt.
  public static func keep(_ digest: Hash, ofErased event: Int64) -> SQL {
    """
    UPDATE sealed_event SET salt = NULL, erased_digest = \(digest.hexadecimal)
    WHERE event_id = \(event)
    """
  }
}

extension BulkTable {
  /// The places of sealed events.
  public static let sealedEvents = BulkTable("sealed_event", "place", "event_id", "leaf", "salt")
}

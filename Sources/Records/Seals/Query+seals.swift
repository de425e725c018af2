public import Audit
public import Chronology

extension Query where Answer == StoredSeal {
  /// The last seal.
  public static var lastSeal: Self {
    Query(
      """
      SELECT number, first_place, entries, root, previous, highest_id, settled_id, at, key, signature
      FROM seal
      ORDER BY number DESC LIMIT 1
      """,
      decode: StoredSeal.init
    )
  }

  /// The next seals behind a number.
  public static func seals(after number: Int64, limit: Int) -> Self {
    Query(
      """
      SELECT number, first_place, entries, root, previous, highest_id, settled_id, at, key, signature
      FROM seal
      WHERE number > \(number)
      ORDER BY number LIMIT \(limit)
      """,
      decode: StoredSeal.init
    )
  }
}

/// A seal as the records have it.
public struct StoredSeal: Sendable {
  public let number: Int64
  /// Nil where what is kept is no seal.
  public let seal: Seal?

  init(_ row: Row) throws {
    number = try row.get("number")
    let (root, previous): (String, String) = (try row.get("root"), try row.get("previous"))
    let (key, signature): (String, String) = (try row.get("key"), try row.get("signature"))
    let at: String = try row.get("at")
    guard let root = Hash(hexadecimal: root), let previous = Hash(hexadecimal: previous),
      let key = VerifyingKey(hexadecimal: key), let signature = Signature(hexadecimal: signature),
      let at = Instant(iso: at)
    else {
      seal = nil
      return
    }
    let statement = Seal.Statement(
      number: number,
      first: try row.get("first_place"),
      entries: try row.get("entries"),
      root: root,
      previous: previous,
      highest: try row.get("highest_id"),
      settled: try row.get("settled_id"),
      at: at
    )
    seal = Seal(statement, key: key, signature: signature)
  }
}

extension Query where Answer == Int64 {
  /// The highest number that had been sealed at a moment, as the newest seal from before it says.
  public static func highestSealed(before moment: Instant) -> Self {
    Query(
      """
      SELECT highest_id FROM seal WHERE at <= \(moment) ORDER BY number DESC LIMIT 1
      """
    ) { try $0.get("highest_id") }
  }

  /// The first event behind a number that is not sealed.
  public static func firstUnsealed(after id: Int64) -> Self {
    Query(
      """
      SELECT event.id AS id
      FROM event LEFT JOIN sealed_event ON sealed_event.event_id = event.id
      WHERE event.id > \(id) AND sealed_event.event_id IS NULL
      ORDER BY event.id LIMIT 1
      """
    ) { try $0.get("id") }
  }

  /// All events that are not sealed, by their numbers.
  public static var unsealedEvents: Self {
    Query(
      """
      SELECT event.id AS id
      FROM event LEFT JOIN sealed_event ON sealed_event.event_id = event.id
      WHERE sealed_event.event_id IS NULL
      ORDER BY event.id
      """
    ) { try $0.get("id") }
  }

  /// The first place behind another at which an event is kept.
  public static func firstPlace(after place: Int64) -> Self {
    Query(
      "SELECT place FROM sealed_event WHERE place > \(place) ORDER BY place LIMIT 1"
    ) { try $0.get("place") }
  }

  /// The place of an event.
  public static func place(of event: Int64) -> Self {
    Query("SELECT place FROM sealed_event WHERE event_id = \(event)") { try $0.get("place") }
  }
}

public import Records
import Vietnamese

/// Notes that somebody saved people's data as a file: who, which, how many and what for. It is noted
/// before the file is given: what can't be noted is not given.
public struct NoteSaving: Sendable {
  let subject: Event.Subject
  let key: String
  let query: String
  let rows: Int?
  let purpose: Purpose

  /// A file by the list or report that it is.
  ///
  /// - Parameters:
  ///   - key: The list's name, such as `officers`, or the report's code.
  ///   - query: What was asked of it.
  ///   - rows: How many lines it has, where that is known.
  public init(
    _ subject: Event.Subject,
    _ key: String,
    query: String,
    rows: Int? = nil,
    for purpose: Purpose
  ) {
    self.subject = subject
    self.key = key
    self.query = query
    self.rows = rows
    self.purpose = purpose
  }

  /// Writes it down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    let query = query.isEmpty ? nil : query
    let event = Event(
      .saved,
      subject,
      key: key,
      new: Fields(["address": query, "rows": rows]),
      reason: purpose.title.vi
    )
    try await world.store.write { records in
      _ = try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

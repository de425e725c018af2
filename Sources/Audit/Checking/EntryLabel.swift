/// By what people find an entry.
public struct EntryLabel: Hashable, Sendable {
  /// Its place in the log, from 1.
  public let place: Int64
  /// The number that the records gave it.
  public let id: Int64
  public let verb: String
  public let subject: String
  public let key: String

  /// Of an entry as it stands now.
  public init(_ sealed: SealedEntry, _ entry: LogEntry) {
    place = sealed.place
    id = sealed.id
    verb = entry.verb
    subject = entry.subject
    key = entry.key
  }
}

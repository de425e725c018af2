/// An entry with what was kept of it when it was sealed.
public struct SealedEntry: Sendable {
  /// From 1, through all seals.
  public let place: Int64
  /// The number of the entry that stands there.
  public let id: Int64
  /// Nil where what is kept is no hash.
  public let leaf: Hash?
  /// Nil once the payload was erased.
  public let salt: Salt?
  /// The payload's digest, kept once the payload was erased.
  public let erasedDigest: Hash?
  /// Nil where it is gone.
  public let entry: LogEntry?

  /// An entry as the records have it.
  public init(
    place: Int64,
    id: Int64,
    leaf: Hash?,
    salt: Salt?,
    erasedDigest: Hash?,
    entry: LogEntry?
  ) {
    self.place = place
    self.id = id
    self.leaf = leaf
    self.salt = salt
    self.erasedDigest = erasedDigest
    self.entry = entry
  }

  /// Whether its payload was erased.
  public var isErased: Bool { salt == nil && erasedDigest != nil }

  /// The leaf of some content, were it this entry's, at a place; nil where nothing is known of the
  /// payload.
  func leaf(of content: LogEntry, at place: Int64) -> Hash? {
    if let salt { return content.leaf(at: place, payload: content.payload.digest(salt)) }
    guard let erasedDigest, content.payload == content.payload.erased else { return nil }
    return content.leaf(at: place, payload: erasedDigest)
  }

  /// Whether the entry is as it was sealed.
  public var fits: Bool {
    guard let entry, let leaf else { return false }
    return self.leaf(of: entry, at: place) == leaf
  }

  /// The place at which this entry was sealed, where it now stands at another.
  public func sealedPlace(among places: ClosedRange<Int64>) -> Int64? {
    guard let entry, let leaf else { return nil }
    return places.first { $0 != place && self.leaf(of: entry, at: $0) == leaf }
  }

  /// Whether this is what the entry said when it was sealed, now standing in another.
  public func said(_ content: LogEntry) -> Bool {
    guard let leaf else { return false }
    var own = content
    own.id = id
    return self.leaf(of: own, at: place) == leaf || self.leaf(of: content, at: place) == leaf
  }
}

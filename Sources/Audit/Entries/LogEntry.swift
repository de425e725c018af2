/// An entry of the log, each value as the records have it: nothing is read into it, so that whatever
/// was changed in them shows.
public struct LogEntry: Equatable, Sendable {
  /// The number that the records gave it.
  public var id: Int64
  public var at: String
  public var actor: String
  public var source: String?
  public var verb: String
  public var subject: String
  public var key: String
  public var batch: Int64?
  /// What was changed and why: what can be erased.
  public var payload: Payload

  /// The values before and after, and the reason.
  public struct Payload: Equatable, Sendable {
    public var old: String?
    public var new: String?
    public var reason: String?

    /// A payload as the records have it.
    public init(old: String?, new: String?, reason: String?) {
      self.old = old
      self.new = new
      self.reason = reason
    }
  }

  /// An entry as the records have it.
  public init(
    id: Int64,
    at: String,
    actor: String,
    source: String?,
    verb: String,
    subject: String,
    key: String,
    batch: Int64?,
    payload: Payload
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.source = source
    self.verb = verb
    self.subject = subject
    self.key = key
    self.batch = batch
    self.payload = payload
  }
}

extension LogEntry.Payload {
  /// What stands for a value that was there and was erased.
  public static let erasedValue = "{}"

  /// What is left of it once it is erased: whether there was something before and after.
  public var erased: LogEntry.Payload {
    LogEntry.Payload(
      old: old.map { _ in Self.erasedValue },
      new: new.map { _ in Self.erasedValue },
      reason: nil
    )
  }

  /// The digest that stays when the payload and the salt are erased.
  public func digest(_ salt: Salt) -> Hash {
    var form = CanonicalBytes("boiduong payload 1")
    form.add(fixed: salt.bytes)
    form.add(old)
    form.add(new)
    form.add(reason)
    return Hash(of: form.bytes)
  }
}

extension LogEntry {
  /// The entry's leaf at a place of the log, its payload standing in by its digest.
  ///
  /// - Parameter place: From 1, through all seals.
  public func leaf(at place: Int64, payload digest: Hash) -> Hash {
    var form = CanonicalBytes("boiduong entry 1")
    form.add(place)
    form.add(id)
    form.add(at)
    form.add(actor)
    form.add(source)
    form.add(verb)
    form.add(subject)
    form.add(key)
    form.add(batch)
    form.add(digest)
    return MerkleTree.leaf(form.bytes)
  }
}

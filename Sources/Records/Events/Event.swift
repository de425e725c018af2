public import Chronology
public import Personnel

/// Something that somebody changed: what it was, what it is, when, and why.
public struct Event: Equatable, Sendable {
  public let verb: Verb
  public let subject: Subject
  /// The key by which people know the subject, such as an officer's code.
  public let key: String
  /// The values before; nil where it is new.
  public let old: Fields?
  /// The values after; nil where it is gone.
  public let new: Fields?
  public let reason: String?

  /// What was done.
  public enum Verb: String, CaseIterable, SQLConvertible {
    case added, changed, removed, assessed, amended, sampled
    /// A mark arrived that says something else than what stands; both are kept.
    case differed
    case merged, separated, signedIn, signedOut, signInFailed, saved
    /// Somebody was not let do something.
    case refused
    /// What is covered otherwise was looked at.
    case read
    /// What other events of the subject said was erased; their numbers are told.
    case erased
  }

  /// To what.
  public enum Subject: String, CaseIterable, SQLConvertible {
    case curriculumFile, agency, officer, assignment, trainingClass, session, enrolment, attendance
    case score, result, certificate, evidence, sample
    case account, grant, delegation, report, list, retention, nomination, plan, planLine, cost
    case needsSurvey, needsReturn
    /// An address of the site, as it is declared.
    case address
  }

  /// An event; it has a before, an after, or both.
  public init(
    _ verb: Verb,
    _ subject: Subject,
    key: String,
    old: Fields? = nil,
    new: Fields? = nil,
    reason: String? = nil
  ) {
    self.verb = verb
    self.subject = subject
    self.key = key
    self.old = old
    self.new = new
    self.reason = reason
  }
}

extension Event {
  /// The event with this reason, where it gives none of its own.
  public func because(_ reason: String?) -> Event {
    Event(verb, subject, key: key, old: old, new: new, reason: self.reason ?? reason)
  }
}

extension SQL {
  /// Writes an event down.
  public static func insert(_ event: Event, at now: Instant, by actor: Actor, batch: ID<Batch>?)
    -> SQL
  {
    """
    INSERT INTO event (at, actor, source, verb, subject, subject_key, old_value, new_value, reason,
                       batch_id)
    VALUES (\(now), \(actor.name), \(actor.source), \(event.verb), \(event.subject), \(event.key),
            \(event.old?.json), \(event.new?.json), \(event.reason), \(batch))
    """
  }
}

extension BulkTable {
  /// Events, in the order of `Event.values`.
  public static let events = BulkTable(
    "event",
    "at",
    "actor",
    "source",
    "verb",
    "subject",
    "subject_key",
    "old_value",
    "new_value",
    "reason",
    "batch_id"
  )
}

extension Event {
  /// The values of its row, for adding many at once.
  public func values(at now: Instant, by actor: Actor, batch: ID<Batch>?) -> [SQLValue] {
    [
      now.sqlValue, actor.name.sqlValue, actor.source.sqlValue, verb.sqlValue, subject.sqlValue,
      key.sqlValue,
      (old?.json).sqlValue, (new?.json).sqlValue, reason.sqlValue, batch.sqlValue,
    ]
  }
}

/// An event as it was written down.
public struct HistoryLine: Equatable, Sendable {
  public let subject: Event.Subject
  public let at: Instant
  public let actor: String
  /// Where it was done from; nil where nobody noted it.
  public let source: String?
  public let verb: Event.Verb
  public let old: String?
  public let new: String?
  public let reason: String?
}

extension Query where Answer == HistoryLine {
  /// What happened to a thing, the newest first.
  public static func history(of subject: Event.Subject, key: String) -> Self {
    Query(
      """
      SELECT subject, at, actor, source, verb, old_value, new_value, reason
      FROM event
      WHERE subject = \(subject) AND subject_key = \(key)
      ORDER BY id DESC
      """
    ) { try HistoryLine($0) }
  }
}

extension HistoryLine {
  init(_ row: Row) throws {
    self.init(
      subject: try row.get("subject"),
      at: try row.get("at"),
      actor: try row.get("actor"),
      source: try row.get("source"),
      verb: try row.get("verb"),
      old: try row.get("old_value"),
      new: try row.get("new_value"),
      reason: try row.get("reason")
    )
  }
}

/// Which events somebody looks for; nil asks for all.
public struct LogQuestion: Equatable, Sendable {
  public var actor: String?
  public var subject: Event.Subject?
  public var key: String?

  /// What is looked for.
  public init(actor: String? = nil, subject: Event.Subject? = nil, key: String? = nil) {
    self.actor = actor
    self.subject = subject
    self.key = key
  }
}

/// An event with its number and what it was done to.
public struct LogLine: Equatable, Sendable {
  public let id: Int64
  public let subject: Event.Subject
  public let key: String
  public let history: HistoryLine
}

extension Query where Answer == LogLine {
  /// The newest events before a number, as far as they fit.
  public static func log(_ question: LogQuestion, before number: Int64, limit: Int) -> Self {
    let actor: SQL = question.actor.map { "AND actor = \($0)" } ?? ""
    let subject: SQL = question.subject.map { "AND subject = \($0)" } ?? ""
    let key: SQL = question.key.map { "AND subject_key = \($0)" } ?? ""
    return Query(
      """
      SELECT id, at, actor, source, verb, subject, subject_key, old_value, new_value, reason
      FROM event
      WHERE id < \(number) \(actor) \(subject) \(key)
      ORDER BY id DESC LIMIT \(limit)
      """
    ) { row in
      LogLine(
        id: try row.get("id"),
        subject: try row.get("subject"),
        key: try row.get("subject_key"),
        history: try HistoryLine(row)
      )
    }
  }
}

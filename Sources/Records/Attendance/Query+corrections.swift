public import Personnel
public import Training

/// A mark that was changed after its roll-call was closed.
public struct CorrectionLine: Equatable, Sendable {
  public let officer: Code<Officer>
  public let line: HistoryLine
}

extension Reading {
  /// The corrections of a session's marks with their reasons, the newest first.
  public func corrections(
    of officers: [Code<Officer>],
    at session: Session,
    in trainingClass: Code<TrainingClass>
  ) throws -> [CorrectionLine] {
    let keys = Dictionary(
      officers.map { (session.key(of: $0, in: trainingClass), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return try all(.reasoned(keys: keys.keys.sorted())).compactMap { found in
      keys[found.key].map { CorrectionLine(officer: $0, line: found.line) }
    }
  }
}

private struct KeyedLine: Sendable {
  let key: String
  let line: HistoryLine
}

extension Query where Answer == KeyedLine {
  fileprivate static func reasoned(keys: [String]) -> Self {
    Query(
      """
      SELECT subject_key, subject, at, actor, source, verb, old_value, new_value, reason
      FROM event
      WHERE subject = \(Event.Subject.attendance) AND subject_key IN \(keys) AND reason IS NOT NULL
        AND batch_id IS NULL
      ORDER BY id DESC
      """
    ) { KeyedLine(key: try $0.get("subject_key"), line: try HistoryLine($0)) }
  }
}

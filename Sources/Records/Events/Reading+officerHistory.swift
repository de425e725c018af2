public import Personnel

extension Reading {
  /// What happened to an officer's record and assignments, the newest first, also under codes that the
  /// officer had before, and to the records that were merged into it.
  public func history(ofOfficer code: Code<Officer>) throws -> [HistoryLine] {
    var lines: [HistoryLine] = []
    var known: Set<String> = []
    var next = [code.text]
    while let key = next.popLast() {
      guard known.insert(key).inserted else { continue }
      let found = try all(.officerHistory(key))
      lines += found
      let parted = Set(found.filter { $0.verb == .separated }.flatMap(\.changes).map(\.old))
      next += found.flatMap { line in
        line.changes.compactMap { change in
          switch (change.name, change.old, change.new) {
          case ("code", .text(let old), _) where line.verb != .separated: old
          case ("merged", _, .text(let code)) where !parted.contains(change.new): code
          default: nil
          }
        }
      }
    }
    return lines
  }
}

extension Query where Answer == HistoryLine {
  /// What happened to an officer's record and assignments under a code, the newest first.
  fileprivate static func officerHistory(_ key: String) -> Self {
    Query(
      """
      SELECT subject, at, actor, source, verb, old_value, new_value, reason
      FROM event
      WHERE subject IN (\(Event.Subject.officer), \(Event.Subject.assignment)) AND subject_key = \(key)
      ORDER BY id DESC
      """
    ) { try HistoryLine($0) }
  }
}

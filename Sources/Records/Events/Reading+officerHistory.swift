public import Personnel

extension Reading {
  /// What happened to an officer's record and assignments, the newest first, also under codes that the
  /// officer had before, and to the records that were merged into it.
  public func history(ofOfficer code: Code<Officer>) throws -> [HistoryLine] {
    try linesByCode(ofOfficer: code).flatMap(\.lines)
  }

  /// The codes under which the log knows an officer: the present one, those before, and those of the
  /// records that were merged into it.
  public func codes(ofOfficer code: Code<Officer>) throws -> [String] {
    try linesByCode(ofOfficer: code).map(\.code)
  }

  private func linesByCode(
    ofOfficer code: Code<Officer>
  ) throws -> [(code: String, lines: [HistoryLine])] {
    var found: [(code: String, lines: [HistoryLine])] = []
    var known: Set<String> = []
    var next = [code.text]
    while let key = next.popLast() {
      guard known.insert(key).inserted else { continue }
      let lines = try all(.officerHistory(key))
      found.append((key, lines))
      next += Self.formerCodes(in: lines)
    }
    return found
  }

  /// The codes that lines lead to. The newest line on a merged record says whether it still is one.
  private static func formerCodes(in lines: [HistoryLine]) -> [String] {
    var settled: Set<String> = []
    return lines.flatMap { line in
      line.changes.compactMap { change -> String? in
        switch (change.name, change.old, change.new) {
        case ("merged", _, .text(let code)): return settled.insert(code).inserted ? code : nil
        case ("merged", .text(let code), _): settled.insert(code)
        case ("code", .text(let old), _) where line.verb != .separated: return old
        default: break
        }
        return nil
      }
    }
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

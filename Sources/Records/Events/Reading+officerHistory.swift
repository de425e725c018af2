public import Personnel

extension Reading {
  /// What happened to an officer's record and assignments, the newest first, also under codes that the
  /// officer had before.
  public func history(ofOfficer code: Code<Officer>) throws -> [HistoryLine] {
    var lines: [HistoryLine] = []
    var known: Set<String> = []
    var next = [code.text]
    while let key = next.popLast() {
      guard known.insert(key).inserted else { continue }
      let found = try all(.history(of: .officer, key: key))
      lines += try found + all(.history(of: .assignment, key: key))
      next += found.flatMap(\.changes).compactMap { change in
        guard change.name == "code", case .text(let old) = change.old else { return nil }
        return old
      }
    }
    return lines.sorted { $0.at > $1.at }
  }
}

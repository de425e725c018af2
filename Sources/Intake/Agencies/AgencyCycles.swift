import Chronology
public import Personnel

/// Finds the agencies that, by their parents on some day or by their successors, come back to
/// themselves: no list of the province could be printed with them.
public struct AgencyCycles {
  private let entries: [AgencyEntry]
  private let byCode: [Code<Agency>: AgencyEntry]

  /// Looks at all agencies together.
  public init(_ entries: [AgencyEntry]) {
    self.entries = entries
    byCode = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The agencies that come back to themselves, in the order of the file.
  public var codes: [Code<Agency>] {
    entries.filter { isAboveItself($0) || isAfterItself($0) }.map(\.code)
  }

  /// Who stands above whom changes only on the days on which standings begin.
  private func isAboveItself(_ entry: AgencyEntry) -> Bool {
    entry.standings.contains { standing in
      let days = entries.flatMap { $0.standings.map(\.days.from) }
        .filter { standing.days.contains($0) }
      return Set(days).contains { comesBack(to: entry.code, on: $0) }
    }
  }

  private func comesBack(to code: Code<Agency>, on day: Day) -> Bool {
    var seen: Set<Code<Agency>> = []
    var next = parent(of: code, on: day)
    while let above = next, seen.insert(above).inserted {
      if above == code { return true }
      next = parent(of: above, on: day)
    }
    return false
  }

  private func parent(of code: Code<Agency>, on day: Day) -> Code<Agency>? {
    byCode[code]?.standings.last { $0.days.contains(day) }?.parent
  }

  private func isAfterItself(_ entry: AgencyEntry) -> Bool {
    var seen: Set<Code<Agency>> = []
    var open = entry.successors
    while let next = open.popLast() {
      if next == entry.code { return true }
      if seen.insert(next).inserted { open += byCode[next]?.successors ?? [] }
    }
    return false
  }
}

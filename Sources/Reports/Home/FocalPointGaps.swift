import Assessment
import Chronology
import Personnel
import Records

/// The agencies that lack the officer whom the coverage rules ask of them. The first rule that binds
/// an agency's group names its focal point; what other rules ask is told besides.
struct FocalPointGaps {
  /// An agency and the duties for which it has too few officers.
  struct Gap {
    let line: AgencyLine
    let missing: [Coverage]
  }

  let all: [Gap]
  /// How many agencies some rule binds.
  let bound: Int

  init(lines: [AgencyLine], persons: [AssignedPerson], rules: [CoverageRule], on day: Day) {
    let assignments = Dictionary(grouping: persons, by: \.agency)
    var (gaps, bound): ([Gap], Int) = ([], 0)
    for line in lines {
      let binding = rules.filter { $0.binds(line.group) }
      guard !binding.isEmpty else { continue }
      bound += 1
      let held = assignments[line.id, default: []].flatMap(\.assignments).map(\.entity)
      let standings = binding.map { $0.coverage(of: line.id, by: held, on: day) }
      if let first = standings.first, first.missing > 0 {
        gaps.append(Gap(line: line, missing: standings.filter { $0.missing > 0 }))
      }
    }
    all = gaps
    self.bound = bound
  }
}

extension AssignedOfficer {
  /// The assignment as the coverage rules ask for it; it is known to be active.
  fileprivate var entity: Assignment {
    Assignment(
      id: ID(0),
      officer: officer,
      agency: agency,
      duty: duty,
      decision: .init(number: decision, day: nil),
      share: share,
      role: role,
      days: DayRange(from: from)
    )
  }
}

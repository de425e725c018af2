import Assessment
import Chronology
import Personnel
import Records

/// The agencies that lack the focal point whom the coverage rules ask of them; what other rules ask
/// is told besides.
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
    let points = FocalPoints(
      lines: lines,
      assignments: persons.flatMap(\.assignments),
      rules: rules,
      on: day
    )
    bound = lines.count { points.focalPoint(of: $0.id) != nil }
    all = lines.compactMap { line in
      guard let point = points.focalPoint(of: line.id), point.missing > 0 else { return nil }
      return Gap(line: line, missing: points.coverage(of: line.id).filter { $0.missing > 0 })
    }
  }
}

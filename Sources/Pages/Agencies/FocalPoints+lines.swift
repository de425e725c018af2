import Assessment
import Chronology
import Personnel
import Records
import Reports
import Vietnamese

extension FocalPoints {
  /// How some agencies of a day stand to the rules of a framework.
  init(
    of lines: [AgencyLine],
    on day: Day,
    by framework: Framework,
    in records: any Reading
  ) throws {
    self.init(
      lines: lines,
      assignments: try records.all(.assignedOfficers(on: day)),
      rules: framework.coverage,
      on: day
    )
  }

  /// Whether the agency has the focal point that it must have.
  func state(of agency: ID<Agency>, by framework: Framework) -> AgenciesPage.Coverage {
    guard let point = focalPoint(of: agency) else { return .notAsked }
    return point.missing == 0 ? .covered : .missing([framework.title(of: point.rule.duty)])
  }

  /// Every rule that binds the agency, held against the day.
  func lines(of agency: ID<Agency>, by framework: Framework) -> [AgencyPage.CoverageLine] {
    coverage(of: agency).map { coverage in
      AgencyPage.CoverageLine(
        duty: framework.title(of: coverage.rule.duty),
        alternatives: coverage.rule.alternatives.map { framework.title(of: $0) },
        principals: coverage.principals,
        principalsAsked: coverage.rule.atLeast,
        deputies: coverage.deputies,
        deputiesAsked: coverage.rule.deputies
      )
    }
  }
}

import Assessment
import Chronology
import Personnel
import Records
import Reports
import Vietnamese

extension FocalPoints {
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

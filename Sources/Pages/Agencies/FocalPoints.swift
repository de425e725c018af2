import Assessment
import Chronology
import Personnel
import Records
import Vietnamese

/// How the agencies of a day stand to the coverage rules.
///
/// The first rule that binds a group of agencies names its focal point; the others name further
/// duties, such as the spokesperson's.
struct FocalPoints {
  private let framework: Framework
  private let counts: [Place: DutyCount]

  private struct Place: Hashable {
    let agency: ID<Agency>
    let duty: Code<Duty>
  }

  init(on day: Day, by framework: Framework, in records: any Reading) throws {
    self.framework = framework
    let rows = try records.all(.dutyCounts(on: day))
    counts = Dictionary(
      uniqueKeysWithValues: rows.map { (Place(agency: $0.agency, duty: $0.duty), $0) }
    )
  }

  /// Whether the agency has the focal point that it must have.
  func coverage(of agency: AgencyLine) -> AgenciesPage.Coverage {
    guard let rule = framework.coverage.first(where: { $0.binds(agency.group) }) else {
      return .notAsked
    }
    let principals = counts[Place(agency: agency.id, duty: rule.duty)]?.principals ?? 0
    return principals >= rule.atLeast ? .covered : .missing([title(rule.duty)])
  }

  /// Every rule that binds the agency, held against the day.
  func lines(of agency: ID<Agency>, in group: AgencyGroup) -> [AgencyPage.CoverageLine] {
    framework.coverage.filter { $0.binds(group) }.map { rule in
      let count = counts[Place(agency: agency, duty: rule.duty)]
      return AgencyPage.CoverageLine(
        duty: title(rule.duty),
        principals: count?.principals ?? 0,
        principalsAsked: rule.atLeast,
        deputies: count?.deputies ?? 0,
        deputiesAsked: rule.deputies
      )
    }
  }

  private func title(_ duty: Code<Duty>) -> Bilingual { framework.title(of: duty) }
}

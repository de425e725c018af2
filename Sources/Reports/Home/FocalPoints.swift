public import Assessment
public import Chronology
public import Personnel
public import Records

/// How the agencies of a day stand to the coverage rules: the one count behind home, the list of
/// agencies, an agency's page and reports.
///
/// The first rule that binds an agency's group names its focal point; the others ask for further
/// duties, such as the spokesperson's.
public struct FocalPoints: Sendable {
  private let standings: [ID<Agency>: [Coverage]]

  /// The agencies of a day held against the rules, by the assignments of that day.
  public init(
    lines: some Sequence<AgencyLine>,
    assignments: some Sequence<AssignedOfficer>,
    rules: [CoverageRule],
    on day: Day
  ) {
    let held = Dictionary(grouping: assignments, by: \.agency)
    standings = Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let own = held[line.id, default: []].map(\.assignment)
        let binding = rules.filter { $0.binds(line.group) }
        return (line.id, binding.map { $0.coverage(of: line.id, by: own, on: day) })
      }
    )
  }

  /// How an agency stands to every rule that binds it, the one for its focal point first.
  public func coverage(of agency: ID<Agency>) -> [Coverage] { standings[agency, default: []] }

  /// How an agency stands to the rule for its focal point; nil where none is asked of it.
  public func focalPoint(of agency: ID<Agency>) -> Coverage? { standings[agency]?.first }
}

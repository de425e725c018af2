import Assessment
public import Chronology
public import Personnel
public import Records
import Reports

extension AgenciesPage {
  /// The agencies of a day, perhaps only those without the focal point that they must have.
  ///
  /// - Parameters:
  ///   - last: Behind which they are shown; nil from the first on, as where it is none of them.
  ///   - limit: How many are shown.
  public init(
    on day: Day,
    onlyMissing: Bool,
    after last: ID<Agency>? = nil,
    rows limit: Int = AgenciesPage.rowsOnPage,
    in records: any Reading
  ) throws {
    let lines = try records.all(.agencyLines(on: day))
    let framework = try records.framework()
    let kept = try KeptFigures.agencies(on: day, by: framework, in: records)
    let focal = try FocalPointStates(of: lines, on: day, by: framework, kept: kept, in: records)
    let officers =
      try kept?.mapValues(\.officers) ?? records.byAgency(.officerCounts(on: day))
    let tree = AgencyTree(lines, try records.all(.agencyParents(on: day)))
    let rows = lines.map { line in
      (
        group: line.group,
        row: Row(
          id: line.id,
          name: line.name,
          depth: onlyMissing ? 0 : tree.depth(of: line.id),
          officers: officers[line.id] ?? 0,
          coverage: focal.state(of: line)
        )
      )
    }
    let groups = AgencyGroup.allCases.map { group in
      let members = rows.filter { $0.group == group }.map(\.row)
      let shown =
        onlyMissing ? members.filter(\.coverage.isMissing) : tree.ordered(members, by: \.id)
      return Group(group: group, rows: shown)
    }
    self.init(
      groups: groups.filter { !$0.rows.isEmpty },
      onlyMissing: onlyMissing,
      after: last,
      rows: limit
    )
  }
}

/// Which agencies have the focal point that they must have: no more officers are read than that takes, and
/// none where it is kept.
struct FocalPointStates {
  private let framework: Framework
  private var principals: [CoverageRule: [ID<Agency>: Int]] = [:]

  init(
    of lines: [AgencyLine],
    on day: Day,
    by framework: Framework,
    kept: [ID<Agency>: AgencyState]?,
    in records: any Reading
  ) throws {
    self.framework = framework
    if let kept {
      for (place, rule) in framework.coverage.enumerated() {
        principals[rule] = kept.compactMapValues { $0.principals?[place] }
      }
      return
    }
    for line in lines {
      guard let rule = rule(for: line), principals[rule] == nil else { continue }
      principals[rule] = try records.byAgency(
        .principals(of: rule.duties, on: day, upTo: rule.atLeast)
      )
    }
  }

  /// The first rule that binds an agency's group names its focal point.
  private func rule(for line: AgencyLine) -> CoverageRule? {
    framework.coverage.first { $0.binds(line.group) }
  }

  func state(of line: AgencyLine) -> AgenciesPage.Coverage {
    guard let rule = rule(for: line) else { return .notAsked }
    let isCovered = principals[rule]?[line.id] ?? 0 >= rule.atLeast
    return isCovered ? .covered : .missing([framework.title(of: rule.duty)])
  }
}

extension Reading {
  fileprivate func byAgency(_ counts: Query<AgencyCount>) throws -> [ID<Agency>: Int] {
    Dictionary(uniqueKeysWithValues: try all(counts).map { ($0.agency, $0.officers) })
  }
}

extension AgenciesPage.Coverage {
  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

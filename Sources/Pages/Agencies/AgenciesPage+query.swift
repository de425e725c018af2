public import Chronology
import Personnel
public import Records
import Reports

extension AgenciesPage {
  /// The agencies of a day, perhaps only those without the focal point that they must have.
  public init(on day: Day, onlyMissing: Bool, in records: any Reading) throws {
    let lines = try records.all(.agencyLines(on: day))
    let framework = try records.framework()
    let focal = try FocalPoints(of: lines, on: day, by: framework, in: records)
    let officers = Dictionary(
      uniqueKeysWithValues: try records.all(.officerCounts(on: day)).map {
        ($0.agency, $0.officers)
      }
    )
    let tree = AgencyTree(try records.agencies(), on: day)
    let rows = lines.map { line in
      (
        group: line.group,
        row: Row(
          id: line.id,
          name: line.name,
          depth: onlyMissing ? 0 : tree.depth(of: line.id),
          officers: officers[line.id] ?? 0,
          coverage: focal.state(of: line.id, by: framework)
        )
      )
    }
    let groups = AgencyGroup.allCases.map { group in
      let members = rows.filter { $0.group == group }.map(\.row)
      let shown =
        onlyMissing ? members.filter(\.coverage.isMissing) : tree.ordered(members, by: \.id)
      return Group(group: group, rows: shown)
    }
    self.init(groups: groups.filter { !$0.rows.isEmpty }, onlyMissing: onlyMissing)
  }
}

extension AgenciesPage.Coverage {
  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

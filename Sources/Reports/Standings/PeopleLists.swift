import Assessment
import Personnel
import Records
import Vietnamese

/// Makes lists of officers, line by line, for whatever figure they stand behind.
struct PeopleLists {
  private let lines: [ID<Agency>: AgencyLine]
  private let framework: Framework

  init(lines: [AgencyLine], framework: Framework) {
    self.lines = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
    self.framework = framework
  }

  /// A list of officers; a group and the total count each of them once, unless told otherwise.
  func list(
    _ name: String,
    _ title: Bilingual,
    tab: Bilingual,
    of persons: [AssignedPerson],
    counts: (AgencyLine, AssignedPerson) -> (group: Bool, total: Bool) = { _, _ in (true, true) }
  ) -> ReportList {
    var once = OnceCounter<ID<Officer>>()
    return ReportList(
      name: name,
      title: title,
      tab: tab,
      columns: PeopleColumns.persons,
      entries: persons.compactMap { person in
        guard let line = lines[person.agency] else { return nil }
        let first = once.count(person.officer, in: line.group.rawValue)
        let also = counts(line, person)
        return ReportList.Entry(
          line,
          (first.group && also.group, first.total && also.total),
          cells(of: person, at: line)
        )
      }
    )
  }

  /// Duties by their names, one after another.
  func titles(of duties: [Code<Duty>]) -> ReportCell {
    duties.map { framework.profile($0)?.duty.title ?? Bilingual(both: $0.text) }.joined
  }

  /// The agency of an id, if it has a line.
  func line(_ agency: ID<Agency>) -> AgencyLine? { lines[agency] }

  /// The cells of a person at an agency's line.
  func cells(of person: AssignedPerson, at line: AgencyLine) -> [ReportCell] {
    [
      .text(line.code.text), .text(line.name), .text(person.code.text), .text(person.name),
      .text(person.position), titles(of: person.duties),
      .text((person.isFullTime ? Assignment.Share.fullTime : .concurrent).title),
      .text(person.decisions.joined(separator: "; ")), .quantity(person.credited),
    ]
  }
}

extension ReportList.Entry {
  /// An entry at an agency's line.
  init(_ line: AgencyLine, _ first: (group: Bool, total: Bool), _ cells: [ReportCell]) {
    self.init(
      row: line.code.text,
      group: line.group.rawValue,
      countsInGroup: first.group,
      countsInTotal: first.total,
      cells: cells
    )
  }
}

import Assessment
import Personnel
import Records
import Training
import Vietnamese

/// The rows of the matrix: agencies in their order, in each its people; then how many must hold each
/// competency, and how many do.
struct CompetencyRows {
  let facts: CompetencyFacts
  let tally: Tally

  /// What programs know the row by that tells how many hold each competency.
  static let metKey = "met"

  /// Who serves two agencies has a line in each.
  static func key(of person: AssignedPerson, at line: AgencyLine) -> String {
    "\(line.code.text) \(person.code.text)"
  }

  var all: [ReportRow] {
    let people = Dictionary(grouping: facts.persons, by: \.person.agency)
    let staffed = facts.lines.filter { people[$0.id] != nil }
    return staffed.enumerated().flatMap { place, line -> [ReportRow] in
      let key = line.code.text
      let head = ReportRow(
        kind: .group,
        key: key,
        ordinal: "\(place + 1)",
        label: line.name,
        code: key,
        cells: levels { _ in .empty } + tally.cells(ofGroup: key).suffix(Self.counts)
      )
      return [head]
        + people[line.id, default: []].enumerated().map {
          row(of: $1, number: "\(place + 1).\($0 + 1)", at: line)
        }
    } + totals
  }

  /// The columns behind those of the competencies.
  private static let counts = 4

  private func levels(_ cell: (Int) -> ReportCell) -> [ReportCell] {
    facts.scope.curricula.framework.competencies.indices.map(cell)
  }

  private func row(
    of person: CompetencyFacts.Person,
    number: String,
    at line: AgencyLine
  ) -> ReportRow {
    let key = Self.key(of: person.person, at: line)
    let required = Dictionary(uniqueKeysWithValues: person.required.map { ($0.place, $0) })
    return ReportRow(
      kind: .line,
      key: key,
      ordinal: number,
      label: Bilingual(both: person.person.name),
      code: person.person.code.text,
      group: line.code.text,
      cells: levels { place in
        .text(required[place].map { $0.sign.cell(of: $0.gap.held) })
      } + tally.cells(ofLine: key).suffix(Self.counts)
    )
  }

  /// Each officer once, also one of two agencies.
  private var totals: [ReportRow] {
    let officers = facts.officers.flatMap(\.self)
    let required = Dictionary(grouping: officers, by: \.place)
    return [
      ReportRow(
        kind: .total,
        key: "total",
        label: Bilingual(vi: "Số người phải đạt", en: "Persons who must hold it"),
        cells: levels { .count(required[$0, default: []].count) }
          + tally.total.suffix(Self.counts)
      ),
      ReportRow(
        kind: .total,
        key: Self.metKey,
        label: Bilingual(vi: "Trong đó đạt", en: "Of them do"),
        cells: levels { .count(required[$0, default: []].count(where: \.sign.isEnough)) }
      ),
    ]
  }
}

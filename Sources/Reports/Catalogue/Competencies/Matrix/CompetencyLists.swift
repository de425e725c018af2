import Assessment
import Chronology
import Personnel
import Records
import Vietnamese

/// The lists behind the counts of the matrix: one entry for each competency of each person.
struct CompetencyLists {
  let facts: CompetencyFacts

  var all: [ReportList] {
    [
      list(
        "required",
        Bilingual(vi: "Năng lực phải đạt", en: "Competencies required"),
        Bilingual(vi: "phải đạt", en: "required")
      ) { _ in true },
      list(
        "met",
        Bilingual(vi: "Năng lực đạt yêu cầu", en: "Competencies met"),
        Bilingual(vi: "đạt", en: "met"),
        holds: \.sign.isEnough
      ),
      list(
        "gaps",
        Bilingual(vi: "Năng lực chưa đạt", en: "Competencies not met"),
        Bilingual(vi: "chưa đạt", en: "not met")
      ) { !$0.sign.isEnough },
      list(
        "lapsing",
        Bilingual(vi: "Năng lực hết hiệu lực trong bốn quý tới", en: "To lapse in four quarters"),
        Bilingual(vi: "sắp hết", en: "to lapse")
      ) { $0.lapses != nil },
    ]
  }

  /// Which competency of whom.
  private struct Key: Hashable {
    let officer: ID<Officer>
    let place: Int
  }

  private func list(
    _ name: String,
    _ title: Bilingual,
    _ tab: Bilingual,
    holds: (RequiredCompetency) -> Bool
  ) -> ReportList {
    let lines = Dictionary(uniqueKeysWithValues: facts.lines.map { ($0.id, $0) })
    var once = OnceCounter<Key>()
    return ReportList(
      name: name,
      title: title,
      tab: Bilingual(vi: "Danh sách \(tab.vi)", en: "List \(tab.en)"),
      columns: Self.columns,
      entries: facts.persons.flatMap { person -> [ReportList.Entry] in
        guard let line = lines[person.person.agency] else { return [] }
        return person.required.filter(holds).map { required in
          let key = Key(officer: person.person.officer, place: required.place)
          let first = once.count(key, in: line.code.text)
          return ReportList.Entry(
            row: CompetencyRows.key(of: person.person, at: line),
            group: line.code.text,
            countsInGroup: first.group,
            countsInTotal: first.total,
            cells: cells(of: required, person.person, line)
          )
        }
      }
    )
  }

  private func cells(
    of required: RequiredCompetency,
    _ person: AssignedPerson,
    _ line: AgencyLine
  ) -> [ReportCell] {
    let competency = facts.scope.curricula.framework.competencies[required.place]
    let gap = required.gap
    return [
      .text(line.code.text), .text(line.name), .text(person.code.text), .text(person.name),
      .text(competency.code.text), .text(competency.title), .count(gap.required), .count(gap.held),
      .text(gap.status.title),
      required.lapses.map { .date(.day($0.advanced(by: -1))) } ?? .empty,
    ]
  }

  private static let columns: [ReportColumn] =
    PeopleColumns.agencyAndName + [
      .sign("competency", "Mã năng lực", "Code", "", 10),
      .text("competencyTitle", "Năng lực", "Competency", "", 40),
      ReportColumn(
        "required",
        Bilingual(vi: "Mức yêu cầu", en: "Required"),
        kind: .count,
        width: 9
      ),
      ReportColumn("held", Bilingual(vi: "Mức đang có", en: "Held"), kind: .count, width: 9),
      .text("status", "Tình trạng", "Standing", "", 24),
      ReportColumn(
        "heldThrough",
        Bilingual(vi: "Đạt đến hết ngày", en: "Met through"),
        kind: .date,
        width: 13
      ),
    ]
}

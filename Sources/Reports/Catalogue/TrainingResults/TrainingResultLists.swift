import Personnel
import Records
import Training
import Vietnamese

/// The lists behind the counts of `training-results`. An officer at two agencies of one kind is one in
/// their line.
struct TrainingResultLists {
  let facts: TrainingResultFacts

  var all: [ReportList] {
    let women = facts.results.filter { $0.gender == .female }
    return [
      attendances(
        "attendances",
        Bilingual(vi: "Lượt người được bồi dưỡng trong kỳ", en: "Attendances in the period"),
        Bilingual(vi: "lượt người", en: "attendances"),
        facts.results
      ),
      attendances(
        "women",
        Bilingual(vi: "Lượt người được bồi dưỡng là nữ", en: "Attendances of women"),
        Bilingual(vi: "lượt nữ", en: "women's"),
        women
      ),
    ]
      + facts.contents.map { content in
        attendances(
          content.key,
          Bilingual(
            vi: "Lượt người, nội dung: \(content.title.vi)",
            en: "Attendances, content: \(content.title.en)"
          ),
          content == .other ? content.title : Bilingual(both: content.code),
          facts.results.filter { facts.content(of: $0) == content }
        )
      } + [
        persons(
          "persons",
          Bilingual(vi: "Số người được bồi dưỡng trong kỳ", en: "Persons trained in the period"),
          Bilingual(vi: "số người", en: "persons"),
          facts.results
        ),
        persons(
          "womenPersons",
          Bilingual(vi: "Số người được bồi dưỡng là nữ", en: "Women trained in the period"),
          Bilingual(vi: "số nữ", en: "women"),
          women
        ),
      ]
  }

  private func attendances(
    _ name: String,
    _ title: Bilingual,
    _ tab: Bilingual,
    _ results: [CountedResult]
  ) -> ReportList {
    list(name, title, tab, PeopleColumns.results, of: results, by: \.result.enrolment.number) {
      $0[0].result.cells(at: $0[0].agency)
    }
  }

  private func persons(
    _ name: String,
    _ title: Bilingual,
    _ tab: Bilingual,
    _ results: [CountedResult]
  ) -> ReportList {
    let columns =
      PeopleColumns.agencyAndName + [
        ReportColumn(
          "attendances",
          Bilingual(vi: "Số lượt", en: "Attendances"),
          kind: .count,
          width: 9
        ),
        ReportColumn("periods", Bilingual(vi: "Số tiết", en: "Periods"), kind: .quantity, width: 9),
      ]
    return list(name, title, tab, columns, of: results, by: \.result.officer) { taken in
      let (agency, result) = (taken[0].agency, taken[0].result)
      let once = Dictionary(taken.map { ($0.result.enrolment, $0.result) }) { first, _ in first }
      return [
        .text(agency.code.text), .text(agency.name), .text(result.officer.text), .text(result.name),
        .count(once.count),
        .quantity(once.values.reduce(Fraction(0)) { $0 + $1.periods }),
      ]
    }
  }

  /// What comes together under one key in a line is one entry; the group and the total count it once.
  private func list<Key: Hashable>(
    _ name: String,
    _ title: Bilingual,
    _ tab: Bilingual,
    _ columns: [ReportColumn],
    of results: [CountedResult],
    by key: (CountedResult) -> Key,
    cells: ([CountedResult]) -> [ReportCell]
  ) -> ReportList {
    let ofLines = Dictionary(grouping: results, by: \.line)
    var once = OnceCounter<Key>()
    return ReportList(
      name: name,
      title: title,
      tab: Bilingual(vi: "Danh sách \(tab.vi)", en: "List \(tab.en)"),
      columns: columns,
      entries: facts.lines.flatMap { line in
        Self.together(ofLines[line, default: []], by: key).map { key, together in
          let first = once.count(key, in: line.group.rawValue)
          return ReportList.Entry(
            row: line.key,
            group: line.group.rawValue,
            countsInGroup: first.group,
            countsInTotal: first.total,
            cells: cells(together)
          )
        }
      }
    )
  }

  /// The results under each key, in the order in which the keys first came.
  private static func together<Key: Hashable>(
    _ results: [CountedResult],
    by key: (CountedResult) -> Key
  ) -> [(Key, [CountedResult])] {
    var (order, found): ([Key], [Key: [CountedResult]]) = ([], [:])
    for result in results {
      let key = key(result)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(result)
    }
    return order.map { ($0, found[$0, default: []]) }
  }
}

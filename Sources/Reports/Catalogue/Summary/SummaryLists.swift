import Chronology
import Personnel
import Records
import Vietnamese

/// The lists behind the counts of `ttdn-summary`.
struct SummaryLists {
  private let facts: SummaryFacts
  private let lines: [ID<Agency>: AgencyLine]
  private let places: [ID<Agency>: Int]

  init(_ facts: SummaryFacts) {
    self.facts = facts
    lines = Dictionary(uniqueKeysWithValues: facts.lines.map { ($0.id, $0) })
    places = Dictionary(uniqueKeysWithValues: zip(facts.lines.map(\.id), 0...))
  }

  var all: [ReportList] {
    let persons = facts.persons
    let byMinimum = facts.minimum.map { _ in
      people("metMinimum", "6", SummaryTitles.metMinimum, persons.filter(facts.reachesMinimum))
    }
    return [
      people("assigned", "1", SummaryTitles.assigned, persons),
      people("fullTime", "2", SummaryTitles.fullTime, persons.filter(\.isFullTime)),
      concurrent,
      people("trained", "4", SummaryTitles.trained, persons.filter { $0.passed > 0 }),
    ] + [byMinimum].compactMap(\.self) + [
      attendances("attendances", "8", SummaryTitles.attendances),
      attendances("issued", "10", SummaryTitles.issued),
      certificates,
      people("meetsProfile", "12", SummaryTitles.meetsProfile, persons.filter(\.meetsProfile)),
    ]
  }

  private func people(
    _ name: String,
    _ number: String,
    _ titles: SummaryTitles.Pair,
    _ persons: [SummaryFacts.Person]
  ) -> ReportList {
    var once = OnceCounter<ID<Officer>>()
    return ReportList(
      name: name,
      title: titles.title,
      tab: titles.tab(number),
      columns: SummaryTitles.personColumns,
      entries: persons.compactMap { person in
        guard let line = lines[person.agency] else { return nil }
        let first = once.count(person.officer, in: line.group.rawValue)
        return entry(line, first, cells(of: person, at: line))
      }
    )
  }

  /// A group and the total count as concurrent whoever is full-time nowhere in them.
  private var concurrent: ReportList {
    var (once, fullTime) = (OnceCounter<ID<Officer>>(), OnceCounter<ID<Officer>>())
    for person in facts.persons where person.isFullTime {
      guard let line = lines[person.agency] else { continue }
      _ = fullTime.count(person.officer, in: line.group.rawValue)
    }
    return ReportList(
      name: "concurrent",
      title: SummaryTitles.concurrent.title,
      tab: SummaryTitles.concurrent.tab("3"),
      columns: SummaryTitles.personColumns,
      entries: facts.persons.compactMap { person in
        guard !person.isFullTime, let line = lines[person.agency] else { return nil }
        let isFullTime = fullTime.has(person.officer, in: line.group.rawValue)
        let first = once.count(person.officer, in: line.group.rawValue)
        return entry(
          line,
          (first.group && !isFullTime.group, first.total && !isFullTime.total),
          cells(of: person, at: line)
        )
      }
    )
  }

  private func cells(of person: SummaryFacts.Person, at line: AgencyLine) -> [ReportCell] {
    [
      .text(line.code.text), .text(line.name), .text(person.code.text), .text(person.name),
      .text(person.position), .text(facts.titles(of: person.duties)),
      .text((person.isFullTime ? Assignment.Share.fullTime : .concurrent).title),
      .text(person.decisions.joined(separator: "; ")), .quantity(person.credited),
    ]
  }

  private func attendances(
    _ name: String,
    _ number: String,
    _ titles: SummaryTitles.Pair
  ) -> ReportList {
    var once = OnceCounter<Int64>()
    return ReportList(
      name: name,
      title: titles.title,
      tab: titles.tab(number),
      columns: SummaryTitles.resultColumns,
      entries: inOrderOfLines(facts.results, \.agency).map { line, result in
        let first = once.count(result.enrolment.number, in: line.group.rawValue)
        return entry(line, first, cells(of: result, at: line))
      }
    )
  }

  private func cells(of result: PassedResult, at line: AgencyLine) -> [ReportCell] {
    [
      .text(line.code.text), .text(line.name), .text(result.officer.text), .text(result.name),
      .text(result.trainingClass.text), .text(result.classTitle), .date(.day(result.closed)),
      result.mark.map { .mark($0) } ?? .empty,
      Fraction(result.credited, over: result.denominator).map { .quantity($0.reduced) } ?? .empty,
      .text(result.paper),
    ]
  }

  /// The papers of whoever is assigned, at every agency that has them.
  private var certificates: ReportList {
    let papers = Dictionary(grouping: facts.certificates, by: \.officer)
    var once = OnceCounter<Int64>()
    return ReportList(
      name: "valid",
      title: SummaryTitles.valid.title,
      tab: SummaryTitles.valid.tab("11"),
      columns: SummaryTitles.certificateColumns,
      entries: facts.persons.flatMap { person in
        papers[person.officer, default: []].compactMap { paper in
          guard let line = lines[person.agency] else { return nil }
          let first = once.count(paper.id, in: line.group.rawValue)
          return entry(line, first, cells(of: paper, at: line))
        }
      }
    )
  }

  private func cells(of paper: ValidCertificate, at line: AgencyLine) -> [ReportCell] {
    [
      .text(line.code.text), .text(line.name), .text(paper.officerCode.text), .text(paper.name),
      .text(paper.number), .text(paper.trainingClass.text), .text(paper.classTitle),
      .date(.day(paper.issued)), paper.until.map { .date(.day($0.advanced(by: -1))) } ?? .empty,
    ]
  }

  private func entry(
    _ line: AgencyLine,
    _ first: (group: Bool, total: Bool),
    _ cells: [ReportCell]
  ) -> ReportList.Entry {
    ReportList.Entry(
      row: line.code.text,
      group: line.group.rawValue,
      countsInGroup: first.group,
      countsInTotal: first.total,
      cells: cells
    )
  }

  /// The items whose agency has a line, line by line, in each in the order in which they came.
  private func inOrderOfLines<Item>(
    _ items: [Item],
    _ agency: (Item) -> ID<Agency>
  ) -> [(AgencyLine, Item)] {
    var byLine: [[Item]] = Array(repeating: [], count: facts.lines.count)
    for item in items {
      if let place = places[agency(item)] { byLine[place].append(item) }
    }
    return zip(facts.lines, byLine).flatMap { line, items in items.map { (line, $0) } }
  }
}

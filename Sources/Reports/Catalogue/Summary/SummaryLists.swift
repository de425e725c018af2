import Assessment
import Chronology
import Personnel
import Records
import Vietnamese

/// The lists behind the counts of `ttdn-summary`.
struct SummaryLists {
  private let facts: SummaryFacts
  private let people: PeopleLists
  private let places: [ID<Agency>: Int]

  init(_ facts: SummaryFacts) {
    self.facts = facts
    people = PeopleLists(lines: facts.lines, framework: facts.scope.curricula.framework)
    places = Dictionary(uniqueKeysWithValues: zip(facts.lines.map(\.id), 0...))
  }

  /// The lists of people, by their names, and whom each holds.
  static var personKinds: [(name: String, holds: (SummaryFacts, AssignedPerson) -> Bool)] {
    [
      ("assigned", { _, _ in true }), ("fullTime", { $1.isFullTime }),
      ("concurrent", { !$1.isFullTime }), ("trained", { $1.passed > 0 }),
      ("metMinimum", { $0.reachesMinimum($1) }), ("meetsProfile", { $1.meetsProfile }),
    ]
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
    _ persons: [AssignedPerson]
  ) -> ReportList {
    people.list(name, titles.title, tab: titles.tab(number), of: persons)
  }

  /// A group and the total count as concurrent whoever is full-time nowhere in them.
  private var concurrent: ReportList {
    var fullTime = OnceCounter<ID<Officer>>()
    for person in facts.persons where person.isFullTime {
      guard let line = people.line(person.agency) else { continue }
      _ = fullTime.count(person.officer, in: line.group.rawValue)
    }
    let titles = SummaryTitles.concurrent
    return people.list(
      "concurrent",
      titles.title,
      tab: titles.tab("3"),
      of: facts.persons.filter { !$0.isFullTime }
    ) { line, person in
      let known = fullTime.has(person.officer, in: line.group.rawValue)
      return (!known.group, !known.total)
    }
  }

  private func attendances(
    _ name: String,
    _ number: String,
    _ titles: SummaryTitles.Pair
  ) -> ReportList {
    var once = OnceCounter<Int64>()
    let ofLines = inOrderOfLines(facts.results, \.agency).compactMap { _, result in
      entry(of: result, &once)
    }
    let ofEnded = facts.endedResults.map { entry(of: $0, &once) }
    return ReportList(
      name: name,
      title: titles.title,
      tab: titles.tab(number),
      columns: PeopleColumns.results,
      entries: ofLines + ofEnded
    )
  }

  /// A result in a list; nil where its agency has no line.
  func entry(of result: PassedResult, _ once: inout OnceCounter<Int64>) -> ReportList.Entry? {
    guard let line = people.line(result.agency) else { return nil }
    let first = once.count(result.enrolment.number, in: line.group.rawValue)
    return ReportList.Entry(line, first, result.cells(at: line))
  }

  /// A result of an agency that is no more.
  func entry(of ended: EndedResult, _ once: inout OnceCounter<Int64>) -> ReportList.Entry {
    ReportList.Entry(
      row: SummaryRows.endedKey,
      countsInTotal: once.count(ended.result.enrolment.number, in: SummaryRows.endedKey).total,
      cells: ended.result.cells(at: ended.agency)
    )
  }

  /// A paper at an agency; only of those at several agencies one can come again.
  func entry(
    of held: HeldCertificate,
    _ isOfSeveral: Bool,
    _ once: inout OnceCounter<Int64>
  ) -> ReportList.Entry? {
    guard let line = people.line(held.agency) else { return nil }
    let first =
      isOfSeveral ? once.count(held.certificate.id, in: line.group.rawValue) : (true, true)
    let cells = [.text(line.code.text), .text(line.name)] + held.certificate.cells
    return ReportList.Entry(line, first, cells)
  }

  /// The papers of whoever is assigned, at every agency that has them.
  private var certificates: ReportList {
    let papers = Dictionary(grouping: facts.certificates, by: \.officer)
    var once = OnceCounter<Int64>()
    return ReportList(
      name: "valid",
      title: SummaryTitles.valid.title,
      tab: SummaryTitles.valid.tab("11"),
      columns: PeopleColumns.certificates,
      entries: facts.persons.flatMap { person in
        papers[person.officer, default: []].compactMap { paper in
          guard let line = people.line(person.agency) else { return nil }
          let first = once.count(paper.id, in: line.group.rawValue)
          return ReportList.Entry(
            line,
            first,
            [.text(line.code.text), .text(line.name)] + paper.cells
          )
        }
      }
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

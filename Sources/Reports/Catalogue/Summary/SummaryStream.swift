import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// Takes the lists and the data of a long report as they come, each in its own order.
protocol SummarySink: AnyObject {
  /// The next entry of a list.
  func add(_ entry: ReportList.Entry, to list: Int) throws
  /// The next row of the data behind the report.
  func add(_ row: [ReportCell]) throws
}

/// `ttdn-summary` made in one go over the people, the results and the papers, none of which is kept:
/// what is held in memory are the figures, and of each officer whether the profile is met.
struct SummaryStream {
  let facts: SummaryFacts
  /// The lists, without their entries.
  let lists: [ReportList]
  private let training: [ID<Officer>: AssignedPersons.Training]
  private let meeting: Set<ID<Officer>>
  /// Those at more than one agency, who alone can be met again.
  private let ofSeveral: [AssignedPerson]
  private let readSoFar: Int

  init(_ scope: ReportScope, in records: any Reading) throws {
    let (day, period) = (scope.asOf, scope.period)
    let through = min(period.last, day)
    let standings = try ProfileStandings(
      on: day,
      knownAt: scope.knownAt,
      under: scope.agency,
      by: scope.curricula.framework,
      in: records
    )
    readSoFar = standings.records
    meeting = Set(standings.officers.lazy.filter(\.value.meetsProfile).map(\.key))
    training = try AssignedPersons.training(
      from: period.first,
      through: through,
      knownAt: scope.knownAt,
      records
    )
    let ended =
      scope.agency == nil
      ? try EndedResult.all(
        of: records.all(
          .passedResults(
            from: period.first,
            through: through,
            knownAt: scope.knownAt,
            of: .others(on: day)
          )
        ),
        in: records
      ) : []
    facts = SummaryFacts(
      scope: scope,
      lines: try records.all(.agencyLines(on: day, under: scope.agency)),
      endedResults: ended
    )
    var several: [AssignedPerson] = []
    try AssignedPersons.forEach(
      .assignedOfficers(on: day, under: scope.agency, ofSeveralAgencies: true),
      training,
      meeting,
      in: records
    ) { several.append($0) }
    ofSeveral = several
    lists = SummaryLists(facts).all
  }

  /// Goes over everything once; how many records the figures rest on.
  func run(into sink: some SummarySink, in records: any Reading) throws -> Int {
    var people = PeopleWork(facts, lists, ofSeveral)
    let query = Query<AssignedOfficer>.assignedOfficers(
      on: facts.scope.asOf,
      under: facts.scope.agency
    )
    try AssignedPersons.forEach(query, training, meeting, in: records) { person in
      try people.add(person, to: sink)
    }
    let enrolments = try results(into: sink, in: records)
    let papers = try papers(of: Set(ofSeveral.map(\.officer)), into: sink, in: records)
    return readSoFar + enrolments + papers
  }

  private func place(of name: String) -> Int? { lists.firstIndex { $0.name == name } }

  /// The passed results, line by line, and those of agencies that are no more behind them.
  private func results(into sink: some SummarySink, in records: any Reading) throws -> Int {
    let targets = ["attendances", "issued"].compactMap(place)
    let making = SummaryLists(facts)
    var once = OnceCounter<Int64>()
    let scope = facts.scope
    let query = Query<PassedResult>.passedResults(
      from: scope.period.first,
      through: min(scope.period.last, scope.asOf),
      knownAt: scope.knownAt,
      of: .lines(on: scope.asOf, under: scope.agency)
    )
    try records.forEach(query) { result in
      guard let entry = making.entry(of: result, &once) else { return }
      for list in targets { try sink.add(entry, to: list) }
    }
    for ended in facts.endedResults {
      let entry = making.entry(of: ended, &once)
      for list in targets { try sink.add(entry, to: list) }
    }
    return once.count
  }

  /// The papers of whoever is assigned, at every agency that has them.
  private func papers(
    of several: Set<ID<Officer>>,
    into sink: some SummarySink,
    in records: any Reading
  ) throws -> Int {
    guard let list = place(of: "valid") else { return 0 }
    let making = SummaryLists(facts)
    var once = OnceCounter<Int64>()
    var single = 0
    let query = Query<HeldCertificate>.heldCertificates(
      on: facts.scope.asOf,
      under: facts.scope.agency,
      knownAt: facts.scope.knownAt
    )
    try records.forEach(query) { held in
      let isSeveral = several.contains(held.certificate.officer)
      if !isSeveral { single += 1 }
      guard let entry = making.entry(of: held, isSeveral, &once) else { return }
      try sink.add(entry, to: list)
    }
    return single + once.count
  }
}

/// Puts a person into the lists and the data.
private struct PeopleWork {
  private let facts: SummaryFacts
  private let people: PeopleLists
  private let several: Set<ID<Officer>>
  private var fullTime = OnceCounter<ID<Officer>>()
  private var once: [OnceCounter<ID<Officer>>]
  private let targets: [(list: Int, holds: (SummaryFacts, AssignedPerson) -> Bool)]
  private let concurrent: Int?

  init(_ facts: SummaryFacts, _ lists: [ReportList], _ persons: [AssignedPerson]) {
    self.facts = facts
    people = PeopleLists(lines: facts.lines, framework: facts.scope.curricula.framework)
    several = Set(persons.map(\.officer))
    for person in persons where person.isFullTime {
      guard let line = people.line(person.agency) else { continue }
      _ = fullTime.count(person.officer, in: line.group.rawValue)
    }
    let kinds = SummaryLists.personKinds
    let targets = lists.indices.compactMap { place in
      kinds.first { $0.name == lists[place].name }.map { (list: place, holds: $0.holds) }
    }
    self.targets = targets
    concurrent = lists.firstIndex { $0.name == "concurrent" }
    once = targets.map { _ in OnceCounter() }
  }

  mutating func add(_ person: AssignedPerson, to sink: some SummarySink) throws {
    guard let line = people.line(person.agency) else { return }
    let cells = people.cells(of: person, at: line)
    let isSeveral = several.contains(person.officer)
    for place in targets.indices where targets[place].holds(facts, person) {
      var first = (group: true, total: true)
      if isSeveral {
        first = once[place].count(person.officer, in: line.group.rawValue)
        if targets[place].list == concurrent {
          let known = fullTime.has(person.officer, in: line.group.rawValue)
          first = (first.group && !known.group, first.total && !known.total)
        }
      }
      try sink.add(ReportList.Entry(line, first, cells), to: targets[place].list)
    }
    try sink.add(facts.tableCells(of: person, at: line, people))
  }
}

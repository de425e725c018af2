import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What `ttdn-summary` is made of, read once.
struct SummaryFacts {
  /// An officer at one agency, with everything that the columns ask.
  struct Person {
    let agency: ID<Agency>
    let officer: ID<Officer>
    let code: Code<Officer>
    let name: String
    let position: String?
    var duties: [Code<Duty>]
    var isFullTime: Bool
    var decisions: [String]
    let passed: Int
    let credited: Fraction
    let meetsProfile: Bool
  }

  let scope: ReportScope
  let lines: [AgencyLine]
  /// In the order of the lines, and in each as lists of people are ordered.
  let persons: [Person]
  let results: [PassedResult]
  let certificates: [ValidCertificate]
  let minimum: MinimumRule?
  let records: Int

  init(_ scope: ReportScope, in records: any Reading) throws {
    self.scope = scope
    let (day, period) = (scope.asOf, scope.period)
    lines = try records.all(.agencyLines(on: day, under: scope.agency))
    let training = try Self.training(in: period, records)
    let standings = try ProfileStandings(
      on: day,
      knownAt: scope.knownAt,
      under: scope.agency,
      by: scope.curricula.framework,
      in: records
    )
    persons = try Self.persons(on: day, under: scope.agency, training, standings, records)
    results = try records.all(.passedResults(from: period.first, through: period.last))
    certificates = try records.all(.validCertificates(on: day, under: scope.agency))
    minimum = scope.curricula.minimums.first { $0.category == "all" && $0.days.contains(day) }
    self.records =
      standings.records + lines.count + training.count + results.count + certificates.count
  }

  private static func training(
    in period: ReportPeriod,
    _ records: any Reading
  ) throws -> [ID<Officer>: (passed: Int, credited: Fraction)] {
    var sums: [ID<Officer>: (passed: Int, credited: Fraction)] = [:]
    try records.forEach(.trainingSums(from: period.first, through: period.last)) { sum in
      guard let credited = Fraction(sum.credited, over: sum.denominator) else { return }
      let before = sums[sum.officer] ?? (0, Fraction(0))
      sums[sum.officer] = (before.passed + sum.passed, before.credited + credited)
    }
    return sums
  }

  private static func persons(
    on day: Day,
    under agency: ID<Agency>?,
    _ training: [ID<Officer>: (passed: Int, credited: Fraction)],
    _ standings: ProfileStandings,
    _ records: any Reading
  ) throws -> [Person] {
    var persons: [Person] = []
    try records.forEach(.assignedOfficers(on: day, under: agency)) { row in
      if let last = persons.indices.last, persons[last].officer == row.officer,
        persons[last].agency == row.agency
      {
        persons[last].add(row)
        return
      }
      let sums = training[row.officer]
      persons.append(
        Person(
          agency: row.agency,
          officer: row.officer,
          code: row.code,
          name: row.name,
          position: row.position,
          duties: [row.duty],
          isFullTime: row.share == .fullTime,
          decisions: [row.decision],
          passed: sums?.passed ?? 0,
          credited: sums?.credited ?? Fraction(0),
          meetsProfile: standings.meetsProfile(row.officer)
        )
      )
    }
    return persons
  }
}

extension SummaryFacts.Person {
  /// Adds another assignment at the same agency.
  fileprivate mutating func add(_ row: AssignedOfficer) {
    if !duties.contains(row.duty) { duties.append(row.duty) }
    if !decisions.contains(row.decision) { decisions.append(row.decision) }
    if row.share == .fullTime { isFullTime = true }
  }
}

extension SummaryFacts {
  /// The agency that the report is narrowed to.
  var subtitle: [Bilingual] {
    guard let agency = scope.agency, let line = lines.first(where: { $0.id == agency }) else {
      return []
    }
    return [
      Bilingual(vi: "\(line.name.vi) và các đơn vị trực thuộc", en: "\(line.name.en) and below")
    ]
  }

  /// A duty by its name.
  func title(of duty: Code<Duty>) -> Bilingual {
    scope.curricula.framework.profile(duty)?.duty.title ?? Bilingual(both: duty.text)
  }

  /// Duties by their names, one after another.
  func titles(of duties: [Code<Duty>]) -> Bilingual {
    let titles = duties.map(title)
    return Bilingual(
      vi: titles.map(\.vi).joined(separator: "; "),
      en: titles.map(\.en).joined(separator: "; ")
    )
  }

  /// Whether the person's credited periods reach the minimum in force; false where none is.
  func reachesMinimum(_ person: Person) -> Bool {
    minimum.map { person.credited.reaches($0.periods) } ?? false
  }
}

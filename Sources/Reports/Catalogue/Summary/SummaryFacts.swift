import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What `ttdn-summary` is made of, read once.
struct SummaryFacts {
  let scope: ReportScope
  let lines: [AgencyLine]
  /// In the order of the lines, and in each as lists of people are ordered.
  let persons: [AssignedPerson]
  /// Of agencies that have a line.
  let results: [PassedResult]
  /// Of agencies that have none any more; they belong to the total all the same.
  let endedResults: [EndedResult]
  let certificates: [ValidCertificate]
  let minimum: MinimumRule?
  let records: Int

  init(_ scope: ReportScope, in records: any Reading) throws {
    self.scope = scope
    let (day, period) = (scope.asOf, scope.period)
    lines = try records.all(.agencyLines(on: day, under: scope.agency))
    let assigned = try AssignedPersons(
      on: day,
      trainedIn: period,
      knownAt: scope.knownAt,
      under: scope.agency,
      by: scope.curricula.framework,
      in: records
    )
    persons = assigned.all
    let passed = try records.all(
      .passedResults(
        from: period.first,
        through: min(period.last, day),
        knownAt: scope.knownAt,
        of: scope.agency.map { .branch(on: day, under: $0) } ?? .all
      )
    )
    let ids = Set(lines.map(\.id))
    results = passed.filter { ids.contains($0.agency) }
    // Whoever asks for an agency asks for what is there on the day.
    endedResults =
      scope.agency == nil
      ? try EndedResult.all(of: passed.filter { !ids.contains($0.agency) }, in: records) : []
    certificates = try records.all(
      .validCertificates(on: day, under: scope.agency, knownAt: scope.knownAt)
    )
    minimum = scope.minimum
    let enrolments = Set(results.map(\.enrolment) + endedResults.map(\.result.enrolment))
    self.records = assigned.records + enrolments.count + certificates.count
  }
}

extension SummaryFacts {
  /// What is known before people, results and papers come by.
  init(scope: ReportScope, lines: [AgencyLine], endedResults: [EndedResult]) {
    self.scope = scope
    self.lines = lines
    self.endedResults = endedResults
    persons = []
    results = []
    certificates = []
    minimum = scope.minimum
    records = 0
  }

  /// The agency that the report is narrowed to.
  var subtitle: [Bilingual] {
    guard let agency = scope.agency, let line = lines.first(where: { $0.id == agency }) else {
      return []
    }
    return [
      Bilingual(vi: "\(line.name.vi) và các đơn vị trực thuộc", en: "\(line.name.en) and below")
    ]
  }

  /// Whether the person's credited periods reach the minimum in force; false where none is.
  func reachesMinimum(_ person: AssignedPerson) -> Bool {
    minimum.map { person.credited.reaches($0.periods) } ?? false
  }
}

extension ReportScope {
  /// The yearly minimum for everybody that is in force on the report's day.
  fileprivate var minimum: MinimumRule? {
    curricula.minimums.first { $0.category == "all" && $0.days.contains(asOf) }
  }
}

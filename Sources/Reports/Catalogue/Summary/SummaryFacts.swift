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
  let results: [PassedResult]
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
    results = try records.all(.passedResults(from: period.first, through: period.last))
    certificates = try records.all(.validCertificates(on: day, under: scope.agency))
    minimum = scope.curricula.minimums.first { $0.category == "all" && $0.days.contains(day) }
    self.records =
      assigned.records + lines.count + results.count + certificates.count
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

  /// Whether the person's credited periods reach the minimum in force; false where none is.
  func reachesMinimum(_ person: AssignedPerson) -> Bool {
    minimum.map { person.credited.reaches($0.periods) } ?? false
  }
}

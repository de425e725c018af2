import Assessment
import Chronology
import Records
import Vietnamese

/// Makes the tables of the periods that a report is held against, by the same request.
struct ComparisonReading {
  let request: ReportRequest
  let definition: any ReportDefinition
  let scope: ReportScope

  func comparison(
    of document: ReportDocument,
    in records: any Reading
  ) throws -> ReportComparison {
    guard definition.comparedRows != .none else {
      throw ReportRefusal.notCompared(report: definition.code)
    }
    let neighbours = PeriodNeighbours(rules: scope.curricula.periodRules)
    let yearBefore = neighbours.yearBefore(scope.period)
    let previous = neighbours.previous(scope.period)
    var asked: [(ReportComparison.Kind, ReportPeriod?)] = [(.yearBefore, yearBefore)]
    // The year before a year is both: it stands there once.
    if let previous, previous.days != yearBefore?.days {
      asked.insert((.previous, previous), at: 0)
    }
    return ReportComparison(
      of: document,
      definition.comparedRows,
      bases: try asked.map { try base($0, $1, in: records) }
    )
  }

  private func base(
    _ kind: ReportComparison.Kind,
    _ period: ReportPeriod?,
    in records: any Reading
  ) throws -> (ReportComparison.Base, ReportDocument?) {
    guard let period else {
      let missing = Bilingual(
        vi: "Quy định về kỳ báo cáo chưa có kỳ này ở năm trước.",
        en: "The rules had no such period the year before."
      )
      return (.init(kind: kind, period: nil, asOf: scope.asOf, missing: missing), nil)
    }
    let day = period.day(alike: scope.asOf, in: scope.period)
    var asked = request
    asked.period = period.code
    asked.asOf = day
    asked.isCompared = false
    do {
      let table = try ReportCatalogue.table(of: asked, in: records)
      return (.init(kind: kind, period: period, asOf: day, missing: nil), table)
    } catch let refusal as ReportRefusal {
      return (.init(kind: kind, period: period, asOf: day, missing: refusal.explanation), nil)
    }
  }
}

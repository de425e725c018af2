import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// Resolves a request against the records: a period with days, a form that holds, things that exist.
struct ScopeReading {
  let request: ReportRequest
  let definition: any ReportDefinition

  func scope(in records: any Reading) throws -> ReportScope {
    try refuseStrayParameters()
    let curricula = try records.curricula()
    let trainingClass = try trainingClass(in: records)
    let period = try period(of: trainingClass, by: curricula.periodRules)
    let asOf = request.asOf ?? self.day(of: period)
    return ReportScope(
      period: period,
      asOf: asOf,
      knownAt: request.knownAt,
      form: try form(on: asOf, of: curricula.forms),
      agency: try agency(on: asOf, in: records),
      trainingClass: trainingClass?.id,
      officer: try officer(in: records),
      curricula: curricula
    )
  }

  /// The last day of the period, or today in one that still runs: nobody knows the figures of
  /// tomorrow. A period that is yet to begin is asked about as it will stand at its end.
  private func day(of period: ReportPeriod) -> Day {
    let today = request.madeAt.day()
    return period.first <= today ? min(period.last, today) : period.last
  }

  private func refuseStrayParameters() throws(ReportRefusal) {
    let given: [(ReportParameter, Bool)] = [
      (.agency, request.agency != nil), (.trainingClass, request.trainingClass != nil),
      (.officer, request.officer != nil), (.period, request.period != nil),
    ]
    for (parameter, isGiven) in given where isGiven && !definition.parameters.contains(parameter) {
      throw .doesNotTake(report: definition.code, parameter)
    }
    if definition.parameters.contains(.trainingClass), request.trainingClass == nil {
      throw .classNeeded(report: definition.code)
    }
    if definition.parameters.contains(.officer), request.officer == nil {
      throw .officerNeeded(report: definition.code)
    }
  }

  /// Somebody whom the reader may not see is not there.
  private func officer(in records: any Reading) throws -> ReportOfficer? {
    guard let code = request.officer else { return nil }
    guard let found = try records.first(.reportOfficer(code)) else {
      throw ReportRefusal.unknownOfficer(code.text)
    }
    return found
  }

  private func trainingClass(in records: any Reading) throws -> ClassDays? {
    guard let code = request.trainingClass else { return nil }
    guard let found = try records.first(.classDays(of: code)) else {
      throw ReportRefusal.unknownClass(code.text)
    }
    return found
  }

  private func period(of trainingClass: ClassDays?, by rules: [PeriodRule]) throws -> ReportPeriod {
    if let trainingClass,
      let period = ReportPeriod(first: trainingClass.first, last: trainingClass.last)
    {
      return period
    }
    let year = (request.asOf ?? request.knownAt.day()).year
    let padded = String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
    return try PeriodReading(rules: rules).period(request.period ?? padded)
  }

  private func agency(on day: Day, in records: any Reading) throws -> ID<Agency>? {
    guard let code = request.agency else { return nil }
    guard let found = try records.first(.agencyDays(of: code)) else {
      throw ReportRefusal.unknownAgency(code.text)
    }
    guard found.days.contains(day) else { throw ReportRefusal.agencyNotOnDay(code.text, day) }
    return found.id
  }

  /// The report's own form of the day, or that for every report without one.
  private func form(on day: Day, of forms: [ReportForm]) throws(ReportRefusal) -> ReportForm {
    let current = forms.filter { $0.days.contains(day) }
    guard
      let form = current.first(where: { $0.report == definition.code })
        ?? current.first(where: { $0.report == nil })
    else { throw .noForm(report: definition.code, day) }
    return form
  }
}

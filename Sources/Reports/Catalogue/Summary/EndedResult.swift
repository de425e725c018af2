import Chronology
import Personnel
import Records
import Training

/// A passed result of an agency that was there on the closing day and ended before the report's day.
struct EndedResult {
  /// The agency as it was called on the closing day.
  let agency: AgencyLine
  let result: PassedResult

  /// Names the agencies of such results, by the days on which the classes closed: agency by agency,
  /// each result once.
  static func all(of results: [PassedResult], in records: any Reading) throws -> [EndedResult] {
    var lines: [Day: [ID<Agency>: AgencyLine]] = [:]
    for day in Set(results.map(\.closed)) {
      lines[day] = Dictionary(
        try records.all(.agencyLines(on: day)).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    var seen: Set<ID<Enrolment>> = []
    return results.compactMap { result in
      guard let line = lines[result.closed]?[result.agency],
        seen.insert(result.enrolment).inserted
      else { return nil }
      return EndedResult(agency: line, result: result)
    }
  }
}

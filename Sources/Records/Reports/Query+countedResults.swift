public import Chronology
public import Personnel
public import Training

/// A passed result with what it is counted by, and the agency as it was on the class's closing day.
public struct CountedResult: Equatable, Sendable {
  public let agency: AgencyLine
  public let gender: Gender?
  public let course: Code<Course>
  public let result: PassedResult
}

extension Query where Answer == CountedResult {
  /// The passed results of classes that closed on one of these days, once for each agency that had
  /// the officer on the closing day, as it was called and grouped then; as lists of people are
  /// ordered.
  ///
  /// - Parameter agency: Only those of an agency and of the ones below it on a day.
  public static func countedResults(
    from first: Day,
    through last: Day,
    knownAt instant: Instant? = nil,
    under agency: ID<Agency>?,
    on day: Day
  ) -> Self {
    let ofAgency: SQL =
      agency == nil ? "" : "AND assignment.agency_id IN (SELECT agency_id FROM line)"
    return Query(
      """
      \(SQL.withLines(on: day, under: agency))
      SELECT DISTINCT officer.sort_key, officer.code, officer.full_name, officer.gender,
             enrolment.id AS enrolment_id, training_class.code AS class_code, training_class.title,
             training_class.last_day, training_class.course_code, listed.place AS agency_place,
             listed.id AS agency_id, listed.code AS agency_code, named.name_vi, named.name_en,
             named.kind, named.agency_group, result.mark, result.credited_numerator,
             result.credited_denominator, course.document_title_vi, course.document_title_en
      FROM \(SQL.resultsAtAgencies)
      JOIN listed_agency AS listed ON listed.id = agency.id
      JOIN agency_standing AS named ON named.agency_id = agency.id
        AND named.from_day <= training_class.last_day
        AND (named.until_day IS NULL OR named.until_day > training_class.last_day)
      WHERE \(SQL.passed(from: first, through: last, knownAt: instant)) \(ofAgency)
      ORDER BY officer.sort_key, officer.code, training_class.last_day, class_code, agency_place,
               agency_id
      """
    ) { row in
      guard let agency = try AgencyLine(served: row) else {
        throw RecordFault.broken("a result has no agency")
      }
      return CountedResult(
        agency: agency,
        gender: try row.get("gender"),
        course: try row.get("course_code"),
        result: try PassedResult(row)
      )
    }
  }
}

public import Chronology
public import Personnel
public import Training

extension Query where Answer == NeedsSurvey {
  /// The surveys on record, the latest year first.
  public static var needsSurveys: Self {
    Query("SELECT * FROM needs_survey ORDER BY year DESC", decode: survey)
  }

  /// The survey for the plan of a year.
  public static func needsSurvey(of year: Int) -> Self {
    Query("SELECT * FROM needs_survey WHERE year = \(year)", decode: survey)
  }

  private static func survey(_ row: Row) throws -> NeedsSurvey {
    let number: String? = try row.get("letter_number")
    let day: Day? = try row.get("letter_day")
    return NeedsSurvey(
      id: try row.get("id"),
      year: try row.get("year"),
      opened: try row.get("opened_on"),
      last: try row.get("last_day"),
      letter: number.map { Dispatch(number: $0, day: day) },
      closed: try row.get("closed_on")
    )
  }
}

extension Query where Answer == NeedsReturn {
  /// What the agencies that were asked answered, in the province's order, without the courses.
  static func needsReturns(of survey: ID<NeedsSurvey>) -> Self {
    Query(
      """
      SELECT needs_return.*
      FROM needs_return
      JOIN agency ON agency.id = needs_return.agency_id
      WHERE needs_return.survey_id = \(survey)
      ORDER BY agency.place, agency.id
      """,
      decode: answer
    )
  }

  /// What an agency answered, without the courses.
  static func needsReturn(of agency: ID<Agency>, to survey: ID<NeedsSurvey>) -> Self {
    Query(
      """
      SELECT * FROM needs_return WHERE survey_id = \(survey) AND agency_id = \(agency)
      """,
      decode: answer
    )
  }

  private static func answer(_ row: Row) throws -> NeedsReturn {
    let first: Day? = try row.get("first_sent_on")
    return NeedsReturn(
      id: try row.get("id"),
      survey: try row.get("survey_id"),
      agency: try row.get("agency_id"),
      sent: try first.map { first in
        NeedsReturn.Sent(
          first: first,
          last: try row.get("sent_on"),
          by: try row.get("sent_by"),
          notes: try row.get("notes")
        )
      }
    )
  }
}

/// A course of an answer.
struct NeedsLineRow: Sendable {
  let answer: ID<NeedsReturn>
  let line: NeedsLine
}

extension Query where Answer == NeedsLineRow {
  /// The courses of all answers to a survey, by their codes.
  static func needsLines(of survey: ID<NeedsSurvey>) -> Self {
    Query(
      """
      SELECT needs_line.*
      FROM needs_line
      JOIN needs_return ON needs_return.id = needs_line.return_id
      WHERE needs_return.survey_id = \(survey)
      ORDER BY needs_line.return_id, needs_line.course_code
      """,
      decode: line
    )
  }

  /// The courses of an answer, by their codes.
  static func needsLines(in answer: ID<NeedsReturn>) -> Self {
    Query(
      "SELECT * FROM needs_line WHERE return_id = \(answer) ORDER BY course_code",
      decode: line
    )
  }

  private static func line(_ row: Row) throws -> NeedsLineRow {
    NeedsLineRow(
      answer: try row.get("return_id"),
      line: NeedsLine(
        try row.get("course_code"),
        try row.get("learners"),
        gap: try row.get("gap"),
        quarter: try row.get("quarter"),
        notes: try row.get("notes")
      )
    )
  }
}

extension Reading {
  /// What the agencies that were asked answered, in the province's order.
  public func needsReturns(of survey: ID<NeedsSurvey>) throws -> [NeedsReturn] {
    let lines = Dictionary(grouping: try all(.needsLines(of: survey)), by: \.answer)
    return try all(.needsReturns(of: survey)).map { $0.with(lines[$0.id, default: []]) }
  }

  /// What an agency answered; nil where it was not asked.
  public func needsReturn(
    of agency: ID<Agency>,
    to survey: ID<NeedsSurvey>
  ) throws -> NeedsReturn? {
    guard let found = try first(.needsReturn(of: agency, to: survey)) else { return nil }
    return found.with(try all(.needsLines(in: found.id)))
  }
}

extension NeedsReturn {
  fileprivate func with(_ rows: [NeedsLineRow]) -> NeedsReturn {
    var sent = sent
    sent?.lines = rows.map(\.line)
    return NeedsReturn(id: id, survey: survey, agency: agency, sent: sent)
  }
}

/// An agency that is asked and has not answered, with until when it is to.
public struct NeedsDue: Equatable, Sendable {
  public let year: Int
  public let last: Day
  public let agency: ID<Agency>
}

extension Query where Answer == NeedsDue {
  /// Who has not answered a survey that is open, the earliest last day first.
  public static var needsDue: Self {
    Query(
      """
      SELECT needs_survey.year, needs_survey.last_day, needs_return.agency_id
      FROM needs_return
      JOIN needs_survey ON needs_survey.id = needs_return.survey_id
      JOIN agency ON agency.id = needs_return.agency_id
      WHERE needs_survey.closed_on IS NULL AND needs_return.sent_on IS NULL
      ORDER BY needs_survey.last_day, needs_survey.year, agency.place, agency.id
      """
    ) {
      NeedsDue(
        year: try $0.get("year"),
        last: try $0.get("last_day"),
        agency: try $0.get("agency_id")
      )
    }
  }
}

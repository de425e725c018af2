public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// An officer who passed a class and is to be rated some months later.
public struct FollowUpDue: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let officer: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let agency: Bilingual?
  public let trainingClass: Code<TrainingClass>
  public let title: String
  public let course: Code<Course>
  public let end: Day
  public let followUp: FollowUp

  /// The first day on which the officer is to be rated.
  public var due: Day { followUp.due(after: end) }
}

/// Where a page of those to be rated begins: behind the last one of the page before.
public struct FollowUpPlace: Hashable, Sendable {
  public let end: Day
  public let enrolment: Int64

  /// Behind an enrolment of a class that ended on a day.
  public init(end: Day, enrolment: Int64) {
    self.end = end
    self.enrolment = enrolment
  }
}

extension Query where Answer == FollowUpDue {
  /// Those to be rated on a day, whose class ended first at the beginning.
  public static func followUps(on day: Day, after place: FollowUpPlace?, limit: Int) -> Self {
    let behind: SQL =
      place.map { "(training_class.last_day, enrolment.id) > (\($0.end), \($0.enrolment))" }
      ?? "1 = 1"
    return followUps(on: day, where: behind, limit: limit)
  }

  /// The rating that is due on a day of one enrolment; none where none is.
  public static func followUp(of enrolment: ID<Enrolment>, on day: Day) -> Self {
    followUps(on: day, where: "enrolment.id = \(enrolment)", limit: 1)
  }

  private static func followUps(on day: Day, where condition: SQL, limit: Int) -> Self {
    Query(
      """
      \(SQL.followUpColumns)
      JOIN result ON result.enrolment_id = enrolment.id
      LEFT JOIN agency_standing ON agency_standing.agency_id = \(SQL.officerAgency(on: day))
        AND \(SQL.held("agency_standing", on: day))
      WHERE result.outcome = 'passed' AND \(SQL.followUpOpen(on: day)) AND \(condition)
      ORDER BY training_class.last_day, enrolment.id
      LIMIT \(limit)
      """
    ) { row in
      guard let followUp = FollowUp.open(for: try row.get("last_day"), on: day) else {
        throw RecordFault.broken("a rating that is not due")
      }
      return try FollowUpDue(row, followUp)
    }
  }

  /// Of whom a rating was given that is on record, as their agency is called on a day.
  static func rated(_ enrolment: ID<Enrolment>, _ followUp: FollowUp, on day: Day) -> Self {
    Query(
      """
      \(SQL.followUpColumns)
      LEFT JOIN agency_standing ON agency_standing.agency_id = \(SQL.officerAgency(on: day))
        AND \(SQL.held("agency_standing", on: day))
      WHERE enrolment.id = \(enrolment)
      """
    ) { try FollowUpDue($0, followUp) }
  }
}

extension FollowUpDue {
  fileprivate init(_ row: Row, _ followUp: FollowUp) throws {
    let vi: String? = try row.get("name_vi")
    let en: String? = try row.get("name_en")
    self.init(
      enrolment: try row.get("id"),
      officer: try row.get("officer_id"),
      code: try row.get("code"),
      name: try row.get("full_name"),
      agency: vi.map { Bilingual(vi: $0, en: en ?? $0) },
      trainingClass: try row.get("class_code"),
      title: try row.get("title"),
      course: try row.get("course_code"),
      end: try row.get("last_day"),
      followUp: followUp
    )
  }
}

extension SQL {
  /// Who is rated for which class.
  fileprivate static var followUpColumns: SQL {
    """
    SELECT enrolment.id, enrolment.officer_id, officer.code, officer.full_name,
           agency_standing.name_vi, agency_standing.name_en,
           training_class.code AS class_code, training_class.title, training_class.course_code,
           training_class.last_day
    FROM enrolment
    JOIN officer ON officer.id = enrolment.officer_id
    JOIN training_class ON training_class.id = enrolment.class_id
    """
  }
}

extension Query where Answer == WorkCount {
  /// How many are to be rated on a day, counted up to one more than `most`; the day is the last one of the
  /// class that ended first. It begins with the classes of those days: a cross join keeps SQLite from
  /// beginning with every result.
  public static func followUps(on day: Day, atMost most: Int) -> Self {
    Query(
      """
      SELECT count(*) AS things, min(last_day) AS since
      FROM (
        SELECT training_class.last_day
        FROM training_class
        CROSS JOIN enrolment
        JOIN result ON result.enrolment_id = enrolment.id
        WHERE training_class.last_day > \(SQL.followUpDays(on: day).after)
          AND training_class.last_day <= \(SQL.followUpDays(on: day).through)
          AND enrolment.class_id = training_class.id
          AND result.outcome = 'passed' AND \(SQL.followUpOpen(on: day))
        ORDER BY training_class.last_day
        LIMIT \(most + 1)
      ) AS due
      """
    ) { try WorkCount($0) }
  }
}

extension SQL {
  /// The last days of the classes of which any rating is due on a day: after the first, up to the second.
  fileprivate static func followUpDays(on day: Day) -> (after: Day, through: Day) {
    let ends = FollowUp.allCases.map { $0.ends(openOn: day) }
    return (ends.map(\.after).min() ?? day, ends.map(\.through).max() ?? day)
  }

  /// That a rating is due on a day and nobody gave it.
  fileprivate static func followUpOpen(on day: Day) -> SQL {
    let parts = FollowUp.allCases.map { followUp -> SQL in
      let ends = followUp.ends(openOn: day)
      return """
        (training_class.last_day > \(ends.after) AND training_class.last_day <= \(ends.through)
         AND NOT EXISTS (
           SELECT 1 FROM follow_up_rating
           WHERE follow_up_rating.enrolment_id = enrolment.id
             AND follow_up_rating.months = \(followUp.months)
         ))
        """
    }
    let whole = parts.dropFirst().reduce(parts[0]) { (all, part) -> SQL in "\(all) OR \(part)" }
    return "(\(whole))"
  }
}

/// What a supervisor said of a competency of an officer.
public struct FollowUpRating: Equatable, Sendable {
  public let competency: Code<Competency>
  public let level: Competency.Level
  public let words: String?

  /// A level of a competency, perhaps with words.
  public init(_ competency: Code<Competency>, _ level: Competency.Level, words: String?) {
    self.competency = competency
    self.level = level
    self.words = words
  }
}

extension SQL {
  /// Writes a rating down.
  public static func insert(
    _ rating: FollowUpRating,
    of due: FollowUpDue,
    rater: String,
    on day: Day,
    at now: Instant,
    by actor: String
  ) -> SQL {
    """
    INSERT INTO follow_up_rating (enrolment_id, months, competency_code, level, words, rater, day,
                                  at, actor)
    VALUES (\(due.enrolment), \(due.followUp.months), \(rating.competency), \(rating.level),
            \(rating.words), \(rater), \(day), \(now), \(actor))
    """
  }
}

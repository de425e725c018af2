public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// What an officer brought home from the classes that closed in some days: one row for each
/// denominator of credited periods, since sums of fractions are made exactly and elsewhere.
public struct TrainingSum: Equatable, Sendable {
  public let officer: ID<Officer>
  /// Passed results.
  public let passed: Int
  /// Credited periods, in parts of `denominator`.
  public let credited: Int
  public let denominator: Int
}

extension Query where Answer == TrainingSum {
  /// What every officer brought home from classes that closed on one of these days; who withdrew
  /// brought nothing. Results recorded after a moment are not known yet.
  ///
  /// - Parameter lines: Only officers who ever had a duty in the agencies of a day under one.
  public static func trainingSums(
    from first: Day,
    through last: Day,
    knownAt instant: Instant? = nil,
    of lines: (day: Day, under: ID<Agency>)? = nil
  ) -> Self {
    let naming: SQL = lines.map { .withLines(on: $0.day, under: $0.under) } ?? ""
    let condition: SQL = lines == nil ? "" : "AND \(SQL.everAssignedInLines)"
    return Query(
      """
      \(naming)
      SELECT enrolment.officer_id, result.credited_denominator,
             CAST(sum(result.credited_numerator) AS BIGINT) AS credited,
             CAST(count(*) FILTER (WHERE result.outcome = 'passed') AS BIGINT) AS passed
      FROM training_class
      JOIN enrolment ON enrolment.class_id = training_class.id
      JOIN result ON result.enrolment_id = enrolment.id
      WHERE training_class.state = 'closed'
        AND training_class.last_day BETWEEN \(first) AND \(last)
        AND enrolment.withdrawn_on IS NULL
        AND result.outcome <> 'withdrawn'
        AND \(SQL.resultKnown(at: instant)) \(condition)
      GROUP BY enrolment.officer_id, result.credited_denominator
      ORDER BY enrolment.officer_id, result.credited_denominator
      """
    ) { row in
      TrainingSum(
        officer: try row.get("officer_id"),
        passed: try row.get("passed"),
        credited: try row.get("credited"),
        denominator: try row.get("credited_denominator")
      )
    }
  }
}

/// A passed result, at an agency to which the officer was assigned on the class's closing day.
public struct PassedResult: Equatable, Sendable {
  public let agency: ID<Agency>
  public let enrolment: ID<Enrolment>
  public let officer: Code<Officer>
  public let name: String
  public let trainingClass: Code<TrainingClass>
  public let classTitle: String
  public let closed: Day
  public let mark: Score?
  public let credited: Int
  public let denominator: Int
  /// The paper that the course gives.
  public let paper: Bilingual
}

/// The agencies whose results are asked for.
public enum ResultAgencies: Sendable {
  /// All, in the order of the officers.
  case all
  /// Those that have a line on a day, perhaps only those under one: line by line.
  case lines(on: Day, under: ID<Agency>?)
  /// Those that have a line on a day under one, in the order of the officers.
  case branch(on: Day, under: ID<Agency>)
  /// Those that have none on a day, in the order of the officers.
  case others(on: Day)

  fileprivate var naming: SQL {
    switch self {
    case .all: ""
    case .lines(let day, let agency): .withLines(on: day, under: agency)
    case .branch(let day, let agency): .withLines(on: day, under: agency)
    case .others(let day): .withLines(on: day, under: nil)
    }
  }

  fileprivate var place: SQL {
    if case .lines = self { "line.place" } else { "0" }
  }

  fileprivate var join: SQL {
    if case .lines = self { "JOIN line ON line.agency_id = assignment.agency_id" } else { "" }
  }

  fileprivate var condition: SQL {
    switch self {
    case .all, .lines: ""
    case .branch:
      "AND assignment.agency_id IN (SELECT agency_id FROM line) AND \(SQL.everAssignedInLines)"
    case .others: "AND assignment.agency_id NOT IN (SELECT agency_id FROM line)"
    }
  }

  fileprivate var order: SQL {
    if case .lines = self { "line_place, assignment.agency_id," } else { "" }
  }
}

extension Query where Answer == PassedResult {
  /// The passed results of classes that closed on one of these days, once for each agency that had
  /// the officer on the closing day. Results recorded after a moment are not known yet.
  public static func passedResults(
    from first: Day,
    through last: Day,
    knownAt instant: Instant? = nil,
    of agencies: ResultAgencies = .all
  ) -> Self {
    Query(
      """
      \(agencies.naming)
      SELECT DISTINCT \(agencies.place) AS line_place, assignment.agency_id, enrolment.id AS enrolment_id, officer.sort_key,
             officer.code, officer.full_name, training_class.code AS class_code,
             training_class.title, training_class.last_day, result.mark,
             result.credited_numerator, result.credited_denominator,
             course.document_title_vi, course.document_title_en
      FROM \(SQL.resultsAtAgencies)
      \(agencies.join)
      WHERE \(SQL.passed(from: first, through: last, knownAt: instant)) \(agencies.condition)
      ORDER BY \(agencies.order) officer.sort_key, officer.code, training_class.last_day, class_code,
               assignment.agency_id
      """
    ) { try PassedResult($0) }
  }
}

extension PassedResult {
  /// The result of a row that has all of it.
  init(_ row: Row) throws {
    self.init(
      agency: try row.get("agency_id"),
      enrolment: try row.get("enrolment_id"),
      officer: try row.get("code"),
      name: try row.get("full_name"),
      trainingClass: try row.get("class_code"),
      classTitle: try row.get("title"),
      closed: try row.get("last_day"),
      mark: try row.get("mark"),
      credited: try row.get("credited_numerator"),
      denominator: try row.get("credited_denominator"),
      paper: try row.bilingual("document_title_vi", "document_title_en")
    )
  }
}

extension SQL {
  /// The results of classes, each at the agencies that had the officer on the closing day.
  static let resultsAtAgencies: SQL = """
    training_class
    JOIN course ON course.code = training_class.course_code
    JOIN enrolment ON enrolment.class_id = training_class.id
    JOIN result ON result.enrolment_id = enrolment.id
    JOIN officer ON officer.id = enrolment.officer_id
    JOIN assignment ON assignment.officer_id = enrolment.officer_id
      AND assignment.from_day <= training_class.last_day
      AND (assignment.until_day IS NULL OR assignment.until_day > training_class.last_day)
    JOIN agency ON agency.id = assignment.agency_id
      AND agency.from_day <= training_class.last_day
      AND (agency.until_day IS NULL OR agency.until_day > training_class.last_day)
    """

  /// Whether who is enrolled ever had a duty in the agencies that `withLines` names: of one agency
  /// it spares reading what the whole province learnt.
  fileprivate static let everAssignedInLines: SQL = """
    enrolment.officer_id IN (
      SELECT held.officer_id FROM line JOIN assignment AS held ON held.agency_id = line.agency_id
    )
    """

  /// Of them the passes of classes that closed on one of these days, as far as they were recorded at
  /// a moment.
  static func passed(from first: Day, through last: Day, knownAt instant: Instant?) -> SQL {
    """
    training_class.state = 'closed'
      AND training_class.last_day BETWEEN \(first) AND \(last)
      AND enrolment.withdrawn_on IS NULL
      AND result.outcome = 'passed'
      AND \(resultKnown(at: instant))
    """
  }
}

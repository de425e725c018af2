public import Assessment
public import Chronology
public import Personnel
public import Training
public import Vietnamese

extension Outcome: SQLConvertible {}

/// A result as recorded: what came of one officer in one class.
public struct ResultRecord: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let outcome: Outcome
  /// The rounded overall mark; nil as long as a component has no score.
  public let mark: Score?
  public let classification: Bilingual?
  /// The periods credited: parts of a period, and how many make one.
  public let credited: (numerator: Int, denominator: Int)
  public let held: Int
  public let coming: Int

  /// What the engine found, for an enrolment.
  public init(_ result: ClassResult, of enrolment: ID<Enrolment>) {
    self.enrolment = enrolment
    outcome = result.outcome
    mark = result.overall?.rounded
    classification = result.classification?.title
    credited = (result.attendance.credited.numerator, result.attendance.credited.denominator)
    held = result.attendance.held
    coming = result.attendance.toCome
  }

  init(_ row: Row) throws {
    enrolment = try row.get("enrolment_id")
    outcome = try row.get("outcome")
    mark = try row.get("mark")
    let vi: String? = try row.get("classification_vi")
    let en: String? = try row.get("classification_en")
    classification = vi.flatMap { vi in en.map { Bilingual(vi: vi, en: $0) } }
    credited = (try row.get("credited_numerator"), try row.get("credited_denominator"))
    held = try row.get("held_periods")
    coming = try row.get("coming_periods")
  }

  public static func == (left: Self, right: Self) -> Bool { left.fields == right.fields }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "enrolment": enrolment, "outcome": outcome, "mark": mark,
      "classification": classification?.vi, "creditedNumerator": credited.numerator,
      "creditedDenominator": credited.denominator, "held": held, "coming": coming,
    ])
  }
}

extension Query where Answer == ResultRecord {
  /// The results of a class.
  public static func results(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT result.enrolment_id, result.outcome, result.mark, result.classification_vi,
             result.classification_en, result.credited_numerator, result.credited_denominator,
             result.held_periods, result.coming_periods
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      WHERE enrolment.class_id = \(trainingClass)
      ORDER BY result.enrolment_id
      """
    ) { try ResultRecord($0) }
  }
}

extension Query where Answer == ID<Enrolment> {
  /// A place of a class whose result is signed; none where nothing of it is.
  public static func signedResult(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT result.enrolment_id
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      WHERE enrolment.class_id = \(trainingClass) AND result.signed_at IS NOT NULL
      LIMIT 1
      """
    ) { try $0.get("enrolment_id") }
  }
}

extension SQL {
  /// Writes a result over what was recorded before; one that is signed stays, and no row is changed.
  public static func upsert(_ result: ResultRecord, at now: Instant) -> SQL {
    upsert([result], at: now)
  }

  /// Writes results in one statement, at least one; those that are signed stay, and are not among the
  /// rows changed.
  public static func upsert(_ results: [ResultRecord], at now: Instant) -> SQL {
    let rows = results.lazy.map { result -> SQL in
      """
      (\(result.enrolment), \(result.outcome), \(result.mark), \(result.classification?.vi),
       \(result.classification?.en), \(result.credited.numerator),
       \(result.credited.denominator), \(result.held), \(result.coming), \(now))
      """
    }
    return """
      INSERT INTO result (enrolment_id, outcome, mark, classification_vi, classification_en,
                          credited_numerator, credited_denominator, held_periods, coming_periods,
                          recorded_at)
      VALUES \(SQL.rows(rows))
      ON CONFLICT (enrolment_id) DO UPDATE
      SET outcome = excluded.outcome, mark = excluded.mark,
          classification_vi = excluded.classification_vi,
          classification_en = excluded.classification_en,
          credited_numerator = excluded.credited_numerator,
          credited_denominator = excluded.credited_denominator,
          held_periods = excluded.held_periods, coming_periods = excluded.coming_periods,
          recorded_at = excluded.recorded_at
      WHERE result.signed_at IS NULL
      """
  }
}

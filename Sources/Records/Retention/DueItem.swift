public import Chronology
public import Personnel

/// One thing that has run out: which, and when it ended.
public struct DueItem: Hashable, Sendable {
  /// Its number in its table.
  public let id: Int64
  /// By which people know it: the file's name, the code of a record, an account.
  public let name: String
  /// Its end, from which the time counts.
  public let end: Day

  /// A thing by its facts.
  public init(id: Int64, name: String, end: Day) {
    self.id = id
    self.name = name
    self.end = end
  }
}

extension Query where Answer == DueItem {
  /// What had ended by a day of one matter, in the order of its numbers, as far as it fits.
  public static func due(
    _ matter: RetentionRule.Matter,
    through end: Day,
    limit: Int
  ) -> Self {
    let before = Instant(startOf: end.advanced(by: 1))
    switch matter {
    case .rosterFiles: return dueRosters(before: before, limit: limit)
    case .mergeImages: return dueMerges(before: before, limit: limit)
    case .signIns: return dueSignIns(before: before, limit: limit)
    case .officers: return dueOfficers(through: end, limit: limit)
    }
  }

  private static func dueRosters(before moment: Instant, limit: Int) -> Self {
    Query(
      """
      SELECT batch.id, batch.file_name AS name, batch.at AS ended_at
      FROM batch
      WHERE batch.at < \(moment)
        AND (EXISTS (SELECT 1 FROM batch_file WHERE batch_file.batch_id = batch.id)
             OR EXISTS (SELECT 1 FROM batch_image WHERE batch_image.batch_id = batch.id))
      ORDER BY batch.id LIMIT \(limit)
      """,
      decode: atInstant
    )
  }

  private static func dueMerges(before moment: Instant, limit: Int) -> Self {
    Query(
      """
      SELECT id, gone_code AS name, at AS ended_at
      FROM officer_merge
      WHERE at < \(moment) AND gone_image <> \(OfficerMerge.erasedImage)
      ORDER BY id LIMIT \(limit)
      """,
      decode: atInstant
    )
  }

  private static func dueSignIns(before moment: Instant, limit: Int) -> Self {
    Query(
      """
      SELECT sign_in.id, account.name, coalesce(sign_in.ended_at, sign_in.ends_at) AS ended_at
      FROM sign_in
      JOIN account ON account.id = sign_in.account_id
      WHERE coalesce(sign_in.ended_at, sign_in.ends_at) < \(moment)
      ORDER BY sign_in.id LIMIT \(limit)
      """,
      decode: atInstant
    )
  }

  /// Officers whose duties and classes are all over, and who can't sign in.
  private static func dueOfficers(through end: Day, limit: Int) -> Self {
    Query(
      """
      SELECT officer.id, officer.code AS name, known.ended AS ended_day
      FROM officer
      JOIN (
        SELECT officer_id, max(ended) AS ended
        FROM (
          SELECT officer_id, coalesce(until_day, '9999-12-31') AS ended FROM assignment
          UNION ALL
          SELECT enrolment.officer_id, training_class.last_day AS ended
          FROM enrolment
          JOIN training_class ON training_class.id = enrolment.class_id
        ) AS time
        GROUP BY officer_id
      ) AS known ON known.officer_id = officer.id
      WHERE known.ended <= \(end) AND officer.full_name <> \(PersonName.erased.full)
        AND NOT EXISTS (
          SELECT 1 FROM account WHERE account.officer_id = officer.id AND account.disabled = 0
        )
      ORDER BY officer.id LIMIT \(limit)
      """
    ) { row in
      DueItem(id: try row.get("id"), name: try row.get("name"), end: try row.get("ended_day"))
    }
  }

  @Sendable private static func atInstant(_ row: Row) throws -> DueItem {
    let ended: Instant = try row.get("ended_at")
    return DueItem(id: try row.get("id"), name: try row.get("name"), end: ended.day())
  }
}

extension Query where Answer == Int {
  /// How many rows of a table are some officers'.
  public static func count(_ table: StaticString, of officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT count(*) AS rows FROM \(SQL(verbatim: table.description)) WHERE officer_id IN \(officers)
      """
    ) { try $0.get("rows") }
  }

  /// How many rosters whose copies are kept have some officers in them.
  public static func rostersNaming(_ officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT count(*) AS rows FROM batch_file
      WHERE batch_id IN (SELECT batch_id FROM batch_row WHERE officer_id IN \(officers))
      """
    ) { try $0.get("rows") }
  }
}

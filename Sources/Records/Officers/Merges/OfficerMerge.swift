public import Chronology
public import Personnel
import Vietnamese

/// Two records of one person that were made one.
public struct OfficerMerge: Identifiable, Equatable, Sendable {
  public let id: ID<OfficerMerge>
  public let kept: ID<Officer>
  public let gone: ID<Officer>
  /// The code of the record that is no more: old lists and letters name it.
  public let goneCode: Code<Officer>
  public let at: Instant
  public let actor: String
  public let reason: String
  /// The record that is no more.
  public let goneImage: String
  /// The record that was kept, before and after.
  public let keptBefore: String
  public let keptAfter: String
  public let moved: MovedRows
  public let undone: Instant?

  /// A merge as it is written down; its id does not count.
  public init(
    kept: ID<Officer>,
    gone: ID<Officer>,
    goneCode: Code<Officer>,
    at: Instant,
    by actor: Actor,
    reason: String,
    goneImage: String,
    keptBefore: String,
    keptAfter: String,
    moved: MovedRows
  ) {
    id = ID(0)
    self.kept = kept
    self.gone = gone
    self.goneCode = goneCode
    self.at = at
    self.actor = actor.name
    self.reason = reason
    self.goneImage = goneImage
    self.keptBefore = keptBefore
    self.keptAfter = keptAfter
    self.moved = moved
    undone = nil
  }

  init(_ row: Row) throws {
    id = try row.get("id")
    kept = try row.get("kept_id")
    gone = try row.get("gone_id")
    goneCode = try row.get("gone_code")
    at = try row.get("at")
    actor = try row.get("actor")
    reason = try row.get("reason")
    goneImage = try row.get("gone_image")
    keptBefore = try row.get("kept_before")
    keptAfter = try row.get("kept_after")
    moved = try MovedRows(json: row.get("moved"))
    undone = try row.get("undone_at")
  }
}

extension Query where Answer == OfficerMerge {
  /// A merge by its number.
  public static func merge(_ id: ID<OfficerMerge>) -> Self { merges(where: "id = \(id)") }

  /// What was merged into an officer and not parted since, the newest first.
  public static func merges(into officer: ID<Officer>) -> Self {
    merges(where: "kept_id = \(officer) AND undone_at IS NULL")
  }

  /// The merge by which an officer's record is no more.
  public static func merge(endingOf officer: ID<Officer>) -> Self {
    merges(where: "gone_id = \(officer) AND undone_at IS NULL")
  }

  /// The merges by which some codes are no more anybody's.
  public static func merges(endingOf codes: [Code<Officer>]) -> Self {
    merges(where: "gone_code IN \(codes) AND undone_at IS NULL")
  }

  private static func merges(where condition: SQL) -> Self {
    Query(
      """
      SELECT id, kept_id, gone_id, gone_code, at, actor, reason, gone_image, kept_before, kept_after,
             moved, undone_at
      FROM officer_merge
      WHERE \(condition)
      ORDER BY id DESC
      """
    ) { try OfficerMerge($0) }
  }
}

extension Reading {
  /// Under whom an officer's record stands by now; nil where it was never merged, or where the one who
  /// was kept is beyond reach.
  public func officer(mergedFrom gone: ID<Officer>) throws -> ID<Officer>? {
    var found = gone
    for _ in 0..<20 {
      guard let merge = try first(.merge(endingOf: found)) else { break }
      found = merge.kept
    }
    return found == gone ? nil : found
  }
}

extension SQL {
  /// Writes a merge down.
  public static func insert(_ merge: OfficerMerge) -> SQL {
    """
    INSERT INTO officer_merge (kept_id, gone_id, gone_code, at, actor, reason, gone_image, kept_before,
                               kept_after, moved)
    VALUES (\(merge.kept), \(merge.gone), \(merge.goneCode), \(merge.at), \(merge.actor),
            \(merge.reason), \(merge.goneImage), \(merge.keptBefore), \(merge.keptAfter),
            \(merge.moved.json))
    """
  }

  /// Notes that a merge was taken back.
  public static func undo(merge id: ID<OfficerMerge>, at now: Instant, by actor: Actor) -> SQL {
    "UPDATE officer_merge SET undone_at = \(now), undone_by = \(actor.name) WHERE id = \(id)"
  }

  /// Brings an officer back under the id that it had.
  static func restore(_ officer: Officer) -> SQL {
    """
    INSERT INTO officer (id, code, full_name, family_name, middle_name, given_name, sort_key,
                         search_key, match_key)
    VALUES (\(officer.id), \(officer.code), \(officer.name.full), \(officer.name.family),
            \(officer.name.middle), \(officer.name.given), \(officer.name.sortKey.text),
            \(officer.name.full.searchFold), \(officer.name.full.matchingFold))
    """
  }

  /// Notes that two officers are not one person.
  public static func distinguish(
    _ one: ID<Officer>,
    _ other: ID<Officer>,
    at now: Instant,
    by actor: Actor
  ) -> SQL {
    """
    INSERT INTO officer_distinct (first_id, second_id, at, actor)
    VALUES (\(min(one, other)), \(max(one, other)), \(now), \(actor.name))
    ON CONFLICT (first_id, second_id) DO NOTHING
    """
  }
}

/// Two officers who may be one person.
public struct OfficerPair: Equatable, Sendable {
  public let first: ID<Officer>
  public let second: ID<Officer>
}

extension Query where Answer == OfficerPair {
  /// Officers of the same name, folded for matching, whose birth dates go together and whose identity
  /// numbers are not two; those of whom somebody said that they are two are left out.
  public static func duplicates(limit: Int) -> Self {
    Query(
      """
      WITH pair AS (
        SELECT one.id AS first_id, other.id AS second_id
        FROM officer AS one
        JOIN officer AS other ON other.match_key = one.match_key
          AND other.birth_date = one.birth_date AND other.id > one.id
        UNION
        SELECT CASE WHEN one.id < other.id THEN one.id ELSE other.id END AS first_id,
               CASE WHEN one.id < other.id THEN other.id ELSE one.id END AS second_id
        FROM officer AS one
        JOIN officer AS other ON other.match_key = one.match_key
          AND other.birth_date = substr(one.birth_date, 1, 4) AND other.id <> one.id
        WHERE length(one.birth_date) > 4
        UNION
        SELECT CASE WHEN one.id < other.id THEN one.id ELSE other.id END AS first_id,
               CASE WHEN one.id < other.id THEN other.id ELSE one.id END AS second_id
        FROM officer AS one
        JOIN officer AS other ON other.match_key = one.match_key AND other.id <> one.id
          AND other.agency_id = one.agency_id
        WHERE one.birth_date IS NULL
      )
      SELECT pair.first_id, pair.second_id
      FROM pair
      JOIN officer AS one ON one.id = pair.first_id
      JOIN officer AS other ON other.id = pair.second_id
      WHERE NOT (one.national_id IS NOT NULL AND other.national_id IS NOT NULL
                 AND length(one.national_id) = length(other.national_id))
        AND NOT EXISTS (
          SELECT 1 FROM officer_distinct
          WHERE officer_distinct.first_id = pair.first_id
            AND officer_distinct.second_id = pair.second_id
        )
      ORDER BY one.sort_key, pair.first_id, pair.second_id
      LIMIT \(limit)
      """
    ) { row in
      OfficerPair(first: try row.get("first_id"), second: try row.get("second_id"))
    }
  }
}

extension Query where Answer == String {
  /// The codes of the classes that two officers are both in, or both proposed for.
  public static func classes(ofBoth one: ID<Officer>, _ other: ID<Officer>) -> Self {
    Query(
      """
      SELECT training_class.code
      FROM training_class
      WHERE id IN (
        SELECT mine.class_id
        FROM enrolment AS mine
        JOIN enrolment AS theirs ON theirs.class_id = mine.class_id
        WHERE mine.officer_id = \(one) AND theirs.officer_id = \(other)
        UNION
        SELECT mine.class_id
        FROM nomination AS mine
        JOIN nomination AS theirs ON theirs.class_id = mine.class_id
        WHERE mine.officer_id = \(one) AND theirs.officer_id = \(other)
      )
      ORDER BY training_class.code
      """
    ) { try $0.get("code") }
  }
}

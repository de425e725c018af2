public import Assessment
public import Chronology
public import Personnel
import Training

/// Evidence with the officer whom it speaks of.
public struct EvidenceRecord: Equatable, Sendable {
  public let officer: ID<Officer>
  public let evidence: Evidence
  /// The enrolment that it comes from, where it is a course's result.
  public let enrolment: Int64?

  /// Evidence of an officer.
  public init(officer: ID<Officer>, evidence: Evidence, enrolment: Int64? = nil) {
    self.officer = officer
    self.evidence = evidence
    self.enrolment = enrolment
  }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields([
      "competency": evidence.competency, "level": evidence.level, "kind": evidence.kind,
      "on": evidence.on, "until": evidence.until, "source": evidence.source,
    ])
  }
}

extension Query where Answer == EvidenceRecord {
  /// Every piece of evidence, taken back or not, by officer, competency and day.
  public static var evidence: Self {
    Query(
      """
      SELECT id, officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
             revoked_at, source, enrolment_id
      FROM evidence
      ORDER BY officer_id, competency_code, on_day, id
      """,
      decode: decoded
    )
  }

  /// The evidence of an officer, by competency and day.
  public static func evidence(of officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT id, officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
             revoked_at, source, enrolment_id
      FROM evidence
      WHERE officer_id = \(officer)
      ORDER BY competency_code, on_day, id
      """,
      decode: decoded
    )
  }

  /// The evidence of some officers, by officer, competency and day.
  public static func evidence(of officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT id, officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
             revoked_at, source, enrolment_id
      FROM evidence
      WHERE officer_id IN \(officers)
      ORDER BY officer_id, competency_code, on_day, id
      """,
      decode: decoded
    )
  }

  /// The evidence that an enrolment gave and that was not taken back.
  public static func standingEvidence(ofEnrolment enrolment: Int64) -> Self {
    Query(
      """
      SELECT id, officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
             revoked_at, source, enrolment_id
      FROM evidence
      WHERE enrolment_id = \(enrolment) AND revoked_at IS NULL
      ORDER BY competency_code, id
      """,
      decode: decoded
    )
  }

  /// The evidence that some enrolments gave and that was not taken back.
  public static func standingEvidence(ofEnrolments enrolments: [Int64]) -> Self {
    Query(
      """
      SELECT id, officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
             revoked_at, source, enrolment_id
      FROM evidence
      WHERE enrolment_id IN \(enrolments) AND revoked_at IS NULL
      ORDER BY enrolment_id, competency_code, id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> EvidenceRecord {
    let id: ID<Evidence> = try row.get("id")
    let officer: ID<Officer> = try row.get("officer_id")
    return EvidenceRecord(
      officer: officer,
      evidence: Evidence(
        id: id,
        competency: try row.get("competency_code"),
        level: try row.get("level"),
        kind: try row.get("kind"),
        on: try row.get("on_day"),
        until: try row.get("until_day"),
        recordedAt: try row.get("recorded_at"),
        revokedAt: try row.get("revoked_at"),
        source: try row.get("source")
      ),
      enrolment: try row.get("enrolment_id")
    )
  }
}

extension SQL {
  /// Writes a piece of evidence down; its id does not count.
  public static func insert(_ record: EvidenceRecord) -> SQL {
    """
    INSERT INTO evidence (officer_id, competency_code, level, kind, on_day, until_day, recorded_at,
                          revoked_at, source, enrolment_id)
    VALUES (\(record.officer), \(record.evidence.competency), \(record.evidence.level),
            \(record.evidence.kind), \(record.evidence.on), \(record.evidence.until),
            \(record.evidence.recordedAt), \(record.evidence.revokedAt),
            \(record.evidence.source ?? ""), \(record.enrolment))
    """
  }

  /// Takes a piece of evidence back; it stays on record. Where the clock was ahead when it was
  /// recorded, it is taken back at that moment, and so was never known.
  public static func revoke(_ evidence: Evidence, at now: Instant) -> SQL {
    """
    UPDATE evidence SET revoked_at = \(max(now, evidence.recordedAt)) WHERE id = \(evidence.id)
    """
  }
}

extension BulkTable {
  /// Evidence, in the order of `EvidenceRecord.values`.
  public static let evidence = BulkTable(
    "evidence",
    "officer_id",
    "competency_code",
    "level",
    "kind",
    "on_day",
    "until_day",
    "recorded_at",
    "source",
    "enrolment_id"
  )
}

extension EvidenceRecord {
  /// The values of its row, for adding many at once; its id does not count.
  public var values: [SQLValue] {
    [
      officer.sqlValue, evidence.competency.sqlValue, evidence.level.sqlValue,
      evidence.kind.sqlValue, evidence.on.sqlValue, evidence.until.sqlValue,
      evidence.recordedAt.sqlValue, (evidence.source ?? "").sqlValue, enrolment.sqlValue,
    ]
  }
}

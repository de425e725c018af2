public import Chronology
public import Personnel

/// Something on record of an officer whom a batch added, and which the batch did not write.
public struct OfficerDependent: Equatable, Sendable {
  public let officer: ID<Officer>
  public let kind: Kind
  /// By what people know it: a class, a competency, a number.
  public let name: String
  /// The day or the instant from which it is there.
  public let since: String

  /// What it is.
  public enum Kind: String, CaseIterable, SQLConvertible {
    case assignment, nomination, enrolment, evidence, certificate
  }
}

extension Query where Answer == OfficerDependent {
  /// What hangs on the officers whom a batch added and was not written by it.
  public static func dependents(afterBatch batch: ID<Batch>) -> Self {
    Query(
      """
      WITH new_officer AS (
        SELECT subject_id AS id
        FROM batch_image
        WHERE batch_id = \(batch) AND subject = 'officer' AND before IS NULL
      )
      SELECT assignment.officer_id, 'assignment' AS kind, assignment.decision_number AS name,
             assignment.from_day AS since
      FROM assignment
      JOIN new_officer ON new_officer.id = assignment.officer_id
      WHERE assignment.id NOT IN (
        SELECT subject_id FROM batch_image WHERE batch_id = \(batch) AND subject = 'assignment'
      )
      UNION ALL
      SELECT nomination.officer_id, 'nomination', training_class.title, training_class.first_day
      FROM nomination
      JOIN new_officer ON new_officer.id = nomination.officer_id
      JOIN training_class ON training_class.id = nomination.class_id
      UNION ALL
      SELECT enrolment.officer_id, 'enrolment', training_class.title, training_class.first_day
      FROM enrolment
      JOIN new_officer ON new_officer.id = enrolment.officer_id
      JOIN training_class ON training_class.id = enrolment.class_id
      UNION ALL
      SELECT evidence.officer_id, 'evidence', evidence.competency_code, evidence.on_day
      FROM evidence
      JOIN new_officer ON new_officer.id = evidence.officer_id
      UNION ALL
      SELECT certificate.officer_id, 'certificate', coalesce(certificate.number, ''),
             certificate.issued_on
      FROM certificate
      JOIN new_officer ON new_officer.id = certificate.officer_id
      ORDER BY 1, 4, 2
      """
    ) { row in
      OfficerDependent(
        officer: try row.get("officer_id"),
        kind: try row.get("kind"),
        name: try row.get("name"),
        since: try row.get("since")
      )
    }
  }
}

/// Who changed something last, and when.
public struct LastChange: Equatable, Sendable {
  public let actor: String
  public let at: Instant
}

extension Query where Answer == LastChange {
  /// The last change of an officer or an assignment of theirs after a batch, by anything but it.
  public static func lastChange(of officer: Code<Officer>, after batch: ID<Batch>) -> Self {
    Query(
      """
      SELECT actor, at
      FROM event
      WHERE subject IN ('officer', 'assignment') AND subject_key = \(officer)
        AND (batch_id IS NULL OR batch_id <> \(batch))
        AND id > (SELECT coalesce(max(id), 0) FROM event WHERE batch_id = \(batch))
      ORDER BY id DESC
      LIMIT 1
      """
    ) { row in
      LastChange(actor: try row.get("actor"), at: try row.get("at"))
    }
  }
}

extension Query where Answer == String {
  /// Codes that begin so and end in five digits, of officers and of those who were, the greatest
  /// first; a few, since something else than digits may stand between them.
  public static func lastOfficerCodes(beginning: String) -> Self {
    Query(
      """
      SELECT code
      FROM (
        SELECT code
        FROM officer
        WHERE code BETWEEN \(beginning + "00000") AND \(beginning + "99999")
        ORDER BY code DESC
        LIMIT 20
      ) AS last_officer
      UNION
      SELECT subject_key
      FROM (
        SELECT DISTINCT subject_key
        FROM event
        WHERE subject = 'officer'
          AND subject_key BETWEEN \(beginning + "00000") AND \(beginning + "99999")
        ORDER BY subject_key DESC
        LIMIT 20
      ) AS last_event
      ORDER BY 1 DESC
      LIMIT 20
      """
    ) { try $0.get("code") }
  }

  /// Codes that begin so and are longer than our own with five digits.
  public static func longOfficerCodes(beginning: String) -> Self {
    Query(
      """
      SELECT code
      FROM officer
      WHERE code BETWEEN \(beginning + "1") AND \(beginning + "99999")
        AND length(code) > \(beginning.utf8.count + 5)
      """
    ) { try $0.get("code") }
  }
}

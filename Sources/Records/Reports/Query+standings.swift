public import Assessment
public import Chronology
public import Personnel
public import Training

/// An assignment as the engine needs it, with whose and where it is.
public struct DutyHeld: Equatable, Sendable {
  public let officer: ID<Officer>
  public let agency: ID<Agency>
  public let assignment: AssignmentOnDuty
  /// Whether the agency is one of those asked about; an officer's other duties come along, since a
  /// profile is met by all of them or not at all.
  public let isAskedAbout: Bool
}

extension Query where Answer == DutyHeld {
  /// The assignments active on a day in agencies that exist then, officer by officer. Under an
  /// agency, or at it alone, these are all the assignments, wherever, of the officers who have one
  /// there.
  public static func dutiesHeld(
    on day: Day,
    under agency: ID<Agency>? = nil,
    alone: Bool = false
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency, alone: alone))
      SELECT assignment.officer_id, assignment.agency_id, assignment.duty_code,
             assignment.from_day, assignment.until_day, line.agency_id AS asked_about
      FROM assignment
      JOIN standing ON standing.agency_id = assignment.agency_id
      LEFT JOIN line ON line.agency_id = assignment.agency_id
      WHERE \(SQL.held("assignment", on: day))
        AND assignment.officer_id IN (\(SQL.assignedInLines(on: day)))
      ORDER BY assignment.officer_id, assignment.id
      """
    ) { row in
      DutyHeld(
        officer: try row.get("officer_id"),
        agency: try row.get("agency_id"),
        assignment: AssignmentOnDuty(
          duty: try row.get("duty_code"),
          from: try row.get("from_day"),
          until: try row.get("until_day")
        ),
        isAskedAbout: try row.get("asked_about", as: ID<Agency>?.self) != nil
      )
    }
  }
}

/// A piece of evidence as the engine counts it, with whose it is.
public struct OfficerEvidence: Equatable, Sendable {
  public let officer: ID<Officer>
  public let competency: Code<Competency>
  public let level: Int
  public let kind: EvidenceKind
  public let on: Day
  public let until: Day?
}

extension Query where Answer == OfficerEvidence {
  /// The evidence known at a moment of the officers who are assigned on a day, officer by officer.
  public static func evidenceKnown(
    at instant: Instant,
    ofAssignedOn day: Day,
    under agency: ID<Agency>? = nil,
    alone: Bool = false
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency, alone: alone))
      SELECT evidence.officer_id, evidence.competency_code, evidence.level, evidence.kind,
             evidence.on_day, evidence.until_day
      FROM evidence
      WHERE evidence.recorded_at <= \(instant)
        AND (evidence.revoked_at IS NULL OR evidence.revoked_at > \(instant))
        AND evidence.officer_id IN (\(SQL.assignedInLines(on: day)))
      ORDER BY evidence.officer_id, evidence.competency_code, evidence.on_day, evidence.id
      """
    ) { row in
      OfficerEvidence(
        officer: try row.get("officer_id"),
        competency: try row.get("competency_code"),
        level: try row.get("level"),
        kind: try row.get("kind"),
        on: try row.get("on_day"),
        until: try row.get("until_day")
      )
    }
  }
}

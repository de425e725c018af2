public import Chronology
public import Personnel

extension Assignment {
  /// The values, as an event keeps them.
  public func fields(agency: Code<Agency>) -> Fields {
    Fields([
      "agency": agency, "duty": duty, "decision": decision.number, "decisionDay": decision.day,
      "share": share, "role": role, "from": days.from, "until": days.until,
    ])
  }
}

extension Query where Answer == Assignment {
  /// Every assignment, by officer and first day.
  public static var assignments: Self {
    Query(
      """
      SELECT id, officer_id, agency_id, duty_code, decision_number, decision_day, share, role,
             from_day, until_day
      FROM assignment
      ORDER BY officer_id, from_day, id
      """,
      decode: decoded
    )
  }

  /// The assignments of an officer, by first day.
  public static func assignments(of officer: ID<Officer>) -> Self {
    Query(
      """
      SELECT id, officer_id, agency_id, duty_code, decision_number, decision_day, share, role,
             from_day, until_day
      FROM assignment
      WHERE officer_id = \(officer)
      ORDER BY from_day, id
      """,
      decode: decoded
    )
  }

  /// The assignments of some officers, by officer and first day.
  public static func assignments(of officers: [ID<Officer>]) -> Self {
    Query(
      """
      SELECT id, officer_id, agency_id, duty_code, decision_number, decision_day, share, role,
             from_day, until_day
      FROM assignment
      WHERE officer_id IN \(officers)
      ORDER BY officer_id, from_day, id
      """,
      decode: decoded
    )
  }

  /// The assignments at an agency that hold on a day or later.
  public static func assignments(at agency: ID<Agency>, heldAfter day: Day) -> Self {
    Query(
      """
      SELECT id, officer_id, agency_id, duty_code, decision_number, decision_day, share, role,
             from_day, until_day
      FROM assignment
      WHERE agency_id = \(agency) AND (until_day IS NULL OR until_day > \(day))
      ORDER BY officer_id, from_day, id
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> Assignment {
    Assignment(
      id: try row.get("id"),
      officer: try row.get("officer_id"),
      agency: try row.get("agency_id"),
      duty: try row.get("duty_code"),
      decision: Assignment.Decision(
        number: try row.get("decision_number"),
        day: try row.get("decision_day")
      ),
      share: try row.get("share"),
      role: try row.get("role"),
      days: try row.days()
    )
  }
}

extension Query where Answer == ID<Assignment> {
  /// Writes a new assignment down; the id in the value given does not count.
  public static func insert(_ assignment: Assignment) -> Self {
    Query(
      """
      INSERT INTO assignment (officer_id, agency_id, duty_code, decision_number, decision_day,
                              share, role, from_day, until_day)
      VALUES (\(assignment.officer), \(assignment.agency), \(assignment.duty),
              \(assignment.decision.number), \(assignment.decision.day), \(assignment.share),
              \(assignment.role), \(assignment.days.from), \(assignment.days.until))
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension BulkTable {
  /// Assignments, in the order of `Assignment.values`; the records give their ids.
  public static let assignments = BulkTable(
    "assignment",
    "officer_id",
    "agency_id",
    "duty_code",
    "decision_number",
    "decision_day",
    "share",
    "role",
    "from_day",
    "until_day"
  )
}

extension Assignment {
  /// The values of a new assignment's row, for adding many at once.
  public var values: [SQLValue] {
    [
      officer.sqlValue, agency.sqlValue, duty.sqlValue, decision.number.sqlValue,
      decision.day.sqlValue, share.sqlValue, role.sqlValue, days.from.sqlValue,
      days.until.sqlValue,
    ]
  }
}

extension SQL {
  /// Writes an assignment's values, all of them, over the old ones.
  public static func update(_ assignment: Assignment) -> SQL {
    """
    UPDATE assignment
    SET decision_number = \(assignment.decision.number),
        decision_day = \(assignment.decision.day), share = \(assignment.share),
        role = \(assignment.role), from_day = \(assignment.days.from),
        until_day = \(assignment.days.until)
    WHERE id = \(assignment.id)
    """
  }

  /// Takes an assignment away.
  public static func delete(assignment: ID<Assignment>) -> SQL {
    "DELETE FROM assignment WHERE id = \(assignment)"
  }
}

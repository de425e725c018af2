public import Chronology
public import Personnel
public import Vietnamese

/// An officer whom a report is about.
public struct ReportOfficer: Equatable, Sendable {
  public let id: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let position: String?
}

extension Query where Answer == ReportOfficer {
  /// The officer with a code.
  public static func reportOfficer(_ code: Code<Officer>) -> Self {
    Query("SELECT id, code, full_name, position FROM officer WHERE code = \(code)") { row in
      ReportOfficer(
        id: try row.get("id"),
        code: try row.get("code"),
        name: try row.get("full_name"),
        position: try row.get("position")
      )
    }
  }
}

/// A duty that an officer holds on a day, with the agency as it is called then.
public struct OfficerDuty: Equatable, Sendable {
  public let duty: Code<Duty>
  public let from: Day
  public let until: Day?
  public let agency: Bilingual
}

extension Query where Answer == OfficerDuty {
  /// The duties that an officer holds on a day, in agencies that exist then, by first day.
  public static func duties(of officer: ID<Officer>, on day: Day) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: nil))
      SELECT assignment.duty_code, assignment.from_day, assignment.until_day, line.name_vi,
             line.name_en
      FROM assignment
      JOIN line ON line.agency_id = assignment.agency_id
      WHERE assignment.officer_id = \(officer) AND \(SQL.held("assignment", on: day))
      ORDER BY assignment.from_day, assignment.id
      """
    ) { row in
      OfficerDuty(
        duty: try row.get("duty_code"),
        from: try row.get("from_day"),
        until: try row.get("until_day"),
        agency: try row.bilingual("name_vi", "name_en")
      )
    }
  }
}

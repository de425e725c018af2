public import Chronology
public import Personnel
public import Vietnamese

/// An agency as it is called and grouped on a day.
public struct AgencyLine: Equatable, Sendable {
  public let id: ID<Agency>
  public let code: Code<Agency>
  public let name: Bilingual
  public let kind: AgencyKind
  public let group: AgencyGroup
}

extension Query where Answer == AgencyLine {
  /// The agencies that exist on a day, under the names of that day, in the province's order; under
  /// an agency, or it alone.
  public static func agencyLines(
    on day: Day,
    under agency: ID<Agency>? = nil,
    alone: Bool = false
  ) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: agency, alone: alone))
      SELECT agency_id, code, name_vi, name_en, kind, agency_group
      FROM line
      ORDER BY place, agency_id
      """
    ) { row in
      AgencyLine(
        id: try row.get("agency_id"),
        code: try row.get("code"),
        name: try row.bilingual("name_vi", "name_en"),
        kind: try row.get("kind"),
        group: try row.get("agency_group")
      )
    }
  }
}

public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// A file of rules as loaded last.
public struct RuleFile: Equatable, Sendable {
  public let name: String
  public let sha256: String
}

extension Query where Answer == RuleFile {
  /// The files of `curricula/` as loaded, by name, without their text.
  public static var ruleFiles: Self {
    Query("SELECT name, sha256 FROM curriculum_file ORDER BY name") { row in
      RuleFile(name: try row.get("name"), sha256: try row.get("sha256"))
    }
  }
}

/// A class and its days, both inside.
public struct ClassDays: Equatable, Sendable {
  public let id: ID<TrainingClass>
  public let first: Day
  public let last: Day
}

extension Query where Answer == ClassDays {
  /// The class of a code.
  public static func classDays(of code: Code<TrainingClass>) -> Self {
    Query("SELECT id, first_day, last_day FROM training_class WHERE code = \(code)") { row in
      ClassDays(
        id: try row.get("id"),
        first: try row.get("first_day"),
        last: try row.get("last_day")
      )
    }
  }
}

/// An agency and the days on which it exists.
public struct AgencyDays: Equatable, Sendable {
  public let id: ID<Agency>
  public let days: DayRange
}

extension Query where Answer == AgencyDays {
  /// The agency of a code.
  public static func agencyDays(of code: Code<Agency>) -> Self {
    Query("SELECT id, from_day, until_day FROM agency WHERE code = \(code)") { row in
      AgencyDays(id: try row.get("id"), days: try row.days())
    }
  }
}

extension Query where Answer == Bilingual {
  /// What an agency is called on a day; of one that is no more, or not yet, the name nearest before or
  /// its first.
  public static func agencyName(of code: Code<Agency>, on day: Day) -> Self {
    Query(
      """
      SELECT agency_standing.name_vi, agency_standing.name_en
      FROM agency_standing
      JOIN agency ON agency.id = agency_standing.agency_id
      WHERE agency.code = \(code)
      ORDER BY CASE WHEN agency_standing.from_day <= \(day) THEN 0 ELSE 1 END,
               CASE WHEN agency_standing.from_day <= \(day) THEN agency_standing.from_day END DESC,
               agency_standing.from_day
      LIMIT 1
      """
    ) { try $0.bilingual("name_vi", "name_en") }
  }
}

public import Chronology
public import Personnel

/// What is counted of an assigned officer, who is not told.
public struct CountedPerson: Equatable, Sendable {
  public let gender: Gender?
  public let birthDate: PartialDate?
  /// Nil where it is not known, or the reader may not see it.
  public let ethnicity: String?

  /// Somebody by what is counted.
  public init(gender: Gender?, birthDate: PartialDate?, ethnicity: String?) {
    self.gender = gender
    self.birthDate = birthDate
    self.ethnicity = ethnicity
  }
}

extension Query where Answer == CountedPerson {
  /// The officers with an assignment active on a day, each once.
  public static func composition(on day: Day) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: nil))
      SELECT officer.gender, officer.birth_date, officer_sensitive.ethnicity
      FROM officer
      LEFT JOIN officer_sensitive ON officer_sensitive.officer_id = officer.id
      WHERE officer.id IN (\(SQL.assignedInLines(on: day)))
      ORDER BY officer.id
      """
    ) { row in
      CountedPerson(
        gender: try row.get("gender"),
        birthDate: try row.get("birth_date"),
        ethnicity: try row.get("ethnicity")
      )
    }
  }
}

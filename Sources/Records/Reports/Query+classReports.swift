public import Chronology
public import Personnel
public import Training

/// What the head of a class's report says.
public struct ClassHeading: Equatable, Sendable {
  public let code: Code<TrainingClass>
  public let title: String
  public let course: Code<Course>
  public let place: String?
  public let first: Day
  public let last: Day
  public let state: TrainingClass.State
}

extension Query where Answer == ClassHeading {
  /// The head of a class.
  public static func classHeading(_ id: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT code, title, course_code, place, first_day, last_day, state
      FROM training_class
      WHERE id = \(id)
      """
    ) { row in
      ClassHeading(
        code: try row.get("code"),
        title: try row.get("title"),
        course: try row.get("course_code"),
        place: try row.get("place"),
        first: try row.get("first_day"),
        last: try row.get("last_day"),
        state: try row.get("state")
      )
    }
  }
}

/// An officer of a class, with what the officer's agency is called on a day: one row for each.
public struct Learner: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let code: Code<Officer>
  public let name: PersonName
  public let birthDate: PartialDate?
  public let gender: Gender?
  public let position: String?
  public let rank: String?
  public let education: String?
  public let politicalTheory: String?
  public let phone: String?
  public let withdrawnOn: Day?
  public let notes: String?
  /// The agency of an assignment active on the day, with the name of that day.
  public let agency: AgencyLine?
}

extension Query where Answer == Learner {
  /// Everybody enrolled in a class, in the order of official lists: by given name, then family and
  /// middle name, then code. Who serves two agencies on the day comes twice, one after the other.
  public static func learners(of id: ID<TrainingClass>, on day: Day) -> Self {
    Query(
      """
      \(SQL.withLines(on: day, under: nil)),
      served AS (
        SELECT DISTINCT assignment.officer_id, line.agency_id, line.code, line.place,
               line.name_vi, line.name_en, line.kind, line.agency_group
        FROM assignment
        JOIN line ON line.agency_id = assignment.agency_id
        JOIN enrolment ON enrolment.officer_id = assignment.officer_id
        WHERE enrolment.class_id = \(id) AND \(SQL.held("assignment", on: day))
      )
      SELECT enrolment.id AS enrolment_id, officer.code, officer.full_name, officer.family_name,
             officer.middle_name, officer.given_name, officer.birth_date, officer.gender,
             officer.position, officer.rank, officer.education, officer.political_theory,
             officer.phone, enrolment.withdrawn_on, enrolment.notes, served.agency_id,
             served.code AS agency_code, served.name_vi, served.name_en, served.kind,
             served.agency_group
      FROM enrolment
      JOIN officer ON officer.id = enrolment.officer_id
      LEFT JOIN served ON served.officer_id = enrolment.officer_id
      WHERE enrolment.class_id = \(id)
      ORDER BY officer.sort_key, officer.code, served.place, served.agency_id
      """
    ) { row in
      Learner(
        enrolment: try row.get("enrolment_id"),
        code: try row.get("code"),
        name: PersonName(
          full: try row.get("full_name"),
          family: try row.get("family_name"),
          middle: try row.get("middle_name"),
          given: try row.get("given_name")
        ),
        birthDate: try row.get("birth_date"),
        gender: try row.get("gender"),
        position: try row.get("position"),
        rank: try row.get("rank"),
        education: try row.get("education"),
        politicalTheory: try row.get("political_theory"),
        phone: try row.get("phone"),
        withdrawnOn: try row.get("withdrawn_on"),
        notes: try row.get("notes"),
        agency: try AgencyLine(served: row)
      )
    }
  }
}

extension AgencyLine {
  /// The agency of a row that may have none.
  init?(served row: Row) throws {
    guard let id = try row.get("agency_id", as: ID<Agency>?.self) else { return nil }
    self.init(
      id: id,
      code: try row.get("agency_code"),
      name: try row.bilingual("name_vi", "name_en"),
      kind: try row.get("kind"),
      group: try row.get("agency_group")
    )
  }
}

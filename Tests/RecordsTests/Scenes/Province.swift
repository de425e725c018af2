import Assessment
import Chronology
import Personnel
import Records
import Testing
import Training

extension Instant {
  /// A moment that the test knows to exist.
  static func at(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }
}

/// Records with a framework and two courses in them, to which a test adds agencies, people and
/// classes row by row.
struct Province {
  let store: any Store

  init() async throws {
    store = try await emptyRecords()
    let tables = ["competency_group", "competency", "duty", "grading_scheme", "course"]
    try await store.write { records in
      for row in SampleRow.all where tables.contains(row.table) {
        try records.run(row.insert())
        try records.run(row.insert(row.other))
      }
      for code in ["TN", "TH"] {
        let component = try #require(SampleRow.of("course_component"))
        try records.run(component.insert(["code": "'\(code)'"]))
      }
    }
  }

  private func id<Subject>(_ sql: SQL) async throws -> ID<Subject> {
    try await store.write { records in
      try records.one(Query("\(sql) RETURNING id") { try $0.get("id") })
    }
  }

  private func run(_ sql: SQL) async throws {
    try await store.write { _ = try $0.run(sql) }
  }

  /// An agency under one name.
  func agency(
    _ code: String,
    place: Int = 1,
    from: String = "2010-01-01",
    until: String? = nil,
    under parent: ID<Agency>? = nil
  ) async throws -> ID<Agency> {
    let agency: ID<Agency> = try await id(
      """
      INSERT INTO agency (code, from_day, until_day, place)
      VALUES (\(code), \(from), \(until), \(place))
      """
    )
    try await standing(of: agency, code, from: from, until: until, under: parent)
    return agency
  }

  /// What an agency is called for some days.
  func standing(
    of agency: ID<Agency>,
    _ name: String,
    from: String,
    until: String?,
    under parent: ID<Agency>? = nil
  ) async throws {
    try await run(
      """
      INSERT INTO agency_standing (agency_id, from_day, until_day, name_vi, name_en, kind,
                                   agency_group, parent_id)
      VALUES (\(agency), \(from), \(until), \(name), \(name), 'department', 'departments',
              \(parent))
      """
    )
  }

  func officer(_ code: String, _ name: String) async throws -> ID<Officer> {
    let code = try #require(Code<Officer>(code))
    let officer = Officer(id: ID(0), code: code, name: PersonName(suggestingPartsOf: name))
    return try await store.write { try $0.add(officer) }
  }

  @discardableResult
  func assign(
    _ officer: ID<Officer>,
    to agency: ID<Agency>,
    duty: String = "R1",
    from: String = "2020-01-01",
    until: String? = nil
  ) async throws -> ID<Assignment> {
    try await id(
      """
      INSERT INTO assignment (officer_id, agency_id, duty_code, decision_number, share, role,
                              from_day, until_day)
      VALUES (\(officer), \(agency), \(duty), '1/QĐ', 'concurrent', 'principal', \(from), \(until))
      """
    )
  }

  func trainingClass(
    _ code: String,
    last: String,
    state: TrainingClass.State = .closed,
    course: String = "TTDN-01"
  ) async throws -> ID<TrainingClass> {
    try await id(
      """
      INSERT INTO training_class (code, course_code, title, first_day, last_day, state)
      VALUES (\(code), \(course), \("Lớp " + code), \(last), \(last), \(state))
      """
    )
  }

  func enrol(
    _ officer: ID<Officer>,
    in trainingClass: ID<TrainingClass>,
    withdrawn: String? = nil
  ) async throws -> ID<Enrolment> {
    let reason: String? = withdrawn.map { _ in "Ốm" }
    return try await id(
      """
      INSERT INTO enrolment (class_id, officer_id, withdrawn_on, withdrawn_reason)
      VALUES (\(trainingClass), \(officer), \(withdrawn), \(reason))
      """
    )
  }

  func result(
    _ enrolment: ID<Enrolment>,
    _ outcome: String = "passed",
    credited: Int = 24,
    of denominator: Int = 1,
    at recorded: String = "2020-03-01T05:00:00.000000Z"
  ) async throws {
    try await run(
      """
      INSERT INTO result (enrolment_id, outcome, mark, credited_numerator, credited_denominator,
                          held_periods, coming_periods, recorded_at)
      VALUES (\(enrolment), \(outcome), 850, \(credited), \(denominator), 24, 0, \(recorded))
      """
    )
  }

  func certificate(
    _ enrolment: ID<Enrolment>,
    of officer: ID<Officer>,
    issued: String,
    until: String? = nil,
    revoked: String? = nil
  ) async throws {
    let reason: String? = revoked.map { _ in "Sai tên" }
    try await run(
      """
      INSERT INTO certificate (officer_id, enrolment_id, kind, issued_on, until_day, revoked_on,
                               revoked_reason)
      VALUES (\(officer), \(enrolment), 'attestation', \(issued), \(until), \(revoked), \(reason))
      """
    )
  }

  func evidence(
    of officer: ID<Officer>,
    level: Int,
    competency: String = "A1",
    on day: String = "2020-03-01",
    recorded: String = "2020-03-01T05:00:00.000000Z",
    revoked: String? = nil
  ) async throws {
    try await run(
      """
      INSERT INTO evidence (officer_id, competency_code, level, kind, on_day, recorded_at,
                            revoked_at, source)
      VALUES (\(officer), \(competency), \(level), 'workProduct', \(day), \(recorded), \(revoked),
              'Thông cáo')
      """
    )
  }
}

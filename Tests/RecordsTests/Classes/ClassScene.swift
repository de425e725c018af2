import Assessment
import Chronology
import Personnel
import Records
import Testing
import Training

/// Records with one class of two sessions and two officers in it.
struct ClassScene {
  let store: any Store
  let id = ID<TrainingClass>(1)
  let sessions: [ID<Session>]
  let enrolments: [ID<Enrolment>]

  init() async throws {
    let store = try await emptyRecords()
    let tables =
      [
        "class_session", "nomination", "enrolment", "attendance", "attendance_difference",
        "check_in", "score",
        "result",
      ]
      + ["result_amendment", "certificate", "evidence", "plan", "plan_line", "training_class"]
      + ["class_trainer", "class_call", "class_quota", "class_action", "class_action_image"]
      + ["class_trainer", "marker_score", "score_moderation", "amendment_proposal"]
      + ["feedback_answered", "feedback_count", "feedback_rating", "feedback_text"]
      + ["follow_up_rating", "plan_edition", "plan_partner", "plan_quota", "plan_class"]
      + ["plan_shortfall", "class_cost"]
    (sessions, enrolments) = try await store.write { records in
      for row in SampleRow.all where !tables.contains(row.table) {
        try records.run(row.insert())
        if row.table == "course_component" {
          for code in ["'TH'", "'TG'"] { try records.run(row.insert(["code": code])) }
        }
        if SampleRow.twice.contains(row.table) || row.table == "attendance_status" {
          try records.run(row.insert(row.other))
        }
      }
      let id = try records.one(.insert(Self.trainingClass()))
      let sessions = try [Session.PartOfDay.afternoon, .morning].map { part in
        try records.one(.insert(Self.session(part, of: id)))
      }
      let enrolments = try [1, 2].map { officer in
        let enrolment = Enrolment(
          id: ID(0),
          trainingClass: id,
          officer: ID(Int64(officer)),
          standing: .enrolled
        )
        return try records.one(.insert(enrolment))
      }
      return (sessions, enrolments)
    }
    self.store = store
  }

  static func trainingClass() throws -> TrainingClass {
    TrainingClass(
      id: ID(1),
      code: try #require(Code("LOP-2020-03")),
      course: try #require(Code("TTDN-01")),
      title: "Lớp nhập môn",
      place: "Tuy Hòa",
      lead: ID(1),
      days: try .between("2020-03-10", "2020-03-13"),
      state: .running
    )
  }

  static func session(_ part: Session.PartOfDay, of id: ID<TrainingClass>) throws -> Session {
    try #require(
      Session(
        id: ID(0),
        trainingClass: id,
        day: .on("2020-03-10"),
        part: part,
        periods: 4,
        rollCallClosed: true
      )
    )
  }

  /// Runs statements in one transaction.
  func write(_ statements: SQL...) async throws {
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
  }
}

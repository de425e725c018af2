import Access
import Chronology
import Operations
import Personnel
import Records
import Training

/// The scores of sixty learners in three components, saved again and again with other values.
struct ResultsOfSixty {
  private let world: World
  private let trainingClass: ID<TrainingClass>

  private static let learners = 60

  /// Makes a class of TTDN-01 of the sample one of sixty who attended all.
  init(_ store: any Store) async throws {
    world = World(store: store, now: { Instant(microseconds: 1_800_000_000_000_000) })
    trainingClass = try await store.write { records in
      let id = try records.one(
        Query<ID<TrainingClass>>(
          """
          SELECT id FROM training_class
          WHERE course_code = 'TTDN-01' AND state = 'closed'
          ORDER BY id LIMIT 1
          """
        ) { try $0.get("id") }
      )
      let there = try records.all(.enrolments(of: id)).count
      try records.run(
        """
        INSERT INTO enrolment (class_id, officer_id)
        SELECT \(id), officer.id FROM officer
        WHERE officer.id NOT IN (SELECT officer_id FROM enrolment WHERE class_id = \(id))
        ORDER BY officer.id LIMIT \(max(0, Self.learners - there))
        """
      )
      try records.run("UPDATE class_session SET roll_call_closed = 1 WHERE class_id = \(id)")
      // The sample's are signed, and what is signed does not change.
      try records.run(
        """
        UPDATE result SET signed_at = NULL, signed_by = NULL
        WHERE enrolment_id IN (SELECT id FROM enrolment WHERE class_id = \(id))
        """
      )
      try records.run(
        """
        INSERT INTO attendance (session_id, enrolment_id, class_id, status_code)
        SELECT class_session.id, enrolment.id, \(id), 'present'
        FROM class_session
        JOIN enrolment ON enrolment.class_id = class_session.class_id
        WHERE class_session.class_id = \(id) AND NOT EXISTS (
          SELECT 1 FROM attendance
          WHERE attendance.session_id = class_session.id
            AND attendance.enrolment_id = enrolment.id
        )
        """
      )
      return id
    }
  }

  /// What one saving takes.
  func medianSeconds(of rounds: Int) async throws -> Double {
    guard let actor = Actor("bench") else { return 0 }
    var seconds: [Double] = []
    for round in 0...rounds {
      let entries = try await entries(round)
      let start = ContinuousClock.now
      let count = try await RecordScores(trainingClass, entries).run(
        in: world,
        by: actor,
        within: .whole
      )
      let (whole, attoseconds) = (ContinuousClock.now - start).components
      if round > 0 { seconds.append(Double(whole) + Double(attoseconds) / 1e18) }
      precondition(count == entries.count && count == Self.learners * 3)
    }
    return seconds.sorted()[seconds.count / 2]
  }

  private func entries(_ round: Int) async throws -> [ScoreEntry] {
    try await world.store.read { [trainingClass] records in
      guard let results = try ClassResults(trainingClass, in: records) else { return [] }
      let open = results.learners.filter { $0.enrolment.withdrawal == nil }.prefix(Self.learners)
      return open.enumerated().flatMap { place, learner in
        results.course.assessment.components.compactMap { component -> ScoreEntry? in
          let cell = ScoreCell(learner.id, component.code, attempt: 1)
          let hundredths = 500 + (place * 7 + round * 13) % 400
          guard let score = Score(hundredths: hundredths) else { return nil }
          return ScoreEntry(
            cell,
            ScoreValue(score, on: results.trainingClass.lastDay),
            seen: results.value(of: cell, learner, component, for: "bench")
          )
        }
      }
    }
  }
}

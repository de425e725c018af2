import Assessment
import Chronology
import Personnel
import Records
import Sampling
import Testing
import Training
import Vietnamese

@testable import Operations

struct `Sampled records` {
  /// A province of 300 officers; each test has its own, since stores are no values.
  private func scene() async throws -> SampleScene {
    let scene = try await SampleScene()
    try await scene.make(300, seed: 2)
    return scene
  }

  @Test
  func `decode, all of them, as what was drawn`() async throws {
    let scene = try await scene()
    let order = try #require(SampleOrder(officers: 300, seed: 2))
    var sample = Sample(order, by: try await scene.world.store.read { try $0.curricula() })
    var parts: [SamplePart] = []
    while let part = try sample.next() { parts.append(part) }
    let officers = parts.flatMap(\.officers)
    let recorded = try await scene.all(Query<OfficerRecord>.officers)
    #expect(recorded.map(\.officer) == officers.map(\.officer))
    #expect(recorded.map(\.ethnicity) == officers.map(\.ethnicity))
    let assignments = try await scene.all(Query<Assignment>.assignments)
    #expect(assignments.sorted { $0.id < $1.id } == officers.flatMap(\.assignments))
    let agencies = try await scene.world.store.read { try $0.agencies() }
    #expect(agencies.map(\.agency) == parts.flatMap(\.agencies).map(\.agency))
    #expect(agencies.map(\.successors) == parts.flatMap(\.agencies).map(\.successors))
    let evidence = try await scene.all(Query<EvidenceRecord>.evidence).map(\.evidence)
    let drawn =
      officers.flatMap(\.evidence) + parts.flatMap(\.classes).flatMap(\.places).flatMap(\.evidence)
    #expect(Set(evidence) == Set(drawn) && evidence.count == drawn.count)
    for held in parts.flatMap(\.classes) { try await expectSame(held, in: scene) }
  }

  private func expectSame(_ held: SampleClass, in scene: SampleScene) async throws {
    let id = held.trainingClass.id
    #expect(try await scene.all(.trainingClass(id)) == [held.trainingClass])
    #expect(try await scene.all(.sessions(of: id)) == held.sessions)
    #expect(try await scene.all(.enrolments(of: id)) == held.places.map(\.enrolment))
    let attendance = try await scene.all(Query<AttendanceRecord>.attendance(of: id))
    #expect(attendance == held.places.flatMap(\.attendance))
    let results = try await scene.all(Query<ResultRecord>.results(of: id))
    #expect(results == held.places.map { ResultRecord($0.outcome.result, of: $0.enrolment.id) })
    let scores = try await scene.all(Query<ScoreRecord>.scores(of: id))
    #expect(scores.count == held.places.flatMap(\.scores).count)
  }

  @Test
  func `are found by how their names are typed`() async throws {
    let scene = try await scene()
    let everybody = try await scene.all(Query<OfficerRecord>.officers)
    let somebody = try #require(everybody.first { $0.officer.name.full.contains("Thị") })
    let typed = somebody.officer.name.full.searchFold
    let found = try await scene.count(
      """
      SELECT count(*) AS n FROM officer
      WHERE search_key = \(typed) AND match_key = \(somebody.officer.name.full.matchingFold)
        AND sort_key = \(somebody.officer.name.sortKey.text) AND id = \(somebody.officer.id)
      """
    )
    #expect(found == 1)
  }

  @Test
  func `stay as they are when every class is assessed again by the rules`() async throws {
    let scene = try await scene()
    let before = try await scene.fingerprint()
    let classes = try await scene.all(Query<TrainingClass>.trainingClasses)
    let (now, clerk) = (scene.world.now(), scene.clerk)
    try await scene.world.store.write { records in
      let curricula = try records.curricula()
      let ledger = Ledger(records, at: now, by: clerk, verb: "assess")
      for trainingClass in classes {
        try AssessClass(trainingClass, by: curricula, touched: .all)
          .run(in: records, ledger, at: now)
      }
    }
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `are of people, most of whom nobody else on record could be`() async throws {
    let scene = try await scene()
    let alike = try await scene.count(
      """
      SELECT count(*) AS n FROM officer
      WHERE EXISTS (
        SELECT 1 FROM officer AS other
        WHERE other.match_key = officer.match_key AND other.birth_date = officer.birth_date
          AND other.id <> officer.id
      )
      """
    )
    #expect(alike < 10)
  }
}

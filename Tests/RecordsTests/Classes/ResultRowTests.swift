import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Records

struct `Results in the records` {
  static let passed = """
    (1, 'passed', 850, 'Giỏi', 'Good', 47, 2, 24, 0, '2020-03-13T05:00:00.000000Z')
    """
  static let failed = """
    (2, 'incomplete', NULL, NULL, NULL, 0, 1, 20, 4, '2020-03-13T05:00:00.000000Z')
    """

  func results(_ rows: String...) async throws -> (ClassScene, [ResultRecord]) {
    let scene = try await ClassScene()
    for row in rows {
      try await scene.write(
        SQL(
          verbatim: """
            INSERT INTO result (enrolment_id, outcome, mark, classification_vi, classification_en,
                                credited_numerator, credited_denominator, held_periods,
                                coming_periods, recorded_at)
            VALUES \(row)
            """
        )
      )
    }
    return (scene, try await scene.store.all(.results(of: scene.id)))
  }

  @Test
  func `come back with mark, classification and exact attendance`() async throws {
    let (_, results) = try await results(Self.failed, Self.passed)
    #expect(results.map(\.enrolment) == [ID(1), ID(2)])
    #expect(results[0].outcome == .passed)
    #expect(results[0].mark == Score("8.5"))
    #expect(results[0].classification == Bilingual(vi: "Giỏi", en: "Good"))
    #expect(results[0].credited == (47, 2))
    #expect((results[0].held, results[0].coming) == (24, 0))
    #expect(results[1].mark == nil && results[1].classification == nil)
    #expect(results[1].coming == 4)
  }

  @Test
  func `are written over those before, one for each enrolment`() async throws {
    let (scene, results) = try await results(Self.passed)
    let record = try #require(results.first)
    let (_, others) = try await self.results(
      "(1, 'failed', 490, NULL, NULL, 24, 1, 24, 0, '2020-03-13T05:00:00.000000Z')"
    )
    let other = try #require(others.first)
    #expect(record != other)
    try await scene.write(.upsert(other, at: .t0), .upsert(other, at: .t0))
    #expect(try await scene.store.all(.results(of: scene.id)) == [other])
    #expect(try await scene.store.number("SELECT count(*) FROM result") == 1)
    let recorded = Query("SELECT recorded_at FROM result") { $0.values }
    #expect(try await scene.store.all(recorded) == [[try Instant.t0.sqlValue]])
  }

  @Test
  func `of another class are not this class's`() async throws {
    let (scene, _) = try await results(Self.passed)
    #expect(try await scene.store.all(.results(of: ID(99))).isEmpty)
    #expect(try await scene.store.all(.scores(of: ID(99))).isEmpty)
    #expect(try await scene.store.all(.attendance(of: ID(99))).isEmpty)
    #expect(try await scene.store.all(Query<CertificateRecord>.certificates(of: ID(99))).isEmpty)
    #expect(try await scene.store.all(.sessions(of: ID(99))).isEmpty)
    #expect(try await scene.store.all(.enrolments(of: ID(99))).isEmpty)
  }

  @Test
  func `tell their event the outcome and what it rests on`() async throws {
    let (_, results) = try await results(Self.passed)
    #expect(
      results.first?.fields.json == """
        {"enrolment":1,"outcome":"passed","mark":850,"classification":"Giỏi",\
        "creditedNumerator":47,"creditedDenominator":2,"held":24,"coming":0}
        """
    )
  }
}

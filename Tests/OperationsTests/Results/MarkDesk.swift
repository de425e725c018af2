import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import StoreScenes
import Testing
import Training

/// The class of `ClassDesk` with people who record and sign: component TN has one marker, HD two.
struct MarkDesk: Sendable {
  let desk: ClassDesk
  let id: ID<TrainingClass>
  static let later = "2020-07-02T12:00:00+07:00"

  /// A class without any scores, unless they are given.
  init(scores: Bool = false) async throws {
    desk = try await ClassDesk()
    let bare = try ClassForm.passed().with { form in
      if !scores { for place in form.places.indices { form.places[place].scores = [] } }
    }
    try await desk.take(bare)
    id = ID(1)
  }

  var world: World {
    get throws { ClassDesk.world(desk.store, at: try #require(Instant(iso: Self.later))) }
  }

  func actor(_ name: String) throws -> Actor { try #require(Actor(name)) }

  func results() async throws -> ClassResults {
    try await desk.store.read { [id] in try #require(try ClassResults(id, in: $0)) }
  }

  /// A cell by the place of its learner.
  func cell(_ learner: Int, _ component: String, attempt: Int = 1) async throws -> ScoreCell {
    let results = try await results()
    return ScoreCell(
      results.learners[learner].id,
      try #require(Code(component)),
      attempt: attempt
    )
  }

  static let day = ClassForm.times[0].day

  /// An entry as the grid sends it, beside what its editor saw.
  func entry(
    _ learner: Int,
    _ component: String,
    _ score: String,
    seen: String? = nil,
    attempt: Int = 1
  ) async throws -> ScoreEntry {
    ScoreEntry(
      try await cell(learner, component, attempt: attempt),
      ScoreValue(try #require(Score(score)), on: Self.day),
      seen: try seen.map { ScoreValue(try #require(Score($0)), on: Self.day) }
    )
  }

  @discardableResult
  func record(
    _ entries: [ScoreEntry],
    by name: String = "An",
    key: FormKey? = nil
  ) async throws -> Int {
    try await RecordScores(id, entries, key: key).run(in: world, by: actor(name), within: .whole)
  }

  /// Records the same score for all, both markers included.
  func recordAll(_ score: String = "7") async throws {
    var tests: [ScoreEntry] = []
    var papers: [ScoreEntry] = []
    for learner in 0..<3 {
      tests.append(try await entry(learner, "TN", score))
      papers.append(try await entry(learner, "HD", score))
    }
    try await record(tests + papers, by: "An")
    try await record(papers, by: "Bình")
  }

  @discardableResult
  func sign(by name: String) async throws -> Int {
    try await SignResults(id, seenAs: results().stamp).run(in: world, by: actor(name))
  }

  func scores() async throws -> [String] {
    try await desk.texts(
      """
      SELECT enrolment_id || ' ' || component_code || ' ' || attempt || ' ' || score
      FROM score ORDER BY enrolment_id, component_code, attempt
      """
    )
  }
}

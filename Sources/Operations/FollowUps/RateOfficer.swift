public import Access
import Assessment
public import Chronology
public import Personnel
public import Records
public import Training
public import Vietnamese

/// Writes down what a supervisor says of an officer some months after a class: a level for each
/// competency of the course, which becomes evidence of its day.
public struct RateOfficer: Sendable {
  let enrolment: ID<Enrolment>
  let entry: RatingEntry

  /// A rating of whoever passed a class.
  public init(_ enrolment: ID<Enrolment>, _ entry: RatingEntry) {
    self.enrolment = enrolment
    self.entry = entry
  }

  /// How long words may be.
  public static let longest = 1_000

  /// Writes it down; nobody rates themselves.
  public func run(
    in world: World,
    by actor: Actor,
    reader: ID<Officer>?,
    within scope: Scope,
    on day: Day? = nil
  ) async throws {
    let now = world.now()
    let today = day ?? now.day()
    try await world.store.write { [self] records in
      let scoped = ScopedRecords(records, scope)
      let scene = try RatingScene(enrolment, on: today, in: scoped)
      guard scene.due.officer != reader else { throw RatingRefusal.own }
      let read = try entry.read(for: scene, on: today)
      for rating in read.ratings {
        try records.run(
          .insert(rating, of: scene.due, rater: read.rater, on: read.day, at: now, by: actor.name)
        )
        let evidence = scene.evidence(of: rating, by: read.rater, on: read.day, at: now)
        try records.run(.insert(evidence))
        let event = Event(.added, .evidence, key: scene.due.code.text, new: evidence.fields)
        try records.run(.insert(event, at: now, by: actor, batch: nil))
      }
    }
  }
}

/// An officer before the form of a rating: the competencies that the course gives.
public struct RatingScene: Equatable, Sendable {
  public let due: FollowUpDue
  /// In the order of the course.
  public let competencies: [Line]

  /// A competency of the course.
  public struct Line: Equatable, Sendable {
    public let code: Code<Competency>
    public let title: Bilingual
    /// The level that passing the class gives at most.
    public let given: Competency.Level
  }

  /// The rating of an enrolment that is due on a day; refuses where none is.
  public init(_ enrolment: ID<Enrolment>, on day: Day, in records: ScopedRecords) throws {
    guard let due = try records.first(.followUp(of: enrolment, on: day)) else {
      throw RatingRefusal.notDue
    }
    try self.init(due, in: records)
  }

  init(_ due: FollowUpDue, in records: any Reading) throws {
    self.due = due
    let curricula = try records.curricula()
    var levels: [Code<Competency>: Competency.Level] = [:]
    var order: [Code<Competency>] = []
    for award in curricula.course(due.course)?.awards ?? [] {
      if levels[award.competency] == nil { order.append(award.competency) }
      levels[award.competency] = max(levels[award.competency] ?? award.level, award.level)
    }
    competencies = order.compactMap { code in
      guard let level = levels[code], let known = curricula.framework.competency(code) else {
        return nil
      }
      return Line(code: code, title: known.title, given: level)
    }
  }

  /// With those of its competencies alone that were rated.
  func only(_ rated: Set<Code<Competency>>) -> RatingScene {
    RatingScene(due: due, competencies: competencies.filter { rated.contains($0.code) })
  }

  private init(due: FollowUpDue, competencies: [Line]) {
    self.due = due
    self.competencies = competencies
  }

  /// What the evidence says of where it comes from.
  func source(of rating: FollowUpRating, by rater: String) -> String {
    let start = "\(sourceStart)\(rater)"
    return rating.words.map { "\(start): \($0)" } ?? start
  }

  /// How the sources of this rating begin, and of no other.
  var sourceStart: String {
    "Đánh giá sau \(due.followUp.months) tháng, lớp \(due.trainingClass); "
  }

  /// The evidence that a rating becomes.
  func evidence(
    of rating: FollowUpRating,
    by rater: String,
    on day: Day,
    at now: Instant
  ) -> EvidenceRecord {
    EvidenceRecord(
      officer: due.officer,
      evidence: Evidence(
        id: ID(0),
        competency: rating.competency,
        level: rating.level,
        kind: .rating,
        on: day,
        recordedAt: now,
        source: source(of: rating, by: rater)
      )
    )
  }
}

/// A rating as it was typed.
public struct RatingEntry: Equatable, Sendable {
  /// Who rates: the supervisor's name and post.
  public var rater: String
  public var day: String
  /// By the code of the competency.
  public var levels: [String: String]
  public var words: [String: String]

  /// Texts as they were typed.
  public init(
    rater: String = "",
    day: String = "",
    levels: [String: String] = [:],
    words: [String: String] = [:]
  ) {
    self.rater = rater
    self.day = day
    self.levels = levels
    self.words = words
  }

  /// What it says; refuses what is missing or wrong.
  func read(
    for scene: RatingScene,
    on today: Day
  ) throws -> (rater: String, day: Day, ratings: [FollowUpRating]) {
    var missing: [Bilingual] = []
    var ratings: [FollowUpRating] = []
    for competency in scene.competencies {
      let code = competency.code
      guard let number = levels[code.text].flatMap({ Int($0) }),
        let level = Competency.Level(number)
      else {
        missing.append(competency.title)
        continue
      }
      let said = (words[code.text] ?? "").tidied
      guard said.unicodeScalars.count <= RateOfficer.longest else { throw RatingRefusal.tooLong }
      ratings.append(FollowUpRating(code, level, words: said.isEmpty ? nil : said))
    }
    guard missing.isEmpty else { throw RatingRefusal.unrated(missing) }
    guard !ratings.isEmpty else { throw RatingRefusal.nothingToRate }
    let name = rater.tidied
    guard !name.isEmpty, name.unicodeScalars.count <= 200 else { throw RatingRefusal.noRater }
    guard let day = day.tidied.isEmpty ? today : Day(typed: day),
      (scene.due.end...today).contains(day)
    else { throw RatingRefusal.wrongDay(from: scene.due.end) }
    return (name, day, ratings)
  }
}

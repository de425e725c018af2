import Access
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// A survey for the plan of 2021 at a desk with 6 officers of one agency and 10 of another, opened on
/// 2021-01-04 with 2021-02-15 as its last day.
struct NeedsDesk {
  let desk: CallDesk

  init() async throws { desk = try await CallDesk(many: 6) }

  static func moment(_ day: String) -> String { "\(day)T08:00:00+07:00" }

  func open(until: String = "15/02/2021") async throws {
    let form = NeedsSurveyForm(
      year: "2021",
      until: until,
      letter: "45/SNV-CCVC",
      letterDay: "04/01/2021"
    )
    try await OpenNeedsSurvey(form).run(in: desk.world(), by: desk.clerk)
  }

  func survey() async throws -> NeedsSurvey {
    try await desk.store.read { try $0.one(.needsSurvey(of: 2021)) }
  }

  func answer(_ code: String) async throws -> NeedsReturn {
    let (agency, survey) = (try await desk.agency(code), try await survey())
    let found = try await desk.store.read { try $0.needsReturn(of: agency, to: survey.id) }
    return try #require(found)
  }

  /// Sends so many for each course.
  @discardableResult
  func send(
    _ code: String,
    _ learners: [String: String],
    on day: String = "2021-02-01",
    seenAs seen: String? = nil,
    notes: String = ""
  ) async throws -> NeedsReturn.State {
    let form = NeedsForm(
      lines: learners.mapValues { NeedsForm.Line(learners: $0) },
      notes: notes
    )
    return try await send(code, form, on: day, seenAs: seen)
  }

  @discardableResult
  func send(
    _ code: String,
    _ form: NeedsForm,
    on day: String = "2021-02-01",
    seenAs seen: String? = nil
  ) async throws -> NeedsReturn.State {
    let current = try await answer(code).stamp
    return try await SendNeeds(
      for: 2021,
      of: desk.agency(code),
      seenAs: seen ?? current,
      form
    ).run(
      in: desk.world(at: Self.moment(day)),
      by: desk.clerk,
      within: try await desk.scope(of: code)
    )
  }

  /// What an agency needs by the records.
  func drawing(_ code: String) async throws -> NeedsDrawing {
    let (agency, now) = (try await desk.agency(code), try #require(Instant(iso: CallDesk.today)))
    return try await desk.store.read {
      try NeedsDrawing(
        of: agency,
        for: 2021,
        asOf: now.day(),
        knownAt: now,
        in: ScopedRecords($0, .whole)
      )
    }
  }

  /// What the plan's proposal counts.
  func proposal() async throws -> PlanDrawing {
    let now = try #require(Instant(iso: CallDesk.today))
    return try await desk.store.read {
      try PlanDrawing(of: 2021, asOf: now.day(), knownAt: now, in: $0)
    }
  }

  func refusal(_ body: () async throws -> Void) async -> NeedsRefusal? {
    do {
      try await body()
      return nil
    } catch {
      return error as? NeedsRefusal
    }
  }
}

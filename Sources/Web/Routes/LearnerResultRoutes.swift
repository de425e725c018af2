import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// What is done to one learner's result alone: a score cleared, a decision between markers, a signed
/// result amended.
struct LearnerResultRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    let learner = "/classes/{id}/learners/{enrolment}"
    routes.get(learner, for: .having(.readClasses), use: show)
    routes.post(learner + "/clear", for: .having(.recordClasses), use: clear)
    routes.post(learner + "/moderate", for: .having(.readClasses), use: moderate)
    routes.post(learner + "/amend", for: .having(.readClasses), use: amend)
    routes.post("/classes/{id}/results/decide", for: .having(.signResults), use: decide)
  }

  private var classes: ClassResultRoutes { ClassResultRoutes(site: site) }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    var page = try await page(context.id(), context.id("enrolment"), context)
    page.done = asking.query["done"].flatMap { Self.done[$0] }
    return Response(page, asking.speaker, asking.layout)
  }

  private static let done = [
    "cleared": Bilingual(vi: "Đã bỏ điểm.", en: "The score was cleared."),
    "moderated": Bilingual(vi: "Đã ghi quyết định.", en: "The decision was saved."),
    "asked": Bilingual(
      vi: "Đã gửi đề nghị; người khác có quyền ký sẽ duyệt.",
      en: "The change was asked for; somebody else who may sign decides."
    ),
    "amended": Bilingual(
      vi: "Đã sửa và ký lại kết quả.",
      en: "The result was amended and signed."
    ),
    "dropped": Bilingual(vi: "Đã bỏ đề nghị.", en: "The proposal was dropped."),
  ]

  @Sendable func clear(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await act(request, context, done: "cleared") { id, cell, sent, world, actor in
      let verb = ClearScore(cell.cell, in: id, seen: cell.seen, because: sent["reason"] ?? "")
      try await verb.run(in: world, by: actor, within: context.visiting().scope)
    }
  }

  @Sendable func moderate(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await act(request, context, done: "moderated") { id, cell, sent, world, actor in
      let score = sent["score"].flatMap { Score($0) }
      let verb = ModerateScore(cell.cell, in: id, score, because: sent["reason"] ?? "")
      try await verb.run(in: world, by: actor)
    }
  }

  @Sendable func amend(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await act(request, context, done: "asked") { id, cell, sent, world, actor in
      let verb = ProposeAmendment(
        cell.cell,
        in: id,
        seen: cell.seen,
        sent["score"].flatMap { Score($0) },
        because: sent["reason"] ?? ""
      )
      try await verb.run(in: world, by: actor)
    }
  }

  @Sendable func decide(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request)
    guard let proposal = sent["proposal"].flatMap({ Int64($0) }),
      let enrolment = sent["enrolment"].flatMap({ Int64($0) }),
      let act = sent["act"], ["accept", "refuse"].contains(act)
    else { throw RequestRefusal.unreadable }
    let isAccepted = act == "accept"
    do {
      try await DecideAmendment(ID(proposal), in: id, isAccepted: isAccepted)
        .run(in: site.world, by: context.visiting().actor)
    } catch let refusal as ResultRefusal {
      return try await refused(refusal, id, ID(enrolment), [:], asking, context)
    }
    let address = Address.result(of: ID(enrolment), in: id)
    return .seeOther(asking.speaker.href(address.with("done", isAccepted ? "amended" : "dropped")))
  }
}

extension LearnerResultRoutes {
  /// A cell that a form names, with what stood there when it was opened.
  struct NamedCell {
    let cell: ScoreCell
    let seen: Score?

    /// Reads `TN 1 850`; `-` is no score.
    init?(_ text: String, of enrolment: ID<Enrolment>) {
      let words = text.split(separator: " ")
      guard words.count >= 2, let code = Code<CourseAssessment.Component>(words[0]),
        let attempt = Int(words[1])
      else { return nil }
      cell = ScoreCell(enrolment, code, attempt: attempt)
      seen = words.count > 2 ? Int(words[2]).flatMap { Score(hundredths: $0) } : nil
    }
  }

  private func act(
    _ request: Request,
    _ context: SiteContext,
    done: String,
    _ body: (ID<TrainingClass>, NamedCell, FormBody, World, Actor) async throws -> Void
  ) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let enrolment: ID<Enrolment> = try context.id("enrolment")
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request)
    guard let cell = sent["cell"].flatMap({ NamedCell($0, of: enrolment) }) else {
      throw RequestRefusal.unreadable
    }
    // Whoever may not see the learner here finds nothing to act on.
    _ = try await page(id, enrolment, context)
    do {
      try await body(id, cell, sent, site.world, context.visiting().actor)
      let address = Address.result(of: enrolment, in: id).with("done", done)
      return .seeOther(asking.speaker.href(address))
    } catch let refusal as ResultRefusal {
      let typed = Dictionary(
        sent.items.map { ($0.name, $0.value) },
        uniquingKeysWith: { first, _ in first }
      )
      return try await refused(refusal, id, enrolment, typed, asking, context)
    }
  }

  private func refused(
    _ refusal: ResultRefusal,
    _ id: ID<TrainingClass>,
    _ enrolment: ID<Enrolment>,
    _ typed: [String: String],
    _ asking: Asking,
    _ context: SiteContext
  ) async throws -> Response {
    guard refusal != .nothingThere else { throw NotFound() }
    var page = try await page(id, enrolment, context)
    page.refusal = refusal.explanation
    page.typed = typed
    return Response(page, asking.speaker, asking.layout, status: refusal.status)
  }

  private func page(
    _ id: ID<TrainingClass>,
    _ enrolment: ID<Enrolment>,
    _ context: SiteContext
  ) async throws -> LearnerResultPage {
    let (results, reader) = try await classes.seen(id, context)
    guard let learner = results.learner(enrolment) else { throw NotFound() }
    let scope = try context.visiting().scope
    let key = "\(results.trainingClass.code) \(learner.code)"
    let (amendments, history) = try await site.world.store.read { records in
      let own = ScopedRecords(records, scope)
      let events =
        try own.all(.history(of: .score, key: key)) + own.all(.history(of: .result, key: key))
      return (try own.all(.amendments(of: [enrolment])), events)
    }
    // What one of several markers gave is told beside the others', not before.
    let told = history.filter { line in !line.changes.contains { $0.name == "marker" } }
    return LearnerResultPage(
      results,
      learner,
      reader: reader,
      amendments: amendments,
      history: told.sorted { $0.at > $1.at }
    )
  }
}

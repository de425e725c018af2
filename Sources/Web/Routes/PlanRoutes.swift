import Access
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The yearly plans: made, submitted, decided, amended, followed.
struct PlanRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/plans", for: .having(.readPlans), use: list)
    routes.post("/plans", for: .having(.keepPlans), use: begin)
    routes.get("/plans/{year}", for: .having(.readPlans), use: show)
    routes.get("/plans/{year}/proposal", for: .having(.keepPlans), use: proposal)
    routes.post("/plans/{year}/proposed", for: .having(.keepPlans), use: addProposed)
    routes.post("/plans/{year}/amend", for: .having(.keepPlans), use: amend)
    routes.post("/plans/{year}/move", for: .having(.readPlans), use: move)
    routes.post("/plans/{year}/classes", for: .having(.keepPlans), use: tie)
    PlanLineRoutes(site: site).declare(in: &routes)
    ClassCostRoutes(site: site).declare(in: &routes)
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    let mayKeep = try context.visiting().reader.may(.keepPlans)
    return try await site.answer(request, context) { records, asking -> PlansPage? in
      try PlansPage(say: asking.speaker, mayKeep: mayKeep, in: records)
    }
  }

  /// Begins a plan with the lines that are proposed, or with none. The proposal is drawn before and
  /// outside of the writing: it reads everybody.
  @Sendable func begin(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    do {
      guard let year = Int(form["year"] ?? ""), TrainingPlan.possibleYears.contains(year) else {
        throw PlanRefusal.noSuchYear
      }
      let lines =
        form["with"] == "proposal"
        ? try await drawing(of: year, asking, visit.scope).lines : []
      try await BeginPlan(of: year, with: lines).run(in: site.world, by: visit.actor)
      return .seeOther(asking.speaker.href(.plan(year)))
    } catch let refusal as PlanRefusal {
      let page = try await site.world.store.read { records in
        var page = try PlansPage(
          say: asking.speaker,
          mayKeep: true,
          in: ScopedRecords(records, visit.scope)
        )
        page.problem = refusal.explanation
        return page
      }
      return Response(page, asking.speaker, asking.layout, status: .unprocessableContent)
    }
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context, status: .ok)
  }

  @Sendable func proposal(_ request: Request, _ context: SiteContext) async throws -> Response {
    let year = try context.year()
    return try await site.answer(request, context) { records, asking -> PlanProposalPage? in
      try PlanProposalPage(
        for: year,
        opened: asking.query["course"],
        mayKeep: true,
        say: asking.speaker,
        at: asking.now,
        in: records
      )
    }
  }

  /// Adds the line that is proposed for a course to the draft.
  @Sendable func addProposed(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let year = try context.year()
    let drawn = try await drawing(of: year, asking, visit.scope)
    return try await attempt(request, context) {
      guard let line = drawn.lines.last(where: { $0.course.text == form["course"] }) else {
        throw PlanRefusal.noSuchLine
      }
      let agencies = try await site.world.store.read { try $0.agencies() }
      _ = try await ChangePlanLine(
        of: year,
        PlanLineForm(line, agencies: agencies),
        key: form.formKey
      ).run(in: site.world, by: visit.actor)
    }
  }

  @Sendable func amend(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    return try await attempt(request, context) {
      try await AmendPlan(of: context.year(), because: form["reason"] ?? "")
        .run(in: site.world, by: context.visiting().actor)
    }
  }

  @Sendable func move(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    let (visit, year) = (try context.visiting(), try context.year())
    guard let seen = PlanEdition.State(rawValue: form["seen"] ?? ""), let step = form.planStep
    else {
      throw RequestRefusal.unreadable
    }
    let isOwn = try await isOwn(year, visit.actor)
    let right: Right =
      switch step {
      case .submit, .discard: .keepPlans
      case .passOn, .approve: .decidePlans
      // Whoever submitted takes it back.
      case .giveBack: isOwn ? .keepPlans : .decidePlans
      }
    guard visit.reader.may(right) else { throw NotYours() }
    return try await attempt(request, context, to: step == .discard ? .plans : .plan(year)) {
      try await MovePlan(of: year, from: seen, step).run(in: site.world, by: visit.actor)
    }
  }

  @Sendable func tie(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    guard let number = Int64(form["class"] ?? ""), number > 0 else {
      throw RequestRefusal.unreadable
    }
    let (id, year): (ID<TrainingClass>, Int) = (ID(number), try context.year())
    let to: Address = form["back"] == "costs" ? .costs(of: id) : .plan(year)
    return try await attempt(request, context, to: to) {
      try await TieClass(id, to: (form["line"]).flatMap { Int($0) }, of: year)
        .run(in: site.world, by: context.visiting().actor)
    }
  }
}

extension PlanRoutes {
  private func drawing(
    of year: Int,
    _ asking: Asking,
    _ scope: Scope
  ) async throws -> PlanDrawing {
    let (day, now) = (asking.day, asking.now)
    return try await site.world.store.read { records in
      try PlanDrawing(of: year, asOf: day, knownAt: now, in: ScopedRecords(records, scope))
    }
  }

  private func isOwn(_ year: Int, _ actor: Actor) async throws -> Bool {
    let open = try await site.world.store.read { try $0.all(.editions(of: year)).last }
    return open?.submittedBy == actor.name
  }

  /// Does something with a plan and leads on; where it can't be done, the plan's page says why.
  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    to address: Address? = nil,
    _ body: () async throws -> Void
  ) async throws -> Response {
    do {
      try await body()
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(try address ?? .plan(context.year())))
    } catch PlanRefusal.noSuchPlan {
      throw NotFound()
    } catch let refusal as PlanRefusal {
      return try await page(request, context, refusal, status: refusal.status)
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ refusal: PlanRefusal? = nil,
    status: HTTPResponse.Status
  ) async throws -> Response {
    let (year, visit) = (try context.year(), try context.visiting())
    let reader = PlanPage.ReaderOfPlan(
      name: visit.actor.name,
      mayKeep: visit.reader.may(.keepPlans),
      mayDecide: visit.reader.may(.decidePlans)
    )
    var response = try await site.answer(request, context) { records, asking -> PlanPage? in
      var page = try PlanPage(of: year, for: reader, say: asking.speaker, in: records)
      page?.problem = refusal?.explanation
      return page
    }
    if response.status == .ok { response.status = status }
    return response
  }
}

extension PlanRefusal {
  /// What is typed wrong can be mended; what another did meanwhile is a conflict.
  var status: HTTPResponse.Status {
    switch self {
    case .wrong, .noReason, .noDispatch, .noSuchYear: .unprocessableContent
    default: .conflict
    }
  }
}

extension SiteContext {
  /// The year in the path; what is none leads nowhere.
  func year() throws -> Int {
    guard let text = parameters.get("year"), text.utf8.count == 4, let year = Int(text),
      TrainingPlan.possibleYears.contains(year)
    else { throw NotFound() }
    return year
  }
}

extension FormBody {
  /// The step that a form asks for.
  fileprivate var planStep: MovePlan.Step? {
    let (number, day) = (self["number"] ?? "", self["day"] ?? "")
    return switch self["act"] {
    case "submit": .submit
    case "passOn": .passOn(number: number, day: day)
    case "approve": .approve(number: number, day: day)
    case "giveBack": .giveBack(because: self["reason"] ?? "")
    case "discard": .discard
    default: nil
    }
  }
}

import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training

/// What was spent on classes.
struct ClassCostRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/classes/{id}/costs", for: .having(.readPlans), use: show)
    routes.post("/classes/{id}/costs", for: .having(.keepPlans), use: add)
    routes.post("/classes/{id}/costs/{cost}/remove", for: .having(.keepPlans), use: remove)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let id: ID<TrainingClass> = try context.id()
    var typed = ClassCostsPage.Typed()
    typed.source = sent["source"] ?? ""
    typed.amount = sent["dong"] ?? ""
    typed.paid = sent["paid"] ?? ""
    typed.what = sent["what"] ?? ""
    return try await attempt(request, context, typed) {
      try await RecordClassCost(
        id,
        source: typed.source,
        amount: typed.amount,
        paid: typed.paid,
        what: typed.what,
        key: sent.formKey
      ).run(in: site.world, by: context.visiting().actor)
    }
  }

  @Sendable func remove(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let id: ID<TrainingClass> = try context.id()
    let cost: ID<ClassCost> = try context.id("cost")
    return try await attempt(request, context, nil) {
      try await RemoveClassCost(cost, of: id, because: sent["reason"] ?? "")
        .run(in: site.world, by: context.visiting().actor)
    }
  }

  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    _ typed: ClassCostsPage.Typed?,
    _ body: () async throws -> Void
  ) async throws -> Response {
    do {
      try await body()
      let id: ID<TrainingClass> = try context.id()
      return .seeOther(try Asking(request, context, on: site).speaker.href(.costs(of: id)))
    } catch let refusal as PlanRefusal {
      if refusal == .noSuchClass { throw NotFound() }
      return try await page(request, context, status: refusal.status) { page in
        if let typed { page.typed = typed }
        if case .wrong(let problems) = refusal {
          page.problems = problems
        } else {
          page.refusal = refusal.explanation
        }
      }
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    status: HTTPResponse.Status = .ok,
    change: @escaping @Sendable (inout ClassCostsPage) -> Void = { _ in }
  ) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let (key, mayKeep) = (FormBody.newKey(), try context.visiting().reader.may(.keepPlans))
    var response = try await site.answer(request, context) { records, asking -> ClassCostsPage? in
      let page = try ClassCostsPage(
        id,
        mayKeep: mayKeep,
        key: key,
        say: asking.speaker,
        in: records
      )
      guard var page else { return nil }
      change(&page)
      return page
    }
    if response.status == .ok { response.status = status }
    return response
  }
}

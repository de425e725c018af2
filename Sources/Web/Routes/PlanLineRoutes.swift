import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The lines of a plan: added, changed, taken out, explained.
struct PlanLineRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/plans/{year}/lines/new", for: .having(.keepPlans), use: new)
    routes.post("/plans/{year}/lines", for: .having(.keepPlans), use: add)
    routes.get("/plans/{year}/lines/{number}", for: .having(.readPlans), use: show)
    routes.post("/plans/{year}/lines/{number}", for: .having(.keepPlans), use: change)
    routes.post("/plans/{year}/lines/{number}/remove", for: .having(.keepPlans), use: remove)
    routes.post("/plans/{year}/lines/{number}/shortfall", for: .having(.keepPlans), use: explain)
  }

  @Sendable func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context, nil)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context, try context.line())
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let typed = PlanLineForm(sent)
    return try await attempt(request, context, nil, typed) { year in
      _ = try await ChangePlanLine(of: year, typed, key: sent.formKey)
        .run(in: site.world, by: context.visiting().actor)
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let (typed, number) = (PlanLineForm(sent), try context.line())
    return try await attempt(request, context, number, typed) { year in
      _ = try await ChangePlanLine(of: year, line: number, seenAs: sent["seen"] ?? "", typed)
        .run(in: site.world, by: context.visiting().actor)
    }
  }

  @Sendable func remove(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let number = try context.line()
    return try await attempt(request, context, number, nil) { year in
      try await RemovePlanLine(of: year, line: number, seenAs: sent["seen"] ?? "")
        .run(in: site.world, by: context.visiting().actor)
    }
  }

  @Sendable func explain(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let number = try context.line()
    return try await attempt(request, context, number, nil) { year in
      try await ExplainShortfall(of: year, line: number, because: sent["reason"] ?? "")
        .run(in: site.world, by: context.visiting().actor)
    }
  }
}

extension PlanLineRoutes {
  /// Does something with a line and leads to the plan; where it can't be done, the form says why with
  /// what was typed, or as the line stands now where another was quicker.
  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    _ number: Int?,
    _ typed: PlanLineForm?,
    _ body: (Int) async throws -> Void
  ) async throws -> Response {
    let year = try context.year()
    do {
      try await body(year)
      return .seeOther(try Asking(request, context, on: site).speaker.href(.plan(year)))
    } catch let refusal as PlanRefusal {
      if refusal == .noSuchPlan || refusal == .noSuchLine { throw NotFound() }
      return try await page(request, context, number) { page in
        if case .wrong(let problems) = refusal {
          page.problems = problems
        } else {
          page.refusal = refusal.explanation
        }
        if refusal != .changedMeanwhile, let typed { page.form = typed }
      } status: {
        refusal.status
      }
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ number: Int?,
    change: @escaping @Sendable (inout PlanLinePage) -> Void = { _ in },
    status: () -> HTTPResponse.Status = { .ok }
  ) async throws -> Response {
    let (year, key) = (try context.year(), FormBody.newKey())
    let mayKeep = try context.visiting().reader.may(.keepPlans)
    var response = try await site.answer(request, context) { records, asking -> PlanLinePage? in
      let page = try PlanLinePage(
        of: year,
        line: number,
        mayKeep: mayKeep,
        key: key,
        say: asking.speaker,
        in: records
      )
      guard var page else { return nil }
      change(&page)
      return page
    }
    if response.status == .ok { response.status = status() }
    return response
  }
}

extension SiteContext {
  /// The number of a line in the path.
  fileprivate func line() throws -> Int {
    guard let text = parameters.get("number"), let number = Int(text),
      (1...1_000_000).contains(number)
    else { throw NotFound() }
    return number
  }
}

extension PlanLineForm {
  /// What a form sent.
  fileprivate init(_ sent: FormBody) {
    self.init()
    course = sent["course"] ?? ""
    audience = sent["audience"] ?? ""
    classes = sent["classes"] ?? ""
    learners = sent["learners"] ?? ""
    quarter = sent["quarter"] ?? ""
    place = sent["place"] ?? ""
    mode = sent["mode"] ?? ""
    lead = sent["lead"] ?? ""
    basis = sent["basis"] ?? ""
    task = sent["task"] ?? ""
    notes = sent["notes"] ?? ""
    partners = sent.items.filter { $0.name == "partners" && !$0.value.isEmpty }.map(\.value)
    for source in FundingSource.allCases {
      if let text = sent["funds.\(source.rawValue)"], !text.isEmpty { funds[source] = text }
    }
    for item in sent.items where item.name.utf8.starts(with: "q.".utf8) && !item.value.isEmpty {
      quotas[String(decoding: item.name.utf8.dropFirst(2), as: UTF8.self)] = item.value
    }
  }
}

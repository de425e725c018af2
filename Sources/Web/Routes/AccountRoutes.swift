import Access
import Chronology
import Credentials
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Vietnamese

/// The accounts, for whoever keeps them.
struct AccountRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/admin/accounts", for: .having(.keepAccounts), use: list)
    routes.post(
      "/admin/accounts",
      for: .having(.keepAccounts),
      fields: ["name", "fullName", "officer"],
      use: add
    )
    routes.get("/admin/accounts/{id}", for: .having(.keepAccounts), use: show)
    routes.post(
      "/admin/accounts/{id}/{act}",
      for: .having(.keepAccounts),
      fields: ["role", "agency", "from", "last", "end", "version", "fullName"],
      use: change
    )
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let (after, today) = (asking.query["after"], asking.now.day())
    let page = try await site.world.store.read { try AccountsPage(after: after, on: today, in: $0) }
    return Response(page, asking.speaker, asking.layout)
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let form = try await FormBody(request)
    let typed = AccountsPage.Typed(
      name: form["name"] ?? "",
      fullName: form["fullName"] ?? "",
      officer: form["officer"] ?? ""
    )
    do {
      let verb = AddAccount(typed.name, fullName: typed.fullName, officer: typed.officer)
      let id = try await verb.run(in: site.world, by: try context.visiting().actor)
      return .seeOther(asking.speaker.href(.account(id)))
    } catch let refusal as AccountRefusal {
      let today = asking.now.day()
      let page = try await site.world.store.read { records in
        try AccountsPage(on: today, typed: typed, problem: refusal.explanation, in: records)
      }
      return Response(page, asking.speaker, asking.layout, status: .unprocessableContent)
    }
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context, Outcome())
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    let id: ID<Account> = try context.id()
    let actor = try context.visiting().actor
    let act = context.parameters.get("act") ?? ""
    do {
      let outcome = try await perform(act, on: id, form, by: actor)
      return try await page(request, context, outcome)
    } catch let refusal as AccountRefusal {
      if refusal == .noSuchAccount, act != "roles" { throw NotFound() }
      return try await page(request, context, Outcome(problem: refusal.explanation))
    }
  }

  /// What came of something that was done.
  private struct Outcome {
    var secret: String?
    var problem: Bilingual?
    var done: Bilingual?
  }

  private func perform(
    _ act: String,
    on id: ID<Account>,
    _ form: FormBody,
    by actor: Actor
  ) async throws -> Outcome {
    let recorded = Bilingual(vi: "Đã ghi.", en: "Recorded.")
    switch act {
    case "roles": try await changeRoles(of: id, form, by: actor)
    case "invite":
      let secret = try await InviteToSetPassword(id).run(in: site.world, by: actor)
      return Outcome(secret: secret.text)
    case "factor":
      guard let reason = form["reason"] else { throw AccountRefusal.noReason }
      try await ResetSecondFactor(of: id, because: reason).run(in: site.world, by: actor)
    case "sign-ins":
      try await EndOtherSignIns(of: id, but: nil).run(in: site.world, by: actor)
    case "name":
      let version = form["version"].flatMap(Int.init) ?? 0
      try await ChangeAccount(id, seenAs: version, fullName: form["fullName"] ?? "")
        .run(in: site.world, by: actor)
    case "close", "open":
      guard let reason = form["reason"] else { throw AccountRefusal.noReason }
      let version = form["version"].flatMap(Int.init) ?? 0
      try await ChangeAccount(id, seenAs: version, isDisabled: act == "close", because: reason)
        .run(in: site.world, by: actor)
    default: throw NotFound()
    }
    return Outcome(done: recorded)
  }

  private func changeRoles(of id: ID<Account>, _ form: FormBody, by actor: Actor) async throws {
    if let number = form["end"].flatMap(Int64.init) {
      return try await EndRole(ID(number), of: id).run(in: site.world, by: actor)
    }
    guard let role = form["role"].flatMap(Role.init) else { throw AccountRefusal.noRole }
    try await GiveRole(
      role,
      at: form["agency"].flatMap { Code($0) },
      to: id,
      try DayRange(form, from: "from", last: "last")
    ).run(in: site.world, by: actor)
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ outcome: Outcome
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Account> = try context.id()
    let say = Speaker(
      language: asking.speaker.language,
      day: asking.now.day(),
      formMark: asking.speaker.formMark
    )
    let found = try await site.world.store.read { records in
      try AccountPage(
        id,
        say: say,
        secret: outcome.secret,
        problem: outcome.problem,
        done: outcome.done,
        in: records
      )
    }
    guard let page = found else { throw NotFound() }
    let status: HTTPResponse.Status = outcome.problem == nil ? .ok : .unprocessableContent
    return Response(page, say, asking.layout, status: status)
  }
}

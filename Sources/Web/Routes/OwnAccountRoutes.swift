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

/// What somebody does with the own account.
struct OwnAccountRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/me/account", for: .signedIn, use: show)
    routes.post(
      "/me/account/password",
      for: .signedIn,
      fields: ["present", "password", "again"],
      use: changePassword
    )
    routes.post(
      "/me/account/sign-ins",
      for: .signedIn,
      fields: ["which", "present"],
      use: endSignIns
    )
    routes.post("/me/account/codes", for: .signedIn, fields: ["present"], use: makeCodes)
    routes.post(
      "/me/account/delegations",
      for: .signedIn,
      fields: ["to", "from", "last", "end"],
      use: delegate
    )
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  @Sendable func changePassword(
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let visit = try context.visiting()
    let form = try await FormBody(request)
    return try await attempt(request, context) {
      guard form.typed("password") == form.typed("again") else { throw PasswordsDiffer() }
      try await ChangePassword(
        of: visit.reader.account,
        in: visit.signIn,
        from: Password(typed: form.typed("present")),
        to: Password(typed: form.typed("password"))
      ).run(in: site.world, through: site.gate, from: Visitor(request, context))
      return .password
    }
  }

  @Sendable func endSignIns(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let form = try await FormBody(request)
    return try await attempt(request, context) {
      let account = visit.reader.account.id
      try await prove(form, request, context)
      if form["which"] == "others" {
        try await EndOtherSignIns(of: account, but: visit.signIn).run(
          in: site.world,
          by: visit.actor
        )
      } else {
        guard let number = form["which"].flatMap(Int64.init) else { throw NotFound() }
        let verb = EndSignIn(ID(number), of: account, .ended)
        guard try await verb.run(in: site.world, by: visit.actor) else { throw NotFound() }
      }
      return .signedOut
    }
  }

  @Sendable func makeCodes(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let form = try await FormBody(request)
    do {
      try await prove(form, request, context)
    } catch let refusal as any Refusal where SignInRoutes.isForTheForm(refusal) {
      return try await page(request, context, problem: refusal)
    }
    let codes = try await MakeRecoveryCodes(for: try context.visiting().reader.account)
      .run(in: site.world)
    return Response(RecoveryCodesPage(codes: codes.map(\.text)), asking.speaker, asking.layout)
  }

  /// Refuses whoever does not know the password: an open browser is not enough.
  private func prove(
    _ form: FormBody,
    _ request: Request,
    _ context: SiteContext
  ) async throws {
    try await ProvePassword(
      Password(typed: form.typed("present")),
      of: try context.visiting().reader.account,
      from: Visitor(request, context)
    ).run(in: site.world, through: site.gate)
  }

  @Sendable func delegate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let form = try await FormBody(request)
    return try await attempt(request, context) {
      let giver = visit.reader.account.id
      if let number = form["end"].flatMap(Int64.init) {
        try await EndDelegation(ID(number), from: giver).run(in: site.world, by: visit.actor)
        return .ended
      }
      guard let taker = AccountName(typed: form["to"] ?? "") else {
        throw AccountRefusal.noSuchAccount
      }
      try await Delegate(
        from: giver,
        to: taker,
        try DayRange(form, from: "from", last: "last"),
        because: form["reason"] ?? ""
      ).run(in: site.world, by: visit.actor)
      return .lent
    }
  }
}

extension OwnAccountRoutes {
  /// What was done, told on the page that follows.
  private enum Done: String {
    case password, signedOut, ended, lent

    var words: Bilingual {
      switch self {
      case .password:
        Bilingual(
          vi: "Đã đổi mật khẩu và đăng xuất mọi nơi khác.",
          en: "The password is changed; you are signed out everywhere else."
        )
      case .signedOut: Bilingual(vi: "Đã đăng xuất.", en: "Signed out there.")
      case .ended: Bilingual(vi: "Đã thôi ủy quyền.", en: "The delegation has ended.")
      case .lent: Bilingual(vi: "Đã ủy quyền.", en: "They may act for you.")
      }
    }
  }

  /// Does something and leads to the page that tells of it: loading that again does nothing twice.
  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    _ body: () async throws -> Done
  ) async throws -> Response {
    do {
      let done = try await body()
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(Address.ownAccount.with("done", done.rawValue)))
    } catch let refusal as any Refusal where SignInRoutes.isForTheForm(refusal) {
      return try await page(request, context, problem: refusal)
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    problem: (any Refusal)? = nil
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let done = problem == nil ? asking.query["done"].flatMap(Done.init)?.words : nil
    let visit = try context.visiting()
    let today = asking.now.day()
    let page = try await site.world.store.read { records in
      try OwnAccountPage(
        visit.reader,
        here: visit.signIn,
        on: today,
        problem: problem?.explanation,
        done: done,
        in: records
      )
    }
    let refused = (problem as? SignInRefusal)?.status ?? .unprocessableContent
    let status: HTTPResponse.Status = problem == nil ? .ok : refused
    return Response(page, asking.speaker, asking.layout, status: status)
  }
}

extension DayRange {
  /// The days that a form gives, both inside; without a last one they have no end.
  init(_ form: FormBody, from: String, last: String) throws {
    guard let first = form[from].flatMap({ Day(typed: $0) }) else { throw AccountRefusal.badDays }
    guard let typed = form[last] else {
      self.init(from: first)
      return
    }
    guard let end = Day(typed: typed), let days = DayRange(first: first, last: end) else {
      throw AccountRefusal.badDays
    }
    self = days
  }
}

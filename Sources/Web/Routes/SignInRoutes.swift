import Access
import Credentials
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Records
import Vietnamese

/// Signing in and out, the second factor, and passwords that are set with a one-time code.
struct SignInRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/sign-in", for: .everybody, use: ask)
    routes.post("/sign-in", for: .everybody, use: signIn)
    routes.get("/sign-in/code", for: .settling, use: askCode)
    routes.post("/sign-in/code", for: .settling, use: confirm)
    routes.get("/sign-in/set-up", for: .settling, use: askSetUp)
    routes.post("/sign-in/set-up", for: .settling, use: setUp)
    routes.post("/sign-out", for: .signedIn, use: signOut)
    routes.get("/password", for: .everybody, use: askPassword)
    routes.post("/password", for: .everybody, use: setPassword)
  }

  @Sendable func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    if let visit = try await site.visit(request, context), visit.stage == .complete {
      return .seeOther(asking.next ?? "/")
    }
    return Response(SignInPage(next: asking.next), asking.speaker, asking.layout)
  }

  @Sendable func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let form = try await FormBody(request)
    let name = form["name"] ?? ""
    do {
      let attempt = SignIn(
        name,
        Password(typed: form.typed("password")),
        from: Visitor(request, context)
      )
      let answer = try await attempt.run(in: site.world, through: site.gate)
      // Whoever signs in at a browser that somebody is signed in at takes it over.
      if let before = try await site.visit(request, context) {
        _ = try await EndSignIn(before.signIn, of: nil, .ended)
          .run(in: site.world, by: before.actor)
      }
      var response: Response =
        answer.stage == .complete
        ? .seeOther(asking.next ?? "/")
        : .seeOther(Address.signInCode.with("next", asking.next))
      response.hold(answer.token)
      response.holdDevice(answer.device, microseconds: site.gate.terms.knownDevice)
      return response
    } catch let refusal as SignInRefusal {
      let page = SignInPage(name: name, next: asking.next, problem: refusal.explanation)
      return Response(page, asking.speaker, asking.layout, status: refusal.status)
    }
  }

  @Sendable func askCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let account = try context.visiting().reader.account
    let factor = try await site.world.store.read { try $0.first(.secondFactor(of: account.id)) }
    guard factor?.confirmed != nil else {
      return .seeOther(Address.signInSetUp.with("next", asking.next))
    }
    return Response(CodePage(next: asking.next), asking.speaker, asking.layout)
  }

  @Sendable func confirm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    do {
      let token = try await confirmed(request, context)
      var response: Response = .seeOther(asking.next ?? "/")
      response.hold(token)
      return response
    } catch let refusal as SignInRefusal where refusal != .over {
      let page = CodePage(next: asking.next, problem: refusal.explanation)
      return Response(page, asking.speaker, asking.layout, status: refusal.status)
    }
  }

  @Sendable func askSetUp(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    guard let page = try await setUpPage(asking, context) else { return .seeOther(.signInCode) }
    return Response(page, asking.speaker, asking.layout)
  }

  /// The first code proves that the telephone has the secret; then come the codes for its loss.
  @Sendable func setUp(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    do {
      let token = try await confirmed(request, context)
      let account = try context.visiting().reader.account
      let codes = try await MakeRecoveryCodes(for: account).run(in: site.world)
      let page = RecoveryCodesPage(codes: codes.map(\.text), next: asking.next)
      var response = Response(page, asking.speaker, asking.layout)
      response.hold(token)
      return response
    } catch let refusal as SignInRefusal where refusal != .over {
      let page = try await setUpPage(asking, context, problem: refusal.explanation)
      guard let page else { return .seeOther(.signInCode) }
      return Response(page, asking.speaker, asking.layout, status: refusal.status)
    }
  }

  @Sendable func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    _ = try await EndSignIn(visit.signIn, of: visit.reader.account.id, .signedOut)
      .run(in: site.world, by: visit.actor)
    var response: Response = .seeOther(.signIn())
    response.forgetSignIn()
    return response
  }
}

extension SignInRoutes {
  private func confirmed(_ request: Request, _ context: SiteContext) async throws -> Token {
    let visit = try context.visiting()
    let form = try await FormBody(request)
    return try await ConfirmSignIn(
      visit.signIn,
      of: visit.reader.account,
      code: form["code"] ?? "",
      from: Visitor(request, context)
    ).run(in: site.world, through: site.gate)
  }

  private func setUpPage(
    _ asking: Asking,
    _ context: SiteContext,
    problem: Bilingual? = nil
  ) async throws -> SetUpFactorPage? {
    let account = try context.visiting().reader.account
    let secret = try await SetUpSecondFactor(for: account).run(in: site.world, through: site.gate)
    return secret.map { secret in
      SetUpFactorPage(
        secret: secret.base32,
        link: secret.link(account: account.name.text, issuer: "Bồi Dưỡng"),
        next: asking.next,
        problem: problem
      )
    }
  }

  @Sendable private func askPassword(
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let page = SetPasswordPage(isFirst: try await isFirst())
    return Response(page, asking.speaker, asking.layout)
  }

  @Sendable private func setPassword(
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let form = try await FormBody(request)
    let isFirst = try await isFirst()
    let (name, fullName) = (form["name"] ?? "", form["fullName"] ?? "")
    do {
      guard form.typed("password") == form.typed("again") else { throw PasswordsDiffer() }
      let verb = SetPassword(
        Password(typed: form.typed("password")),
        with: form["code"] ?? "",
        creating: isFirst ? (name, fullName) : nil
      )
      let source = Visitor(request, context).source
      _ = try await verb.run(in: site.world, through: site.gate, from: source)
      let done = Bilingual(
        vi: "Đã đặt mật khẩu. Đăng nhập bằng mật khẩu mới.",
        en: "The password is set. Sign in with it."
      )
      return Response(SignInPage(name: name, done: done), asking.speaker, asking.layout)
    } catch let refusal as any Refusal where Self.isForTheForm(refusal) {
      let page = SetPasswordPage(
        isFirst: isFirst,
        code: form["code"] ?? "",
        name: name,
        fullName: fullName,
        problem: refusal.explanation
      )
      return Response(page, asking.speaker, asking.layout, status: .unprocessableContent)
    }
  }

  private func isFirst() async throws -> Bool {
    try await site.world.store.read { try $0.one(.accountCount) } == 0
  }

  /// What the form says itself; the rest is told by the error pages.
  static func isForTheForm(_ refusal: any Refusal) -> Bool {
    refusal is SignInRefusal || refusal is AccountRefusal || refusal is PasswordsDiffer
  }
}

/// The two fields of a new password are not the same.
struct PasswordsDiffer: Refusal {
  var explanation: Bilingual {
    Bilingual(
      vi: "Hai lần nhập mật khẩu mới không giống nhau. Nhập lại cả hai.",
      en: "The new password was not typed the same twice. Type both again."
    )
  }
}

extension SignInRefusal {
  /// Too many attempts have a status of their own.
  var status: HTTPResponse.Status {
    switch self {
    case .accountWaits, .sourceWaits: .tooManyRequests
    default: .unprocessableContent
    }
  }
}

extension Visitor {
  /// From where a request comes.
  init(_ request: Request, _ context: SiteContext) {
    self.init(
      source: context.source(of: request),
      agent: request.headers[.userAgent] ?? "",
      device: SignInCookie.device(request)
    )
  }
}

extension Asking {
  /// Where to go afterwards: a path of this site and nothing else.
  var next: String? {
    guard let text = query["next"], text.utf8.first == UInt8(ascii: "/"),
      !text.utf8.starts(with: "//".utf8), !text.utf8.contains(UInt8(ascii: "\\")),
      !text.utf8.starts(with: "/sign-".utf8)
    else { return nil }
    return text
  }
}

import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Records

/// Stands before every route: lets those through whom it admits, and what is sent only from this
/// site's own forms.
struct Guard: Sendable {
  let site: Site
  let route: DeclaredRoutes.Route

  /// Answers a request, or refuses it.
  func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
    var request = request
    var context = context
    if request.method == .post { try SameOrigin(request).check() }
    guard route.admission != .everybody else { return try await route.handler(request, context) }
    guard let visit = try await site.visit(request, context, for: route.admission) else {
      return try stranger(request)
    }
    guard admits(visit) else { return try turnedAway(visit, request) }
    if request.method == .post { try await FormMark.check(&request, of: visit) }
    context.visit = visit
    return try await route.handler(request, context)
  }

  private func admits(_ visit: Visit) -> Bool {
    switch visit.stage {
    case .password: route.admission == .settling
    case .complete: route.admission.admits(visit.reader)
    }
  }

  /// Somebody who is not signed in is led to where one does, and from there back to what was asked.
  private func stranger(_ request: Request) throws -> Response {
    guard request.method != .post else { throw SignInRefusal.over }
    let language = try QueryItems(request.uri.query ?? "")["lang"]
    return .seeOther(Address.signIn(next: request.uri.string).with("lang", language))
  }

  private func turnedAway(_ visit: Visit, _ request: Request) throws -> Response {
    if visit.stage == .password { return .seeOther(.signInCode) }
    if route.admission == .settling { return .seeOther(.home) }
    throw NotYours()
  }
}

/// It is there, and not for this reader.
struct NotYours: Error {}

extension Response {
  /// To be asked for anew, so that loading the page again does nothing a second time.
  static func seeOther(_ address: Address) -> Response { seeOther(address.text) }

  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
  }
}

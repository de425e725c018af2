import HTTPTypes
import Hummingbird

/// Takes the methods that an address is declared with. Another gets 405 with what is allowed, and no
/// body is read.
struct KnownMethods: RouterMiddleware {
  typealias Context = SiteContext

  let routes: DeclaredRoutes

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.string.utf8.count <= 8_000 else { throw RequestRefusal.tooLong }
    let known = routes.methods(at: request.uri.path) ?? [.get, .head]
    guard known.contains(request.method) else { throw NotAllowed() }
    return try await next(request, context)
  }
}

/// A method that the site does not take.
struct NotAllowed: Error {}

/// No page, or nothing that a page could show.
struct NotFound: Error {}

import HTTPTypes
import Hummingbird

/// Takes nothing but GET and HEAD: another method gets 405 with what is allowed, where the address
/// exists, and no body is read.
struct ReadOnly: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.string.utf8.count <= 8_000 else { throw RequestRefusal.tooLong }
    guard request.method == .get || request.method == .head else { throw NotAllowed() }
    return try await next(request, context)
  }
}

/// A method that the site does not take.
struct NotAllowed: Error {}

/// No page, or nothing that a page could show.
struct NotFound: Error {}

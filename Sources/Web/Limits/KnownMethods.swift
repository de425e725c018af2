import HTTPTypes
import Hummingbird

/// Takes GET and HEAD, and POST where something is done with rosters, from this site's own pages.
/// Another method gets 405 with what is allowed, and no body is read.
struct KnownMethods: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.string.utf8.count <= 8_000 else { throw RequestRefusal.tooLong }
    if request.method == .post, RosterRoutes.takes(request.uri.path) {
      try SameOrigin(request).check()
      return try await next(request, context)
    }
    guard request.method == .get || request.method == .head else { throw NotAllowed() }
    return try await next(request, context)
  }
}

/// A method that the site does not take.
struct NotAllowed: Error {}

/// No page, or nothing that a page could show.
struct NotFound: Error {}

import HTTPTypes
import Hummingbird
import Records

/// Changes nothing in records that were brought to a version beside which this program can't work: it
/// does not know what it breaks. Reading goes on. Where the records were only expanded, work goes on.
struct CurrentSchema: RouterMiddleware {
  typealias Context = SiteContext

  let store: any Store

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    if request.method == .post { try await Schema.requireUsable(store) }
    return try await next(request, context)
  }
}

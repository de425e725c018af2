import HTTPTypes
import Hummingbird
import Records

/// Changes nothing in records that were brought to another version while this program was running:
/// it does not know what their new columns mean. Reading goes on.
struct CurrentSchema: RouterMiddleware {
  typealias Context = SiteContext

  let store: any Store

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    if request.method == .post { try await Schema.requireCurrent(store) }
    return try await next(request, context)
  }
}

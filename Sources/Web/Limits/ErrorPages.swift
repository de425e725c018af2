import Credentials
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import Operations
import Pages
import Records
import Vietnamese

/// Turns what went wrong into a page: a refusal with its explanation; a fault without detail, which
/// goes to the log.
struct ErrorPages: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site
  let routes: DeclaredRoutes

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return answer(to: request, with: page(for: error, context))
    }
  }

  private func page(for error: any Error, _ context: SiteContext) -> ErrorPage {
    switch error {
    case let refusal as UploadRefusal:
      return .refused(refusal.explanation, status: refusal.status)
    case let fault as UploadFault:
      context.logger.error("\(fault.explanation.vi.onOneLine)", metadata: ["error": "\(fault)"])
      return .refused(fault.explanation, status: fault.status)
    case let fault as StoreFault:
      context.logger.error(
        "\(fault.explanation.vi.onOneLine)",
        metadata: ["error": "\(String(reflecting: fault))"]
      )
      return fault.status == 500
        ? .fault : .unavailable(fault.visitorExplanation, status: fault.status)
    case SignInRefusal.over: return .signInAgain
    case let refusal as HashingPoolFull: return .unavailable(refusal.explanation, status: 503)
    case let refusal as SchemaRefusal:
      context.logger.error("\(refusal.explanation.vi.onOneLine)")
      return .unavailable(refusal.explanation, status: 503)
    case let refusal as RequestRefusal:
      return .refused(refusal.explanation, status: refusal.status)
    case let refusal as any Refusal: return .refused(refusal.explanation)
    case is NotFound: return .notFound
    case is NotYours: return .notYours
    case is NotAllowed: return .notAllowed
    // The body is no proper HTTP, or its sender is gone: no fault of ours, and nobody reads the page.
    case is HTTPParserError, is IOError, is ChannelError:
      return .refused(RequestRefusal.unreadable.explanation)
    case let error as HTTPError where error.status == .notFound: return .notFound
    case let error as HTTPError where (400..<500).contains(error.status.code):
      return .refused(RequestRefusal.unreadable.explanation)
    default:
      context.logger.error("fault", metadata: ["error": "\(String(reflecting: error))"])
      return .fault
    }
  }

  private func allowed(at path: String) -> String {
    (routes.methods(at: path) ?? [.get, .head]).map(\.rawValue).joined(separator: ", ")
  }

  private func answer(to request: Request, with page: ErrorPage) -> Response {
    let query = try? QueryItems(request.uri.query ?? "")
    let speaker = Speaker(
      language: Asking.language(of: request, query),
      day: site.settings.defaultDay ?? site.world.today
    )
    let layout = site.layout(at: Address(path: request.uri.path))
    var response = Response(page, speaker, layout, status: .init(code: page.status))
    if page.status == 405 { response.headers[.allow] = allowed(at: request.uri.path) }
    return response
  }
}

import HTTPTypes
import Hummingbird
import Operations
import Records

/// Answers only to the names of this machine, so that no other site can lead a browser here under a
/// name of its own.
struct LoopbackOnly: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, Self.isLoopback(authority) else {
      let actor = Actor.program.from("web \(context.source(of: request))")
      await site.note(.otherHost, at: "*", by: actor, context)
      throw RequestRefusal.otherHost
    }
    return try await next(request, context)
  }

  /// Whether it is `127.0.0.1`, `localhost` or `[::1]`, with or without a port.
  static func isLoopback(_ authority: String) -> Bool {
    let bytes = Array(authority.utf8)
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      guard bytes.starts(with: name.utf8) else { return false }
      let rest = bytes.dropFirst(name.utf8.count)
      guard let colon = rest.first else { return true }
      let port = rest.dropFirst()
      return colon == UInt8(ascii: ":") && (1...5).contains(port.count)
        && port.allSatisfy { (48...57).contains($0) }
    }
  }
}

import HTTPTypes
import Hummingbird

/// Puts the headers that protect the reader on every answer of the site. What is said before a
/// request is one gets them from `ConnectionWatch`.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers.protect(isOverTLS: request.head.isOverTLS(from: context.source))
    return response
  }
}

extension HTTPFields {
  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  private static let protecting = [
    ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    // Nothing here is for a search engine, the pages that anybody may open included.
    ("X-Robots-Tag", "noindex, nofollow"),
  ]
  .compactMap { name, value in
    HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
  }

  /// Adds what protects the reader. Where an answer says nothing of it, it is not kept.
  mutating func protect(isOverTLS: Bool = false) {
    for field in Self.protecting { self[field.name] = field.value }
    if isOverTLS { self[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    if self[.cacheControl] == nil { self[.cacheControl] = "no-store" }
  }
}

extension HTTPRequest {
  /// Whether it came to a proxy of this machine over TLS. Nobody else is believed.
  func isOverTLS(from source: String) -> Bool {
    guard SiteContext.isThisMachine(source) else { return false }
    return headerFields[.forwardedProto] == "https"
  }
}

extension HTTPField.Name {
  static let forwardedProto = Self("X-Forwarded-Proto") ?? .origin
}

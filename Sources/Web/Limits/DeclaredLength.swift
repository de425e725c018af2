import HTTPTypes
import Hummingbird

/// Refuses a body that says itself that it is too long, before anybody looks at it. One that says
/// nothing of it, or lies, is counted while it is read.
struct DeclaredLength: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request,
    context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      if request.head.isUpload {
        let most = UploadLimits().totalBytes
        guard length <= most else { throw UploadRefusal.tooLarge(bytes: most) }
      } else {
        guard length <= FormBody.most else { throw RequestRefusal.formTooLong }
      }
    }
    return try await next(request, context)
  }
}

extension HTTPRequest {
  /// Whether it says that it brings a file.
  var isUpload: Bool {
    headerFields[.contentType]?.utf8.starts(with: "multipart/form-data".utf8) ?? false
  }
}

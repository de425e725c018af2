import HTTPTypes
import Hummingbird

/// Files that browsers keep: for good where the address names the edition, else asked for again.
struct StaticRoutes: Sendable {
  let files: StaticFiles

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/static/{name}", for: .everybody, use: file)
    // From the root, since it may only look after what lies below its own address.
    routes.get("/service-worker.js", for: .everybody, use: worker)
  }

  @Sendable func worker(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let file = files[StaticFiles.serviceWorker] else { throw NotFound() }
    return Response(
      status: .ok,
      headers: [.cacheControl: "no-cache", .contentType: file.type],
      body: ResponseBody(byteBuffer: file.body)
    )
  }

  @Sendable func file(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let name = context.parameters.get("name"), let file = files[name] else {
      throw NotFound()
    }
    let isEdition = request.uri.query == "v=\(files.version)"
    let headers: HTTPFields = [
      .eTag: file.tag,
      .cacheControl: isEdition ? "public, max-age=31536000, immutable" : "no-cache",
      .contentType: file.type,
    ]
    if request.headers[.ifNoneMatch] == file.tag {
      return Response(status: .notModified, headers: headers)
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.body))
  }
}

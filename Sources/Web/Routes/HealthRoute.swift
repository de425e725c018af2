import HTTPTypes
import Hummingbird
import Operations
import Records

/// Says whether the records answer, for whatever watches over the process.
struct HealthRoute: Sendable {
  let world: World

  var routes: RouteCollection<SiteContext> {
    RouteCollection(context: SiteContext.self).get("healthz", use: health)
  }

  @Sendable func health(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await world.store.read { try $0.one(.heartbeat) }
    return Response(
      status: .ok,
      headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n"))
    )
  }
}

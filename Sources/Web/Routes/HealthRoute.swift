import HTTPTypes
import Hummingbird
import Logging
import Operations
import Records
import Vietnamese

/// What whoever watches over the process may ask.
struct HealthRoute: Sendable {
  let world: World

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/healthz", for: .everybody, use: health)
    routes.get("/readyz", for: .everybody, use: readiness)
  }

  /// Whether the process lives. It asks no records: starting a process anew mends no database.
  @Sendable func health(_ request: Request, _ context: SiteContext) async throws -> Response {
    answer("ok", .ok)
  }

  /// Whether work can be sent here: the records answer and are those of this program.
  @Sendable func readiness(_ request: Request, _ context: SiteContext) async throws -> Response {
    do {
      try await Schema.requireUsable(world.store)
      return answer("ok", .ok)
    } catch {
      context.logger.error("not ready", metadata: ["error": "\(String(reflecting: error))"])
      let reason = (error as? SchemaRefusal)?.explanation.en ?? "The records don't answer."
      return answer(reason, .serviceUnavailable)
    }
  }

  private func answer(_ words: String, _ status: HTTPResponse.Status) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: words + "\n"))
    )
  }
}

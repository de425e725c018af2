import Access
import Hummingbird
import Operations
import Pages
import Records

/// What whoever keeps watch looks at: the log, and the jobs of all machines.
struct WatchRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/admin/log", for: .having(.readLog), use: log)
    routes.get("/admin/jobs", for: .having(.readJobs), use: jobs)
  }

  @Sendable func log(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let question = LogQuestion(
      actor: asking.query["actor"],
      subject: asking.query["subject"].flatMap(Event.Subject.init),
      key: asking.query["key"]
    )
    let before = try asking.number("before")
    let page = try await site.world.store.read { try LogPage(question, before: before, in: $0) }
    return Response(page, asking.speaker, asking.layout)
  }

  @Sendable func jobs(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let now = asking.now
    let page = try await site.world.store.read { try JobsPage(at: now, in: $0) }
    return Response(page, asking.speaker, asking.layout)
  }
}

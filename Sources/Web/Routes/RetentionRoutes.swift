import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records

/// Where whoever keeps the rules of retention looks at what has run out, and lets it go.
struct RetentionRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/admin/retention", for: .having(.keepRetention), use: show)
    routes.post("/admin/retention/{code}", for: .having(.keepRetention), use: apply)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    return Response(try await page(), asking.speaker, asking.layout)
  }

  @Sendable func apply(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let form = try await FormBody(request)
    guard let code = context.parameters.get("code").flatMap({ Code<RetentionRule>($0) }) else {
      throw NotFound()
    }
    do {
      let verb = ApplyRetention(code, stamp: form["stamp"] ?? "")
      let done = try await verb.run(in: site.world, by: visit.actor)
      var page = try await page()
      page.done = done
      return Response(page, asking.speaker, asking.layout)
    } catch let refusal as RetentionRefusal {
      var page = try await page()
      page.problem = refusal.explanation
      return Response(page, asking.speaker, asking.layout, status: .conflict)
    } catch let refusal as ErasureRefusal {
      var page = try await page()
      page.problem = refusal.explanation
      return Response(page, asking.speaker, asking.layout, status: .conflict)
    }
  }

  private func page() async throws -> RetentionPage {
    let today = site.world.today
    return try await site.world.store.read { try RetentionPage(on: today, in: $0) }
  }
}

import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Records

/// Where anybody who holds a certificate asks whether it is valid.
struct CertificateRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/verify", for: .everybody, use: ask)
    routes.get("/verify/{code}", for: .everybody, use: check)
  }

  @Sendable func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    guard let typed = asking.query["code"] else {
      return Response(CertificateCheckPage(), asking.today(on: site), asking.layout)
    }
    return try await answer(typed, asking, request, context)
  }

  @Sendable func check(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let typed = context.parameters.get("code") ?? ""
    return try await answer(typed, asking, request, context)
  }

  private func answer(
    _ typed: String,
    _ asking: Asking,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let speaker = asking.today(on: site)
    do {
      let check = CheckCertificate(typed, from: context.source(of: request))
      let found = try await check.run(in: site.world, through: site.gate)
      let page = CertificateCheckPage(found.map { .found($0) } ?? .unknown)
      return Response(page, speaker, asking.layout, status: found == nil ? .notFound : .ok)
    } catch let refusal as CertificateCheckRefusal {
      let page = CertificateCheckPage(.waits(refusal.explanation))
      return Response(page, speaker, asking.layout, status: .tooManyRequests)
    }
  }
}

extension Asking {
  /// A speaker of this day, whatever day the address asks for: whether a paper is valid is told of
  /// today and of no other day.
  fileprivate func today(on site: Site) -> Speaker {
    Speaker(language: speaker.language, day: site.settings.defaultDay ?? now.day())
  }
}

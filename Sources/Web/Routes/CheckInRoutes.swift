import Access
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training

/// The code on the wall, and what it leads a telephone to.
struct CheckInRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    let wall = "/classes/{id}/attendance/{session}/check-in"
    routes.get(wall, for: .having(.recordClasses), use: show)
    routes.post(wall, for: .having(.recordClasses), use: open)
    routes.get("/check-in/{session}/{code}", for: .having(.readOwnRecord), use: button)
    routes.post("/check-in/{session}/{code}", for: .having(.readOwnRecord), use: come)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (session, id) = (
      try context.id("session") as ID<Session>, try context.id() as ID<TrainingClass>
    )
    let base = context.address(of: request)
    var response = try await site.answer(request, context) { records, asking in
      try CheckInWallPage(session, of: id, at: asking.now, site: base, in: records)
    }
    // The code and the count change by themselves, without a script.
    if let name = HTTPField.Name("Refresh") { response.headers[name] = "15" }
    return response
  }

  @Sendable func open(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (session, id) = (
      try context.id("session") as ID<Session>, try context.id() as ID<TrainingClass>
    )
    let visit = try context.visiting()
    do {
      try await OpenCheckIn(session, of: id)
        .run(in: site.world, by: visit.actor, within: visit.scope)
    } catch RollCallRefusal.noSuchSession {
      throw NotFound()
    }
    let asking = try Asking(request, context, on: site)
    return .seeOther(asking.speaker.href(.rollCall(session, of: id, act: "check-in")))
  }

  @Sendable func button(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (session, code) = (
      try context.id("session") as ID<Session>, context.parameters.get("code") ?? ""
    )
    return try await site.answer(request, context) { _, asking -> CheckInPage? in
      CheckInPage(session: session, code: code, isDone: asking.query["done"] == "yes")
    }
  }

  @Sendable func come(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (session, code) = (
      try context.id("session") as ID<Session>, context.parameters.get("code") ?? ""
    )
    let visit = try context.visiting()
    guard let officer = visit.reader.account.officer else { throw NotYours() }
    try await CheckIn(officer, at: session, code: code).run(in: site.world, by: visit.actor)
    let asking = try Asking(request, context, on: site)
    return .seeOther(asking.speaker.href(.checkIn(session, code: code).with("done", "yes")))
  }
}

extension SiteContext {
  /// The site's address as whoever asks has it. A proxy on this machine says it; nobody else is
  /// believed, and nothing but a name is.
  func address(of request: Request) -> String {
    let told = Self.isThisMachine(source) ? request.headers[.forwardedHost] : nil
    let isName = told?.utf8.allSatisfy { byte in
      switch byte {
      case 45, 46, 48...58, 65...90, 97...122: true
      default: false
      }
    }
    let host = isName == true ? told : nil
    let scheme = request.head.isOverTLS(from: source) ? "https" : "http"
    return "\(scheme)://\(host ?? request.head.authority ?? "127.0.0.1")"
  }
}

extension HTTPField.Name {
  static let forwardedHost = Self("X-Forwarded-Host") ?? .origin
}

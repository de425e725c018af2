import Access
import Chronology
import Credentials
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Records
import Training
import Vietnamese

/// Somebody's own sessions as a calendar: at a private address that programs read without signing in,
/// and the page on which the address is made.
struct CalendarRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/calendar/{token}", for: .everybody, use: calendar)
    routes.get("/me/calendar", for: .signedIn, use: show)
    routes.post("/me/calendar", for: .signedIn, fields: ["act"], use: change)
  }

  @Sendable func calendar(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    var typed = (context.parameters.get("token") ?? "")[...]
    if typed.hasSuffix(Self.ending) { typed = typed.dropLast(Self.ending.count) }
    let verb = ReadCalendar(
      String(typed),
      from: context.source(of: request),
      in: asking.speaker.language
    )
    do {
      let found = try await verb.run(
        in: site.world,
        through: site.gate,
        on: site.settings.defaultDay
      )
      guard let found else { throw NotFound() }
      return Response(
        status: .ok,
        headers: [.contentType: "text/calendar; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: found.text))
      )
    } catch let refusal as CalendarRefusal {
      return Response(
        status: .tooManyRequests,
        headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(
          byteBuffer: ByteBuffer(string: asking.speaker(refusal.explanation) + "\n")
        )
      )
    }
  }

  private static let ending = ".ics"

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let account = try context.visiting().reader.account.id
    return try await site.answer(request, context) { records, asking -> CalendarPage? in
      var page = CalendarPage(try records.first(.calendarFeed(of: account)))
      if asking.query["done"] == "revoked" { page.done = Self.revoked }
      return page
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let account = visit.reader.account
    let asking = try Asking(request, context, on: site)
    switch try await FormBody(request)["act"] {
    case "make":
      let token = try await MakeCalendarFeed(for: account).run(in: site.world, by: visit.actor)
      let feed = try await site.world.store.read { try $0.first(.calendarFeed(of: account.id)) }
      let path = asking.speaker.href(.calendar(token.text))
      let page = CalendarPage(feed, address: context.address(of: request) + path)
      return Response(page, asking.speaker, asking.layout)
    case "revoke":
      try await RevokeCalendarFeed(of: account).run(in: site.world, by: visit.actor)
      return .seeOther(asking.speaker.href(Address.ownCalendar.with("done", "revoked")))
    default: throw RequestRefusal.unreadable
    }
  }

  private static let revoked = Bilingual(
    vi: "Đã thu hồi địa chỉ lịch.",
    en: "The address is revoked."
  )
}

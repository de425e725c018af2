import Access
import Chronology
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// What supervisors say of officers some months after a class.
struct RatingRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/ratings", for: .having(.keepPeople), use: list)
    routes.get("/ratings/{enrolment}", for: .having(.keepPeople), use: form)
    routes.post("/ratings/{enrolment}", for: .having(.keepPeople), use: rate)
    routes.get("/ratings/{enrolment}/{months}", for: .having(.keepPeople), use: given)
    routes.post("/ratings/{enrolment}/{months}", for: .having(.keepPeople), use: correct)
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    let today = site.settings.defaultDay ?? site.world.today
    return try await site.answer(request, context) { records, asking -> RatingsPage? in
      let place = asking.query["after"].flatMap { FollowUpPlace(link: $0) }
      var page = try RatingsPage(on: today, after: place, in: records)
      switch asking.query["done"] {
      case "rated": page.done = Bilingual(vi: "Đã ghi đánh giá.", en: "The rating is recorded.")
      case "corrected":
        page.done = Bilingual(vi: "Đã sửa đánh giá.", en: "The rating is corrected.")
      default: break
      }
      return page
    }
  }

  @Sendable func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  @Sendable func rate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let sent = try await FormBody(request)
    let entry = Self.entry(sent)
    let asking = try Asking(request, context, on: site)
    do {
      try await RateOfficer(try context.id("enrolment"), entry).run(
        in: site.world,
        by: visit.actor,
        reader: visit.reader.account.officer,
        within: visit.scope,
        on: site.settings.defaultDay
      )
    } catch let refusal as RatingRefusal where refusal != .notDue {
      return try await page(request, context, entry, refusal)
    }
    return .seeOther(asking.speaker.href(Address.ratings.with("done", "rated")))
  }

  @Sendable func given(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let page = RatingPage(try await givenRating(context))
    return Response(page, asking.speaker, asking.layout)
  }

  @Sendable func correct(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let sent = try await FormBody(request)
    let (entry, reason) = (Self.entry(sent), sent["reason"] ?? "")
    let asking = try Asking(request, context, on: site)
    let verb = CorrectRating(
      try Self.followUp(context),
      of: try context.id("enrolment"),
      entry,
      seen: sent["seen"] ?? "",
      because: reason
    )
    do {
      try await verb.run(
        in: site.world,
        by: visit.actor,
        reader: visit.reader.account.officer,
        within: visit.scope,
        on: site.settings.defaultDay
      )
    } catch let refusal as RatingRefusal where refusal != .notDue {
      // What somebody else wrote meanwhile is shown in the place of what was typed.
      let typed = refusal == .changedMeanwhile ? nil : entry
      var page = RatingPage(try await givenRating(context), typed: typed, reason: reason)
      page.problem = refusal.explanation
      return Response(
        page,
        asking.speaker,
        asking.layout,
        status: refusal == .changedMeanwhile ? .conflict : .unprocessableContent
      )
    }
    return .seeOther(asking.speaker.href(Address.ratings.with("done", "corrected")))
  }

  private static func followUp(_ context: SiteContext) throws -> FollowUp {
    guard let months = context.parameters.get("months").flatMap({ Int($0) }),
      let followUp = FollowUp(rawValue: months)
    else { throw NotFound() }
    return followUp
  }

  private func givenRating(_ context: SiteContext) async throws -> GivenRating {
    let (id, followUp): (ID<Enrolment>, _) = (
      try context.id("enrolment"), try Self.followUp(context)
    )
    let scope = try context.visiting().scope
    let today = site.settings.defaultDay ?? site.world.today
    do {
      return try await site.world.store.read { records in
        try GivenRating(followUp, of: id, on: today, in: ScopedRecords(records, scope))
      }
    } catch RatingRefusal.notDue {
      throw NotFound()
    }
  }

  private static func entry(_ sent: FormBody) -> RatingEntry {
    RatingEntry(
      rater: sent["rater"] ?? "",
      day: sent["day"] ?? "",
      levels: values(sent, "level-"),
      words: values(sent, "words-")
    )
  }

  /// The values under names that begin so, by the rest of the name.
  private static func values(_ form: FormBody, _ prefix: String) -> [String: String] {
    let found = form.items.filter { $0.name.hasPrefix(prefix) }
    return Dictionary(
      found.map { (String($0.name.dropFirst(prefix.count)), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ entry: RatingEntry = RatingEntry(),
    _ problem: RatingRefusal? = nil
  ) async throws -> Response {
    let id: ID<Enrolment> = try context.id("enrolment")
    let scope = try context.visiting().scope
    let asking = try Asking(request, context, on: site)
    let today = site.settings.defaultDay ?? site.world.today
    let scene: RatingScene
    do {
      scene = try await site.world.store.read { records in
        try RatingScene(id, on: today, in: ScopedRecords(records, scope))
      }
    } catch RatingRefusal.notDue {
      throw NotFound()
    }
    var page = RatingPage(scene, entry)
    page.problem = problem?.explanation
    return Response(
      page,
      asking.speaker,
      asking.layout,
      status: problem == nil ? .ok : .unprocessableContent
    )
  }
}

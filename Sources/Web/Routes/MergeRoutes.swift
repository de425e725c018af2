import Access
import Chronology
import HTTPTypes
import Hummingbird
import Intake
import Operations
import Pages
import Personnel
import Records
import Vietnamese

/// Records of one person that are two: looked at side by side, merged, parted again.
struct MergeRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/officers/duplicates", for: .having(.mergePeople), use: list)
    routes.get("/officers/{id}/merge/{other}", for: .having(.mergePeople), use: look)
    routes.post("/officers/{id}/merge/{other}", for: .having(.mergePeople), use: act)
    routes.post("/officers/{id}/separate/{other}", for: .having(.mergePeople), use: separate)
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await site.answer(request, context) { records, _ in try DuplicatesPage(in: records) }
  }

  @Sendable func look(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  @Sendable func act(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (kept, gone) = (try context.id() as ID<Officer>, try context.id("other") as ID<Officer>)
    let sent = try await FormBody(request)
    let actor = try context.visiting().actor
    let asking = try Asking(request, context, on: site)
    do {
      if sent["act"] == "distinct" {
        try await DistinguishOfficers(kept, gone).run(in: site.world, by: actor)
        return .seeOther(asking.speaker.href(.duplicates))
      }
      let taking = OfficerEntry.fields.filter { sent[$0.rawValue] == "gone" }
      try await MergeOfficers(
        keeping: kept,
        merging: gone,
        seenAs: sent["seen"] ?? "",
        taking: Set(taking),
        because: sent["reason"] ?? ""
      ).run(in: site.world, by: actor)
      return .seeOther(asking.speaker.href(.officer(kept).with("done", Done.merged.rawValue)))
    } catch MergeRefusal.noSuchOfficer {
      throw NotFound()
    } catch let refusal as MergeRefusal {
      return try await page(request, context, sent, refusal)
    }
  }

  @Sendable func separate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<OfficerMerge> = try context.id("other")
    let sent = try await FormBody(request)
    let asking = try Asking(request, context, on: site)
    do {
      let officer = try await SeparateOfficers(id, because: sent["reason"] ?? "")
        .run(in: site.world, by: try context.visiting().actor)
      return .seeOther(asking.speaker.href(.officer(officer).with("done", Done.parted.rawValue)))
    } catch MergeRefusal.noSuchMerge {
      throw NotFound()
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody? = nil,
    _ refusal: MergeRefusal? = nil
  ) async throws -> Response {
    let (kept, gone) = (try context.id() as ID<Officer>, try context.id("other") as ID<Officer>)
    var response = try await site.answer(request, context) { records, _ -> MergePage? in
      do {
        var page = try MergePage(MergePair(kept, gone, in: records), in: records)
        page.problem = refusal?.explanation
        page.reason = sent?["reason"] ?? ""
        return page
      } catch is MergeRefusal {
        return nil
      }
    }
    if let refusal {
      response.status = refusal == .changedMeanwhile ? .conflict : .unprocessableContent
    }
    return response
  }
}

import Access
import Foundation
import Hummingbird
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The pages that need nothing but their address and the day.
struct PageRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/", for: .signedIn, use: home)
    routes.get("/overview", for: .having(.readReports), use: overview)
    routes.get("/classes/{id}", for: .having(.readClasses), use: trainingClass)
    routes.get("/courses/{code}", for: .having(.readCurricula), use: course)
    routes.get("/competencies", for: .having(.readCurricula), use: competencies)
  }

  @Sendable func home(_ request: Request, _ context: SiteContext) async throws -> Response {
    let reader = try context.visiting().reader
    guard reader.may(.readAgencies), reader.may(.readPeople) else {
      return try await site.answer(request, context) { records, asking -> StartPage? in
        var page = StartPage(reader)
        if asking.query["done"] == "feedback" { page.done = Self.thanks }
        page.work = try WorkList(of: reader, on: asking.day, in: records)
        return page
      }
    }
    await site.keepFigures(context)
    return try await site.answer(request, context) { records, asking -> HomePage? in
      var page = try HomePage(on: asking.day, knownAt: asking.now, in: records)
      page.work = try WorkList(of: reader, on: asking.day, in: records)
      page.mayOverlook = reader.may(.readReports)
      return page
    }
  }

  @Sendable func overview(_ request: Request, _ context: SiteContext) async throws -> Response {
    let reader = try context.visiting().reader
    let readsPlans = reader.may(.readPlans)
    await site.keepFigures(context)
    let (store, notice) = await site.recordsForReports(context)
    return try await site.answer(request, context, from: store) { records, asking in
      var page = try OverviewPage(
        on: asking.day,
        knownAt: asking.now,
        readsPlans: readsPlans,
        in: records
      )
      page.notice = notice
      page.readsNeeds = reader.may(.readNeeds)
      return page
    }
  }

  private static let thanks = Bilingual(
    vi: "Đã gửi phiếu đánh giá. Xin cảm ơn.",
    en: "Your answers are sent. Thank you."
  )

  @Sendable func trainingClass(
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let visit = try context.visiting()
    return try await site.answer(request, context) { records, asking -> ClassPage? in
      guard var page = try ClassPage(id, in: records) else { return nil }
      page.callFacts = try ClassPage.CallFacts(
        of: id,
        code: page.code,
        mayKeep: visit.reader.may(.keepClasses),
        mayNominate: visit.reader.may(.nominate),
        done: asking.query["done"],
        in: records
      )
      page.callFacts?.mayReadPlans = visit.reader.may(.readPlans)
      page.mayRecord =
        try visit.reader.may(.recordClasses)
        && ScopedRecords(records, visit.recording).mayRecord(id)
      page.mayOpenResults = page.mayRecord || visit.reader.may(.signResults)
      return page
    }
  }

  @Sendable func course(_ request: Request, _ context: SiteContext) async throws -> Response {
    let text = context.parameters.get("code")?.removingPercentEncoding ?? ""
    guard let code = Code<Course>(text) else { throw NotFound() }
    return try await site.answer(request, context) { records, _ in
      try CoursePage(code, in: records)
    }
  }

  @Sendable func competencies(
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    try await site.answer(request, context) { records, _ in
      CompetenciesPage(framework: try records.framework())
    }
  }
}

extension SiteContext {
  /// A number in the path, by its name there; what is none leads nowhere.
  func id<Entity>(_ name: String = "id") throws -> ID<Entity> {
    guard let text = parameters.get(name), let number = Int64(text), number > 0 else {
      throw NotFound()
    }
    return ID(number)
  }
}

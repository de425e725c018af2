import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Reports
import Vietnamese

/// Reports that are handed in, signed, returned, and had again as they were.
struct ReportCopyRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.post("/reports/{code}/copies", for: .having(.prepareReports), use: prepare)
    routes.get("/reports/copies/{id}", for: .having(.readReports), use: show)
    routes.post("/reports/copies/{id}/workbook.xlsx", for: .having(.readReports), use: workbook)
    routes.post("/reports/copies/{id}/sign", for: .having(.signReports), use: sign)
    routes.post("/reports/copies/{id}/return", for: .having(.readReports), use: giveBack)
  }

  /// Makes the report anew and keeps it: what is signed is what the records said at that moment.
  @Sendable func prepare(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let form = try await FormBody(request)
    let code = try knownReport(context.parameters.get("code") ?? "")
    var wanted = try ReportRequest(
      ReportQuestion(code: code, asking),
      in: asking.speaker.language,
      at: asking.now
    )
    guard wanted.officer == nil else { throw ReportRefusal.notHandedIn(report: code) }
    wanted.madeBy = visit.actor.name
    let (asked, scope) = (wanted, visit.scope)
    let document = try await site.world.store.read {
      try ReportCatalogue.document(asked, in: ScopedRecords($0, scope))
    }
    let verb = PrepareReport(
      ReportCopy.Asked(document, asked),
      titled: document.title,
      knownAt: document.provenance.knownAt,
      figuresDigest: document.provenance.sha256,
      workbook: try ReportFormat.xlsx.bytes(of: document),
      figures: try ReportFigures(document).bytes(),
      key: form.formKey
    )
    do {
      let id = try await verb.run(in: site.world, by: visit.actor)
      return .seeOther(asking.speaker.href(.reportCopy(id)))
    } catch ReportCopyRefusal.waitsAlready(let number) {
      return .seeOther(asking.speaker.href(.reportCopy(ID(number))))
    }
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let page = try await page(context.id(), asking, context)
    var response = Response(page, asking.speaker, asking.layout)
    if asking.query["lang"] != nil { response.remember(asking.speaker.language) }
    return response
  }

  /// The very bytes that were handed in. They name people, so that it is noted who saved them.
  @Sendable func workbook(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try context.visiting()
    let id: ID<ReportCopy> = try context.id()
    let purpose = try await FormBody(request).purpose
    let scope = visit.scope
    let found = try await site.world.store.read { records -> (ReportCopy, [UInt8])? in
      let records = ScopedRecords(records, scope)
      guard let copy = try records.first(.reportCopy(id)),
        let bytes = try records.first(.file(.workbook, of: id))
      else { return nil }
      return (copy, bytes)
    }
    guard let (copy, bytes) = found else { throw NotFound() }
    let key = "\(copy.asked.report) \(id)"
    try await NoteSaving(.report, key, query: request.queryWithoutMark, for: purpose)
      .run(in: site.world, by: visit.actor)
    return Response(
      file: bytes,
      name: "\(copy.asked.report)-\(id).xlsx",
      type: ReportFormat.xlsx.mediaType
    )
  }

  @Sendable func sign(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    return try await attempt(request, context) { id, world, actor in
      try await SignReport(id, seenAs: form["seen"] ?? "").run(in: world, by: actor)
    }
  }

  /// Whoever may sign returns it; its preparer takes it back.
  @Sendable func giveBack(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = try await FormBody(request)
    let visit = try context.visiting()
    let isOwn = try await copy(context).prepared.actor == visit.actor.name
    guard visit.reader.may(.signReports) || (isOwn && visit.reader.may(.prepareReports)) else {
      throw NotYours()
    }
    return try await attempt(request, context) { id, world, actor in
      try await ReturnReport(id, because: form["reason"] ?? "").run(in: world, by: actor)
    }
  }
}

extension ReportCopyRoutes {
  /// Does something with a copy and leads back to its page; where it can't be done, the page says why.
  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    _ body: (ID<ReportCopy>, World, Actor) async throws -> Void
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    // What its reader does not see is not there for any act.
    let id = try await copy(context).id
    do {
      try await body(id, site.world, context.visiting().actor)
      return .seeOther(asking.speaker.href(.reportCopy(id)))
    } catch let refusal as ReportCopyRefusal {
      var page = try await page(id, asking, context)
      page.problem = refusal.explanation
      let status: HTTPResponse.Status =
        refusal == .noReason ? .unprocessableContent : .conflict
      return Response(page, asking.speaker, asking.layout, status: status)
    }
  }

  /// The copy that is asked about, where its reader sees it.
  private func copy(_ context: SiteContext) async throws -> ReportCopy {
    let id: ID<ReportCopy> = try context.id()
    let scope = try context.visiting().scope
    let found = try await site.world.store.read {
      try ScopedRecords($0, scope).first(.reportCopy(id))
    }
    guard let found else { throw NotFound() }
    return found
  }

  private func page(
    _ id: ID<ReportCopy>,
    _ asking: Asking,
    _ context: SiteContext
  ) async throws -> ReportCopyPage {
    let visit = try context.visiting()
    let reader = ReportCopyPage.ReaderOfCopy(
      name: visit.actor.name,
      maySign: visit.reader.may(.signReports),
      mayPrepare: visit.reader.may(.prepareReports)
    )
    var opened: (name: String, row: String)?
    if let name = asking.query["list"], let row = asking.query["row"] { opened = (name, row) }
    let (list, scope, now) = (opened, visit.scope, asking.now)
    let found = try await site.world.store.read {
      try ReportCopyPage(id, for: reader, opened: list, at: now, in: ScopedRecords($0, scope))
    }
    guard let found else { throw NotFound() }
    return found
  }
}

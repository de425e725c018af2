import Access
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Reports
import Vietnamese

/// The reports: their list, each with its preview, and as files.
struct ReportRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/reports", for: .having(.readReports), use: reports)
    routes.get("/reports/{code}", for: .having(.readReports), use: report)
    routes.post("/reports/{code}", for: .having(.readReports), use: save)
  }

  @Sendable func reports(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await site.answer(request, context) { records, asking in
      try ReportsPage(before: try asking.number("before").map { ID($0) }, in: records)
    }
  }

  @Sendable func report(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let name = context.parameters.get("code") ?? ""
    for ending in ReportFormat.allCases.map(\.rawValue) + ["zip"] where name.hasSuffix("." + ending)
    {
      // A file is asked for on its page, with what for.
      let code = try knownReport(String(name.dropLast(ending.count + 1)))
      let address = ReportQuestion(code: code, asking).address
      return .seeOther(asking.speaker.href(address))
    }
    let question = ReportQuestion(code: try knownReport(name), asking)
    let (store, notice) = await site.recordsForReports(context)
    let mayPrepare = try context.visiting().reader.may(.prepareReports)
    return try await site.answer(request, context, from: store) { records, asking in
      var page = try ReportPage(question, say: asking.speaker, at: asking.now, in: records)
      page.notice = notice
      if mayPrepare {
        let sending = Address.prepare(report: question.code)
        page.signing?.sending = Address(path: sending.path, query: question.address.query)
        page.signing?.key = FormBody.newKey()
      }
      return page
    }
  }

  /// A report as a file. It names people, so that it is noted who saved it and what for.
  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let name = context.parameters.get("code") ?? ""
    let purpose = try await FormBody(request).purpose
    if name.hasSuffix(".zip") {
      let question = ReportQuestion(code: try knownReport(String(name.dropLast(4))), asking)
      return try await each(
        question,
        asking,
        context,
        query: request.queryWithoutMark,
        for: purpose
      )
    }
    for format in ReportFormat.allCases where name.hasSuffix("." + format.rawValue) {
      let code = try knownReport(String(name.dropLast(format.rawValue.count + 1)))
      let (store, _) = await site.recordsForReports(context)
      let question = ReportQuestion(code: code, asking)
      let note = NoteSaving(.report, code, query: request.queryWithoutMark, for: purpose)
      let file = try await file(question, as: format, asking, from: store, for: purpose, by: visit)
      try await note.run(in: site.world, by: visit.actor)
      return file
    }
    throw NotAllowed()
  }

  /// A report for each agency, in one container.
  private func each(
    _ question: ReportQuestion,
    _ asking: Asking,
    _ context: SiteContext,
    query: String,
    for purpose: Purpose
  ) async throws -> Response {
    let visit = try context.visiting()
    let (store, _) = await site.recordsForReports(context)
    let asked = try Self.request(question, asking, for: purpose, by: visit)
    let folder = try await BundleFile(request: asked, visit: visit).made(in: store)
    try await NoteSaving(.report, question.code, query: "each " + query, for: purpose)
      .run(in: site.world, by: visit.actor)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/zip",
        .contentDisposition: "attachment; filename=\"\(question.code)-tung-co-quan.zip\"",
      ],
      body: try folder.body()
    )
  }

  private static func request(
    _ question: ReportQuestion,
    _ asking: Asking,
    for purpose: Purpose,
    by visit: Visit
  ) throws -> ReportRequest {
    var request = try ReportRequest(question, in: asking.speaker.language, at: asking.now)
    request.mark = FileMark(by: visit.actor.name, at: asking.now, for: purpose.title)
    return request
  }

  private func file(
    _ question: ReportQuestion,
    as format: ReportFormat,
    _ asking: Asking,
    from store: any Store,
    for purpose: Purpose,
    by visit: Visit
  ) async throws -> Response {
    let asked = try Self.request(question, asking, for: purpose, by: visit)
    let scope = visit.scope
    let file = try await store.read {
      try format.file(of: asked, in: ScopedRecords($0, scope))
    }
    let subject = question.trainingClass ?? question.officer ?? file.period
    return Response(
      file: file.bytes,
      name: "\(file.report)-\(subject).\(format.rawValue)",
      type: format.mediaType
    )
  }
}

extension ReportQuestion {
  /// What the address asks of a report. The calendar year of the day shown is the period where none
  /// is told.
  init(code: String, _ asking: Asking) {
    let query = asking.query
    self.init(code: code)
    for name in ["period", "agency", "class", "officer", "asOf", "preview", "compare"] {
      if let value = query[name] { address = address.with(name, value) }
    }
    period = query["period"]
    agency = query["agency"]
    trainingClass = query["class"]
    officer = query["officer"]
    asOf = asking.speaker.isDayChosen ? asking.day : nil
    let takesPeriod = ReportCatalogue.definitions.contains { definition in
      definition.code == code && definition.parameters.contains(.period)
    }
    if period == nil, trainingClass == nil, takesPeriod {
      period = "\(asking.day.year)"
      address = address.with("period", period)
    }
    if let name = query["list"], let row = query["row"] { list = (name, row) }
  }
}

/// The code where there is such a report.
func knownReport(_ code: String) throws -> String {
  guard ReportCatalogue.definitions.contains(where: { $0.code == code }) else { throw NotFound() }
  return code
}

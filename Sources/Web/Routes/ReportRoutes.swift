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
    let account = try context.visiting().reader.account.id
    return try await site.answer(request, context) { records, asking in
      var page = try ReportsPage(before: try asking.number("before").map { ID($0) }, in: records)
      page.files = try records.all(.reportOrders(of: account, at: asking.now))
      return page
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
      page.key = FormBody.newKey()
      if mayPrepare {
        let sending = Address.prepare(report: question.code)
        page.signing?.sending = Address(path: sending.path, query: question.address.query)
        page.signing?.key = FormBody.newKey()
      }
      return page
    }
  }

  /// A report as a file. It names people, so that it is noted who saved it and what for. One that takes
  /// its time is made beside the pages, and noted when it is had.
  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let name = context.parameters.get("code") ?? ""
    let sent = try await FormBody(request)
    let purpose = try sent.purpose
    let (store, _) = await site.recordsForReports(context)
    if name.hasSuffix(".zip") {
      let question = ReportQuestion(code: try knownReport(String(name.dropLast(4))), asking)
      let asked = try Self.request(question, asking, for: purpose, by: visit)
      let scope = visit.scope
      _ = try await store.read {
        try OrderedFile.agencies(of: asked, in: ScopedRecords($0, scope))
      }
      return try await order(.bundle, of: question, asked, asking, context, by: sent, for: purpose)
    }
    for format in ReportFormat.allCases where name.hasSuffix("." + format.rawValue) {
      let code = try knownReport(String(name.dropLast(format.rawValue.count + 1)))
      let question = ReportQuestion(code: code, asking)
      let asked = try Self.request(question, asking, for: purpose, by: visit)
      if format == .xlsx, try await isLong(asked, in: store, visit.scope) {
        return try await order(
          .workbook,
          of: question,
          asked,
          asking,
          context,
          by: sent,
          for: purpose
        )
      }
      let note = NoteSaving(.report, code, query: request.queryWithoutMark, for: purpose)
      let file = try await file(question, as: format, asked, from: store, by: visit)
      try await note.run(in: site.world, by: visit.actor)
      return file
    }
    throw NotAllowed()
  }

  /// Whether its workbook takes so long that nobody waits for it.
  private func isLong(
    _ asked: ReportRequest,
    in store: any Store,
    _ scope: Scope
  ) async throws -> Bool {
    let most = site.settings.longReportFrom
    return try await store.read {
      try ReportCatalogue.isLong(asked, in: ScopedRecords($0, scope), from: most)
    }
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
    _ asked: ReportRequest,
    from store: any Store,
    by visit: Visit
  ) async throws -> Response {
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

import Access
import Credentials
import HTTPTypes
import Hummingbird
import NIOCore
import Operations
import Pages
import Personnel
import Records
import Reports
import Vietnamese

/// Report files that are made beside the pages: how each stands, and the file itself. They are their
/// asker's alone.
struct ReportFileRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/reports/files/{id}", for: .having(.readReports), use: show)
    routes.post("/reports/files/{id}/file", for: .having(.readReports), use: save)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let page = try await page(asking, context)
    var response = Response(page, asking.speaker, asking.layout)
    if page.isOpen {
      response.renew(at: asking.speaker.href(.reportFile(page.order.id)))
      // A machine that died left it, or none had room.
      if case .waits = page.standing { await site.makeReports(context.logger) }
    }
    if asking.query["lang"] != nil { response.remember(asking.speaker.language) }
    return response
  }

  /// The file, to whoever may still see what is in it. It names people, so that each saving is noted.
  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let visit = try context.visiting()
    let page = try await page(asking, context)
    let order = page.order
    guard let file = order.file else {
      return .seeOther(asking.speaker.href(.reportFile(order.id)))
    }
    guard page.problem == nil else {
      // The page as it is looked at: its own address is for forms alone.
      let layout = site.layout(at: .reportFile(order.id), for: visit.reader)
      return Response(page, asking.speaker, layout, status: .forbidden)
    }
    guard let purpose = Purpose(rawValue: order.asked.purpose) else { throw PurposeRefusal() }
    try await NoteSaving(.report, order.asked.report, query: order.asked.query, for: purpose)
      .run(in: site.world, by: visit.actor)
    let type =
      switch order.asked.kind {
      case .bundle: "application/zip"
      case .workbook: ReportFormat.xlsx.mediaType
      }
    return Response(file: body(of: order.id, size: file.size), name: file.name, type: type)
  }

  private func page(_ asking: Asking, _ context: SiteContext) async throws -> ReportOrderPage {
    let id: ID<ReportOrder> = try context.id()
    let visit = try context.visiting()
    let (account, scope, now) = (visit.reader.account.id, visit.scope, asking.now)
    let key = FormBody.newKey()
    let found = try await site.world.store.read {
      try ReportOrderPage(id, of: account, reaching: scope, at: now, key: key, in: $0)
    }
    guard let found else { throw NotFound() }
    return found
  }

  /// The file piece by piece: the whole of it is never in memory.
  private func body(of id: ID<ReportOrder>, size: Int) -> ResponseBody {
    let store = site.world.store
    return ResponseBody(contentLength: size) { writer in
      for place in 0..<(size + MakeReportOrder.pieceSize - 1) / MakeReportOrder.pieceSize {
        let piece = try await store.read { try $0.first(.piece(place, of: id)) }
        guard let piece else { throw NotFound() }
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}

extension ReportRoutes {
  /// Asks for a file that takes its time, and leads to its page: it is made beside whatever its asker
  /// does.
  func order(
    _ kind: ReportOrder.Kind,
    of question: ReportQuestion,
    _ asked: ReportRequest,
    _ asking: Asking,
    _ context: SiteContext,
    by sent: FormBody,
    for purpose: Purpose
  ) async throws -> Response {
    let visit = try context.visiting()
    let order = ReportOrder.Asked(
      kind,
      of: asked.report,
      period: asked.period,
      agency: asked.agency,
      asOf: asked.asOf,
      isCompared: asked.isCompared,
      language: asked.language,
      purpose: purpose.rawValue
    )
    let verb = AskForReport(
      order,
      by: sent.formKey(of: "\(kind) \(question.address.text)"),
      of: visit.reader.account.id,
      reaching: visit.scope
    )
    let id = try await verb.run(in: site.world, by: visit.actor)
    await site.makeReports(context.logger)
    return .seeOther(asking.speaker.href(.reportFile(id)))
  }
}

extension FormBody {
  /// The key of one of several things that a form asks for; a new one where it has none.
  fileprivate func formKey(of thing: String) -> FormKey {
    FormKey(Digest(of: (formKey?.text ?? Self.newKey()) + " " + thing))
  }
}

extension ReportOrder.Asked {
  /// As the log tells it.
  fileprivate var query: String {
    let items = [
      ("period", period), ("agency", agency?.text), ("asOf", asOf.map { "\($0)" }),
      ("compare", isCompared ? "1" : nil),
    ]
    let words = items.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return (kind == .bundle ? "each " : "") + words.joined(separator: "&")
  }
}

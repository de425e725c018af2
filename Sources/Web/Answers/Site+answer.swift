import Hummingbird
import Operations
import Pages
import Records
import Vietnamese

extension Site {
  /// Reads a page from one state of the records and answers with it; nil is a page not found.
  func answer<P: Page>(
    _ request: Request,
    _ context: SiteContext,
    from store: (any Store)? = nil,
    _ page: @escaping @Sendable (any Reading, Asking) throws -> P?
  ) async throws -> Response {
    let asking = try Asking(request, context, on: self)
    guard let page = try await (store ?? world.store).read({ try page($0, asking) }) else {
      throw NotFound()
    }
    var response = Response(page, asking.speaker, asking.layout)
    if asking.query["lang"] != nil { response.remember(asking.speaker.language) }
    return response
  }

  /// The list of a page as a workbook, named after the page's address.
  func save<P: ListPage>(
    _ request: Request,
    _ context: SiteContext,
    as name: String,
    _ page: @escaping @Sendable (any Reading, Asking) throws -> P
  ) async throws -> Response {
    let asking = try Asking(request, context, on: self)
    let list = try await world.store.read { try page($0, asking).list(asking.speaker) }
    return Response(
      file: try ListWorkbook(list: list, made: asking.now).bytes(),
      name: "\(name)-\(asking.day).xlsx",
      type: ReportFormat.xlsx.mediaType
    )
  }
}

import Hummingbird
import Operations
import Pages
import Records
import Reports
import Vietnamese

extension Site {
  /// Reads a page from one state of the records, as far as the reader's scope reaches, and answers
  /// with it; nil is a page not found.
  func answer<P: Page>(
    _ request: Request,
    _ context: SiteContext,
    from store: (any Store)? = nil,
    _ page: @escaping @Sendable (ScopedRecords, Asking) throws -> P?
  ) async throws -> Response {
    let asking = try Asking(request, context, on: self)
    let scope = try context.visiting().scope
    let found = try await (store ?? world.store).read { records in
      try page(ScopedRecords(records, scope), asking)
    }
    guard let page = found else { throw NotFound() }
    var response = Response(page, asking.speaker, asking.layout)
    if asking.query["lang"] != nil { response.remember(asking.speaker.language) }
    return response
  }

  /// The list of a page as a workbook, named after the page's address; noted first where it is of
  /// people.
  func save<P: ListPage>(
    _ request: Request,
    _ context: SiteContext,
    as name: String,
    _ page: @escaping @Sendable (ScopedRecords, Asking) throws -> P,
    for purpose: Purpose? = nil,
    noting note: ((ListTable) -> NoteSaving)? = nil
  ) async throws -> Response {
    let asking = try Asking(request, context, on: self)
    let scope = try context.visiting().scope
    let list = try await world.store.read { records in
      try page(ScopedRecords(records, scope), asking).list(asking.speaker)
    }
    let visit = try context.visiting()
    if let note { try await note(list).run(in: world, by: visit.actor) }
    let mark = purpose.map { purpose in
      FileMark(by: visit.actor.name, at: asking.now, for: purpose.title)
        .line(asking.speaker.language)
    }
    return Response(
      file: try ListWorkbook(list: list, made: asking.now, mark: mark).bytes(),
      name: "\(name)-\(asking.day).xlsx",
      type: ReportFormat.xlsx.mediaType
    )
  }
}

import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The papers of a class as one file, for whoever keeps classes.
struct ClassFileRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/classes/{id}/file", for: .having(.keepClasses), use: ask)
    routes.post(
      "/classes/{id}/file",
      for: .having(.keepClasses),
      fields: ["purpose"],
      use: send
    )
  }

  @Sendable func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    return try await site.answer(request, context) { records, _ in
      try ClassFilePage(id, in: records)
    }
  }

  /// The file. It is of people, so that it is noted who saved it and what for, before it is given.
  @Sendable func send(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let purpose = try await FormBody(request).purpose
    let visit = try context.visiting()
    let asking = try Asking(request, context, on: site)
    let (store, _) = await site.recordsForReports(context)
    let file = ClassFile(
      trainingClass: id,
      asking: asking,
      visit: visit,
      purpose: purpose.title
    )
    guard let folder = try await file.made(in: store) else { throw NotFound() }
    try await NoteSaving(.list, "classes/\(id)/file", query: "", for: purpose)
      .run(in: site.world, by: visit.actor)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/zip",
        .contentDisposition: "attachment; filename=\"ho-so-lop-\(id).zip\"",
      ],
      body: try folder.body()
    )
  }
}

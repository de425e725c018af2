import Access
import HTTPTypes
import Hummingbird
import Intake
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension ClassResultRoutes {
  /// The workbook of a class, filled with what is on record; noted, since it is a list of people.
  @Sendable func saveWorkbook(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let scope = try context.visiting().scope
    let form = try await site.world.store.read { records -> ClassForm? in
      let records = ScopedRecords(records, scope)
      guard try records.mayRecord(id) else { return nil }
      return try ClassResults(id, in: records)?.form(in: records)
    }
    guard let form else { throw NotFound() }
    let note = NoteSaving(
      .list,
      "marks-workbook",
      query: "class=\(form.facts.code)",
      rows: form.places.count,
      for: .makeDecision
    )
    try await note.run(in: site.world, by: context.visiting().actor)
    let now = asking.now
    let bytes = try WorkbookFile.bytes {
      try ClassFormWriter.write(form, to: $0, created: now)
    }
    return Response(
      file: bytes,
      name: "so-lop-\(form.facts.code).xlsx",
      type: ReportFormat.xlsx.mediaType
    )
  }

  /// What would change by a workbook that came back; nothing is recorded by sending it.
  @Sendable func workbook(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let results = try await results(id, context)
    do {
      let sent = try await SentRoster(request)
      let symbols = try await site.world.store.read { try $0.all(.attendanceStatuses) }
      let parcel = try await site.settings.rosterSource.readClass(
        sent.bytes,
        symbols: symbols.isEmpty ? ClassMark.symbols : symbols.map(\.symbol)
      )
      let reader = try context.visiting().actor.name
      let found = try SentClassWorkbook(parcel, on: results, by: reader)
      let check = ScoreCheck(found.entries, on: results, by: reader)
      let attempt = found.entries.first?.cell.attempt ?? 1
      guard found.problems.isEmpty, check.problems.isEmpty, check.conflicts.isEmpty else {
        var page = try await page(id, attempt: attempt, asking, context)
        page = page.with(found.entries, asking.speaker)
        page.problems = found.problems + check.problems
        page.conflicts = check.conflicts
        page.remarks = found.remarks
        let status: HTTPResponse.Status =
          check.conflicts.isEmpty ? .unprocessableContent : .conflict
        return Response(page, asking.speaker, asking.layout, status: status)
      }
      var page = ResultsReviewPage(
        results,
        check,
        entries: check.entries(among: found.entries),
        attempt: attempt,
        key: FormBody.newKey()
      )
      page.remarks = found.remarks
      page.absences = found.absences
      return Response(page, asking.speaker, asking.layout)
    } catch let fault as RosterFault {
      var page = try await page(id, attempt: 1, asking, context)
      page.faults = fault.explanations
      return Response(page, asking.speaker, asking.layout, status: .unprocessableContent)
    }
  }
}

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

/// The rosters that agencies send: received, looked at, recorded, handed back, undone.
struct RosterRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/rosters", for: .having(.keepRosters), use: list)
    routes.post("/rosters", for: .having(.keepRosters), use: receive)
    routes.get("/rosters/{id}", for: .having(.keepRosters), use: show)
    routes.get("/rosters/{id}/file", for: .having(.keepRosters), use: file)
    routes.post("/rosters/{id}/columns", for: .having(.keepRosters), use: columns)
    routes.post("/rosters/{id}/people", for: .having(.keepRosters), use: people)
    routes.post("/rosters/{id}/apply", for: .having(.keepRosters), use: apply)
    routes.post("/rosters/{id}/refuse", for: .having(.keepRosters), use: refuse)
    routes.post("/rosters/{id}/undo", for: .having(.keepRosters), use: undo)
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await site.answer(request, context) { records, asking in
      try RostersPage(before: try asking.number("before").map { ID($0) }, in: records)
    }
  }

  /// Keeps a file that was sent and leads to its page; one that can't be read is told about and not
  /// kept.
  @Sendable func receive(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    var name = ""
    do {
      let sent = try await SentRoster(request)
      name = sent.name
      let source = SourceFile(name: sent.name, bytes: sent.bytes)
      let reading = try await read(sent.bytes, name: sent.name, source.digest, asking, [:])
      let summary = try await CheckRoster(reading).run(in: site.world).summary
      let id = try await ReceiveRoster(source, rows: summary.rows, good: summary.good)
        .run(in: site.world, by: context.visiting().actor)
      return redirect(to: .roster(id), asking)
    } catch let fault as RosterFault {
      let refused = RostersPage.Refused(file: name, explanations: fault.explanations)
      let page = try await site.world.store.read { try RostersPage(refusal: refused, in: $0) }
      return Response(page, asking.speaker, asking.layout, status: .unprocessableContent)
    }
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    if let progress = try await progress(of: id, asking) { return progress }
    var response = try await page(of: id, asking, refusal: try await failure(of: id))
    if asking.query["lang"] != nil { response.remember(asking.speaker.language) }
    return response
  }

  @Sendable func file(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let known = try await known(context.id(), asking)
    let returned = try ReturnedRoster(
      known.file,
      name: known.batch.file,
      known.check,
      outcomes: known.outcomes
    )
    return Response(returned)
  }

  @Sendable func columns(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    let form = try await FormBody(request)
    let known = try await known(id, asking)
    return try await attempt(id, asking) {
      for sheet in known.check.reading.sheets.enumerated() {
        for column in sheet.element.columns {
          let name = "c-\(sheet.offset)-\(column.column)"
          guard let item = form.items.first(where: { $0.name == name }) else { continue }
          let field = RosterField(rawValue: item.value)
          guard field != column.field, field != nil || item.value.isEmpty else { continue }
          try await ChooseInRoster(id, column: column.column, ofSheet: sheet.offset, means: field)
            .run(in: site.world)
        }
      }
    }
  }

  @Sendable func people(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    let form = try await FormBody(request)
    guard let row = form["row"].flatMap(Int.init), let sheet = form["sheet"].flatMap(Int.init),
      let person = form["person"].flatMap(RosterChoices.Person.init(form:)),
      row > 0, sheet >= 0
    else { throw RequestRefusal.unreadable }
    return try await attempt(id, asking) {
      try await ChooseInRoster(id, row: row, ofSheet: sheet, is: person).run(in: site.world)
    }
  }

  @Sendable func apply(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await apply(request, context, again: true)
  }

  private func apply(
    _ request: Request,
    _ context: SiteContext,
    again isTriedAgain: Bool
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    var standing = RosterWork.Standing.over
    let response = try await attempt(id, asking, leadingTo: [.applied, .partlyApplied]) {
      let (world, actor) = (site.world, try context.visiting().actor)
      let kept = try await site.world.store.read { try KeptRoster(id, in: $0) }
      guard let kept else { throw NotFound() }
      let reading = try await reading(of: kept, asking)
      standing = try await site.rosterWork.run(id, patience: site.settings.rosterPatience) {
        headway in
        let told = World(store: world.store, now: world.now, headway: headway)
        return try await RosterJob(id, reading, by: RunOnce.thisProcess).run(in: told, by: actor)
      }
    }
    // Taken on and not done: nothing is promised before it is over (202 of RFC 9110).
    guard standing == .goesOn else { return response }
    // Another machine's is over by now, well or not: then it is for us to record it, or to see that it is.
    guard var page = try await progress(of: id, asking) else {
      guard isTriedAgain else { throw StoreFault.busy }
      return try await apply(request, context, again: false)
    }
    page.status = .accepted
    return page
  }

  @Sendable func refuse(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    return try await attempt(id, asking, leadingTo: [.refused]) {
      try await RefuseRoster(id).run(in: site.world)
    }
  }

  @Sendable func undo(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let id: ID<Batch> = try context.id()
    return try await attempt(id, asking, leadingTo: [.undone]) {
      _ = try await UndoBatch(id).run(in: site.world, by: context.visiting().actor)
    }
  }
}

extension RosterRoutes {
  /// Does something with a roster and leads back to its page; where it can't be done, the page says
  /// why. A second click, or a sending that is repeated because the answer got lost, finds the roster
  /// as it was to become and is answered like the first.
  private func attempt(
    _ id: ID<Batch>,
    _ asking: Asking,
    leadingTo states: Set<Batch.State> = [],
    _ body: () async throws -> Void
  ) async throws -> Response {
    do {
      try await body()
      return redirect(to: .roster(id), asking)
    } catch let refusal as BatchRefusal {
      switch refusal {
      case .noSuchRoster: throw NotFound()
      case .notWaiting(_, let state) where states.contains(state):
        return redirect(to: .roster(id), asking)
      case .undoneAlready where states.contains(.undone): return redirect(to: .roster(id), asking)
      default: break
      }
      return try await page(of: id, asking, refusal: asking.speaker(refusal.explanation))
    }
  }

  /// To be asked for anew, so that loading the page again does nothing a second time.
  private func redirect(to address: Address, _ asking: Asking) -> Response {
    Response(status: .seeOther, headers: [.location: asking.speaker.href(address)])
  }

  private func page(
    of id: ID<Batch>,
    _ asking: Asking,
    refusal: String? = nil
  ) async throws -> Response {
    let known = try await known(id, asking)
    let page = RosterPage(
      known.batch,
      known.check,
      outcomes: known.outcomes,
      show: asking.query["show"].flatMap { RosterPage.Show(rawValue: $0) },
      from: Int(clamping: try asking.number("from") ?? 0),
      isKnown: known.isKnown,
      refusal: refusal,
      say: asking.speaker
    )
    let status: HTTPResponse.Status = refusal == nil ? .ok : .conflict
    return Response(page, asking.speaker, asking.layout, status: status)
  }

  private func known(_ id: ID<Batch>, _ asking: Asking) async throws -> KnownRoster {
    let kept = try await site.world.store.read { try KeptRoster(id, in: $0) }
    guard let kept else { throw NotFound() }
    let reading = try await reading(of: kept, asking)
    let check = try await CheckRoster(reading, choices: kept.choices).run(in: site.world)
    return KnownRoster(kept, check)
  }

  /// The page of a roster that is being recorded, here or on another machine; nil where it isn't.
  private func progress(of id: ID<Batch>, _ asking: Asking) async throws -> Response? {
    let own = await site.rosterWork.isBusy(with: id)
    let now = asking.now
    let found = try await site.world.store.read { records -> (Batch, JobRecord?)? in
      guard let batch = try records.first(.batch(id)) else { return nil }
      // What is written and not confirmed looks as if it were done: whoever does it knows better.
      guard batch.state == .received || own.goesOn else { return nil }
      let job = try records.first(.job(RosterJob.name(id)))
      return (batch, job.flatMap { $0.goesOn(at: now) ? $0 : nil })
    }
    guard let (batch, job) = found, own.goesOn || job != nil else { return nil }
    let mark = own.mark.map { JobRecord.Progress($0) }
    let page = RosterProgressPage(id, file: batch.file, progress: mark ?? job?.progress)
    var response = Response(page, asking.speaker, asking.layout)
    response.renew(at: asking.speaker.href(.roster(id)))
    return response
  }

  /// Why the last recording of a roster came to nothing, where nobody waited for its answer.
  private func failure(of id: ID<Batch>) async throws -> String? {
    try await site.world.store.read { records in
      guard try records.first(.batch(id))?.state == .received else { return nil }
      return try records.first(.job(RosterJob.name(id)))?.failure
    }
  }

  private func reading(of kept: KeptRoster, _ asking: Asking) async throws -> RosterReading {
    try await read(
      kept.file,
      name: kept.batch.file,
      Digest(of: kept.file),
      asking,
      kept.choices.meanings
    )
  }

  private func read(
    _ file: [UInt8],
    name: String,
    _ digest: Digest,
    _ asking: Asking,
    _ meanings: RosterReader.Meanings
  ) async throws -> RosterReading {
    let question = RosterReadings.Question(
      digest: digest.hexadecimal,
      name: name,
      referenceYear: (site.settings.defaultDay ?? asking.now.day()).year,
      meanings: meanings
    )
    return try await site.rosters.reading(of: file, question)
  }
}

import Access
import Chronology
import HTTPTypes
import Hummingbird
import Intake
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The results of a class: entered, previewed, saved, signed.
struct ClassResultRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/classes/{id}/results", for: .having(.readClasses), use: show)
    routes.post("/classes/{id}/results", for: .having(.recordClasses), use: review)
    routes.post("/classes/{id}/results/edit", for: .having(.recordClasses), use: edit)
    routes.post("/classes/{id}/results/save", for: .having(.recordClasses), use: save)
    routes.post("/classes/{id}/results/pasted", for: .having(.recordClasses), use: pasted)
    routes.post("/classes/{id}/results/workbook", for: .having(.recordClasses), use: workbook)
    routes.post(
      "/classes/{id}/marks-workbook.xlsx",
      for: .having(.recordClasses),
      use: saveWorkbook
    )
    routes.post("/classes/{id}/results/sign", for: .having(.signResults), use: sign)
    routes.post("/classes/{id}/results/unsign", for: .having(.signResults), use: unsign)
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let attempt = asking.query["attempt"] == "2" ? 2 : 1
    var page = try await page(id, attempt: attempt, asking, context)
    page.done = ResultsDone(asking.query)?.words
    return Response(page, asking.speaker, asking.layout)
  }

  /// What would change, or the grid again with what is wrong in it.
  @Sendable func review(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request, most: 6_000, keepsLines: true)
    let results = try await results(id, context)
    let typed = try TypedScores(sent, on: results)
    let check = ScoreCheck(typed.entries, on: results, by: try context.visiting().actor.name)
    if typed.refusal != nil || !typed.problems.isEmpty || !check.problems.isEmpty
      || !check.conflicts.isEmpty
    {
      var page = try await page(id, attempt: typed.attempt, asking, context, results)
      page.day = typed.day
      page.typed = typed.texts
      page.problems = typed.problems + check.problems
      page.conflicts = check.conflicts
      page.refusal =
        typed.refusal
        ?? (check.conflicts.isEmpty
          ? nil : ScoreRefusal.changedMeanwhile(check.conflicts).explanation)
      page.remarks = typed.remarks
      let status: HTTPResponse.Status = check.conflicts.isEmpty ? .unprocessableContent : .conflict
      return Response(page, asking.speaker, asking.layout, status: status)
    }
    var page = ResultsReviewPage(
      results,
      check,
      entries: check.entries(among: typed.entries),
      attempt: typed.attempt,
      key: FormBody.newKey()
    )
    page.remarks = typed.remarks
    page.absences = typed.absences
    return Response(page, asking.speaker, asking.layout)
  }

  /// The grid with the scores of a preview in it.
  @Sendable func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request)
    guard let entries = ScoreEntry.unpacked(sent["entries"] ?? "") else {
      throw RequestRefusal.unreadable
    }
    let attempt = sent["attempt"] == "2" ? 2 : 1
    let page = try await page(id, attempt: attempt, asking, context)
    return Response(page.with(entries, asking.speaker), asking.speaker, asking.layout)
  }

  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request)
    guard let entries = ScoreEntry.unpacked(sent["entries"] ?? "") else {
      throw RequestRefusal.unreadable
    }
    let attempt = sent["attempt"] == "2" ? 2 : 1
    do {
      let visit = try context.visiting()
      let count = try await RecordScores(id, entries, key: sent.formKey)
        .run(in: site.world, by: visit.actor, within: visit.scope)
      let address = Address.results(of: id).with("attempt", attempt == 2 ? "2" : nil)
      return .seeOther(asking.speaker.href(address.with("saved", "\(count)")))
    } catch ResultRefusal.nothingThere {
      throw NotFound()
    } catch let refusal as ScoreRefusal {
      var page = try await page(id, attempt: attempt, asking, context)
      page = page.with(entries, asking.speaker)
      page.refusal = refusal.explanation
      var status = HTTPResponse.Status.unprocessableContent
      switch refusal {
      case .wrong(let problems): page.problems = problems
      case .changedMeanwhile(let conflicts): (page.conflicts, status) = (conflicts, .conflict)
      }
      return Response(page, asking.speaker, asking.layout, status: status)
    }
  }

  /// Where the cells of a pasted block belong, for the page's script.
  @Sendable func pasted(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let sent = try await FormBody(request, most: 100, keepsLines: true)
    let results = try await results(context.id(), context)
    let pasted = PastedScores(sent.typed("block"), on: results, sent)
    let cells = pasted.cells(in: results, attempt: 1).map { [$0.cell.fieldName, $0.text] }
    let words = ([pasted.matching.sentence] + pasted.remarks).map { asking.speaker($0) }
    return try Response(json: PastedAnswer(cells: cells, words: words))
  }
}

extension ClassResultRoutes {
  @Sendable func sign(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let sent = try await FormBody(request)
    return try await attempt(id, request, context, done: "signed") { world, actor in
      try await SignResults(id, seenAs: sent["seen"] ?? "").run(in: world, by: actor)
    }
  }

  @Sendable func unsign(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let sent = try await FormBody(request)
    return try await attempt(id, request, context, done: "unsigned") { world, actor in
      try await UnsignResults(id, because: sent["reason"] ?? "").run(in: world, by: actor)
    }
  }

  /// Does something with the results of a class and leads back to them; where it can't be done, the
  /// page says why.
  private func attempt(
    _ id: ID<TrainingClass>,
    _ request: Request,
    _ context: SiteContext,
    done: String,
    _ body: (World, Actor) async throws -> Int
  ) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    do {
      let count = try await body(site.world, context.visiting().actor)
      let address = Address.results(of: id).with(done, "\(count)")
      return .seeOther(asking.speaker.href(address))
    } catch ResultRefusal.nothingThere {
      throw NotFound()
    } catch let refusal as ResultRefusal {
      var page = try await page(id, attempt: 1, asking, context)
      page.refusal = refusal.explanation
      return Response(page, asking.speaker, asking.layout, status: refusal.status)
    }
  }

  /// The results of a class as far as who asks may record them; what is not theirs is not there.
  func results(_ id: ID<TrainingClass>, _ context: SiteContext) async throws -> ClassResults {
    let scope = try context.visiting().scope
    let found = try await site.world.store.read { records -> ClassResults? in
      let records = ScopedRecords(records, scope)
      guard try records.mayRecord(id) else { return nil }
      return try ClassResults(id, in: records)
    }
    guard let found else { throw NotFound() }
    return found
  }

  /// The page of a class's results as its reader may see and use it.
  func page(
    _ id: ID<TrainingClass>,
    attempt: Int,
    _ asking: Asking,
    _ context: SiteContext,
    _ known: ClassResults? = nil
  ) async throws -> ResultsPage {
    let (results, reader) = try await seen(id, context)
    let closing = min(results.trainingClass.lastDay, max(asking.day, asking.now.day()))
    let day = max(closing, results.trainingClass.days.from).slashed
    return ResultsPage(known ?? results, attempt: attempt, reader: reader, day: day)
  }

  /// The results of a class with what their reader may do: whoever may neither record nor sign them
  /// has no business here.
  func seen(
    _ id: ID<TrainingClass>,
    _ context: SiteContext
  ) async throws -> (ClassResults, ResultsReader) {
    let visit = try context.visiting()
    let recording = visit.recording
    let found = try await site.world.store.read { records -> (ClassResults, ResultsReader)? in
      let mayRecord =
        try visit.reader.may(.recordClasses)
        && ScopedRecords(records, recording).mayRecord(id)
      let maySign = visit.reader.may(.signResults)
      guard mayRecord || maySign else { return nil }
      let own = ScopedRecords(records, maySign ? visit.scope : recording)
      let reader = ResultsReader(
        name: visit.actor.name,
        mayRecord: mayRecord,
        maySign: maySign
      )
      return try ClassResults(id, in: own).map { ($0, reader) }
    }
    guard let found else { throw NotFound() }
    return found
  }
}

/// What a script is told of a pasted block.
private struct PastedAnswer: Encodable {
  let cells: [[String]]
  let words: [String]
}

/// What was just done, as an address says it.
struct ResultsDone {
  let words: Bilingual

  init?(_ query: QueryItems) {
    func count(_ name: String) -> Int? { query[name].flatMap { Int($0) } }
    if let saved = count("saved") {
      words = Bilingual(
        vi: "Đã ghi \(saved) điểm. Kết quả đã được tính lại.",
        en: "\(saved) scores were saved, and the results worked out."
      )
    } else if let signed = count("signed") {
      words = Bilingual(vi: "Đã ký \(signed) kết quả.", en: "\(signed) results were signed.")
    } else if let unsigned = count("unsigned") {
      words = Bilingual(
        vi: "Đã bỏ ký \(unsigned) kết quả.",
        en: "\(unsigned) signatures were taken back."
      )
    } else {
      return nil
    }
  }
}

extension ResultsPage {
  /// The grid with scores in it that are not saved.
  func with(_ entries: [ScoreEntry], _ say: Speaker) -> ResultsPage {
    var page = self
    for entry in entries where entry.cell.attempt == attempt {
      page.typed[entry.cell] = say.mark(entry.new.score.hundredths)
    }
    if let day = entries.first(where: { $0.new != $0.seen })?.new.day { page.day = day.slashed }
    return page
  }
}

extension ScoreCheck {
  /// Those of some entries that change something.
  func entries(among entries: [ScoreEntry]) -> [ScoreEntry] {
    let changed = Set(changes.map(\.cell))
    return entries.filter { changed.contains($0.cell) }
  }
}

extension ResultRefusal {
  /// The status of HTTP that belongs to it.
  var status: HTTPResponse.Status {
    switch self {
    case .changedMeanwhile, .decidedAlready, .proposedAlready: .conflict
    default: .unprocessableContent
    }
  }
}

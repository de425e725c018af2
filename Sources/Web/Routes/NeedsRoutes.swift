import Access
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// What agencies need for the years' plans: asked for, sent, closed, and taken into a draft.
struct NeedsRoutes: Sendable {
  let site: Site

  /// A list longer than a sheet of Excel is cut.
  private static let rowsOfASheet = 1_000_000

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/needs", for: .having(.readNeeds), use: list)
    routes.post("/needs", for: .having(.keepPlans), use: open)
    routes.get("/needs/{year}", for: .having(.readNeeds), use: show)
    routes.post("/needs/{year}", for: .having(.keepPlans), use: change)
    routes.post("/needs/{year}/close", for: .having(.keepPlans), use: close)
    routes.get("/needs/{year}/agencies.xlsx", for: .having(.readNeeds), use: save)
    routes.get("/needs/{year}/agencies/{id}", for: .having(.readNeeds), use: form)
    routes.post("/needs/{year}/agencies/{id}", for: .having(.sendNeeds), use: send)
    routes.post("/plans/{year}/asked", for: .having(.keepPlans), use: take)
  }

  @Sendable func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    let mayKeep = try context.visiting().reader.may(.keepPlans)
    return try await site.answer(request, context) { records, asking -> NeedsPage? in
      try NeedsPage(say: asking.speaker, mayKeep: mayKeep, in: records)
    }
  }

  @Sendable func open(_ request: Request, _ context: SiteContext) async throws -> Response {
    let typed = NeedsSurveyForm(try await FormBody(request))
    let asking = try Asking(request, context, on: site)
    do {
      let year = try await OpenNeedsSurvey(typed)
        .run(in: site.world, by: context.visiting().actor, on: site.settings.defaultDay)
      return .seeOther(asking.speaker.href(Address.needs(year).with("done", "opened")))
    } catch let refusal as NeedsRefusal {
      var response = try await site.answer(request, context) { records, asking -> NeedsPage? in
        var page = try NeedsPage(say: asking.speaker, mayKeep: true, in: records)
        page.form = typed
        if case .wrongSurvey(let problems) = refusal {
          page.problems = problems
        } else {
          page.refusal = refusal.explanation
        }
        return page
      }
      response.status = refusal.status
      return response
    }
  }

  @Sendable func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await surveyPage(request, context)
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let typed = NeedsSurveyForm(sent)
    return try await attempt(request, context, typed, done: "changed") { year in
      try await ChangeNeedsSurvey(of: year, seenAs: sent["seen"] ?? "", typed)
        .run(in: site.world, by: context.visiting().actor, on: site.settings.defaultDay)
    }
  }

  @Sendable func close(_ request: Request, _ context: SiteContext) async throws -> Response {
    let isReopening = try await FormBody(request)["act"] == "reopen"
    let done = isReopening ? "reopened" : "closed"
    return try await attempt(request, context, nil, done: done) { year in
      try await CloseNeedsSurvey(of: year, reopening: isReopening)
        .run(in: site.world, by: context.visiting().actor, on: site.settings.defaultDay)
    }
  }

  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let year = try context.year()
    return try await site.save(request, context, as: "needs-\(year)") { records, asking in
      let page = try NeedsSurveyPage(
        of: year,
        only: asking.query["state"].flatMap { NeedsSurveyPage.Filter(rawValue: $0) },
        rows: Self.rowsOfASheet,
        mayKeep: false,
        say: asking.speaker,
        in: records
      )
      guard let page else { throw NotFound() }
      return page
    }
  }

  @Sendable func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await returnPage(request, context)
  }

  @Sendable func send(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let typed = NeedsForm(sent)
    let (visit, year) = (try context.visiting(), try context.year())
    let agency: ID<Agency> = try context.id()
    do {
      let state = try await SendNeeds(
        for: year,
        of: agency,
        seenAs: sent["seen"] ?? "",
        typed
      ).run(in: site.world, by: visit.actor, within: visit.scope, on: site.settings.defaultDay)
      let to = Address.needs(year, of: agency).with("done", state == .late ? "late" : "sent")
      return .seeOther(try Asking(request, context, on: site).speaker.href(to))
    } catch let refusal as NeedsRefusal {
      return try await returnPage(request, context, typed, refusal)
    }
  }

  /// Takes the shares that agencies ask for into the draft; what is proposed is drawn before and outside
  /// of the writing.
  @Sendable func take(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let (visit, year) = (try context.visiting(), try context.year())
    let asking = try Asking(request, context, on: site)
    guard let course = sent["course"].flatMap({ Code<Course>($0) }) else {
      throw RequestRefusal.unreadable
    }
    let (day, now) = (asking.day, asking.now)
    let drawing = try await site.world.store.read { records in
      try PlanDrawing(
        of: year,
        asOf: day,
        knownAt: now,
        in: ScopedRecords(records, visit.scope)
      )
    }
    do {
      let line = try await TakeNeeds(course, from: drawing, seenAs: sent["seen"] ?? "")
        .run(in: site.world, by: visit.actor)
      return .seeOther(asking.speaker.href(.planLine(year, line)))
    } catch let refusal as any Refusal where refusal is NeedsRefusal || refusal is PlanRefusal {
      var response = try await site.answer(request, context) { records, asking in
        var page = try PlanProposalPage(
          for: year,
          opened: course.text,
          mayKeep: true,
          say: asking.speaker,
          at: asking.now,
          in: records
        )
        page.problem = refusal.explanation
        return page
      }
      response.status = .conflict
      return response
    }
  }
}

extension NeedsRoutes {
  /// Does something with a survey and leads back to it; where it can't be done, its page says why with
  /// what was typed.
  private func attempt(
    _ request: Request,
    _ context: SiteContext,
    _ typed: NeedsSurveyForm?,
    done: String,
    _ body: (Int) async throws -> Void
  ) async throws -> Response {
    let year = try context.year()
    do {
      try await body(year)
      let to = Address.needs(year).with("done", done)
      return .seeOther(try Asking(request, context, on: site).speaker.href(to))
    } catch let refusal as NeedsRefusal {
      return try await surveyPage(request, context, typed, refusal)
    }
  }

  private func surveyPage(
    _ request: Request,
    _ context: SiteContext,
    _ typed: NeedsSurveyForm? = nil,
    _ refusal: NeedsRefusal? = nil
  ) async throws -> Response {
    let year = try context.year()
    let mayKeep = try context.visiting().reader.may(.keepPlans)
    var response = try await site.answer(request, context) { records, asking -> NeedsSurveyPage? in
      let page = try NeedsSurveyPage(
        of: year,
        only: asking.query["state"].flatMap { NeedsSurveyPage.Filter(rawValue: $0) },
        after: try asking.number("after").map { ID($0) },
        mayKeep: mayKeep,
        say: asking.speaker,
        in: records
      )
      guard var page else { return nil }
      page.done = Self.done[asking.query["done"] ?? ""]
      if case .wrongSurvey(let problems)? = refusal {
        page.problems = problems
        if let typed { page.form = typed }
      } else {
        page.refusal = refusal?.explanation
      }
      return page
    }
    if let refusal { response.status = refusal.status }
    return response
  }

  private func returnPage(
    _ request: Request,
    _ context: SiteContext,
    _ typed: NeedsForm? = nil,
    _ refusal: NeedsRefusal? = nil
  ) async throws -> Response {
    let (year, visit) = (try context.year(), try context.visiting())
    let agency: ID<Agency> = try context.id()
    var response = try await site.answer(request, context) { records, asking -> NeedsReturnPage? in
      let page = try NeedsReturnPage(
        of: agency,
        for: year,
        maySend: visit.reader.may(.sendNeeds),
        say: asking.speaker,
        at: asking.now,
        in: records
      )
      guard var page else { return nil }
      page.done = Self.done[asking.query["done"] ?? ""]
      if let typed {
        if refusal == .sentMeanwhile { page.theirs = page.form }
        page.form = typed
      }
      if case .wrongReturn(let problems)? = refusal {
        page.problems = problems
      } else {
        page.refusal = refusal?.explanation
      }
      return page
    }
    if let refusal { response.status = refusal.status }
    return response
  }

  /// What was done, by the word that the address carries.
  private static let done: [String: Bilingual] = [
    "opened": Bilingual(vi: "Đã mở khảo sát.", en: "The survey is open."),
    "changed": Bilingual(vi: "Đã ghi thay đổi.", en: "The changes are saved."),
    "closed": Bilingual(vi: "Đã đóng khảo sát.", en: "The survey is closed."),
    "reopened": Bilingual(vi: "Đã mở lại khảo sát.", en: "The survey is open again."),
    "sent": Bilingual(vi: "Đã gửi phiếu nhu cầu.", en: "The needs are sent."),
    "late": Bilingual(
      vi: "Đã gửi phiếu nhu cầu, sau hạn gửi nên ghi là chậm.",
      en: "The needs are sent; the last day was over, so they count as late."
    ),
  ]
}

extension NeedsRefusal {
  /// What is typed wrong can be mended; what another did meanwhile is a conflict.
  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .wrongSurvey, .wrongReturn, .nobodyToAsk: .unprocessableContent
    case .noSuchSurvey, .noSuchReturn: .notFound
    default: .conflict
    }
  }
}

extension NeedsSurveyForm {
  /// What a form sent.
  fileprivate init(_ sent: FormBody) {
    self.init(
      year: sent["year"] ?? "",
      until: sent["until"] ?? "",
      letter: sent["letter"] ?? "",
      letterDay: sent["letterDay"] ?? ""
    )
  }
}

extension NeedsForm {
  /// What a form sent: of each course three fields that are known by its code.
  fileprivate init(_ sent: FormBody) {
    self.init(notes: sent["notes"] ?? "")
    for item in sent.items where !item.value.isEmpty {
      func code(_ kind: String) -> String? {
        guard item.name.utf8.starts(with: kind.utf8) else { return nil }
        return String(decoding: item.name.utf8.dropFirst(kind.utf8.count), as: UTF8.self)
      }
      if let code = code("n.") { lines[code, default: Line()].learners = item.value }
      if let code = code("q.") { lines[code, default: Line()].quarter = item.value }
      if let code = code("t.") { lines[code, default: Line()].notes = item.value }
    }
  }
}

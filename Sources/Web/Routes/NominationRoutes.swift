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

/// Who is nominated for a class: named by agencies, approved by the province, replaced, withdrawn, and
/// each of these taken back.
struct NominationRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    let path = "/classes/{id}/nominations"
    routes.get(path, for: .having(.nominate), use: look)
    routes.post(path, for: .having(.nominate), use: nominate)
    routes.post(path + ".xlsx", for: .having(.nominate), use: save)
    routes.get("/classes/{id}/nomination-form.xlsx", for: .having(.nominate), use: form)
    routes.post(path + "/list", for: .having(.nominate), use: list)
    routes.post(path + "/endorse", for: .having(.nominate), use: endorse)
    routes.post(path + "/preview", for: .having(.keepClasses), use: preview)
    routes.post(path + "/approve", for: .having(.keepClasses), use: approve)
    routes.get(path + "/{nomination}", for: .having(.nominate), use: nominee)
    routes.post(path + "/{nomination}", for: .having(.nominate), use: replace)
    routes.post("/classes/{id}/acts/{act}/undo", for: .having(.nominate), use: undo)
  }

  @Sendable func look(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  /// The list of who is called, as a workbook.
  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let purpose = try await FormBody(request).purpose
    do {
      return try await site.save(
        request,
        context,
        as: "nominations",
        { records, asking in
          try NominationsPage(
            id,
            .init(mayApprove: false),
            say: asking.speaker,
            knownAt: asking.now,
            key: "",
            in: records
          )
        },
        noting: { list in
          NoteSaving(
            .list,
            "classes/\(id)/nominations",
            query: request.queryWithoutMark,
            rows: list.rows.count,
            for: purpose
          )
        }
      )
    } catch let refusal as NominationRefusal where refusal.isMissing {
      throw NotFound()
    }
  }

  @Sendable func nominate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request, most: ListChoices.mostFields)
    let visit = try context.visiting()
    let nominees = sent.items.filter { $0.name == "c" }.compactMap { Nominee($0.value) }
    let id: ID<TrainingClass> = try context.id()
    return try await done(request, context, sent) {
      try await NominateOfficers(
        nominees,
        for: id,
        letter: LetterTexts(sent),
        seenAs: sent["seen"],
        choosing: try ListChoices(sent),
        key: sent.formKey
      ).run(in: site.world, by: visit.actor, within: visit.scope, on: site.settings.defaultDay)
    }
  }

  @Sendable func endorse(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let id: ID<TrainingClass> = try context.id()
    return try await done(request, context, sent) {
      try await EndorseNominations(sent.nominations, of: id, letter: LetterTexts(sent))
        .run(in: site.world, by: visit.actor, within: visit.scope)
    }
  }

  /// Shows what approving those that are ticked would do; or sends them back.
  @Sendable func preview(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let id: ID<TrainingClass> = try context.id()
    if sent["act"] == "return" {
      let actor = try context.visiting().actor
      return try await done(request, context, sent) {
        try await ReturnNominations(sent.nominations, of: id, because: sent["reason"] ?? "")
          .run(in: site.world, by: actor)
      }
    }
    let stand = Stand(
      chosen: sent.nominations,
      beyondQuota: sent["beyond"] == "yes",
      letter: LetterTexts(sent)
    )
    return try await page(request, context, stand)
  }

  @Sendable func approve(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let actor = try context.visiting().actor
    let id: ID<TrainingClass> = try context.id()
    let chosen = sent["chosen"] == nil ? nil : sent.nominations
    return try await done(request, context, sent, chosen: chosen) {
      try await ApproveNominations(
        chosen,
        of: id,
        beyondQuota: sent["beyond"] == "yes",
        seenAs: sent["seen"] ?? "",
        key: sent.formKey
      ).run(in: site.world, by: actor)
    }
  }

  @Sendable func undo(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let (id, act) = (
      try context.id() as ID<TrainingClass>, try context.id("act") as ID<ClassAction>
    )
    return try await done(request, context, sent) {
      try await UndoClassAction(act, of: id)
        .run(in: site.world, by: visit.actor, within: visit.scope)
      return act
    }
  }
}

extension NominationRoutes {
  @Sendable func nominee(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await nominee(request, context, nil, nil)
  }

  @Sendable func replace(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let (id, nomination) = (
      try context.id() as ID<TrainingClass>, try context.id("nomination") as ID<Nomination>
    )
    do {
      let act: ID<ClassAction>
      if sent["act"] == "withdraw" {
        act = try await WithdrawNomination(nomination, of: id, because: sent["why"] ?? "")
          .run(in: site.world, by: visit.actor, within: visit.scope, on: site.settings.defaultDay)
      } else {
        guard let by = sent["by"].flatMap({ Int64($0) }) else {
          throw NominationRefusal.nobodyChosen
        }
        act = try await SubstituteNominee(
          nomination,
          of: id,
          by: ID(by),
          letter: LetterTexts(sent),
          because: sent["reason"] ?? "",
          key: sent.formKey
        ).run(in: site.world, by: visit.actor, within: visit.scope, on: site.settings.defaultDay)
      }
      return try found(act, request, context)
    } catch let refusal as NominationRefusal {
      if refusal.isMissing { throw NotFound() }
      return try await nominee(request, context, sent, refusal)
    }
  }

  private func nominee(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody?,
    _ refusal: NominationRefusal?
  ) async throws -> Response {
    let (id, nomination) = (
      try context.id() as ID<TrainingClass>, try context.id("nomination") as ID<Nomination>
    )
    let key = FormBody.newKey()
    var response = try await site.answer(request, context) { records, asking -> NomineePage? in
      do {
        var page = try NomineePage(
          nomination,
          of: id,
          say: asking.speaker,
          knownAt: asking.now,
          key: key,
          in: records
        )
        page?.problem = refusal?.explanation
        for item in sent?.items ?? [] { page?.typed[item.name] = item.value }
        return page
      } catch let refusal as NominationRefusal where refusal.isMissing {
        return nil
      }
    }
    if let refusal { response.status = refusal.isConflict ? .conflict : .unprocessableContent }
    return response
  }

  /// Leads to the page with what was done; or shows it with what stands in the way.
  private func done(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody,
    chosen: [ID<Nomination>]? = nil,
    _ body: () async throws -> ID<ClassAction>
  ) async throws -> Response {
    do {
      return try found(try await body(), request, context)
    } catch let refusal as NominationRefusal {
      if refusal.isMissing { throw NotFound() }
      let stand = Stand(
        chosen: chosen,
        beyondQuota: sent["beyond"] == "yes",
        letter: LetterTexts(sent),
        refusal: refusal
      )
      return try await page(request, context, stand, isConflict: refusal.isConflict)
    }
  }

  private func found(
    _ act: ID<ClassAction>,
    _ request: Request,
    _ context: SiteContext
  ) throws -> Response {
    let asking = try Asking(request, context, on: site)
    let address = Address.nominations(try context.id()).with("done", "\(act)")
    return .seeOther(asking.speaker.href(address))
  }

  /// How the page stands when somebody comes back to it.
  struct Stand: Sendable {
    var chosen: [ID<Nomination>]?
    var beyondQuota = false
    var agency: String?
    var letter: LetterTexts?
    /// Why what was asked was not done.
    var refusal: (any Refusal)?
  }

  func page(
    _ request: Request,
    _ context: SiteContext,
    _ stand: Stand = Stand(),
    isConflict: Bool = false
  ) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let reader = try context.visiting().reader
    let key = FormBody.newKey()
    var response = try await site.answer(request, context) { records, asking -> NominationsPage? in
      do {
        let question = NominationsPage.Question(
          mayApprove: reader.may(.keepClasses) && records.scope.people == .everybody,
          agency: stand.agency ?? asking.query["agency"],
          chosen: stand.chosen,
          beyondQuota: stand.beyondQuota
        )
        var page = try NominationsPage(
          id,
          question,
          say: asking.speaker,
          knownAt: asking.now,
          key: key,
          in: records
        )
        page.problem = stand.refusal?.explanation
        page.done = try asking.number("done").map { ID($0) }
        page.letter = stand.letter
        return page
      } catch let refusal as NominationRefusal where refusal.isMissing {
        return nil
      }
    }
    if stand.refusal != nil { response.status = isConflict ? .conflict : .unprocessableContent }
    return response
  }
}

extension LetterTexts {
  fileprivate init(_ sent: FormBody) {
    self.init(number: sent["number"] ?? "", day: sent["day"] ?? "")
  }
}

extension FormBody {
  /// The nominations that are ticked.
  fileprivate var nominations: [ID<Nomination>] {
    items.filter { $0.name == "n" }.compactMap { Int64($0.value).map { ID($0) } }
  }
}

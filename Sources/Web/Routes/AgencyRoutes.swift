import Access
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Vietnamese

/// The page of each agency, and the forms by which agencies are kept.
struct AgencyRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/agencies/{id}", for: .having(.readAgencies), use: agency)
    routes.get("/agencies/new", for: .having(.keepAgencies), use: new)
    routes.post(
      "/agencies",
      for: .having(.keepAgencies),
      fields: FormFields.ofAgency,
      use: add
    )
    routes.get("/agencies/{id}/edit", for: .having(.keepAgencies), use: edit)
    routes.post(
      "/agencies/{id}/edit",
      for: .having(.keepAgencies),
      fields: FormFields.ofAgency,
      use: change
    )
  }

  @Sendable func agency(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Agency> = try context.id()
    let reader = try context.visiting().reader
    return try await site.answer(request, context) { records, asking -> AgencyPage? in
      guard records.scope.lists(id),
        var page = try AgencyPage(id, on: asking.day, knownAt: asking.now, in: records)
      else { return nil }
      page.mayChange = reader.may(.keepAgencies)
      page.mayAddOfficers = reader.may(.keepPeople)
      if page.mayChange { page.history = try records.all(.history(of: .agency, key: page.code)) }
      page.done = asking.query["done"].flatMap { Self.done[$0] }
      return page
    }
  }

  private static let done = [
    "added": Bilingual(vi: "Đã thêm cơ quan.", en: "The agency was added."),
    "changed": Bilingual(vi: "Đã ghi thay đổi.", en: "The changes were saved."),
  ]

  @Sendable func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await form(request, context, of: nil)
  }

  @Sendable func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await form(request, context, of: context.id())
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let verb = AddAgency(
      sent["code"] ?? "",
      AgencyForm(sent),
      from: sent["from"].flatMap { Day(typed: $0) },
      after: sent["after"] ?? "",
      key: sent.formKey
    )
    do {
      let id = try await verb.run(in: site.world, by: try context.visiting().actor)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.agency(id).with("done", "added")))
    } catch let refusal as AgencyFormRefusal {
      return try await form(request, context, of: nil, sent, refusal)
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Agency> = try context.id()
    let sent = try await FormBody(request)
    guard let change = ChangeAgency.Change(sent) else { throw RequestRefusal.unreadable }
    let verb = ChangeAgency(id, seenAs: sent["seen"] ?? "", change, because: sent["reason"])
    do {
      try await verb.run(in: site.world, by: try context.visiting().actor)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.agency(id).with("done", "changed")))
    } catch AgencyFormRefusal.noSuchAgency {
      throw NotFound()
    } catch let refusal as AgencyFormRefusal {
      return try await form(request, context, of: id, sent, refusal)
    }
  }
}

extension AgencyRoutes {
  /// The form; with what was typed and what is wrong with it, where it was sent already.
  private func form(
    _ request: Request,
    _ context: SiteContext,
    of id: ID<Agency>?,
    _ sent: FormBody? = nil,
    _ refusal: AgencyFormRefusal? = nil
  ) async throws -> Response {
    let key = FormBody.newKey()
    var response = try await site.answer(request, context) { records, asking -> AgencyFormPage? in
      let all = try records.agencies()
      let record = all.first { $0.agency.id == id }
      if id != nil, record == nil { return nil }
      let say = asking.speaker
      let known = record.flatMap { AgencyFormPage.Known($0, say) }
      let isSeenAnew = refusal == .changedMeanwhile
      let recorded = record?.agency.standings.last.map { AgencyForm($0) } ?? AgencyForm()
      var page = AgencyFormPage(
        known,
        form: isSeenAnew
          ? recorded : sent.flatMap { $0["kind"] == nil ? nil : AgencyForm($0) } ?? recorded,
        agencies: all.filter { $0.agency.id != id }.compactMap { other in
          other.agency.standings.last.map { Choice(other.agency.code.text, say($0.name)) }
        },
        key: key
      )
      guard let sent, let refusal else { return page }
      if record == nil { page.form = AgencyForm(sent) }
      for item in sent.items { page.typed[item.name] = item.value }
      page.successors = sent.items.filter { $0.name == "successors" }.map(\.value)
      if case .wrong(let problems) = refusal {
        page.problems = problems
      } else {
        page.refusal = refusal.explanation
      }
      return page
    }
    if let refusal {
      response.status = refusal == .changedMeanwhile ? .conflict : .unprocessableContent
    }
    return response
  }
}

extension AgencyFormPage.Known {
  fileprivate init?(_ record: AgencyRecord, _ say: Speaker) {
    guard let last = record.agency.standings.last else { return nil }
    self.init(
      id: record.agency.id,
      name: last.name,
      stamp: record.stamp,
      since: say.date(last.days.from),
      hasEnd: record.agency.days.until != nil
    )
  }
}

extension AgencyForm {
  fileprivate init(_ sent: FormBody) {
    self.init(
      nameVi: sent["nameVi"] ?? "",
      nameEn: sent["nameEn"] ?? "",
      kind: sent["kind"].flatMap(AgencyKind.init),
      group: sent["group"].flatMap(AgencyGroup.init),
      parent: sent["parent"] ?? ""
    )
  }
}

extension ChangeAgency.Change {
  fileprivate init?(_ sent: FormBody) {
    switch sent["act"] {
    case "renamed":
      self = .renamed(AgencyForm(sent), from: sent["from"].flatMap { Day(typed: $0) })
    case "corrected": self = .corrected(AgencyForm(sent))
    case "ended":
      self = .ended(
        last: sent["last"].flatMap { Day(typed: $0) },
        successors: sent.items.filter { $0.name == "successors" && !$0.value.isEmpty }
          .map(\.value),
        endsAssignments: sent["assignments"] == "end"
      )
    case "reopened": self = .reopened
    default: return nil
    }
  }
}

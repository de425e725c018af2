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

/// The page of each officer, and the form of the record.
struct OfficerRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/officers/{id}", for: .having(.readPeople), use: officer)
    routes.get("/me", for: .having(.readOwnRecord), use: own)
    routes.get("/officers/new", for: .having(.keepPeople), use: new)
    routes.post(
      "/officers",
      for: .having(.keepPeople),
      fields: FormFields.ofOfficer,
      use: add
    )
    routes.get("/officers/{id}/edit", for: .having(.keepPeople), use: edit)
    routes.post(
      "/officers/{id}",
      for: .having(.keepPeople),
      fields: FormFields.ofOfficer,
      use: change
    )
    routes.post("/officers/{id}/uncover", for: .having(.keepPeople), use: uncover)
  }

  @Sendable func officer(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    let reader = try context.visiting().reader
    let (mayChange, mayMerge) = (reader.may(.keepPeople), reader.may(.mergePeople))
    let mayReport = reader.may(.readReports)
    if let kept = try await merged(id, context) {
      return .seeOther(try Asking(request, context, on: site).speaker.href(.officer(kept)))
    }
    return try await site.answer(request, context) { records, asking -> OfficerPage? in
      guard var page = try OfficerPage(id, on: asking.day, knownAt: asking.now, in: records) else {
        return nil
      }
      page.particulars = try .init(page, mayChange: mayChange, in: records)
      if mayMerge { page.particulars?.merges = try records.all(.merges(into: id)) }
      page.done = Done(asking.query["done"])?.words
      page.mayReport = mayReport
      return page
    }
  }

  /// The reader's own record: levels with their reasons, gaps, classes, certificates, particulars, and who
  /// changed what.
  @Sendable func own(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let id = try context.visiting().reader.account.officer else { throw NotFound() }
    return try await site.answer(request, context) { records, asking -> OfficerPage? in
      guard var page = try OfficerPage(id, on: asking.day, knownAt: asking.now, in: records) else {
        return nil
      }
      page.isOwn = true
      page.particulars = try .init(page, mayChange: false, in: records)
      return page
    }
  }

  /// Under whom a record stands that was merged into another, within the reader's reach.
  private func merged(_ id: ID<Officer>, _ context: SiteContext) async throws -> ID<Officer>? {
    let scope = try context.visiting().scope
    return try await site.world.store.read { records in
      let scoped = ScopedRecords(records, scope)
      guard let kept = try scoped.officer(mergedFrom: id) else { return nil }
      return try scoped.first(Query<OfficerRecord>.officers([kept])) == nil ? nil : kept
    }
  }

  @Sendable func uncover(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    let form = try await FormBody(request)
    let visit = try context.visiting()
    let uncovered: UncoverOfficer.Uncovered?
    var problem: Bilingual?
    do {
      uncovered = try await UncoverOfficer(id, for: form.purpose)
        .run(in: site.world, by: visit.actor, within: visit.scope)
    } catch let refusal as PurposeRefusal {
      uncovered = nil
      problem = refusal.explanation
    }
    let told = problem
    return try await site.answer(request, context) { records, asking -> OfficerPage? in
      guard var page = try OfficerPage(id, on: asking.day, knownAt: asking.now, in: records) else {
        return nil
      }
      page.particulars = try .init(page, mayChange: true, in: records)
      page.particulars?.uncovered = uncovered
      page.particulars?.problem = told
      return page
    }
  }

  @Sendable func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let agency = try QueryItems(request.uri.query ?? "")["agency"] ?? ""
    return try await form(request, context) { records, asking in
      .init(nil, OfficerEntry([.agency: agency]))
    }
  }

  @Sendable func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    return try await form(request, context) { records, asking in
      guard let record = try records.first(Query<OfficerRecord>.officers([id])) else {
        throw NotFound()
      }
      return .init(.init(record), OfficerEntry(record))
    }
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let entry = OfficerEntry(sent.fields)
    do {
      let verb = AddOfficer(entry, isSurelyNew: sent["new"] == "yes", key: sent.formKey)
      let id = try await verb.run(in: site.world, by: visit.actor, within: visit.scope)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.officer(id).with("done", Done.added.rawValue)))
    } catch let refusal as OfficerRefusal {
      return try await again(request, context, sent, refusal, id: nil)
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let left = OfficerEntry.fields.filter { sent["choose-\($0.rawValue)"] == "theirs" }
    do {
      let verb = ChangeOfficer(
        id,
        seenAs: sent["seen"] ?? "",
        OfficerEntry(sent.fields),
        leaving: Set(left),
        because: sent["reason"]
      )
      try await verb.run(in: site.world, by: visit.actor, within: visit.scope)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.officer(id).with("done", Done.changed.rawValue)))
    } catch OfficerRefusal.noSuchOfficer {
      throw NotFound()
    } catch let refusal as OfficerRefusal {
      return try await again(request, context, sent, refusal, id: id)
    }
  }
}

extension OfficerRoutes {
  /// What stands in a form.
  private struct Filled {
    let officer: OfficerFormPage.Known?
    let entry: OfficerEntry

    init(_ officer: OfficerFormPage.Known?, _ entry: OfficerEntry) {
      self.officer = officer
      self.entry = entry
    }
  }

  /// The form again with what was typed, and what is wrong with it.
  private func again(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody,
    _ refusal: OfficerRefusal,
    id: ID<Officer>?
  ) async throws -> Response {
    var status = HTTPResponse.Status.unprocessableContent
    if case .changedMeanwhile = refusal { status = .conflict }
    return try await form(request, context, status: status) { records, asking in
      let known = try id.map { try records.one(Query<OfficerRecord>.officers([$0])) }
      return Filled(known.map { .init($0) }, OfficerEntry(sent.fields))
    } change: { page in
      page.reason = sent["reason"] ?? ""
      switch refusal {
      case .noSuchOfficer: page.refusal = refusal.explanation
      case .wrong(let problems): page.problems = problems
      case .looksLike(let candidates):
        page.refusal = refusal.explanation
        page.candidates = candidates
      case .changedMeanwhile(let record):
        page.refusal = refusal.explanation
        page.theirs = OfficerEntry(record)
      }
    }
  }

  private func form(
    _ request: Request,
    _ context: SiteContext,
    status: HTTPResponse.Status = .ok,
    _ filled: @escaping @Sendable (ScopedRecords, Asking) throws -> Filled,
    change: @escaping @Sendable (inout OfficerFormPage) -> Void = { _ in }
  ) async throws -> Response {
    let key = FormBody.newKey()
    var response = try await site.answer(request, context) { records, asking -> OfficerFormPage? in
      let filled = try filled(records, asking)
      let say = asking.speaker
      var page = OfficerFormPage(
        filled.officer,
        entry: filled.entry,
        agencies: try records.choices(on: asking.now.day(), say, with: filled.entry[.agency]),
        seesSensitive: records.scope.seesSensitive,
        key: key
      )
      change(&page)
      return page
    }
    response.status = status
    return response
  }
}

/// What was done to a record, told on the page that follows.
enum Done: String {
  case added, changed, assigned, assignment, removed, merged, parted

  init?(_ text: String?) {
    guard let text, let done = Done(rawValue: text) else { return nil }
    self = done
  }

  var words: Bilingual {
    switch self {
    case .added: Bilingual(vi: "Đã thêm cán bộ.", en: "The officer was added.")
    case .changed: Bilingual(vi: "Đã ghi thay đổi.", en: "The changes were saved.")
    case .assigned: Bilingual(vi: "Đã ghi phân công.", en: "The assignment was saved.")
    case .assignment:
      Bilingual(vi: "Đã ghi thay đổi của phân công.", en: "The assignment was changed.")
    case .merged: Bilingual(vi: "Đã gộp hai hồ sơ.", en: "The records were merged.")
    case .parted:
      Bilingual(vi: "Đã tách thành hai hồ sơ.", en: "The records were parted again.")
    case .removed: Bilingual(vi: "Đã xóa phân công ghi nhầm.", en: "The assignment was removed.")
    }
  }
}

extension ScopedRecords {
  /// The agencies of a day to choose from, and one more where it stands on record.
  func choices(on day: Day, _ say: Speaker, with code: String) throws -> [Choice] {
    var choices = try all(.agencyLines(on: day)).map { Choice($0.code.text, say($0.name)) }
    if !code.isEmpty, !choices.contains(where: { $0.value == code }),
      let code = Code<Agency>(code), let id = try first(.agencyID(code)),
      let agency = try agencies([id]).first?.agency, let name = agency.standings.last?.name
    {
      choices.append(Choice(code.text, say(name)))
    }
    return choices
  }
}

extension FormBody {
  /// The texts of the fields of a roster that a form has.
  var fields: [RosterField: String] {
    var fields: [RosterField: String] = [:]
    for item in items {
      if let field = RosterField(rawValue: item.name), fields[field] == nil {
        fields[field] = item.value
      }
    }
    return fields
  }

  /// By which the form is known when it is sent again.
  var formKey: FormKey? { self["key"].flatMap { FormKey($0) } }

  /// A key that no other form has.
  static func newKey() -> String {
    var generator = SystemRandomNumberGenerator()
    let parts = [generator.next(), generator.next()].map { (number: UInt64) in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return parts.joined()
  }
}

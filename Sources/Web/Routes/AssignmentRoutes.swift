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

/// The forms by which officers are given duties.
struct AssignmentRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/officers/{id}/assignments/new", for: .having(.keepPeople), use: new)
    routes.post(
      "/officers/{id}/assignments",
      for: .having(.keepPeople),
      fields: FormFields.ofAssignment,
      use: add
    )
    routes.get("/officers/{id}/assignments/{assignment}", for: .having(.keepPeople), use: edit)
    routes.post(
      "/officers/{id}/assignments/{assignment}",
      for: .having(.keepPeople),
      fields: FormFields.ofAssignment,
      use: change
    )
  }

  @Sendable func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    return try await form(request, context, of: id) { records, _, record in
      Filled(nil, AssignmentEntry([.agency: record.agency?.text ?? ""]))
    }
  }

  @Sendable func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, assignment) = (
      try context.id() as ID<Officer>, try context.id("assignment") as ID<Assignment>
    )
    return try await form(request, context, of: id) { records, _, _ in
      guard let known = try records.known(assignment, of: id) else { throw NotFound() }
      return Filled(
        .init(id: assignment, stamp: known.assignment.stamp(at: known.agency)),
        AssignmentEntry(known.assignment, at: known.agency)
      )
    }
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Officer> = try context.id()
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let entry = AssignmentEntry(sent.fields)
    do {
      try await AddAssignment(of: id, entry, key: sent.formKey)
        .run(in: site.world, by: visit.actor, within: visit.scope)
      return try done(.assigned, id, request, context)
    } catch let refusal as AssignmentRefusal {
      return try await again(request, context, sent, refusal, of: id, nil)
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, assignment) = (
      try context.id() as ID<Officer>, try context.id("assignment") as ID<Assignment>
    )
    let sent = try await FormBody(request)
    let visit = try context.visiting()
    let seen = sent["seen"] ?? ""
    let isRemoved = sent["act"] == "remove"
    let verb =
      isRemoved
      ? ChangeAssignment(removing: assignment, of: id, seenAs: seen, because: sent["removal"])
      : ChangeAssignment(
        assignment,
        of: id,
        seenAs: seen,
        AssignmentEntry(sent.fields),
        because: sent["reason"]
      )
    do {
      try await verb.run(in: site.world, by: visit.actor, within: visit.scope)
      return try done(isRemoved ? .removed : .assignment, id, request, context)
    } catch let refusal as AssignmentRefusal {
      return try await again(request, context, sent, refusal, of: id, assignment)
    }
  }
}

extension AssignmentRoutes {
  /// What stands in a form.
  private struct Filled {
    let known: AssignmentFormPage.Known?
    let entry: AssignmentEntry

    init(_ known: AssignmentFormPage.Known?, _ entry: AssignmentEntry) {
      self.known = known
      self.entry = entry
    }
  }

  private func done(
    _ what: Done,
    _ id: ID<Officer>,
    _ request: Request,
    _ context: SiteContext
  ) throws -> Response {
    let asking = try Asking(request, context, on: site)
    return .seeOther(asking.speaker.href(.officer(id).with("done", what.rawValue)))
  }

  /// The form again with what was typed, and what is wrong with it.
  private func again(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody,
    _ refusal: AssignmentRefusal,
    of officer: ID<Officer>,
    _ id: ID<Assignment>?
  ) async throws -> Response {
    if refusal == .noSuchAssignment { throw NotFound() }
    var status = HTTPResponse.Status.unprocessableContent
    if case .changedMeanwhile = refusal { status = .conflict }
    return try await form(request, context, of: officer, status: status) { records, _, _ in
      guard let id else { return Filled(nil, AssignmentEntry(sent.fields)) }
      guard let known = try records.known(id, of: officer) else { throw NotFound() }
      // Agency and duty are no fields of an assignment that is changed.
      let place = AssignmentEntry(known.assignment, at: known.agency).texts
      let typed = sent["act"] == "remove" ? place : sent.fields
      return Filled(
        .init(id: id, stamp: known.assignment.stamp(at: known.agency)),
        AssignmentEntry(
          typed.merging([.agency: place[.agency] ?? "", .duty: place[.duty] ?? ""]) { $1 }
        )
      )
    } change: { page, records in
      page.reason = sent["reason"] ?? ""
      switch refusal {
      case .wrong(let problems): page.problems = problems
      case .changedMeanwhile(let now):
        page.refusal = refusal.explanation
        let agency = try records.agencies([now.agency]).first?.agency.code
        page.theirs = agency.map { AssignmentEntry(now, at: $0) }
      case .noReason, .noSuchAssignment: page.refusal = refusal.explanation
      }
    }
  }

  private func form(
    _ request: Request,
    _ context: SiteContext,
    of officer: ID<Officer>,
    status: HTTPResponse.Status = .ok,
    _ filled: @escaping @Sendable (ScopedRecords, Asking, OfficerRecord) throws -> Filled,
    change: @escaping @Sendable (inout AssignmentFormPage, ScopedRecords) throws -> Void = { _, _ in
    }
  ) async throws -> Response {
    let key = FormBody.newKey()
    var response = try await site.answer(request, context) { records, asking in
      guard let record = try records.first(Query<OfficerRecord>.officers([officer])) else {
        return AssignmentFormPage?.none
      }
      let filled = try filled(records, asking, record)
      let say = asking.speaker
      var page = AssignmentFormPage(
        of: officer,
        named: record.officer.name.full,
        known: filled.known,
        entry: filled.entry,
        agencies: try records.choices(on: asking.day, say, with: filled.entry[.agency]),
        duties: try records.all(.duties).map { Choice($0.code.text, say($0.title)) },
        key: key
      )
      try change(&page, records)
      return page
    }
    response.status = status
    return response
  }
}

extension ScopedRecords {
  /// An assignment within reach at an agency within reach.
  fileprivate func known(
    _ id: ID<Assignment>,
    of officer: ID<Officer>
  ) throws -> (assignment: Assignment, agency: Code<Agency>)? {
    let all = try all(Query<Assignment>.assignments(of: officer))
    guard let assignment = all.first(where: { $0.id == id }), scope.lists(assignment.agency),
      let agency = try agencies([assignment.agency]).first?.agency
    else { return nil }
    return (assignment, agency.code)
  }
}

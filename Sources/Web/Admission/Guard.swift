import Access
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Records

/// Stands before every route: lets those through whom it admits, and what is sent only from this
/// site's own forms.
struct Guard: Sendable {
  let site: Site
  let route: DeclaredRoutes.Route

  /// Answers a request, or refuses it.
  func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
    let begin = ContinuousClock.now
    var request = request
    var context = context
    if request.method == .post { try await requireSameOrigin(request, context) }
    guard route.admission != .everybody else { return try await route.handler(request, context) }
    guard let visit = try await site.visit(request, context, for: route.admission) else {
      return try stranger(request)
    }
    guard admits(visit) else { return try await turnedAway(visit, context) }
    if request.method == .post { try await requireMark(&request, visit, context) }
    try await noteOtherFields(&request, visit, context)
    context.visit = visit
    do {
      var response = try await route.handler(request, context)
      response.headers.tell(time: ContinuousClock.now - begin)
      return response
    } catch let fault as NotFound where route.path.utf8.contains(UInt8(ascii: "{")) {
      await site.note(.noSuchRecord, at: route.path, by: visit.actor, context)
      throw fault
    }
  }

  private func admits(_ visit: Visit) -> Bool {
    switch visit.stage {
    case .password: route.admission == .settling
    case .complete: route.admission.admits(visit.reader)
    }
  }

  /// Somebody who is not signed in is led to where one does, and from there back to what was asked.
  private func stranger(_ request: Request) throws -> Response {
    guard request.method != .post else { throw SignInRefusal.over }
    let language = try QueryItems(request.uri.query ?? "")["lang"]
    return .seeOther(Address.signIn(next: request.uri.string).with("lang", language))
  }

  private func turnedAway(_ visit: Visit, _ context: SiteContext) async throws -> Response {
    if visit.stage == .password { return .seeOther(.signInCode) }
    if route.admission == .settling { return .seeOther(.home) }
    await site.note(.notYours, at: route.path, by: visit.actor, context)
    throw NotYours()
  }
}

extension Guard {
  /// Notes fields that are not the sender's. The form is taken without them.
  private func noteOtherFields(
    _ request: inout Request,
    _ visit: Visit,
    _ context: SiteContext
  ) async throws {
    guard let fields = route.fields, FormBody.isForm(request) else { return }
    let buffer = try await FormBody.collected(request)
    request.body = RequestBody(buffer: buffer)
    let other = FormFields.other(in: try FormBody(buffer), than: fields, of: visit)
    guard !other.isEmpty else { return }
    await site.note(.otherFields, at: route.path, by: visit.actor, fields: other, context)
  }

  private func requireSameOrigin(_ request: Request, _ context: SiteContext) async throws {
    do {
      try SameOrigin(request).check()
    } catch {
      let visit = try await site.visit(request, context)
      let actor = visit?.actor ?? .program.from("web \(context.source(of: request))")
      await site.note(.otherSite, at: route.path, by: actor, context)
      throw error
    }
  }

  private func requireMark(
    _ request: inout Request,
    _ visit: Visit,
    _ context: SiteContext
  ) async throws {
    do {
      try await FormMark.check(&request, of: visit)
    } catch UploadRefusal.otherSite {
      await site.note(.noMark, at: route.path, by: visit.actor, context)
      throw UploadRefusal.otherSite
    }
  }
}

extension HTTPFields {
  /// How long this site worked on an answer, in thousandths of a second, for the browser's network page
  /// and for whoever measures. Only those who are signed in are told: a stranger learns nothing from
  /// how long a refusal took.
  ///
  /// Source: W3C, Server Timing.
  mutating func tell(time: Duration) {
    guard let name = HTTPField.Name("Server-Timing") else { return }
    let microseconds = time / .microseconds(1)
    self[name] = "total;dur=\((microseconds / 10).rounded() / 100)"
  }
}

/// It is there, and not for this reader.
struct NotYours: Error {}

extension Response {
  /// To be asked for anew, so that loading the page again does nothing a second time.
  static func seeOther(_ address: Address) -> Response { seeOther(address.text) }

  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
  }
}

import Access
import Chronology
import HTTPTypes
import Hummingbird
import NIOCore
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The roll-call of each session, and the sheet that learners sign.
struct AttendanceRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    let path = "/classes/{id}/attendance"
    routes.get("\(path)/sheet", for: .having(.recordClasses), use: sheet)
    routes.get("\(path)/{session}", for: .having(.recordClasses), use: rollCall)
    routes.post("\(path)/{session}", for: .having(.recordClasses), use: save)
    routes.post("\(path)/{session}/marks", for: .having(.recordClasses), use: marks)
    routes.post("\(path)/{session}/correct", for: .having(.recordClasses), use: correct)
    routes.post("\(path)/{session}/settle", for: .having(.recordClasses), use: settle)
  }

  @Sendable func sheet(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    return try await site.answer(request, context) { records, _ in
      try SignatureSheetPage(id, in: records)
    }
  }

  @Sendable func rollCall(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  /// What the form sends where there is no script: every mark, to be kept or to be closed with.
  @Sendable func save(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let marks = try RollCallForm(sent).changes
    let (session, id) = (
      try context.id("session") as ID<Session>, try context.id() as ID<TrainingClass>
    )
    let visit = try context.visiting()
    do {
      if sent["act"] == "close" {
        try await CloseRollCall(session, of: id, marks: marks, key: sent.formKey)
          .run(in: site.world, by: visit.actor, within: visit.scope)
        return try done("closed", request, context)
      }
      _ = try await MarkAttendance(marks, at: session, of: id, key: sent.formKey)
        .run(in: site.world, by: visit.actor, within: visit.scope)
      return try done("saved", request, context)
    } catch let refusal as RollCallRefusal {
      return try await page(request, context, sent, refusal)
    }
  }

  @Sendable func correct(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let form = try RollCallForm(sent)
    let visit = try context.visiting()
    let verb = CorrectAttendance(
      sent["act"] == "reopen" ? .reopened : .marks(form.changes),
      at: try context.id("session"),
      of: try context.id(),
      because: sent["reason"] ?? ""
    )
    do {
      try await verb.run(in: site.world, by: visit.actor, within: visit.scope)
      return try done(sent["act"] == "reopen" ? "reopened" : "corrected", request, context)
    } catch let refusal as RollCallRefusal {
      return try await page(request, context, sent, refusal)
    }
  }

  @Sendable func settle(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    guard let number = sent["enrolment"].flatMap({ Int64($0) }),
      let mark = sent["choice"].flatMap({ AttendanceMark(formText: $0) })
    else { throw RequestRefusal.unreadable }
    let choice = RollCallMark(
      ID(number),
      mark,
      seen: sent["seen"].flatMap { AttendanceMark(formText: $0) }
    )
    let verb = SettleDifference(
      choice,
      at: try context.id("session"),
      of: try context.id(),
      because: sent["reason"]
    )
    let visit = try context.visiting()
    do {
      try await verb.run(in: site.world, by: visit.actor, within: visit.scope)
      return try done("settled", request, context)
    } catch let refusal as RollCallRefusal {
      return try await page(request, context, nil, refusal)
    }
  }
}

extension AttendanceRoutes {
  /// Marks as the script sends them, and what stands now as JSON.
  @Sendable func marks(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let marks = try RollCallForm.sent(sent)
    let (session, id) = (
      try context.id("session") as ID<Session>, try context.id() as ID<TrainingClass>
    )
    let visit = try context.visiting()
    let asking = try Asking(request, context, on: site)
    do {
      if sent["act"] == "close" {
        try await CloseRollCall(session, of: id, marks: marks, key: sent.formKey)
          .run(in: site.world, by: visit.actor, within: visit.scope)
        return .json(#"{"closed":true,"answers":[]}"#)
      }
      let answers = try await MarkAttendance(marks, at: session, of: id, key: sent.formKey)
        .run(in: site.world, by: visit.actor, within: visit.scope)
      let lines = answers.map { answer in
        #"{"enrolment":\#(answer.enrolment),"standing":"\#(answer.standing?.formText ?? "")","#
          + #""differs":\#(answer.differs)}"#
      }
      return .json(#"{"closed":false,"answers":[\#(lines.joined(separator: ","))]}"#)
    } catch let refusal as RollCallRefusal {
      let fields = Fields(["error": asking.speaker(refusal.explanation)])
      return .json(fields.json, status: refusal.status)
    } catch let refusal as ResultRefusal {
      // Results that are signed stand in the way: the page's script shows why, as it shows the rest.
      let fields = Fields(["error": asking.speaker(refusal.explanation)])
      return .json(fields.json, status: .conflict)
    }
  }

  private func done(
    _ what: String,
    _ request: Request,
    _ context: SiteContext
  ) throws -> Response {
    let asking = try Asking(request, context, on: site)
    let address = Address.rollCall(try context.id("session"), of: try context.id())
    return .seeOther(asking.speaker.href(address.with("done", what)))
  }

  private static let done = [
    "saved": Bilingual(vi: "Đã lưu, chưa chốt.", en: "Saved, still open."),
    "closed": Bilingual(vi: "Đã chốt điểm danh.", en: "The roll-call is closed."),
    "corrected": Bilingual(vi: "Đã ghi sửa đổi.", en: "The correction was saved."),
    "reopened": Bilingual(vi: "Đã mở lại điểm danh.", en: "The roll-call is open again."),
    "settled": Bilingual(vi: "Đã ghi dấu đúng.", en: "The right mark was recorded."),
  ]

  /// The page; with what was sent and why it can't be recorded, where something was.
  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody? = nil,
    _ refusal: RollCallRefusal? = nil
  ) async throws -> Response {
    if refusal == .noSuchSession { throw NotFound() }
    let (session, id) = (
      try context.id("session") as ID<Session>, try context.id() as ID<TrainingClass>
    )
    let account = try context.visiting().reader.account.id
    let typed = try sent.map { try RollCallForm($0).typed } ?? [:]
    var response = try await site.answer(request, context) { records, asking -> RollCallPage? in
      guard
        var page = try RollCallPage(
          session,
          of: id,
          for: account,
          key: FormBody.newKey(),
          in: records
        )
      else { return nil }
      page.done = asking.query["done"].flatMap { Self.done[$0] }
      page.refusal = refusal?.explanation
      page.typed = typed
      page.reason = sent?["reason"] ?? ""
      return page
    }
    if let refusal { response.status = refusal.status }
    return response
  }
}

extension RollCallRefusal {
  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .noSuchSession: .notFound
    case .changedMeanwhile, .closed, .signed: .conflict
    default: .unprocessableContent
    }
  }
}

extension Response {
  /// An answer to a script.
  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
  }
}

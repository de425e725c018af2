import Access
import Assessment
import Chronology
import HTTPTypes
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// The forms by which classes are called, changed, closed and cancelled.
struct ClassCallRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/classes/new", for: .having(.keepClasses), use: new)
    routes.post("/classes", for: .having(.keepClasses), use: add)
    routes.get("/classes/{id}/edit", for: .having(.keepClasses), use: edit)
    routes.post("/classes/{id}/edit", for: .having(.keepClasses), use: change)
    routes.post("/classes/{id}/end", for: .having(.keepClasses), use: end)
  }

  @Sendable func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asking = try Asking(request, context, on: site)
    let (course, copied) = (asking.query["course"], try asking.number("copy"))
    guard course != nil || copied != nil else {
      return try await site.answer(request, context) { records, asking -> NewClassPage? in
        try NewClassPage(say: asking.speaker, in: records)
      }
    }
    return try await form(request, context, of: nil) { records, asking in
      let drawing = try CallDrawing(in: records)
      if let copied {
        guard let earlier = try CalledClass(ID(copied), in: records) else { return nil }
        return try drawing.form(copying: earlier, from: asking.day)
      }
      let found = try course.flatMap { Code<Course>($0) }.flatMap {
        try records.curricula().course($0)
      }
      return try found.map { try drawing.form(of: $0, from: asking.day) }
    }
  }

  @Sendable func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    return try await form(request, context, of: id) { records, asking in
      try CalledClass(id, in: records).map { known in
        try asking.filled(known, in: records)
      }
    }
  }

  @Sendable func add(_ request: Request, _ context: SiteContext) async throws -> Response {
    let sent = try await FormBody(request)
    let typed = ClassCallForm(sent)
    guard sent["act"] == "save" else {
      return try await drawn(request, context, sent, typed, of: nil)
    }
    do {
      let id = try await CallClass(typed, key: sent.formKey)
        .run(in: site.world, by: try context.visiting().actor)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.trainingClass(id).with("done", "called")))
    } catch let refusal as ClassCallRefusal {
      return try await again(request, context, sent, typed, refusal, of: nil)
    }
  }

  @Sendable func change(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let sent = try await FormBody(request)
    let typed = ClassCallForm(sent)
    guard sent["act"] == "save" else {
      return try await drawn(request, context, sent, typed, of: id)
    }
    do {
      try await ChangeClassCall(id, seenAs: sent["seen"] ?? "", typed, because: sent["reason"])
        .run(in: site.world, by: try context.visiting().actor)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.trainingClass(id).with("done", "changed")))
    } catch ClassCallRefusal.noSuchClass {
      throw NotFound()
    } catch let refusal as ClassCallRefusal {
      return try await again(request, context, sent, typed, refusal, of: id)
    }
  }

  @Sendable func end(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let sent = try await FormBody(request)
    let end: EndClass.End
    switch sent["act"] {
    case "close": end = .closed
    case "cancel": end = .cancelled(because: sent["because"] ?? "")
    default: throw RequestRefusal.unreadable
    }
    do {
      try await EndClass(id, seenAs: sent["seen"] ?? "", end)
        .run(in: site.world, by: try context.visiting().actor)
      let asking = try Asking(request, context, on: site)
      return .seeOther(asking.speaker.href(.trainingClass(id).with("done", "ended")))
    } catch ClassCallRefusal.noSuchClass {
      throw NotFound()
    } catch let refusal as ClassCallRefusal {
      return try await again(request, context, sent, nil, refusal, of: id)
    }
  }
}

extension ClassCallRoutes {
  /// The form with its sessions or shares drawn anew, or with a look at what clashes.
  private func drawn(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody,
    _ typed: ClassCallForm,
    of id: ID<TrainingClass>?
  ) async throws -> Response {
    try await form(
      request,
      context,
      of: id,
      { records, _ in
        let code = try id.flatMap { try records.first(.trainingClass($0)) }?.course
        guard let code = code ?? Code<Course>(typed.course),
          let course = try records.curricula().course(code)
        else { return nil }
        var form = typed
        let drawing = try CallDrawing(in: records)
        if sent["act"] == "draw" { drawing.drawSessions(of: course, into: &form) }
        if sent["act"] == "share" { try drawing.drawQuotas(of: course, into: &form) }
        return form
      },
      change: { page in page.reason = sent["reason"] ?? "" }
    )
  }

  /// The form with what was typed and what is wrong with it; as it stands now, where another was
  /// quicker.
  private func again(
    _ request: Request,
    _ context: SiteContext,
    _ sent: FormBody,
    _ typed: ClassCallForm?,
    _ refusal: ClassCallRefusal,
    of id: ID<TrainingClass>?
  ) async throws -> Response {
    let isSeenAnew = refusal == .changedMeanwhile
    var response = try await form(
      request,
      context,
      of: id,
      { records, asking in
        if let typed, !isSeenAnew { return typed }
        return try id.flatMap { try CalledClass($0, in: records) }.map {
          try asking.filled($0, in: records)
        }
      },
      change: { page in
        page.reason = sent["reason"] ?? ""
        if case .wrong(let problems) = refusal {
          page.problems = problems
        } else {
          page.refusal = refusal.explanation
        }
      }
    )
    response.status = isSeenAnew ? .conflict : .unprocessableContent
    return response
  }

  private func form(
    _ request: Request,
    _ context: SiteContext,
    of id: ID<TrainingClass>?,
    _ filled: @escaping @Sendable (ScopedRecords, Asking) throws -> ClassCallForm?,
    change: @escaping @Sendable (inout ClassCallPage) -> Void = { _ in }
  ) async throws -> Response {
    let key = FormBody.newKey()
    return try await site.answer(request, context) { records, asking -> ClassCallPage? in
      let known = try id.map { try CalledClass($0, in: records) } ?? nil
      if id != nil, known == nil { return nil }
      guard let form = try filled(records, asking),
        var page = try ClassCallPage(form, of: known, say: asking.speaker, key: key, in: records)
      else { return nil }
      change(&page)
      return page
    }
  }
}

extension Asking {
  /// The form of a class on record; one that was never called has seats for all who are in it.
  fileprivate func filled(_ known: CalledClass, in records: any Reading) throws -> ClassCallForm {
    var form = ClassCallForm(known, agencies: try records.agencies())
    if known.call == nil {
      let places = try records.all(.enrolments(of: known.trainingClass.id)).count
      form.seats = "\(max(places, 30))"
    }
    return form
  }
}

extension ClassCallForm {
  /// What a form sent. The fields of a session stand in its order.
  fileprivate init(_ sent: FormBody) {
    self.init()
    code = sent["code"] ?? ""
    course = sent["course"] ?? ""
    title = sent["title"] ?? ""
    place = sent["place"] ?? ""
    room = sent["room"] ?? ""
    lead = sent["lead"] ?? ""
    first = sent["first"] ?? ""
    seats = sent["seats"] ?? ""
    lastDay = sent["lastDay"] ?? ""
    letterNumber = sent["letterNumber"] ?? ""
    letterDay = sent["letterDay"] ?? ""
    notes = sent["notes"] ?? ""
    func all(_ name: String) -> [String] {
      sent.items.filter { $0.name == name }.map(\.value)
    }
    let (days, parts, periods) = (all("s.day"), all("s.part"), all("s.periods"))
    let (topics, rooms) = (all("s.topic"), all("s.room"))
    sessions = days.indices.compactMap { place in
      guard [parts, periods, topics, rooms].allSatisfy({ place < $0.count }) else { return nil }
      let texts = SessionTexts(
        day: days[place],
        part: parts[place],
        periods: periods[place],
        topic: topics[place],
        room: rooms[place]
      )
      return texts.isBlank ? nil : texts
    }
    trainers = all("trainers").filter { !$0.isEmpty }
    for item in sent.items where item.name.utf8.starts(with: "q.".utf8) && !item.value.isEmpty {
      quotas[String(decoding: item.name.utf8.dropFirst(2), as: UTF8.self)] = item.value
    }
  }
}

import Access
import Chronology
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

/// What learners say of a class: their form, and the results for whoever keeps or teaches the class.
struct FeedbackRoutes: Sendable {
  let site: Site

  func declare(in routes: inout DeclaredRoutes) {
    routes.get("/feedback/{id}", for: .having(.readOwnRecord), use: form)
    routes.post("/feedback/{id}", for: .having(.readOwnRecord), use: send)
    routes.get("/classes/{id}/feedback", for: .having(.recordClasses), use: results)
  }

  @Sendable func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(request, context)
  }

  @Sendable func send(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, officer): (ID<TrainingClass>, _) = (try context.id(), try reader(context))
    let body = try await FormBody(request, keepsLines: true)
    var answers: [Code<FeedbackForm.Question>: String] = [:]
    for item in body.items where item.name.hasPrefix(Self.prefix) {
      if let code = Code<FeedbackForm.Question>(item.name.dropFirst(Self.prefix.count)) {
        answers[code] = item.value
      }
    }
    let asking = try Asking(request, context, on: site)
    do {
      try await GiveFeedback(officer, on: id, answers)
        .run(in: site.world, on: site.settings.defaultDay)
    } catch let refusal as FeedbackRefusal where refusal.isForTheForm {
      return try await page(request, context, answers, refusal)
    }
    return .seeOther(asking.speaker.href(Address.home.with("done", "feedback")))
  }

  @Sendable func results(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<TrainingClass> = try context.id()
    let today = site.settings.defaultDay ?? site.world.today
    return try await site.answer(request, context) { records, _ in
      try FeedbackResultsPage(id, on: today, in: records)
    }
  }

  private static let prefix = "q-"

  private func reader(_ context: SiteContext) throws -> ID<Officer> {
    guard let officer = try context.visiting().reader.account.officer else { throw NotYours() }
    return officer
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    _ answers: [Code<FeedbackForm.Question>: String] = [:],
    _ problem: FeedbackRefusal? = nil
  ) async throws -> Response {
    let (id, officer): (ID<TrainingClass>, _) = (try context.id(), try reader(context))
    let today = site.settings.defaultDay ?? site.world.today
    let asking = try Asking(request, context, on: site)
    let scene: FeedbackScene
    do {
      scene = try await site.world.store.read { records in
        try FeedbackScene(officer, on: id, day: today, in: records)
      }
    } catch FeedbackRefusal.notEnrolled {
      throw NotFound()
    } catch let refusal as FeedbackRefusal {
      // Not open, or answered: the page says so.
      return Response(FeedbackNoticePage(refusal.explanation), asking.speaker, asking.layout)
    }
    var page = FeedbackPage(id, scene)
    page.typed = Dictionary(answers.map { ($0.key.text, $0.value) }, uniquingKeysWith: { $1 })
    page.problem = problem?.explanation
    return Response(
      page,
      asking.speaker,
      asking.layout,
      status: problem == nil ? .ok : .unprocessableContent
    )
  }
}

extension FeedbackRefusal {
  /// Whether the form is shown again, with what was typed.
  fileprivate var isForTheForm: Bool {
    switch self {
    case .unanswered, .tooLong: true
    default: false
    }
  }
}

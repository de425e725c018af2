import Personnel
import Training
import Vietnamese

/// Reads what learners are asked after a class.
struct FeedbackReading {
  /// The forms; each code once, and of no two the days overlap.
  func forms(_ spot: Spot) -> [FeedbackForm]? {
    guard let list = spot.fields("feedback")?.required("feedback") else { return nil }
    var codes = OnlyOnce()
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      dated.add(item, as: "feedback")
      return form(item)
    }
  }

  private func form(_ spot: Spot) -> FeedbackForm? {
    guard let fields = spot.fields("code", "from", "until", "open", "questions") else { return nil }
    let code = fields.required("code")?.code(FeedbackForm.self)
    let days = fields.days()
    let open = fields.required("open")?.whole(1...366)
    var codes = OnlyOnce()
    let questions = fields.required("questions")?.all(atLeast: 1) { item in
      codes.add(item.scalar("code"), at: item)
      return question(item)
    }
    guard let code, let days, let open, let questions else { return nil }
    return FeedbackForm(code: code, days: days, openDays: open, questions: questions)
  }

  private func question(_ spot: Spot) -> FeedbackForm.Question? {
    guard let fields = spot.fields("code", "kind", "title") else { return nil }
    let code = fields.required("code")?.code(FeedbackForm.Question.self)
    let kind = fields.required("kind")?.choice(FeedbackForm.Kind.self)
    let title = fields.required("title")?.bilingual()
    guard let code, let kind, let title else { return nil }
    return FeedbackForm.Question(code: code, kind: kind, title: title)
  }
}

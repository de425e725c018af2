import Chronology
import Personnel
public import Training
import Vietnamese

extension FeedbackForm.Kind: SQLConvertible {}

/// A question of a form, by the form's code.
struct FeedbackQuestionRow: Sendable {
  let form: Code<FeedbackForm>
  let question: FeedbackForm.Question
}

extension Reading {
  /// The forms for what learners say of a class, in order of time.
  public func feedbackForms() throws -> [FeedbackForm] {
    let questions = Dictionary(grouping: try all(.feedbackQuestions), by: \.form)
    return try all(.feedbackForms).map { form in
      FeedbackForm(
        code: form.code,
        days: form.days,
        openDays: form.openDays,
        questions: questions[form.code, default: []].map(\.question)
      )
    }
  }
}

extension Query where Answer == FeedbackForm {
  /// The forms without their questions.
  fileprivate static var feedbackForms: Self {
    Query("SELECT code, from_day, until_day, open_days FROM feedback_form ORDER BY from_day, code")
    {
      row in
      let days = try row.days()
      return FeedbackForm(
        code: try row.get("code"),
        days: days,
        openDays: try row.get("open_days"),
        questions: []
      )
    }
  }
}

extension Query where Answer == FeedbackQuestionRow {
  static var feedbackQuestions: Self {
    Query(
      """
      SELECT form_code, code, kind, title_vi, title_en FROM feedback_question
      ORDER BY form_code, place
      """
    ) { row in
      let question = FeedbackForm.Question(
        code: try row.get("code"),
        kind: try row.get("kind"),
        title: try row.bilingual("title_vi", "title_en")
      )
      return FeedbackQuestionRow(form: try row.get("form_code"), question: question)
    }
  }
}

extension SQL {
  static func insert(_ form: FeedbackForm) -> SQL {
    """
    INSERT INTO feedback_form (code, from_day, until_day, open_days)
    VALUES (\(form.code), \(form.days.from), \(form.days.until), \(form.openDays))
    """
  }

  static func insert(
    _ question: FeedbackForm.Question,
    of form: Code<FeedbackForm>,
    place: Int
  ) -> SQL {
    """
    INSERT INTO feedback_question (form_code, place, code, kind, title_vi, title_en)
    VALUES (\(form), \(place), \(question.code), \(question.kind), \(question.title.vi),
            \(question.title.en))
    """
  }
}

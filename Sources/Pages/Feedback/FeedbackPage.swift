public import Markup
public import Operations
public import Personnel
public import Training
public import Vietnamese
import Chronology

/// The form for what a learner says of a class: one page, without a name.
public struct FeedbackPage: Page {
  public let trainingClass: ID<TrainingClass>
  public let scene: FeedbackScene
  /// What was typed so far, by the codes of the questions.
  public var typed: [String: String] = [:]
  public var problem: Bilingual?

  /// The form of a class.
  public init(_ trainingClass: ID<TrainingClass>, _ scene: FeedbackScene) {
    self.trainingClass = trainingClass
    self.scene = scene
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String {
    say("Phiếu đánh giá: \(scene.title)", "Feedback: \(scene.title)")
  }

  public func body(_ say: Speaker) -> HTML {
    """
    \(FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say))<p class="lead">\(say(
      "Không ghi tên, không ghi giờ: không ai biết phiếu nào là của bạn. Mỗi người gửi một lần.",
      "No name and no time is kept: nobody can tell which sheet is yours. Everybody answers once."
    ))</p><p>\(say(
      "Phiếu mở đến hết ngày \(say.date(scene.lastDay)); kết quả chỉ hiện khi có từ 5 phiếu.",
      "It is open until \(say.date(scene.lastDay)); results are shown from five sheets on."
    ))</p>
    <form class="bd-form" method="post" action="\(say.href(.feedback(trainingClass)))">\(say.mark)\
    \(scene.form.questions.html { question($0, say) })
    <button class="btn btn-primary" type="submit">\(say("Gửi phiếu", "Send"))</button></form>
    """
  }

  private func question(_ question: FeedbackForm.Question, _ say: Speaker) -> HTML {
    switch question.kind {
    case .rating: rating(question, say)
    case .text: text(question, say)
    }
  }

  private func rating(_ question: FeedbackForm.Question, _ say: Speaker) -> HTML {
    let code = question.code.text
    let chosen = typed[code]
    let options = (1...5).html { value in
      """
      <label><input type="radio" name="q-\(code)" value="\(value)" required\
      \(" checked", if: chosen == "\(value)")><span>\(say(RatingWords.title(value)))</span></label>
      """
    }
    return """
      <fieldset class="bd-line"><legend>\(say(question.title))</legend>\
      <div class="bd-scale">\(options)</div></fieldset>
      """
  }

  private func text(_ question: FeedbackForm.Question, _ say: Speaker) -> HTML {
    let code = question.code.text
    return """
      <div class="bd-line"><label for="f-\(code)">\(say(question.title))</label>\
      <span id="f-\(code)-hint" class="bd-hint">\(say(
        "Không bắt buộc. Đừng ghi tên người.",
        "As you like. Write no names."
      ))</span>
      <textarea id="f-\(code)" name="q-\(code)" class="form-control" rows="3" maxlength="2000" \
      aria-describedby="f-\(code)-hint">\(typed[code] ?? "")</textarea></div>
      """
  }
}

/// Why there is nothing to answer: it is too early or too late, or was done.
public struct FeedbackNoticePage: Page {
  public let words: Bilingual

  /// A page that says so.
  public init(_ words: Bilingual) {
    self.words = words
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Phiếu đánh giá", "Feedback") }

  public func body(_ say: Speaker) -> HTML { Empty(words: say(words)).html }
}

/// What marks from 1 to 5 mean.
enum RatingWords {
  static func title(_ value: Int) -> Bilingual {
    switch value {
    case 1: Bilingual(vi: "1 · Kém", en: "1 · Poor")
    case 2: Bilingual(vi: "2 · Chưa tốt", en: "2 · Fair")
    case 3: Bilingual(vi: "3 · Bình thường", en: "3 · Average")
    case 4: Bilingual(vi: "4 · Tốt", en: "4 · Good")
    default: Bilingual(vi: "5 · Rất tốt", en: "5 · Very good")
    }
  }
}

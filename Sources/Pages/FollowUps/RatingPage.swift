public import Markup
public import Operations
import Chronology
import Personnel
public import Records
import Training
public import Vietnamese

/// The form for what a supervisor says of an officer some months after a class.
public struct RatingPage: Page {
  public let scene: RatingScene
  public var entry: RatingEntry
  public var problem: Bilingual?
  /// What stands on record, where that is corrected; nil where it is given now.
  public let correction: Correction?

  /// What a correction needs besides.
  public struct Correction: Equatable, Sendable {
    /// Which state was shown.
    public let stamp: String
    public var reason = ""
    public let history: [HistoryLine]
  }

  /// The form of a rating that is due.
  public init(_ scene: RatingScene, _ entry: RatingEntry = RatingEntry()) {
    self.scene = scene
    self.entry = entry
    correction = nil
  }

  /// The form by which a rating that was given is corrected, with what was typed so far.
  public init(_ given: GivenRating, typed: RatingEntry? = nil, reason: String = "") {
    scene = given.scene
    entry = typed ?? given.entry
    correction = Correction(stamp: given.stamp, reason: reason, history: given.history)
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String { scene.due.name }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.officers.title), .officers),
      Crumb(say("Đánh giá sau bồi dưỡng", "Ratings after training"), .ratings),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    let due = scene.due
    let day = FormField(
      name: "day",
      label: say("Ngày đánh giá", "Day of the rating"),
      value: entry.day.isEmpty ? say.inputDate(say.day) : entry.day,
      hint: "31/12/2020",
      most: 10
    )
    let rater = FormField(
      name: "rater",
      label: say("Người quản lý đánh giá (họ tên, chức vụ)", "Who rates (name, post)"),
      value: entry.rater
    )
    return """
      \(FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say))<p class="lead">\(say(
        "Sau \(due.followUp.months) tháng kể từ lớp \(due.title) (\(say.date(due.end))).",
        "\(due.followUp.months) months after \(due.title) (\(say.date(due.end)))."
      ))</p><p>\(say(
        "Mỗi năng lực một mức, theo việc đã thấy; thành minh chứng trong hồ sơ từ ngày đánh giá.",
        "A level for each competency, by what was seen; it is evidence on record from that day on."
      ))</p>
      <form class="bd-form" method="post" action="\(say.href(address))">\(say.mark)\
      \(scene.competencies.html { competency($0, say) })\(rater.html)\(day.html)\(why(say))
      <button class="btn btn-primary" type="submit">\(button(say))</button>
      </form>\(correction.map { History(lines: $0.history).html(say) } ?? HTML())
      """
  }

  private var address: Address {
    let due = scene.due
    return correction == nil
      ? .rating(of: due.enrolment) : .rating(due.followUp, of: due.enrolment)
  }

  private func button(_ say: Speaker) -> String {
    correction == nil
      ? say("Ghi đánh giá", "Record the rating") : say("Ghi sửa đổi", "Record the correction")
  }

  private func why(_ say: Speaker) -> HTML {
    guard let correction else { return HTML() }
    let reason = FormField(
      name: "reason",
      label: say("Lý do sửa", "Reason for the correction"),
      value: correction.reason,
      hint: say(
        "Giá trị cũ và lý do vẫn được giữ, không xóa.",
        "The old values and the reason are kept."
      ),
      most: RateOfficer.longest
    )
    return "\(HTML.hidden("seen", correction.stamp))\(reason.html)"
  }

  private func competency(_ line: RatingScene.Line, _ say: Speaker) -> HTML {
    let code = line.code.text
    let levels = (1...5).map { Choice("\($0)", say.level($0)) }
    let words = FormField(
      name: "words-\(code)",
      label: say("Nhận xét", "Words"),
      value: entry.words[code] ?? "",
      isRequired: false,
      most: RateOfficer.longest
    )
    return """
      <fieldset class="bd-line"><legend>\(code) \(say(line.title))</legend>\
      <p class="bd-hint">\(say(
        "Lớp này cho tối đa mức \(say.level(line.given.number)).",
        "The class gives level \(say.level(line.given.number)) at most."
      ))</p>\(levels.select(
        "level-\(code)",
        label: say("Mức", "Level"),
        none: say("Chọn mức", "Choose"),
        chosen: entry.levels[code]
      ))\(words.html)</fieldset>
      """
  }
}

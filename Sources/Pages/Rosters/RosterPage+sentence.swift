import Markup
import Operations
import Records

extension RosterPage {
  /// What would be done, or was done, in one or two sentences.
  func sentence(_ say: Speaker) -> String {
    switch batch.state {
    case .received: isKnown ? knownSentence(say) : waitingSentence(say)
    case .applied, .partlyApplied: doneSentence(say)
    case .refused:
      say(
        "Tệp này đã được bỏ; không có gì được ghi.",
        "This file was discarded; nothing of it was recorded."
      )
    case .undone:
      say(
        "Lần nhập này đã hoàn tác; hồ sơ trở lại như trước khi nhập.",
        "This import was undone; the records are as they were before it."
      )
    }
  }

  private func knownSentence(_ say: Speaker) -> String {
    say(
      "Tệp này đã được nhập trước đây, không có dòng nào mới. Không cần ghi lại.",
      "This very file was recorded before; it has nothing new. It need not be recorded again."
    )
  }

  private func waitingSentence(_ say: Speaker) -> String {
    let vi = [
      "Đọc được \(say.number(counts.rows)) dòng: \(kinds(say)).",
      counts.held > 0 ? "\(say.number(counts.held)) dòng phải sửa sẽ được giữ lại." : "",
      "Chưa ghi gì vào hồ sơ.",
    ]
    let en = [
      "\(say.count(counts.rows, "row", "rows")) read: \(kinds(say)).",
      counts.held > 0
        ? "\(say.count(counts.held, "row has", "rows have")) to be corrected and will be held."
        : "",
      "Nothing is recorded yet.",
    ]
    return say(
      vi.filter { !$0.isEmpty }.joined(separator: " "),
      en.filter { !$0.isEmpty }.joined(separator: " ")
    )
  }

  private func doneSentence(_ say: Speaker) -> String {
    let held =
      counts.held > 0
      ? say(
        " Giữ lại \(say.number(counts.held)) dòng phải sửa: tải tệp có ghi nhận xét, sửa rồi gửi lại.",
        " \(say.count(counts.held, "row was", "rows were")) held: download the file with the remarks, correct it and send it again."
      ) : ""
    return say(
      "Đã ghi \(say.number(counts.good)) trên \(say.number(counts.rows)) dòng: \(kinds(say)).",
      "\(say.number(counts.good)) of \(say.count(counts.rows, "row", "rows")) recorded: \(kinds(say))."
    ) + held
  }

  private func kinds(_ say: Speaker) -> String {
    say(
      """
      \(say.number(counts.added)) cán bộ mới, \(say.number(counts.changed)) có thay đổi, \
      \(say.number(counts.unchanged)) không đổi
      """,
      """
      \(say.number(counts.added)) new, \(say.number(counts.changed)) changed, \
      \(say.number(counts.unchanged)) unchanged
      """
    )
  }

  /// What can be done now.
  func acts(_ say: Speaker) -> HTML {
    switch batch.state {
    case .received: waitingActs(say)
    case .applied, .partlyApplied: doneActs(say)
    case .refused, .undone: RosterUpload().html(say)
    }
  }

  private func waitingActs(_ say: Speaker) -> HTML {
    let good = counts.added + counts.changed
    let words =
      counts.held > 0
      ? say(
        "Ghi \(say.number(counts.good)) dòng đúng, giữ lại \(say.number(counts.held)) dòng",
        "Record \(say.number(counts.good)) good rows, hold \(say.number(counts.held))"
      )
      : say(
        "Ghi \(say.number(counts.good)) dòng",
        "Record \(say.count(counts.good, "row", "rows"))"
      )
    return """
      <div class="bd-acts">
      \(form("apply", words, style: "btn-primary", say), if: good > 0 || counts.held == 0 && !isKnown)
      \(returned(say), if: counts.held > 0)
      \(form("refuse", say("Bỏ tệp này, không ghi", "Discard this file"), style: "btn-outline-primary", say))
      </div>
      """
  }

  private func doneActs(_ say: Speaker) -> HTML {
    """
    <div class="bd-acts">\(returned(say))</div>
    \(RosterUpload(isCorrection: true).html(say), if: counts.held > 0)
    <details class="bd-undo"><summary>\(say("Hoàn tác lần nhập này", "Undo this import"))</summary>
    <p>\(say(
      """
      Gỡ \(say.number(counts.added)) cán bộ mới và trả \(say.number(counts.changed)) hồ sơ về như trước \
      khi nhập. Không hoàn tác được nếu sau đó có ai sửa tiếp các hồ sơ này.
      """,
      """
      Takes \(say.count(counts.added, "new officer", "new officers")) out and puts \
      \(say.count(counts.changed, "record", "records")) back as before. It can't be done once somebody \
      has changed these records again.
      """
    ))</p>
    \(form("undo", say("Hoàn tác lần nhập \(batch.id)", "Undo import \(batch.id)"), style: "btn-outline-primary", say))
    </details>
    """
  }

  private func returned(_ say: Speaker) -> HTML {
    """
    <a class="btn btn-outline-primary" href="\(say.href(.rosterFile(batch.id)))" download>\
    \(say("Tải tệp có ghi nhận xét", "Download the file with remarks"))</a>
    """
  }

  private func form(
    _ act: StaticString,
    _ words: String,
    style: StaticString,
    _ say: Speaker
  ) -> HTML {
    """
    <form method="post" action="\(say.href(.roster(batch.id, act: act.description)))" data-act>\(say.mark)\
    <button class="btn \(HTML(literal: style))" type="submit">\(words)</button></form>
    """
  }
}

public import Markup
import Personnel
import Training
import Vietnamese

extension RollCallPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      FormErrors(lines: refusal.map { [(say($0), nil)] } ?? []).html(say)
      "<p class=\"lead\">\(sentence(say))</p>"
      differencesSection(say)
      if rows.isEmpty {
        Empty(words: say("Lớp chưa có học viên.", "Nobody is enrolled.")).html
      } else if session.rollCallClosed {
        correction(say)
      } else {
        call(say)
      }
      correctionsSection(say)
      links(say)
    }
  }

  private func sentence(_ say: Speaker) -> String {
    let which = say(
      "Buổi \(number) trên \(sessions), \(session.periods) tiết.",
      "Session \(number) of \(sessions), \(say.count(session.periods, "period", "periods"))."
    )
    let state =
      session.rollCallClosed
      ? say("Đã chốt.", "Closed.")
      : say(
        "Mọi người được coi là có mặt; chỉ chạm vào người đi muộn, về sớm hay vắng, rồi chốt.",
        "Everybody counts as there; touch only who was late, left early or was absent, then close."
      )
    return which + " " + state
  }

  /// `57 có mặt · 1 đi muộn …`, which the script keeps right while one taps.
  func countLine(_ say: Speaker) -> HTML {
    guard let count = count(), let whole else { return HTML() }
    func part(_ key: String, _ number: Int, _ words: String) -> HTML {
      """
      <span class="bd-count-part"><strong data-count="\(key)">\(say.number(number))</strong> \
      \(words)</span>
      """
    }
    let parts = statuses.html {
      part($0.code.text, count[$0.code], say($0.title).lowercased())
    }
    let early = part("*\(whole.code)", count.leftEarly, say("về sớm", "left early"))
    return """
      <p class="bd-roll-count" aria-live="polite">\(parts)\(early)\
      <span class="bd-count-part">\(say("trên", "of")) <strong>\(say.number(count.called))</strong> \
      \(say("học viên", "officers"))</span></p>
      """
  }

  private func call(_ say: Speaker) -> HTML {
    let address = say.href(.rollCall(session.id, of: trainingClass.id))
    let part = say(session.part.title).lowercased()
    let close = say(
      "Chốt điểm danh buổi \(part) \(say.date(session.day))",
      "Close the roll-call of \(say.date(session.day)), \(part)"
    )
    return """
      <form class="bd-roll" method="post" action="\(address)"\(offline(say))>\(say.mark)\
      \(HTML.hidden("key", key))\(HTML.hidden("seen", seen))\
      \(HTML.hidden("whole", whole?.code.text ?? ""))\(list(say))\
      <div class="bd-roll-foot">\(countLine(say))\
      <p class="bd-roll-network" data-network role="status" hidden></p>\
      <div class="bd-actions"><button class="btn btn-primary" type="submit" name="act" value="close">\
      \(close)</button>\
      <button class="btn btn-outline-primary" type="submit" name="act" value="save" data-save>\
      \(say("Lưu, chưa chốt", "Save, leave open"))</button></div></div></form>
      """
  }

  /// After closing a mark is changed with a reason.
  private func correction(_ say: Speaker) -> HTML {
    let isOpen = refusal != nil
    let reasonField = FormField(
      name: "reason",
      label: say("Lý do sửa", "Why"),
      value: reason,
      hint: say(
        "Như: có giấy xác nhận nộp sau. Giá trị cũ và mới đều được giữ.",
        "Such as: a confirmation handed in later. Both values are kept."
      ),
      isRequired: false
    ).html
    return """
      \(countLine(say))\(marksTable(say).html)\
      <details class="bd-why" id="correct"\(" open", if: isOpen)><summary>\
      \(say("Sửa sau khi chốt", "Correct after closing"))</summary>\
      <form class="bd-roll" method="post" \
      action="\(say.href(.rollCall(session.id, of: trainingClass.id, act: "correct")))"\(offline(say))>\
      \(say.mark)\(HTML.hidden("seen", seen))\(HTML.hidden("whole", whole?.code.text ?? ""))\
      \(list(say))\(reasonField)\
      <div class="bd-actions"><button class="btn btn-primary" type="submit" name="act" value="marks">\
      \(say("Ghi sửa đổi", "Save the correction"))</button>\
      <button class="btn btn-outline-primary" type="submit" name="act" value="reopen">\
      \(say("Mở lại điểm danh", "Open the roll-call again"))</button></div></form></details>
      """
  }

  private func marksTable(_ say: Speaker) -> Table {
    Table(
      caption: say("Điểm danh đã chốt", "The closed roll-call"),
      columns: [
        .number(say("STT", "No.")), .text(say("Họ và tên", "Name")),
        .text(say("Cơ quan", "Agency")), .text(say("Điểm danh", "Mark")),
      ],
      rows: rows.enumerated().map { ($0 + 1, $1) }.html { number, row in
        """
        <tr><td class="bd-number">\(say.number(number))</td><th scope="row">\(row.name)</th>\
        <td>\(row.agency.map { say($0) } ?? "")</td><td\(" class=\"bd-soon\"", if: row.mark != whole.map { AttendanceMark($0.code) })>\
        \(words(row.mark, say))</td></tr>

        """
      }
    )
  }

  private func links(_ say: Speaker) -> HTML {
    let following = next.map { session in
      let part = say(session.part.title).lowercased()
      let words = say(
        "Buổi chưa chốt: \(part) \(say.date(session.day))",
        "Still open: \(say.date(session.day)), \(part)"
      )
      return "<li>\(say.link(words, .rollCall(session.id, of: trainingClass.id)))</li>" as HTML
    }
    let wall = say("Cho học viên quét mã trên màn hình", "Let officers scan a code on the screen")
    let scan: HTML =
      session.rollCallClosed
      ? HTML()
      : """
      <li>\(say.link(wall, .rollCall(session.id, of: trainingClass.id, act: "check-in")))</li>
      """
    let sheet = say("Tờ ký tên để in, cùng thứ tự", "The sheet to sign, in the same order")
    return """
      <ul class="bd-links">\(following ?? HTML())\(scan)\
      <li>\(say.link(sheet, .signatureSheet(of: trainingClass.id)))</li></ul>
      """
  }
}

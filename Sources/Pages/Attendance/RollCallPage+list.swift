import Access
import Markup
import Personnel
public import Training
import Vietnamese

extension RollCallPage {
  /// What is recorded of everybody, as the form was made: `12=present. 13=late.2`.
  var seen: String {
    rows.compactMap { row in row.mark.map { "\(row.enrolment)=\($0.formText)" } }
      .joined(separator: " ")
  }

  /// What the script that keeps marks without a network has to know.
  func offline(_ say: Speaker) -> HTML {
    """
     data-roll-call="\(Address.rollCall(session.id, of: trainingClass.id, act: "marks").text)" \
    data-account="\(account.number)" data-whole="\(whole?.code.text ?? "")" data-mark="\(say.formMark ?? "")" \
    data-sign-in="\(Address.signIn(next: Address.rollCall(session.id, of: trainingClass.id).text).text)" \
    data-saved="\(say("đã ghi", "recorded"))" data-kept="\(say("giữ trên máy", "kept here"))" \
    data-sending="\(say("đang gửi", "sending"))" data-differs="\(say("khác nhau", "differs"))" \
    data-offline="\(say(
      "Chưa có mạng. Dấu được giữ trên máy này và tự gửi khi có mạng:",
      "No network. Marks are kept on this device and sent when there is one:"
    ))" \
    data-again="\(say(
      "Phiên đăng nhập đã hết. Dấu được giữ trên máy này; đăng nhập lại để gửi:",
      "Your sign-in has ended. Marks are kept on this device; sign in again to send:"
    ))" \
    data-closing="\(say("Sẽ chốt khi có mạng.", "Will close when there is a network."))" \
    data-refused="\(say("Chưa ghi được: ", "Not recorded: "))" \
    data-enter="\(say("Đăng nhập lại", "Sign in again"))"
    """
  }

  func list(_ say: Speaker) -> HTML {
    let items = rows.enumerated().map { ($0 + 1, $1) }.html { number, row in
      item(number, row, say)
    }
    return "<ol class=\"bd-calls\">\(items)</ol>"
  }

  private func item(_ number: Int, _ row: Row, _ say: Speaker) -> HTML {
    let mark = typed[row.enrolment] ?? row.mark
    let chosen = mark.map { value(of: $0) } ?? whole?.code.text ?? ""
    let recorded = row.mark?.formText ?? ""
    let agency = row.agency.map { "<span class=\"bd-hint\">\(say($0))</span>" as HTML } ?? HTML()
    return """
      <li class="bd-call" data-enrolment="\(row.enrolment.number)" data-seen="\(recorded)">\
      <fieldset><legend><span class="bd-call-number">\(say.number(number))</span> \
      <span class="bd-call-name">\(row.name)</span> \(agency)</legend>\
      <div class="bd-call-choices">\(choices(row, chosen, say))\
      <label class="bd-call-periods"><span>\(say("Số tiết tính", "Periods"))</span> \
      <input class="form-control" name="p\(row.enrolment.number)" inputmode="numeric" maxlength="2" size="2" \
      value="\(mark?.creditedPeriods.map(String.init) ?? "")" autocomplete="off"></label>\
      <span class="bd-call-state" data-state>\
      \(isRecorded(row) ? say("đã ghi", "recorded") : "")</span></div>\
      </fieldset></li>

      """
  }

  private func isRecorded(_ row: Row) -> Bool { row.mark != nil && typed[row.enrolment] == nil }

  private func choices(_ row: Row, _ chosen: String, _ say: Speaker) -> HTML {
    guard let whole else { return HTML() }
    var options = statuses.map { ($0.code.text, say($0.title), $0.symbol) }
    let early = ("*\(whole.code)", say("Về sớm", "Left early"), "S")
    options.insert(early, at: min(2, options.count))
    return options.html { value, words, symbol in
      """
      <label class="bd-call-choice"><input type="radio" name="m\(row.enrolment.number)" value="\(value)" \
      data-symbol="\(symbol)"\(" checked", if: value == chosen)><span>\(words)</span></label>
      """
    }
  }

  /// As the form has it: the status; with a star where somebody who was there left early.
  private func value(of mark: AttendanceMark) -> String {
    mark.status == whole?.code && mark.creditedPeriods != nil ? "*\(mark.status)" : mark.status.text
  }
}

extension AttendanceMark {
  /// As a form carries it: the status, a full stop, the periods where they are stated.
  public var formText: String { "\(status).\(creditedPeriods.map(String.init) ?? "")" }

  /// Reads what a form carries; nil where it is no mark.
  public init?(formText text: some StringProtocol) {
    let parts = text.utf8.split(separator: 46, maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let status = parts.first.flatMap({
        Code<AttendanceStatus>(String(decoding: $0, as: UTF8.self))
      })
    else { return nil }
    let periods = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    guard periods.isEmpty || Int(periods) != nil else { return nil }
    self.init(status, creditedPeriods: Int(periods))
  }
}

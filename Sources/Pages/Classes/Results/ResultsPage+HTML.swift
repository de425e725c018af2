import Assessment
import Chronology
public import Markup
import Operations
import Personnel
import Records
import Training
import Vietnamese

extension ResultsPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      if let done { "<p class=\"bd-done\" role=\"status\">\(say(done))</p>" }
      errors(say)
      "<p class=\"lead\">\(sentence(say))</p>"
      notices(say)
      if reader.mayRecord {
        attempts(say)
        form(say)
        workbook(say)
      } else {
        table(say)
      }
      signing(say)
    }
  }

  private func sentence(_ say: Speaker) -> String {
    let all = results.learners.count
    let complete = results.learners.count {
      $0.recorded != nil && $0.recorded?.outcome != .incomplete
    }
    let signed = results.learners.count { $0.signing != nil }
    let start = say(
      "\(say.number(complete)) trên \(say.number(all)) học viên đã đủ kết quả",
      "\(say.number(complete)) of \(say.count(all, "learner", "learners")) have a complete result"
    )
    return signed == 0
      ? start + "."
      : start + say("; đã ký \(say.number(signed)).", "; \(say.number(signed)) are signed.")
  }

  private func errors(_ say: Speaker) -> HTML {
    var lines: [(words: String, field: String?)] = refusal.map { [(say($0), nil)] } ?? []
    lines += faults.map { (say($0), nil) }
    lines += problems.map { problem in
      ("\(name(of: problem.cell, say)): \(say(problem.sentence))", problem.cell.fieldName)
    }
    lines += conflicts.map { conflict in
      let cell = conflict.entry.cell
      return ("\(name(of: cell, say)): \(words(of: conflict, say))", cell.fieldName)
    }
    return FormErrors(lines: lines).html(say)
  }

  /// A cell as people call it: whose, and of which component.
  func name(of cell: ScoreCell, _ say: Speaker) -> String {
    let learner = results.learner(cell.enrolment)
    let component = results.component(cell.component).map { say($0.title) }
    return (learner?.name ?? "\(cell.enrolment)") + ", " + (component ?? cell.component.text)
      + (cell.attempt == 2 ? say(" (thi lại)", " (resit)") : "")
  }

  func words(of conflict: ScoreConflict, _ say: Speaker) -> String {
    func mark(_ value: ScoreValue?) -> String {
      value.map { say.mark($0.score.hundredths) } ?? say("chưa có", "nothing")
    }
    let (seen, new, now) = (
      mark(conflict.entry.seen), mark(conflict.entry.new), mark(conflict.current)
    )
    return say(
      "bạn mở trang khi điểm là \(seen), bạn nhập \(new), nay trong hồ sơ là \(now).",
      "it was \(seen) when you opened the page, you entered \(new), on record now is \(now)."
    )
  }

  private func notices(_ say: Speaker) -> HTML {
    guard !remarks.isEmpty else { return HTML() }
    return "<ul class=\"bd-empty\" role=\"status\">\(remarks.html { "<li>\(say($0))</li>" })</ul>"
  }

  /// The switch between the first examination and the resit.
  private func attempts(_ say: Speaker) -> HTML {
    let address = Address.results(of: results.trainingClass.id)
    let choices: [(number: Int, words: String)] = [
      (1, say("Lần 1", "First examination")), (2, say("Lần 2 (thi lại)", "Resit")),
    ]
    let links = choices.html { choice -> HTML in
      let isHere = choice.number == attempt
      let there = address.with("attempt", choice.number == 1 ? nil : "\(choice.number)")
      return """
        <a class="bd-chip" href="\(say.href(there))"\(" aria-current=\"page\"", if: isHere)>\(choice.words)</a>
        """
    }
    return "<nav class=\"bd-chips\" aria-label=\"\(say("Lần thi", "Examination"))\">\(links)</nav>"
  }

  private func form(_ say: Speaker) -> HTML {
    let id = results.trainingClass.id
    let seen = ScoreEntry.packed(results.seen(attempt: attempt, by: reader.name))
    return """
      <form class="bd-grid-form" method="post" action="\(say.marked(.results(of: id)))" autocomplete="off" \
      data-grid="\(say.marked(.results(of: id, act: "pasted")))">\
      \(HTML.hidden("attempt", "\(attempt)"))\(HTML.hidden("seen", seen))\
      <div class="bd-saving">\
      \(FormField(
        name: "day", label: say("Ngày của điểm nhập dưới đây", "Day of the scores entered below"),
        value: day, hint: say("Ví dụ: 20/03/2020", "Example: 20/03/2020"), most: 10
      ).html)</div>\
      <p class="bd-hint" id="grid-help">\(say(
        """
        Điểm từ 0 đến 10, dấu phẩy hoặc dấu chấm; vắng thi ghi V. Enter xuống dòng, phím mũi tên đi các \
        phía, Esc trả lại giá trị cũ. Dán được cả khối từ Excel vào ô đầu tiên. Ô trống không xóa điểm.
        """,
        """
        Scores are 0 to 10, with a comma or a point; V for absent. Enter moves down, arrows move around, \
        Esc brings back what stood there. A block from Excel can be pasted. An empty cell clears nothing.
        """
      ))</p><p class="bd-hint" role="status" data-grid-words \
      data-filled="\(say("Số ô đã điền, chưa ghi:", "Cells filled in, not saved yet:"))" \
      data-failed="\(say(
        "Chưa điền được khối: mạng bị ngắt. Khối nằm ở ô bên dưới, bấm Xem thay đổi.",
        "The block could not be filled in: the connection broke. It stands below; see the changes."
      ))"></p>\
      \(table(say))\(pasting(say))\
      <p class="bd-acts"><button class="btn btn-primary" type="submit">\
      \(say("Xem thay đổi", "See the changes"))</button></p></form>
      """
  }

  private func pasting(_ say: Speaker) -> HTML {
    let open = results.learners.map { Choice("\($0.id)", "\($0.name) (\($0.code))") }
    let parts = components.map { Choice($0.code.text, say($0.title)) }
    return """
      <details class="bd-undo"><summary>\(say("Dán khối từ Excel vào đây", "Paste a block here"))</summary>\
      <div class="bd-line"><label for="f-block">\(say("Khối đã chép từ Excel", "A block copied from Excel"))</label>\
      <span id="f-block-hint" class="bd-hint">\(say(
        "Có cột mã hoặc họ tên thì ghép theo cột đó; không thì theo thứ tự, từ ô chọn dưới đây.",
        "With a column of codes or names it is matched by these; else by position from the cell below."
      ))</span>\
      <textarea id="f-block" name="block" class="form-control" rows="4" aria-describedby="f-block-hint">\
      </textarea></div><div class="bd-filter">\
      \(open.select("row", label: say("Từ học viên", "From the learner"), none: nil, chosen: open.first?.value))\
      \(parts.select("column", label: say("Từ thành phần", "From the component"), none: nil, chosen: parts.first?.value))\
      </div></details>
      """
  }

  private func workbook(_ say: Speaker) -> HTML {
    let id = results.trainingClass.id
    return """
      <section><h2>\(say("Sổ lớp bằng Excel", "The class workbook"))</h2>\
      <p>\(say(
        """
        Tải sổ đã điền sẵn, ghi điểm vào trang “Điểm”, gửi lại ở đây; thay đổi được xem trước khi ghi. \
        Chỉ điểm được ghi từ tệp: điểm danh, danh sách trong tệp không đổi hồ sơ.
        """,
        """
        Save the workbook, fill in the sheet “Điểm”, send it back here; you see what changes first. Scores \
        alone are taken from it: its roll-calls and lists change nothing.
        """
      ))</p>\
      <form class="bd-downloads" method="post" action="\(say.href(.marksWorkbook(of: id)))">\(say.mark)\
      <button class="btn btn-outline-primary" type="submit">\
      \(say("Tải sổ lớp (.xlsx)", "Save the workbook (.xlsx)"))</button></form>\
      <form class="bd-upload" method="post" action="\(say.marked(.results(of: id, act: "workbook")))" \
      enctype="multipart/form-data" data-upload>\
      <div class="bd-field bd-wide"><label for="class-file">\(say("Sổ lớp đã điền", "The workbook, filled in"))</label>\
      <input id="class-file" name="file" type="file" class="form-control" required accept=".xlsx"></div>\
      <button class="btn btn-outline-primary" type="submit">\(say("Đọc tệp", "Read the file"))</button>\
      <p class="bd-progress" data-progress hidden><progress max="100"></progress> \
      <span data-progress-words role="status" \
      data-sending="\(say("Đang gửi tệp…", "Sending the file…"))" \
      data-reading="\(say("Đang đọc tệp…", "Reading the file…"))" \
      data-failed="\(say(
        "Chưa gửi được tệp: mạng bị ngắt. Hãy bấm gửi lại.",
        "The file could not be sent: the connection broke. Send it again."
      ))"></span></p></form></section>
      """
  }
}

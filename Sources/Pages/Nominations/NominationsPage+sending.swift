import Markup
import Operations
import Vietnamese

extension NominationsPage {
  /// The form by which an agency's list is sent as a file, and the workbook to fill in.
  func sendingSection(_ say: Speaker) -> HTML {
    guard !isOver else { return HTML() }
    return """
      <section><h2>\(say("Đề cử bằng tệp", "Nominate by a file"))</h2><p>\(say(
        """
        Gửi danh sách đề cử như cơ quan đang có (.xlsx, .xls, .csv): họ và tên, ngày sinh hoặc mã cán bộ. \
        Bạn xem trước ai được đề cử, ai bị giữ lại và vì sao; chưa ghi gì khi gửi tệp.
        """,
        """
        Send the list that the agency has (.xlsx, .xls, .csv): names with birth dates or codes. You see \
        first who is nominated, who is held and why; sending records nothing.
        """
      ))</p>\
      <p><a href="\(say.href(.nominationForm(of: trainingClass)))">\
      \(say("Tải mẫu danh sách đề cử (.xlsx)", "Save the form to fill in (.xlsx)"))</a></p>\
      <form class="bd-form" method="post" \
      action="\(say.marked(.nominations(trainingClass, act: "list")))" enctype="multipart/form-data">\
      \(senderField(say))\
      <div class="bd-line"><label for="f-list-file">\(say("Tệp danh sách", "The list"))</label>\
      <span id="f-list-file-hint" class="bd-hint">\(say(
        "Tối đa 20 MB; phông .VnTime, VNI hay Unicode đều đọc được",
        "Up to 20 MB, in .VnTime, VNI or Unicode"
      ))</span>\
      <input id="f-list-file" name="file" type="file" class="form-control" required \
      accept=".xlsx,.xls,.csv,.tsv,.txt" aria-describedby="f-list-file-hint"></div>\
      \(letterFields("list", say, isRequired: false))\
      <button class="btn btn-outline-primary" type="submit">\(say("Đọc tệp", "Read the file"))</button>\
      </form></section>
      """
  }

  /// Whose list it is, for those who name officers of any agency.
  private func senderField(_ say: Speaker) -> HTML {
    guard !agencies.isEmpty else { return HTML() }
    let none = say("Theo phần đầu của tệp", "As the letterhead says")
    return """
      <div class="bd-line"><label for="f-list-agency">\(say("Cơ quan đề cử", "Nominating agency"))</label>\
      <select id="f-list-agency" name="agency" class="form-select">\
      \(HTML.option("", none, isChosen: agency == nil))\
      \(agencies.html { .option($0.value, $0.words, isChosen: $0.value == agency) })</select></div>
      """
  }
}

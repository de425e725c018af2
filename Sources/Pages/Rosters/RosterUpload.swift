import Markup

/// The form in which a roster is chosen and sent.
struct RosterUpload {
  /// Whether a file was just refused.
  var hasError = false
  /// Whether it is the corrected edition of a file that is on the page.
  var isCorrection = false

  func html(_ say: Speaker) -> HTML {
    let label =
      isCorrection
      ? say("Gửi tệp đã sửa", "Send the corrected file")
      : say("Tệp danh sách", "The roster")
    return """
      <form class="bd-upload" method="post" action="\(say.marked(.rosters))" \
      enctype="multipart/form-data" data-upload>
      <div class="bd-field bd-wide"><label for="roster-file">\(label)</label>
      <input id="roster-file" name="file" type="file" class="form-control" required \
      accept=".xlsx,.xls,.csv,.tsv,.txt" aria-describedby="roster-file-hint"\
      \(" aria-invalid=\"true\"", if: hasError)>
      <span id="roster-file-hint" class="bd-hint">\(say(
        "Tệp .xlsx, .xls hoặc .csv, tối đa 20 MB; phông .VnTime, VNI hay Unicode đều đọc được.",
        "A file .xlsx, .xls or .csv of up to 20 MB, in .VnTime, VNI or Unicode."
      ))</span></div>
      <button class="btn btn-primary" type="submit">\(say("Đọc tệp", "Read the file"))</button>
      <p class="bd-progress" data-progress hidden><progress max="100"></progress> \
      <span data-progress-words role="status" \
      data-sending="\(say("Đang gửi tệp…", "Sending the file…"))" \
      data-reading="\(say("Đang đọc tệp…", "Reading the file…"))" \
      data-failed="\(say(
        "Chưa gửi được tệp: mạng bị ngắt. Tệp vẫn còn trên máy của bạn, hãy bấm gửi lại.",
        "The file could not be sent: the connection broke. Send it again."
      ))"></span></p>
      </form>
      """
  }
}

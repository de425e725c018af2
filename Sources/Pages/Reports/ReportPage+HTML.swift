public import Markup
import Vietnamese

extension ReportPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(say(purpose))</p>"
      if let problem { problemSummary(problem, say) }
      form(say)
      if let notice { "<p class=\"bd-hint\" role=\"status\">\(say(notice))</p>" }
      if isLong { patience(say) }
      if let preview {
        downloads(say)
        signing?.html(of: address, say) ?? HTML()
        preview.html(say("Xem trước", "Preview"), of: heading, at: address, say)
        comparison?.html(say) ?? HTML()
      }
    }
  }

  /// What stands in the place of a table that takes its time; the file needs none.
  private func patience(_ say: Speaker) -> HTML {
    let words = say(
      "Biểu này tính trên hơn 20.000 phân công, xem trước mất vài giây cho mỗi trăm nghìn người.",
      "This report is over more than 20,000 assignments; a preview takes some seconds for each 100,000."
    )
    let address = address.with(ReportQuestion.patience, "1")
    return """
      <p class="bd-hint" role="status">\(words) \(say.link(say("Xem trước", "Preview"), address))</p>\
      \(downloads(say))
      """
  }

  private func problemSummary(_ problem: Bilingual, _ say: Speaker) -> HTML {
    let field =
      asks.contains(.officer) ? "f-officer" : asks.contains(.trainingClass) ? "f-class" : "f-period"
    return """
      <div class="bd-error" role="alert" aria-labelledby="problem">\
      <h2 id="problem">\(say("Cần xem lại", "There is a problem"))</h2>\
      <p><a href="#\(field)">\(say(problem))</a></p></div>
      """
  }

  private func form(_ say: Speaker) -> HTML {
    """
    <form class="bd-filter" method="get" action="\(address.path)">
    \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)
    \(periodField(say), if: asks.contains(.period))
    \(agencies.select(
      "agency",
      label: say("Cơ quan", "Agency"),
      none: say("Toàn tỉnh", "Whole province"),
      chosen: address["agency"]
    ), if: asks.contains(.agency))
    \(classes.select(
      "class",
      label: say("Lớp", "Class"),
      none: say("Chọn lớp", "Choose a class"),
      chosen: address["class"]
    ), if: asks.contains(.trainingClass))
    \(officerField(say), if: asks.contains(.officer))
    \(dayField(say))
    \(comparisonField(say), if: asks.contains(.comparison))
    <button class="btn btn-primary" type="submit">\(say("Xem trước", "Preview"))</button>
    </form>
    """
  }

  private func periodField(_ say: Speaker) -> HTML {
    """
    <div class="bd-field"><label for="f-period">\(say("Kỳ báo cáo", "Period"))</label>
    <input id="f-period" name="period" class="form-control" value="\(address["period"] ?? "")" \
    list="periods" maxlength="30" autocomplete="off" aria-describedby="f-period-hint">
    <datalist id="periods">\(periods.html { "<option value=\"\($0.value)\">\($0.words)</option>" })</datalist>
    <span id="f-period-hint" class="bd-hint">\(say(
      "Ví dụ: 2020; 2020-Q3 (quý III); 2020-stat (năm thống kê); 01/01/2020..30/06/2020",
      "Examples: 2020; 2020-Q3; 2020-stat (statistical year); 2020-01-01..2020-06-30"
    ))</span></div>
    """
  }

  private func officerField(_ say: Speaker) -> HTML {
    """
    <div class="bd-field"><label for="f-officer">\(say("Mã cán bộ", "Officer's code"))</label>
    <input id="f-officer" name="officer" class="form-control" value="\(address["officer"] ?? "")" \
    maxlength="40" autocomplete="off" aria-describedby="f-officer-hint">
    <span id="f-officer-hint" class="bd-hint">\(say(
      "Ví dụ: PY-000123, như ở trang của cán bộ",
      "Such as PY-000123, as on the officer's page"
    ))</span></div>
    """
  }

  private func dayField(_ say: Speaker) -> HTML {
    """
    <div class="bd-field"><label for="f-day">\(say("Tên cơ quan theo ngày", "As of"))</label>
    <input id="f-day" name="asOf" class="form-control" inputmode="numeric" maxlength="10" \
    autocomplete="off" value="\(say.isDayChosen ? say.inputDate(say.day) : "")" aria-describedby="f-day-hint">
    <span id="f-day-hint" class="bd-hint">\(say(
      "Để trống: ngày cuối của kỳ, hoặc hôm nay nếu kỳ chưa hết",
      "Empty: the last day of the period, or today while it runs"
    ))</span></div>
    """
  }

  private func comparisonField(_ say: Speaker) -> HTML {
    let isChosen = address[ReportQuestion.comparison] != nil
    return """
      <div class="bd-field bd-check"><label><input type="checkbox" name="\(ReportQuestion.comparison)" value="1"\
      \(" checked", if: isChosen)> \(say("So sánh với kỳ trước, năm trước", "Compare with earlier periods"))\
      </label></div>
      """
  }

  private func downloads(_ say: Speaker) -> HTML {
    let workbook = file("xlsx")
    let json = file("json")
    let each: HTML = """
      <button class="btn btn-outline-primary" type="submit" formaction="\(say.href(file("zip")))">\
      \(say("Tải mỗi cơ quan một biểu (.zip)", "Download one for each agency (.zip)"))</button>
      """
    let buttons: HTML = """
      \(key.map { HTML.hidden("key", $0) } ?? HTML())\
      <button class="btn btn-primary" type="submit">\
      \(say("Tải bảng tính để in và ký (.xlsx)", "Download the workbook (.xlsx)"))</button>
      <button class="btn btn-outline-primary" type="submit" formaction="\(say.href(json))">\
      \(say("Tải số liệu cho phần mềm khác (.json)", "Download the figures (.json)"))</button>
      \(each, if: asks.contains(.agency))
      """
    return say.saving(workbook, buttons)
  }

  private func file(_ format: String) -> Address {
    let query = address.with("list", nil).with("row", nil)
      .with(ReportQuestion.patience, nil).query
    return Address(path: Address.report(code, format: format).path, query: query)
  }
}

import Chronology
public import Markup
public import Personnel
public import Records
public import Vietnamese

/// The reports that can be made, and those that were handed in to be signed.
public struct ReportsPage: Page {
  public let lines: [Line]
  /// Those handed in last first.
  public let copies: [ReportCopy]
  /// The last of them where earlier ones follow.
  public let next: ID<ReportCopy>?
  /// The reader's own files that are made beside the pages, the last first.
  public var files: [ReportOrder] = []

  /// A report in the catalogue.
  public struct Line: Equatable, Sendable {
    public let code: String
    public let title: Bilingual
    /// What it is for, in a sentence.
    public let purpose: Bilingual

    /// A report by its code, title and purpose.
    public init(code: String, title: Bilingual, purpose: Bilingual) {
      self.code = code
      self.title = title
      self.purpose = purpose
    }
  }

  /// The catalogue in order, with copies.
  public init(lines: [Line], copies: [ReportCopy] = [], next: ID<ReportCopy>? = nil) {
    self.lines = lines
    self.copies = copies
    self.next = next
  }

  public var section: Section? { .reports }

  public func title(_ say: Speaker) -> String { say(Section.reports.title) }

  public func body(_ say: Speaker) -> HTML {
    """
    <p class="lead">\(say(
      "Chọn biểu, chọn kỳ, xem trước rồi tải tệp bảng tính để in và ký.",
      "Choose a report and its period, look at it, then download the workbook to print and sign."
    ))</p>
    <ul class="bd-cards">\(lines.html { line in
      """
      <li><h2>\(say.link(say(line.title), .report(line.code)))</h2><p>\(say(line.purpose))</p></li>
      """
    })</ul>
    \(filesSection(say))\(copiesSection(say))
    """
  }

  private func filesSection(_ say: Speaker) -> HTML {
    guard !files.isEmpty else { return HTML() }
    let table = Table(
      caption: say("Tệp báo cáo của bạn", "Your report files"),
      columns: [
        .text(say("Báo cáo", "Report")), .text(say("Yêu cầu lúc", "Asked for")),
        .text(say("Tình trạng", "State")),
      ],
      rows: files.html { file in
        let title = lines.first { $0.code == file.asked.report }.map { say($0.title) }
        return """
          <tr><th scope="row">\(say.link(title ?? file.asked.report, .reportFile(file.id))), \
          \(say(file.asked.name))</th><td>\(say.moment(file.ordered.at))</td>\
          <td>\(file.tag(say).html)</td></tr>

          """
      }
    )
    return """
      <section id="files"><h2>\(say("Tệp báo cáo của bạn", "Your report files"))</h2>\
      \(table.html)</section>
      """
  }

  private func copiesSection(_ say: Speaker) -> HTML {
    guard !copies.isEmpty else { return HTML() }
    let table = Table(
      caption: say("Báo cáo đã trình", "Reports handed in"),
      columns: [
        .text(say("Báo cáo", "Report")), .text(say("Kỳ, phạm vi", "About")),
        .text(say("Tình trạng", "State")), .text(say("Quá trình", "What happened")),
      ],
      rows: copies.html { copy in
        """
        <tr><th scope="row">\(say.link("\(say(copy.title)), \(copy.name(say).lowercased())", .reportCopy(copy.id)))</th>\
        <td>\(copy.about(say))</td><td>\(copy.tag(say))</td><td>\(copy.story(say))</td></tr>

        """
      }
    )
    let more = next.map { id -> HTML in
      let address = Address.reports.with("before", "\(id)")
      return "<p>\(say.link(say("Các bản trước đó", "Earlier copies"), address))</p>"
    }
    return """
      <section id="copies"><h2>\(say("Báo cáo đã trình ký", "Reports handed in to be signed"))</h2>\
      \(table.html)\(more ?? HTML())</section>
      """
  }
}
